// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/endings.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// One line for each wording that the expression knows.
QStringList wordings(const QString &name)
{
    QFile file(QFINDTESTDATA(QString("data/cues/"_L1 + name + ".txt"_L1)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There are no wordings of %s", qPrintable(name));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestEndings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsOffers_data();
    void knowsOffers();
    void knowsRulesForComments();
    void knowsNotices_data();
    void knowsNotices();
    void knowsEachWording();
    void knowsWhomACompanySpeaksOf();
    void leavesTheNewsAlone_data();
    void leavesTheNewsAlone();
};

void TestEndings::knowsOffers_data()
{
    QTest::addColumn<QString>("block");
    QTest::newRow("English") << u"This article is for subscribers. Already a subscriber? Log in."_s;
    QTest::newRow("German") << u"Jetzt weiterlesen mit dem Digitalabo, jederzeit kündbar."_s;
    QTest::newRow("French") << u"Cet article est réservé aux abonnés."_s;
    QTest::newRow("Japanese") << u"この記事は会員限定です。"_s;
    QTest::newRow("Chinese") << u"本文仅限订阅用户阅读。"_s;
    QTest::newRow("Arabic") << u"هذا المحتوى للمشتركين فقط."_s;
    QTest::newRow("Hindi") << u"यह लेख केवल सदस्यों के लिए है।"_s;
}

void TestEndings::knowsOffers()
{
    QFETCH(QString, block);
    QVERIFY(endingCues(block).offer);
}

void TestEndings::knowsRulesForComments()
{
    QVERIFY(endingCues(u"Please keep your comments respectful and on topic.").commentRule);
    QVERIFY(endingCues(u"By posting you agree to our community guidelines.").commentRule);
    QVERIFY(!endingCues(u"The minister made no comment on Tuesday.").commentRule);
}

void TestEndings::knowsNotices_data()
{
    QTest::addColumn<QString>("block");
    QTest::newRow("contact") << u"Media contact: Sarn Line, press office, 4 Quay Street"_s;
    QTest::newRow("German contact") << u"Pressekontakt: Sarn Line, Kaistraße 4"_s;
    QTest::newRow("licence") << u"This article was first published by the Elmar Courier."_s;
    QTest::newRow("rights") << u"This material may not be published, broadcast or rewritten."_s;
}

void TestEndings::knowsNotices()
{
    QFETCH(QString, block);
    QVERIFY(endingCues(block).notice);
}

void TestEndings::knowsEachWording()
{
    for (const QString &line : wordings(u"offer"_s))
        QVERIFY2(endingCues(line).offer, qPrintable(line));
    for (const QString &line : wordings(u"commentrule"_s))
        QVERIFY2(endingCues(line).commentRule, qPrintable(line));
    for (const QString &line : wordings(u"notice"_s))
        QVERIFY2(endingCues(line).notice, qPrintable(line));
}

void TestEndings::knowsWhomACompanySpeaksOf()
{
    QCOMPARE(selfDescribed(u"About Sarn Line"), u"Sarn Line"_s);
    QCOMPARE(selfDescribed(u"Über Sarn Line:"), u"Sarn Line"_s);
    QCOMPARE(selfDescribed(u"About time, said the mayor of Vessa, who had waited for the ferries since Monday"), QString());
    QCOMPARE(selfDescribed(u"about the strike"), QString());
}

void TestEndings::leavesTheNewsAlone_data()
{
    QTest::addColumn<QString>("block");
    QTest::newRow("empty") << QString();
    QTest::newRow("subscribers in the news") << u"The paper lost two thousand subscribers in March, and the press of the county wrote about it."_s;
    QTest::newRow("long") << QString(u"Create a free account, the company had told its passengers. "_s).repeated(10);
}

void TestEndings::leavesTheNewsAlone()
{
    QFETCH(QString, block);
    QVERIFY(!endingCues(block).offer);
    QVERIFY(!endingCues(block).notice);
    QCOMPARE(selfDescribed(block), QString());
}

QTEST_APPLESS_MAIN(TestEndings)
#include "tst_endings.moc"
