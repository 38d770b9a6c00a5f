// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QApplication>
#include <QFontInfo>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestTypography : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installApplicationFont(*qApp); }

    void theScriptFollowsTheTag_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<ReadingScript>("script");
        QTest::newRow("English") << u"en"_s << ReadingScript::Latin;
        QTest::newRow("Russian") << u"ru"_s << ReadingScript::Latin;
        QTest::newRow("Arabic") << u"ar"_s << ReadingScript::Naskh;
        QTest::newRow("Dari") << u"fa-AF"_s << ReadingScript::Naskh;
        QTest::newRow("Pashto") << u"ps"_s << ReadingScript::Naskh;
        QTest::newRow("Urdu") << u"ur"_s << ReadingScript::Nastaliq;
        QTest::newRow("Hindi") << u"hi"_s << ReadingScript::Indic;
        QTest::newRow("Bengali") << u"bn"_s << ReadingScript::Indic;
        QTest::newRow("Amharic") << u"am"_s << ReadingScript::Ethiopic;
        QTest::newRow("Chinese") << u"zh-Hant"_s << ReadingScript::Han;
        QTest::newRow("Hausa in Latin letters") << u"ha-Latn"_s << ReadingScript::Latin;
        QTest::newRow("Hindi in Latin letters") << u"hi-Latn"_s << ReadingScript::Latin;
        QTest::newRow("none") << QString() << ReadingScript::Latin;
    }

    void theScriptFollowsTheTag()
    {
        QFETCH(QString, tag);
        QTEST(readingScript(tag), "script");
    }

    void lineHeightsAreThoseOfTheTable()
    {
        QCOMPARE(readingFace(u"de").paragraph.plain, 26.0);
        QCOMPARE(readingFace(u"de").paragraph.labelled, 35.0);
        QCOMPARE(readingFace(u"de").headline.labelled, 46.0);
        QCOMPARE(readingFace(u"ar").paragraph.labelled, 44.0);
        QCOMPARE(readingFace(u"ar").headline.plain, 44.0);
        QCOMPARE(readingFace(u"ur").paragraph.plain, 46.0);
        QCOMPARE(readingFace(u"am").paragraph.labelled, 38.0);
        QCOMPARE(readingFace(u"zh-Hans").charactersPerLine, 34);
        QCOMPARE(readingFace(u"zh-Hans").wordSpacing, 0.0);
    }

    void everyScriptHasRoomForItsLabels()
    {
        for (QStringView tag : {u"en", u"ar", u"ur", u"hi", u"am", u"zh"}) {
            const ReadingFace face = readingFace(tag);
            QVERIFY(face.paragraph.labelled >= face.paragraph.plain + 9);
            QVERIFY(face.headline.labelled >= face.headline.plain + 9);
            QVERIFY(!face.families.isEmpty());
        }
    }

    void chineseIsSetInTheFormsOfItsRegion()
    {
        QVERIFY(readingFace(u"zh-Hans").families.first().endsWith("SC"_L1));
        QVERIFY(readingFace(u"zh-Hant").families.first().endsWith("TC"_L1));
        QVERIFY(readingFace(u"zh-TW").families.first().endsWith("TC"_L1));
    }

    void urduIsNaskhWhereRowsAreLow()
    {
        QCOMPARE(readingFace(u"ur").families.first(), u"Noto Nastaliq Urdu"_s);
        QCOMPARE(listFace(u"ur").families.first(), u"Noto Naskh Arabic"_s);
    }

    void theEditorsSerifReplacesOnlyTheLatinOne()
    {
        QCOMPARE(readingFace(u"en", u"Gentium"_s).families.first(), u"Gentium"_s);
        QCOMPARE(readingFace(u"bn", u"Gentium"_s).families.first(), u"Noto Serif Bengali"_s);
        QVERIFY(readingFace(u"bn", u"Gentium"_s).families.contains(u"Gentium"_s));
    }

    void sizesGrowWithZoomAndScript()
    {
        const ReadingFace arabic = readingFace(u"ar");
        const qreal plain = QFontInfo(arabic.font(16)).pixelSize();
        QVERIFY(plain > QFontInfo(readingFace(u"en").font(16)).pixelSize());
        QVERIFY(QFontInfo(arabic.font(16, false, 2.0)).pixelSize() > 1.8 * plain);
    }

    void interfaceSizesAreRatiosOfTheApplicationsFont()
    {
        const QFont before = QApplication::font();
        QFont doubled = before;
        doubled.setPixelSize(26);
        QApplication::setFont(doubled);
        const QFont section = uiFont(uisize::section);
        QApplication::setFont(before);
        QCOMPARE(section.pixelSize(), 22);
        QVERIFY(uiFont(13, true).bold());
    }

    void fractionsOfAPixelAreKept()
    {
        QApplication::setFont([] { QFont font = QApplication::font(); font.setPixelSize(13); return font; }());
        const qreal between = QFontMetricsF(uiFont(11.5)).horizontalAdvance(u"1234567890"_s);
        QVERIFY(between >= QFontMetricsF(uiFont(11)).horizontalAdvance(u"1234567890"_s));
        QVERIFY(between <= QFontMetricsF(uiFont(12)).horizontalAdvance(u"1234567890"_s));
    }

    void labelsAreLargerWhereLettersAreDenser()
    {
        QVERIFY(labelFont(u"ar").pixelSize() > labelFont(u"de").pixelSize());
        QVERIFY(labelFont(u"zh-Hans").pixelSize() > labelFont(u"de").pixelSize());
        QVERIFY(labelFont().bold());
    }

    void theUsersScaleIsKeptWithinItsBounds()
    {
        metrics::setUiScale(1.25);
        QCOMPARE(metrics::px(28), 35);
        metrics::setUiScale(9);
        QCOMPARE(metrics::uiScale(), 1.5);
        metrics::setUiScale(0);
        QCOMPARE(metrics::uiScale(), 0.9);
        metrics::setUiScale(1);
        QCOMPARE(metrics::px(28), 28);
    }
};

QTEST_MAIN(TestTypography)
#include "tst_typography.moc"
