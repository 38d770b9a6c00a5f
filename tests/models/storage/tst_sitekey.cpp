// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sitekey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestSiteKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheUrlSaysComesFirst()
    {
        QCOMPARE(siteKey(u"https://www.Wire.example/a"_s, u"The Wire"_s, u"pages"_s), (SiteKey{SiteKind::Host, u"wire.example"_s}));
        QCOMPARE(siteKey(u"https://m.wire.example/a"_s, {}), (SiteKey{SiteKind::Host, u"wire.example"_s}));
        QCOMPARE(siteKey(u"https://www.example/"_s, {}), (SiteKey{SiteKind::Host, u"www.example"_s}));
        QCOMPARE(siteKey(u"not an address"_s, u" The  Wire "_s, u"pages"_s), (SiteKey{SiteKind::Name, u"The Wire"_s}));
        QCOMPARE(siteKey({}, {}, u"pages"_s), (SiteKey{SiteKind::Folder, u"pages"_s}));
        QVERIFY(siteKey({}, {}).isEmpty());
    }

    void aPatternKeepsWhatPagesOfAKindShare_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("kind in letters") << u"https://wire.example/en/harbour-strike-ends/a-123456"_s << u"/en/*/a-#"_s;
        QTest::newRow("date and slug") << u"https://wire.example/2026/11/22/world/ferries-sail.html"_s << u"/#/#/#/world/*"_s;
        QTest::newRow("last name") << u"https://wire.example/politics/ferries"_s << u"/politics/*"_s;
        QTest::newRow("number") << u"https://wire.example/news/48151623"_s << u"/news/#"_s;
        QTest::newRow("query") << u"https://wire.example/show.php?id=17&utm_source=x&fbclid=9&cat=2"_s << u"/*?cat&id"_s;
        QTest::newRow("other letters") << u"https://wire.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/17"_s << u"/новости/#"_s;
        QTest::newRow("front page") << u"https://wire.example"_s << u"/"_s;
        QTest::newRow("no address") << u"page.html"_s << QString();
    }

    void aPatternKeepsWhatPagesOfAKindShare()
    {
        QFETCH(QString, url);
        QFETCH(QString, pattern);
        QCOMPARE(pagePattern(url), pattern);
    }

    void aPatternIsShort()
    {
        QVERIFY(pagePattern(QString(u"https://wire.example"_s + u"/abcdefgh"_s.repeated(10'000))).size() < 300);
        QVERIFY(pagePattern(QString(u"https://wire.example/?"_s + u"k%1=1&"_s.repeated(10'000))).size() < 300);
        QVERIFY(siteKey(QString(), u"x"_s.repeated(1'000'000)).name.size() < 300);
    }
};

QTEST_GUILESS_MAIN(TestSiteKey)
#include "tst_sitekey.moc"
