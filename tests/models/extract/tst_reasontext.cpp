// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/reasontext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestReasonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfEvidenceHasASentenceForAndOneAgainst()
    {
        QSet<QString> sentences;
        for (int i = 0; i < reasonGroupCount; ++i) {
            for (const float weight : {1.5F, -1.5F}) {
                const QString sentence = reasonText({.group = static_cast<ReasonGroup>(i), .weight = weight});
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
                sentences.insert(sentence);
            }
        }
        QCOMPARE(sentences.size(), 2 * reasonGroupCount);
    }

    void confidenceGrowsFromUnsureToCertain()
    {
        QCOMPARE(confidenceText(0), u"Unsure"_s);
        QCOMPARE(confidenceText(0.5F), u"Unsure"_s);
        QCOMPARE(confidenceText(0.7F), u"Rather sure"_s);
        QCOMPARE(confidenceText(0.9F), u"Quite sure"_s);
        QCOMPARE(confidenceText(1), u"Certain"_s);
    }

    void theVerdictDecidesAboutBodyAndFurnitureOnly()
    {
        QVERIFY(isDecidedByVerdict(BlockRole::Paragraph));
        QVERIFY(isDecidedByVerdict(BlockRole::Navigation));
        QVERIFY(!isDecidedByVerdict(BlockRole::Headline));
        QVERIFY(!isDecidedByVerdict(BlockRole::Caption));
    }
};

QTEST_GUILESS_MAIN(TestReasonText)
#include "tst_reasontext.moc"
