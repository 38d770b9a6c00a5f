// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/doubt.h"

#include <QSet>
#include <QTest>

using namespace galley;

namespace {

DoubtEvidence sure()
{
    return {.hasHeadline = true, .trimmed = false, .wordsInside = 400.0, .wordsOutside = 30.0, .fewestWords = 50.0, .expectedAgreement = 0.99, .least = 0.94,
            .ruleAgreement = 0.95, .declaredShare = 0.9};
}

} // namespace

class TestDoubt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClearPageHasNoDoubts() { QVERIFY(doubtsAbout(sure()).isEmpty()); }

    void eachReasonIsToldApart()
    {
        DoubtEvidence evidence = sure();
        evidence.hasHeadline = false;
        QCOMPARE(doubtsAbout(evidence), QList{DoubtReason::NoHeadline});
        evidence = sure();
        evidence.wordsInside = 40.0;
        QCOMPARE(doubtsAbout(evidence), QList{DoubtReason::LittleText});
        evidence = sure();
        evidence.wordsInside = 9000.0;
        QCOMPARE(doubtsAbout(evidence), QList{DoubtReason::SeveralArticles});
        evidence = sure();
        evidence.headMatterInside = 4;
        QCOMPARE(doubtsAbout(evidence), QList{DoubtReason::SeveralArticles});
        evidence = sure();
        evidence.wordsOutside = 500.0;
        QCOMPARE(doubtsAbout(evidence), QList{DoubtReason::TextOutside});
        evidence = sure();
        evidence.trimmed = true;
        QCOMPARE(doubtsAbout(evidence), QList{DoubtReason::MarkupLimits});
        evidence = sure();
        evidence.expectedAgreement = 0.7;
        QCOMPARE(doubtsAbout(evidence), QList{DoubtReason::Undecided});
        evidence = sure();
        evidence.ruleAgreement = 0.1;
        QCOMPARE(doubtsAbout(evidence), QList{DoubtReason::RuleDisagrees});
        evidence = sure();
        evidence.declaredShare = 0.1;
        QCOMPARE(doubtsAbout(evidence), QList{DoubtReason::OtherDeclared});
    }

    void severalReasonsComeInOrder()
    {
        DoubtEvidence evidence = sure();
        evidence.ruleAgreement = 0.1;
        evidence.hasHeadline = false;
        QCOMPARE(doubtsAbout(evidence), QList({DoubtReason::NoHeadline, DoubtReason::RuleDisagrees}));
    }

    void everyReasonHasAKey()
    {
        QSet<QString> keys;
        for (int i = 0; i < doubtReasonCount; ++i)
            keys.insert(doubtReasonKey(static_cast<DoubtReason>(i)));
        QCOMPARE(keys.size(), doubtReasonCount);
        QVERIFY(!keys.contains(QString()));
    }

    void agreementCountsWords()
    {
        QCOMPARE(choiceAgreement({true, false}, {true, false}, {10, 90}), 1.0);
        QCOMPARE(choiceAgreement({true, false}, {false, true}, {10, 90}), 0.0);
        QCOMPARE(choiceAgreement({true, true}, {true, false}, {10, 10}), 2.0 / 3.0);
        QCOMPARE(choiceAgreement({}, {}, {}), 1.0);
        QCOMPARE(choiceAgreement({true}, {}, {10, 10}), 0.0); // a shorter list takes nothing more
    }
};

QTEST_APPLESS_MAIN(TestDoubt)
#include "tst_doubt.moc"
