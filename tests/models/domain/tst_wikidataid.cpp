// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/wikidataid.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestWikidataId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsAQAndANumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isId");
        QTest::newRow("Paris") << u"Q90"_s << true;
        QTest::newRow("long") << u"Q123456789012"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no number") << u"Q"_s << false;
        QTest::newRow("leading zero") << u"Q090"_s << false;
        QTest::newRow("small letter") << u"q90"_s << false;
        QTest::newRow("property") << u"P31"_s << false;
        QTest::newRow("Arabic digits") << u"Q٩٠"_s << false;
        QTest::newRow("space") << u"Q90 "_s << false;
    }
    void anIdIsAQAndANumber()
    {
        QFETCH(QString, text);
        QTEST(isWikidataId(text), "isId");
    }

    void whatSomebodyTypesOrPastesIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("id") << u"Q142"_s;
        QTest::newRow("small letter, spaces") << u" q142\n"_s;
        QTest::newRow("page") << u"https://www.wikidata.org/wiki/Q142"_s;
        QTest::newRow("page at a statement") << u"https://www.wikidata.org/wiki/Q142#P36"_s;
        QTest::newRow("page with a query") << u"https://www.wikidata.org/wiki/Q142?uselang=ar"_s;
        QTest::newRow("mobile") << u"https://m.wikidata.org/wiki/Q142"_s;
        QTest::newRow("without scheme") << u"www.wikidata.org/wiki/Q142"_s;
        QTest::newRow("entity URI") << u"http://www.wikidata.org/entity/Q142"_s;
        QTest::newRow("data file") << u"https://www.wikidata.org/wiki/Special:EntityData/Q142.json"_s;
        QTest::newRow("item namespace") << u"https://www.wikidata.org/wiki/Item:Q142"_s;
        QTest::newRow("trailing slash") << u"https://www.wikidata.org/wiki/Q142/"_s;
        QTest::newRow("prefix") << u"wd:Q142"_s;
        QTest::newRow("prefix in words") << u"Wikidata: Q142"_s;
    }
    void whatSomebodyTypesOrPastesIsUnderstood()
    {
        QFETCH(QString, text);
        QCOMPARE(wikidataIdIn(text), std::optional(u"Q142"_s));
    }

    void anythingElseIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a name") << u"France"_s;
        QTest::newRow("zero") << u"Q0"_s;
        QTest::newRow("a property's page") << u"https://www.wikidata.org/wiki/Property:P31"_s;
        QTest::newRow("another site") << u"https://example.org/wiki/Q142"_s;
        QTest::newRow("a site that only sounds like it") << u"https://notwikidata.org/wiki/Q142"_s;
        QTest::newRow("the site itself") << u"https://www.wikidata.org/"_s;
        QTest::newRow("a file") << u"file:///www.wikidata.org/wiki/Q142"_s;
        QTest::newRow("two") << u"Q142 Q90"_s;
    }
    void anythingElseIsNone()
    {
        QFETCH(QString, text);
        QCOMPARE(wikidataIdIn(text), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestWikidataId)
#include "tst_wikidataid.moc"
