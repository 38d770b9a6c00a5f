// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/creditline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestCreditLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInitialsAndAgencies_data();
    void readsInitialsAndAgencies();
    void refusesOtherLines_data();
    void refusesOtherLines();
    void findsLeadingDatelines_data();
    void findsLeadingDatelines();
};

void TestCreditLine::readsInitialsAndAgencies_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("initials");
    QTest::addColumn<QStringList>("agencies");
    QTest::newRow("both") << u"blc/sgb (AFP, dpa)"_s << QStringList({u"blc"_s, u"sgb"_s}) << QStringList({u"AFP"_s, u"dpa"_s});
    QTest::newRow("initials alone") << u"jm/cmk"_s << QStringList({u"jm"_s, u"cmk"_s}) << QStringList();
    QTest::newRow("one with agency") << u"lh (Reuters)"_s << QStringList({u"lh"_s}) << QStringList({u"Reuters"_s});
    QTest::newRow("comma between") << u"rc, kms (AP)"_s << QStringList({u"rc"_s, u"kms"_s}) << QStringList({u"AP"_s});
    QTest::newRow("agencies alone") << u"(dpa, AFP)"_s << QStringList() << QStringList({u"dpa"_s, u"AFP"_s});
    QTest::newRow("white space around") << u"  lh/ov (AFP)  "_s << QStringList({u"lh"_s, u"ov"_s}) << QStringList({u"AFP"_s});
    QTest::newRow("written out") << u"Reporting by Leila Haddad in Elmar; Editing by Otto Lindqvist (Reuters)"_s << QStringList()
                                 << QStringList({u"Reuters"_s});
    QTest::newRow("German") << u"Mit Material von dpa und AFP"_s << QStringList() << QStringList({u"dpa"_s, u"AFP"_s});
}

void TestCreditLine::readsInitialsAndAgencies()
{
    QFETCH(QString, line);
    const CreditLine credit = parseCreditLine(line);
    QCOMPARE(credit.text, line.trimmed());
    QTEST(credit.initials, "initials");
    QTEST(credit.agencies, "agencies");
}

void TestCreditLine::refusesOtherLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("a word") << u"home"_s;
    QTest::newRow("a word with a remark") << u"bridge (closed)"_s;
    QTest::newRow("unknown source") << u"(own report)"_s;
    QTest::newRow("sentence") << u"The report (AFP) was wrong."_s;
}

void TestCreditLine::refusesOtherLines()
{
    QFETCH(QString, line);
    QCOMPARE(parseCreditLine(line), CreditLine());
}

void TestCreditLine::findsLeadingDatelines_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("dateline");
    QTest::newRow("agency style") << u"ELMAR, March 3 (Reuters) - The bridge is open again, the town said."_s << u"ELMAR, March 3 (Reuters)"_s;
    QTest::newRow("place and agency") << u"Elmar (AFP) – The bridge is open again."_s << u"Elmar (AFP)"_s;
    QTest::newRow("capitals") << u"ELMAR — The bridge is open again."_s << u"ELMAR"_s;
    QTest::newRow("none") << u"The bridge is open again – at last."_s << QString();
    QTest::newRow("brackets that are no agency") << u"Haddad (52) - the mayor - spoke first."_s << QString();
}

void TestCreditLine::findsLeadingDatelines()
{
    QFETCH(QString, paragraph);
    QTEST(leadingDateline(paragraph), "dateline");
}

QTEST_APPLESS_MAIN(TestCreditLine)
#include "tst_creditline.moc"
