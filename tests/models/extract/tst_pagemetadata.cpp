// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pagemetadata.h"

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
    QTEST(headlineOf(metadataOf(html)), "headline");
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
    QCOMPARE(meta.published, QDateTime(QDate(2016, 3, 3), QTime(8, 30), Qt::UTC));
    const PageMetadata element = metadataOf("<time datetime=2016-03-03T09:30Z>x</time>");
    QCOMPARE(element.published, QDateTime(QDate(2016, 3, 3), QTime(9, 30), Qt::UTC));
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

void TestPageMetadata::emptyPageDeclaresNothing()
{
    QCOMPARE(metadataOf(""), PageMetadata());
}

QTEST_APPLESS_MAIN(TestPageMetadata)
#include "tst_pagemetadata.moc"
