// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/linkeddata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestLinkedData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnArticle();
    void readsTheGraphAndPrefersArticles();
    void takesWhatPublishersWrite_data();
    void takesWhatPublishersWrite();
    void leavesOutOrganisations();
    void looksUpPeopleThatAreOnlyPointedAt();
    void keepsTheTextForSearchEngines();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
};

void TestLinkedData::readsAnArticle()
{
    const QList<LinkedArticle> articles = linkedArticles({R"({"@type":"NewsArticle","headline":"Bridge opens","author":{"name":"Leila Haddad"},
        "publisher":{"@type":"Organization","name":"Elmar Courier"},"datePublished":"2016-03-03","inLanguage":"en"})"});
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].headline, u"Bridge opens"_s);
    QCOMPARE(articles[0].authors, QStringList({u"Leila Haddad"_s}));
    QCOMPARE(articles[0].publisher, u"Elmar Courier"_s);
    QCOMPARE(articles[0].published.date(), QDate(2016, 3, 3));
    QCOMPARE(articles[0].language, u"en"_s);
    QVERIFY(articles[0].isArticle);
}

void TestLinkedData::readsTheGraphAndPrefersArticles()
{
    const QList<LinkedArticle> articles = linkedArticles(
        {R"({"@graph":[{"@type":"WebPage","headline":"The page"},{"@type":["Thing","ReportageNewsArticle"],"headline":"The article"}]})"});
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles[0].headline, u"The article"_s);
}

void TestLinkedData::takesWhatPublishersWrite_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("line break in a string") << QByteArray("{\"@type\":\"Article\",\"headline\":\"A \n B\"}");
    QTest::newRow("CDATA") << QByteArray("//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"A B\"}\n//]]>");
    QTest::newRow("comment") << QByteArray("<!--{\"@type\":\"Article\",\"headline\":\"A B\"}-->");
    QTest::newRow("entities") << QByteArray("{\"@type\":\"Article\",\"headline\":\"A&nbsp;B\"}");
    QTest::newRow("entities for the quotes") << QByteArray("{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;A B&quot;}");
    QTest::newRow("list") << QByteArray("[{\"@type\":\"Article\",\"headline\":[\"A B\"]}]");
    QTest::newRow("semicolon behind") << QByteArray("{\"@type\":\"Article\",\"headline\":\"A B\"};");
}

void TestLinkedData::takesWhatPublishersWrite()
{
    QFETCH(QByteArray, script);
    const QList<LinkedArticle> articles = linkedArticles({script});
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].headline, u"A B"_s);
}

void TestLinkedData::leavesOutOrganisations()
{
    const QList<LinkedArticle> articles = linkedArticles({R"({"@type":"Article","headline":"x","author":[{"@type":"Organization","name":"Desk"},
        {"@type":"Person","name":"Otto Lindqvist"},"Marta Voss"]})"});
    QCOMPARE(articles[0].authors, QStringList({u"Otto Lindqvist"_s, u"Marta Voss"_s}));
}

void TestLinkedData::looksUpPeopleThatAreOnlyPointedAt()
{
    const QList<LinkedArticle> articles = linkedArticles({R"({"@graph":[{"@type":"NewsArticle","headline":"Bridge opens","author":{"@id":"#leila"}},
        {"@type":["Person"],"@id":"#leila","name":"Leila Haddad"}]})"});
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].authors, QStringList({u"Leila Haddad"_s}));
}

void TestLinkedData::keepsTheTextForSearchEngines()
{
    const QList<LinkedArticle> articles = linkedArticles({R"({"@type":"NewsArticle","headline":"Bridge opens","articleBody":"The bridge\n opened."})"});
    QCOMPARE(articles[0].body, u"The bridge opened."_s);
}

void TestLinkedData::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("no json here");
    QTest::newRow("cut off") << QByteArray("{\"@type\":\"Article\",");
    QTest::newRow("nothing said") << QByteArray("{\"@type\":\"Article\"}");
    QTest::newRow("something else") << QByteArray("{\"@type\":\"BreadcrumbList\",\"headline\":\"x\"}");
    QTest::newRow("nested deep") << QByteArray(100'000, '[');
    QTest::newRow("huge") << QByteArray("{\"@type\":\"Article\",\"headline\":\"" + QByteArray(2'000'000, 'a') + "\"}");
}

void TestLinkedData::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, script);
    QVERIFY(linkedArticles({script}).isEmpty());
}

QTEST_APPLESS_MAIN(TestLinkedData)
#include "tst_linkeddata.moc"
