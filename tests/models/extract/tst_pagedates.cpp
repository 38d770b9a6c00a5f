// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pagedates.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const QByteArray paragraph = "<p>The old bridge over the river Sarn was opened again on Monday, two years after the flood had taken it away.</p>";

QDate dateOf(const QByteArray &body)
{
    const auto page = readPage("<html><head><title>Old bridge opens again</title></head><body>" + body + "</body></html>");
    return writtenDate(*page, page->rule).date();
}

} // namespace

class TestPageDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDateOfTheArticle_data();
    void findsTheDateOfTheArticle();
    void prefersTheDeclaredTimeThatIsShown();
    void movesUtcToTheDayThatIsShown_data();
    void movesUtcToTheDayThatIsShown();
};

void TestPageDates::findsTheDateOfTheArticle_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QDate>("date");
    const QByteArray headline = "<h1>Old bridge opens again</h1>";
    const QByteArray text = paragraph + paragraph;
    QTest::newRow("under the headline") << QByteArray(headline + "<div>By Leila Haddad, 3 March 2016</div>" + text) << QDate(2016, 3, 3);
    QTest::newRow("above it") << QByteArray("<div>3. März 2016</div>" + headline + text) << QDate(2016, 3, 3);
    QTest::newRow("a line about the time wins") << QByteArray("<p>Tickets for all concerts in the town hall can be bought from 1 May 2017</p>" + headline + "<p>Published: March 3, 2016</p>" + text) << QDate(2016, 3, 3);
    QTest::newRow("at the beginning of the text") << QByteArray(headline + "<p>03.03.2016 " + paragraph.mid(3) + text) << QDate(2016, 3, 3);
    QTest::newRow("behind the text") << QByteArray(headline + text + "<div>Erschienen am 3. März 2016</div>") << QDate(2016, 3, 3);
    QTest::newRow("a note on when it came out first") << QByteArray("<p>Updated 5 May 2019</p>" + headline + text + "<p>This article was originally published on 3 March 2016 at 9:30 and has been updated since.</p>") << QDate(2016, 3, 3);
    QTest::newRow("such a note of another story") << QByteArray(headline + "<p>Published 5 May 2019</p>" + text + "<div class='related-stories'><a href='/a'>First published on 3 March 2016: Why the clock runs backwards</a></div>") << QDate(2019, 5, 5);
    QTest::newRow("in a head that is called otherwise") << QByteArray("<div class='related-posts'>" + headline + "<p>March 3rd, 2016</p></div>" + text + text) << QDate(2016, 3, 3);
    QTest::newRow("a date that the text speaks of") << QByteArray(headline + text + "<p>It had been closed by the town's council for repair since the spring of 3 March 2014.</p>" + text) << QDate();
    QTest::newRow("none") << QByteArray(headline + text) << QDate();
}

void TestPageDates::findsTheDateOfTheArticle()
{
    QFETCH(QByteArray, body);
    QTEST(dateOf(body), "date");
}

void TestPageDates::prefersTheDeclaredTimeThatIsShown()
{
    const auto at = [](int day) { return QDateTime(QDate(2016, 3, day), QTime(9, 30), Qt::UTC); };
    const QList<FoundTime> declared = {{at(3), MetadataOrigin::LinkedData}, {at(9), MetadataOrigin::OpenGraph}};
    QCOMPARE(agreedTime(declared, at(9)), declared.last());
    QCOMPARE(agreedTime(declared, at(3)), declared.first());
    QCOMPARE(agreedTime(declared, at(4)), declared.first()); // the zone may make the difference
    QCOMPARE(agreedTime(declared, at(20)), declared.first()); // none agrees
    QCOMPARE(agreedTime(declared, {}), declared.first());
    QCOMPARE(agreedTime({}, at(9)), FoundTime());
}

void TestPageDates::movesUtcToTheDayThatIsShown_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QDate>("shown");
    QTest::addColumn<QDate>("day");
    QTest::newRow("evening west of Greenwich") << u"2016-03-04T02:30:00Z"_s << QDate(2016, 3, 3) << QDate(2016, 3, 3);
    QTest::newRow("morning in the east") << u"2016-03-03T22:30:00Z"_s << QDate(2016, 3, 4) << QDate(2016, 3, 4);
    QTest::newRow("no such zone") << u"2016-03-04T20:30:00Z"_s << QDate(2016, 3, 3) << QDate(2016, 3, 4);
    QTest::newRow("a zone is declared") << u"2016-03-04T01:30:00+01:00"_s << QDate(2016, 3, 3) << QDate(2016, 3, 4);
    QTest::newRow("another day altogether") << u"2016-03-04T01:30:00Z"_s << QDate(2016, 2, 1) << QDate(2016, 3, 4);
    QTest::newRow("no day shown") << u"2016-03-04T01:30:00Z"_s << QDate() << QDate(2016, 3, 4);
}

void TestPageDates::movesUtcToTheDayThatIsShown()
{
    QFETCH(QString, declared);
    QFETCH(QDate, shown);
    const QDateTime time = QDateTime::fromString(declared, Qt::ISODate);
    const QDateTime moved = onShownDay(time, shown.isValid() ? QDateTime(shown, QTime(0, 0), Qt::UTC) : QDateTime());
    QTEST(moved.date(), "day");
    QCOMPARE(moved, time); // the same moment
}

QTEST_APPLESS_MAIN(TestPageDates)
#include "tst_pagedates.moc"
