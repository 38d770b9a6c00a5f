// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/dateline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestDateline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsADatelineAlone_data();
    void knowsADatelineAlone();
    void leavesOtherLinesAlone_data();
    void leavesOtherLinesAlone();
    void dashIsNoPartOfIt();
};

void TestDateline::knowsADatelineAlone_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("dateline");
    QTest::newRow("place, day and agency") << u"ELMAR, March 3 (Reuters) –"_s << u"ELMAR, March 3 (Reuters)"_s;
    QTest::newRow("without dash") << u"ELMAR, March 3 (Reuters)"_s << u"ELMAR, March 3 (Reuters)"_s;
    QTest::newRow("agency") << u"Elmar (dpa) -"_s << u"Elmar (dpa)"_s;
    QTest::newRow("place with dash") << u"SARNMOUTH —"_s << u"SARNMOUTH"_s;
}

void TestDateline::knowsADatelineAlone()
{
    QFETCH(QString, line);
    QTEST(datelineAlone(line), "dateline");
}

void TestDateline::leavesOtherLinesAlone_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("only a dash") << u"—"_s;
    QTest::newRow("heading in capitals") << u"SPORT NEWS"_s;
    QTest::newRow("sentence") << u"The boats will run again from Thursday morning."_s;
    QTest::newRow("no agency in brackets") << u"Elmar (pictured) -"_s;
    QTest::newRow("paragraph behind it") << u"ELMAR, March 3 (Reuters) – The ferries run again."_s;
}

void TestDateline::leavesOtherLinesAlone()
{
    QFETCH(QString, line);
    QCOMPARE(datelineAlone(line), QString());
}

void TestDateline::dashIsNoPartOfIt()
{
    QCOMPARE(withoutDash(u" Elmar (dpa) – "), u"Elmar (dpa)"_s);
    QCOMPARE(withoutDash(u"– –"), QString());
    QCOMPARE(withoutDash(u"Elmar-Nord"), u"Elmar-Nord"_s);
}

QTEST_APPLESS_MAIN(TestDateline)
#include "tst_dateline.moc"
