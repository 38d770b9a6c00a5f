// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/dates.h"
#include "models/extract/text/months.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestMonths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageNamesItsMonths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate march(2016, 3, 3);
        const QDate august(2016, 8, 3);
        QTest::newRow("Albanian") << u"3 gusht 2016"_s << august;
        QTest::newRow("Albanian, June") << u"3 qershor 2016"_s << QDate(2016, 6, 3);
        QTest::newRow("Arabic") << u"٣ مارس ٢٠١٦"_s << march;
        QTest::newRow("Arabic of the Levant") << u"3 تشرين الثاني 2016"_s << QDate(2016, 11, 3);
        QTest::newRow("Bengali") << u"৩ আগস্ট ২০১৬"_s << august;
        QTest::newRow("Bosnian") << u"3. avgust 2016"_s << QDate(2016, 8, 3);
        QTest::newRow("Bulgarian") << u"3 август 2016"_s << august;
        QTest::newRow("Croatian, June") << u"3. lipnja 2016."_s << QDate(2016, 6, 3);
        QTest::newRow("Croatian, October") << u"3. listopada 2016."_s << QDate(2016, 10, 3);
        QTest::newRow("Dutch") << u"3 augustus 2016"_s << august;
        QTest::newRow("French") << u"3 août 2016"_s << august;
        QTest::newRow("Greek") << u"3 Αυγούστου 2016"_s << august;
        QTest::newRow("Hausa") << u"3 ga Satumba 2016"_s << QDate(2016, 9, 3);
        QTest::newRow("Hindi") << u"3 अगस्त 2016"_s << august;
        QTest::newRow("Indonesian") << u"3 Agustus 2016"_s << august;
        QTest::newRow("Macedonian") << u"3 јули 2016"_s << QDate(2016, 7, 3);
        QTest::newRow("Persian, Gregorian") << u"۳ مارس ۲۰۱۶"_s << march;
        QTest::newRow("Polish, November") << u"3 listopada 2016"_s << QDate(2016, 11, 3);
        QTest::newRow("Portuguese") << u"3 de agosto de 2016"_s << august;
        QTest::newRow("Romanian") << u"3 iulie 2016"_s << QDate(2016, 7, 3);
        QTest::newRow("Serbian") << u"3. март 2016."_s << march;
        QTest::newRow("Swahili") << u"3 Machi 2016"_s << march;
        QTest::newRow("Turkish") << u"3 Ağustos 2016"_s << august;
        QTest::newRow("Ukrainian") << u"3 серпня 2016"_s << august;
        QTest::newRow("Urdu") << u"3 اگست 2016"_s << august;
    }

    void everyLanguageNamesItsMonths()
    {
        QFETCH(QString, text);
        QTEST(parseWrittenDate(text).date(), "date");
    }

    void otherCalendarsBecomeGregorian_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("Iranian new year") << u"۱ فروردین ۱۳۹۵"_s << QDate(2016, 3, 20);
        QTest::newRow("in figures") << u"۱۳۹۵/۰۱/۰۱"_s << QDate(2016, 3, 20);
        QTest::newRow("Dari") << u"۱ حمل ۱۳۹۵"_s << QDate(2016, 3, 20);
        QTest::newRow("Ethiopian new year") << u"መስከረም 1 2000"_s << QDate(2007, 9, 12);
        QTest::newRow("Ethiopian, after a leap year") << u"1 መስከረም 2008"_s << QDate(2015, 9, 12);
        QTest::newRow("no such day") << u"31 መስከረም 2008"_s << QDate();
        QTest::newRow("no year of an editor") << u"۱ فروردین ۱۰۰۰"_s << QDate();
        QTest::newRow("figures that are no Persian date") << u"1395/01/01"_s << QDate();
    }

    void otherCalendarsBecomeGregorian()
    {
        QFETCH(QString, text);
        QTEST(parseWrittenDate(text).date(), "date");
    }

    void wordsAreNoMonths()
    {
        QCOMPARE(monthNumber(u"bridge"), 0);
        QCOMPARE(monthNumber(u""), 0);
        QCOMPARE(monthNumber(u"😀"), 0);
        QCOMPARE(calendarMonth(u"دیروز").number, 0); // "yesterday" begins like the month of Dey
    }
};

QTEST_APPLESS_MAIN(TestMonths)
#include "tst_months.moc"
