// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pageheadline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

PageMetadata metadataOf(const QByteArray &html)
{
    return pageMetadata(*Dom::parse(html));
}

} // namespace

class TestPageMetadata final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlineIsTheHeadingThatAgrees_data();
    void headlineIsTheHeadingThatAgrees();
    void titlesLoseTheSite_data();
    void titlesLoseTheSite();
    void addressIsCanonicalThenDeclaredThenSaved_data();
    void addressIsCanonicalThenDeclaredThenSaved();
    void timesComeFromMetaAndTimeElements();
    void bylineComesFromElementsThatSaySo();
    void languageOfTheDocumentWins();
    void headlineLosesItsKicker_data();
    void headlineLosesItsKicker();
    void headlineKnowsItsOrigin();
    void sectionIsDeclaredThenOnThePathThenInTheAddress_data();
    void sectionIsDeclaredThenOnThePathThenInTheAddress();
    void everyFieldKnowsItsOrigin();
    void emptyPageDeclaresNothing();
};

void TestPageMetadata::headlineIsTheHeadingThatAgrees_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("headline");
    QTest::newRow("h1 beside the logo") << QByteArray("<title>Bridge opens again - Courier</title><h1>Courier</h1><h1>Bridge opens again</h1>")
                                        << u"Bridge opens again"_s;
    QTest::newRow("declared, no h1") << QByteArray("<meta property=og:title content='Bridge opens again | Courier'><meta property=og:site_name content=Courier>")
                                     << u"Bridge opens again"_s;
    QTest::newRow("only one h1") << QByteArray("<title>Courier</title><h1>Bridge opens again</h1>") << u"Bridge opens again"_s;
    QTest::newRow("only the title") << QByteArray("<title>Bridge opens again | Courier</title>") << u"Bridge opens again"_s;
    QTest::newRow("nothing") << QByteArray("<p>text") << QString();
}

void TestPageMetadata::headlineIsTheHeadingThatAgrees()
{
    QFETCH(QByteArray, html);
    QTEST(headlineOf(metadataOf(html)).title, "headline");
}

void TestPageMetadata::titlesLoseTheSite_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("headline");
    QTest::newRow("behind") << u"Bridge opens - Elmar Courier"_s << u"Elmar Courier"_s << u"Bridge opens"_s;
    QTest::newRow("before") << u"Elmar Courier: Bridge opens"_s << u"Elmar Courier"_s << u"Elmar Courier: Bridge opens"_s;
    QTest::newRow("before with space") << u"Elmar Courier | Bridge opens"_s << u"Elmar Courier"_s << u"Bridge opens"_s;
    QTest::newRow("two parts") << u"Bridge opens | Town | Elmar Courier"_s << u"Elmar Courier"_s << u"Bridge opens | Town"_s;
    QTest::newRow("unknown site") << u"Bridge opens again | Courier"_s << QString() << u"Bridge opens again"_s;
    QTest::newRow("hyphenated word") << u"Well-known bridge opens"_s << QString() << u"Well-known bridge opens"_s;
}

void TestPageMetadata::titlesLoseTheSite()
{
    QFETCH(QString, title);
    QFETCH(QString, site);
    QTEST(withoutSite(title, site), "headline");
}

void TestPageMetadata::addressIsCanonicalThenDeclaredThenSaved_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("url");
    const QByteArray saved = "<!-- saved from url=(0021)https://a.example/saved -->";
    const QByteArray declared = "<meta property=og:url content=https://a.example/og>";
    QTest::newRow("all") << QByteArray(saved + declared + "<link rel=canonical href=https://a.example/canonical>") << u"https://a.example/canonical"_s;
    QTest::newRow("relative canonical") << QByteArray(saved + declared + "<link rel=canonical href=/x>") << u"https://a.example/og"_s;
    QTest::newRow("saved") << saved << u"https://a.example/saved"_s;
    QTest::newRow("none") << QByteArray("<p>x") << QString();
}

void TestPageMetadata::addressIsCanonicalThenDeclaredThenSaved()
{
    QFETCH(QByteArray, html);
    QTEST(metadataOf(html).url, "url");
}

void TestPageMetadata::timesComeFromMetaAndTimeElements()
{
    const PageMetadata meta = metadataOf("<meta property=article:published_time content=2016-03-03T09:30:00+01:00><time datetime=2001-01-01>x</time>");
    QCOMPARE(meta.published.value(0).time, QDateTime(QDate(2016, 3, 3), QTime(8, 30), Qt::UTC));
    const PageMetadata element = metadataOf("<time datetime=2016-03-03T09:30Z>x</time>");
    QCOMPARE(element.published.value(0).time, QDateTime(QDate(2016, 3, 3), QTime(9, 30), Qt::UTC));
    QVERIFY(!element.modified.isValid());
}

void TestPageMetadata::bylineComesFromElementsThatSaySo()
{
    QCOMPARE(metadataOf("<p class=byline>By Leila Haddad</p>").byline, u"By Leila Haddad"_s);
    QCOMPARE(metadataOf("<a rel=author href=x>Leila Haddad</a>").byline, u"Leila Haddad"_s);
    QCOMPARE(metadataOf("<p>By Leila Haddad</p>").byline, QString());
}

void TestPageMetadata::languageOfTheDocumentWins()
{
    QCOMPARE(metadataOf("<html lang=sq><meta http-equiv=content-language content=en>").language, u"sq"_s);
    QCOMPARE(metadataOf("<html><meta property=og:locale content=fa_AF>").language, u"fa_AF"_s);
}

