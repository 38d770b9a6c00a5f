// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

} // namespace

class TestDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimeStamps_data();
    void readsTimeStamps();
    void keepsTheZoneThatIsWritten();
    void readsWrittenDates_data();
    void readsWrittenDates();
    void readsDatesInAddresses();
    void knowsDateLines_data();
    void knowsDateLines();
};

void TestDates::readsTimeStamps_data()
{
    QTest::addColumn<QString>("stamp");
    QTest::addColumn<QString>("utc");
    QTest::newRow("zone with colon") << u"2016-03-03T09:30:00+01:00"_s << u"2016-03-03T08:30:00Z"_s;
    QTest::newRow("zone without") << u"2016-03-03T09:30:00+0100"_s << u"2016-03-03T08:30:00Z"_s;
    QTest::newRow("west") << u"2016-03-03T22:30:00-05:00"_s << u"2016-03-04T03:30:00Z"_s;
    QTest::newRow("milliseconds") << u"2016-03-03T09:30:00.123Z"_s << u"2016-03-03T09:30:00Z"_s;
    QTest::newRow("no zone is UTC") << u"2016-03-03 09:30"_s << u"2016-03-03T09:30:00Z"_s;
    QTest::newRow("day") << u"2016-03-03"_s << u"2016-03-03T00:00:00Z"_s;
    QTest::newRow("packed") << u"20160303"_s << u"2016-03-03T00:00:00Z"_s;
    QTest::newRow("mail") << u"Thu, 03 Mar 2016 09:30:00 +0100"_s << u"2016-03-03T08:30:00Z"_s;
    QTest::newRow("seconds") << u"1457000000"_s << u"2016-03-03T10:13:20Z"_s;
    QTest::newRow("impossible day") << u"2016-02-31"_s << QString();
    QTest::newRow("far future") << u"9999-01-01"_s << QString();
    QTest::newRow("words") << u"yesterday"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestDates::readsTimeStamps()
{
    QFETCH(QString, stamp);
    QTEST(iso(parseTimeStamp(stamp).toUTC()), "utc");
}

void TestDates::keepsTheZoneThatIsWritten()
{
    QCOMPARE(parseTimeStamp(u"2016-03-03T22:30:00-05:00").date(), QDate(2016, 3, 3));
    QCOMPARE(parseTimeStamp(u"2016-03-03T22:30:00-05:00").offsetFromUtc(), -5 * 3600);
    QCOMPARE(parseTimeStamp(u"2016-03-03T22:30:00Z").timeSpec(), Qt::UTC);
}

void TestDates::readsWrittenDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const QString day = u"2016-03-03T00:00:00Z"_s;
    QTest::newRow("English") << u"Published on 3 March 2016 at noon"_s << day;
    QTest::newRow("American") << u"March 3, 2016"_s << day;
    QTest::newRow("German") << u"Stand: 3. März 2016"_s << day;
    QTest::newRow("Spanish") << u"3 de marzo de 2016"_s << day;
    QTest::newRow("Russian") << u"3 марта 2016"_s << day;
    QTest::newRow("two digits of the year") << u"Stand: 03.03.16"_s << day;
    QTest::newRow("dots") << u"03.03.2016, 12:32 Uhr"_s << day;
    QTest::newRow("Japanese") << u"2016年3月3日"_s << day;
    QTest::newRow("Korean") << u"2016년 3월 3일"_s << day;
    QTest::newRow("month first when it must be") << u"12/25/2016"_s << u"2016-12-25T00:00:00Z"_s;
    QTest::newRow("no year") << u"3 March"_s << QString();
}

void TestDates::readsWrittenDates()
{
    QFETCH(QString, text);
    QTEST(iso(parseWrittenDate(text)), "utc");
}

void TestDates::readsDatesInAddresses()
{
    QCOMPARE(iso(parseUrlDate(u"https://example.org/2016/03/03/bridge")), u"2016-03-03T00:00:00Z"_s);
    QCOMPARE(iso(parseUrlDate(u"https://example.org/news-20160303.html")), u"2016-03-03T00:00:00Z"_s);
    QCOMPARE(iso(parseUrlDate(u"https://example.org/news/03-03-2016")), u"2016-03-03T00:00:00Z"_s);
    QCOMPARE(iso(parseUrlDate(u"https://example.org/a-18853015")), QString());
    QCOMPARE(iso(parseUrlDate(u"")), QString());
}

void TestDates::knowsDateLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("date");
    QTest::newRow("date") << u"3 March 2016"_s << true;
    QTest::newRow("updated") << u"Updated: 3 March 2016, 10:00"_s << true;
    QTest::newRow("ago") << u"2 hours ago"_s << true;
    QTest::newRow("German") << u"Stand: 03.03.2016 12:32 Uhr"_s << true;
    QTest::newRow("sentence with a date") << u"The bridge that fell on 3 March 2016 had been built by hand, and was missed by everybody in the town."_s << false;
    QTest::newRow("no digits") << u"Updated"_s << false;
}

void TestDates::knowsDateLines()
{
    QFETCH(QString, line);
    QTEST(isDateLine(line), "date");
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