void TestPageMetadata::headlineLosesItsKicker_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("headline");
    const QByteArray title = "<title>Bridge opens again after years</title>";
    const QString headline = u"Bridge opens again after years"_s;
    QTest::newRow("named") << QByteArray(title + "<h1><span class=article__kicker>Elmar</span><span> : </span><span>Bridge opens again after years</span></h1>") << headline;
    QTest::newRow("declared without") << QByteArray("<meta property=og:title content='Bridge opens again after years'><h1>Elmar harbour: Bridge opens again after years</h1>") << headline;
    QTest::newRow("for screen readers only") << QByteArray(title + "<h1>Bridge opens again after years<span class=sr-only> | Courier online</span></h1>") << headline;
    QTest::newRow("kicker alone") << QByteArray("<title>Bridge opens</title><h1><span class=kicker>Bridge opens</span></h1>") << u"Bridge opens"_s;
    QTest::newRow("hardly anything is left") << QByteArray("<title>Elmar: it opens</title><h1><span class=kicker>Elmar:</span> it opens</h1>") << u"Elmar: it opens"_s;
    QTest::newRow("last step of the path") << QByteArray(title + "<nav class=breadcrumbs><h1>Bridge opens again, years later</h1></nav>") << headline;
    QTest::newRow("character references") << QByteArray("<meta property=og:title content='Bread &amp;#038; butter for all'>") << u"Bread & butter for all"_s;
}

void TestPageMetadata::headlineLosesItsKicker()
{
    QFETCH(QByteArray, html);
    QTEST(headlineOf(metadataOf(html)).title, "headline");
}

void TestPageMetadata::headlineKnowsItsOrigin()
{
    QCOMPARE(headlineOf(metadataOf("<title>Bridge opens again</title><h1>Bridge opens again</h1>")).origin, MetadataOrigin::Heading);
    QCOMPARE(headlineOf(metadataOf("<title>Bridge opens again</title>")).origin, MetadataOrigin::TitleElement);
    QCOMPARE(headlineOf(metadataOf("<meta property=og:title content='Bridge opens again'>")).origin, MetadataOrigin::OpenGraph);
    QCOMPARE(headlineOf(metadataOf("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\"}</script>")).origin, MetadataOrigin::LinkedData);
}

void TestPageMetadata::sectionIsDeclaredThenOnThePathThenInTheAddress_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("section");
    QTest::addColumn<MetadataOrigin>("origin");
    const QByteArray address = "<title>Bridge opens again</title><link rel=canonical href=https://a.example/en/harbour/bridge-opens-again>";
    const QByteArray path = "<script type=application/ld+json>{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"name\":\"Home\"},"
                            "{\"item\":{\"name\":\"Traffic\"}},{\"name\":\"Bridge opens again\"}]}</script>";
    const QByteArray declared = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"articleSection\":[\"Politics\",\"Elmar\"]}</script>";
    QTest::newRow("JSON-LD") << QByteArray(address + path + declared) << u"Politics"_s << MetadataOrigin::LinkedData;
    QTest::newRow("meta") << QByteArray(address + path + "<meta property=article:section content=World>") << u"World"_s << MetadataOrigin::OpenGraph;
    QTest::newRow("microdata") << QByteArray(address + path + "<span itemprop=articleSection>Town</span>") << u"Town"_s << MetadataOrigin::Microdata;
    QTest::newRow("path") << QByteArray(address + path) << u"Traffic"_s << MetadataOrigin::LinkedData;
    QTest::newRow("address") << address << u"harbour"_s << MetadataOrigin::Address;
    QTest::newRow("address without any") << QByteArray("<link rel=canonical href=https://a.example/article/bridge-opens-again>") << QString() << MetadataOrigin::Unknown;
    QTest::newRow("page in the root") << QByteArray("<link rel=canonical href=https://a.example/bridge-opens-again>") << QString() << MetadataOrigin::Unknown;
}

void TestPageMetadata::sectionIsDeclaredThenOnThePathThenInTheAddress()
{
    QFETCH(QByteArray, html);
    const PageMetadata metadata = metadataOf(html);
    QTEST(metadata.section, "section");
    QTEST(metadata.origins[MetadataField::Section], "origin");
}

void TestPageMetadata::everyFieldKnowsItsOrigin()
{
    const PageMetadata metadata = metadataOf("<html lang=de><meta property=og:site_name content=Courier><meta name=author content='Leila Haddad'>"
                                             "<meta property=article:modified_time content=2016-03-04T08:00Z><meta name=date content=2016-03-03>"
                                             "<link rel=canonical href=https://a.example/x><time datetime=2016-03-02>x</time>");
    QCOMPARE(metadata.origins[MetadataField::Site], MetadataOrigin::OpenGraph);
    QCOMPARE(metadata.origins[MetadataField::Authors], MetadataOrigin::MetaElement);
    QCOMPARE(metadata.origins[MetadataField::Modified], MetadataOrigin::OpenGraph);
    QCOMPARE(metadata.origins[MetadataField::Url], MetadataOrigin::LinkElement);
    QCOMPARE(metadata.origins[MetadataField::Language], MetadataOrigin::RootElement);
    QCOMPARE(metadata.published.size(), 2);
    QCOMPARE(metadata.published.first().origin, MetadataOrigin::MetaElement);
    QCOMPARE(metadata.published.last().origin, MetadataOrigin::TimeElement);
}

void TestPageMetadata::emptyPageDeclaresNothing()
{
    QCOMPARE(metadataOf(""), PageMetadata());
}

QTEST_APPLESS_MAIN(TestPageMetadata)
#include "tst_pagemetadata.moc"
