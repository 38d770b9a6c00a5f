// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/topic.h"
#include "models/extract/classify/wordhashes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestWordHashes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letterCaseAndPunctuationDoNotCount();
    void ideographsAreWordsByThemselves();
    void countsSharedWords();
    void countsSharedTriples();
    void topicLeavesALineItsOwnWordsOut();
};

void TestWordHashes::letterCaseAndPunctuationDoNotCount()
{
    QCOMPARE(wordHashes(u"The Bridge, rebuilt."), wordHashes(u"the «bridge» rebuilt"));
    QCOMPARE(wordHashes(u"ÜBER Écoles"), wordHashes(u"über écoles"));
    QVERIFY(wordHashes(u"bridge") != wordHashes(u"bridges"));
    QVERIFY(wordHashes(u" – !").empty());
}

void TestWordHashes::ideographsAreWordsByThemselves()
{
    QCOMPARE(wordHashes(u"橋が開く").size(), size_t(4));
    QCOMPARE(wordHashes(u"新しいbridge").size(), size_t(4));
}

void TestWordHashes::countsSharedWords()
{
    const WordSet set(wordHashes(u"the old bridge of Elmar"), WordSet::Unit::Words);
    QCOMPARE(set.shared(wordHashes(u"Elmar has a new bridge")), 2);
    QCOMPARE(set.units(wordHashes(u"Elmar has a new bridge")), 5);
    QCOMPARE(set.shared({}), 0);
}

void TestWordHashes::countsSharedTriples()
{
    const WordSet set(wordHashes(u"they repaired the old bridge in March"), WordSet::Unit::Triples);
    QCOMPARE(set.shared(wordHashes(u"the old bridge in Elmar")), 2);
    QCOMPARE(set.units(wordHashes(u"the old bridge in Elmar")), 3);
    QCOMPARE(set.units(wordHashes(u"March")), 1);
    QCOMPARE(set.shared(wordHashes(u"March")), 0);
}

void TestWordHashes::topicLeavesALineItsOwnWordsOut()
{
    Topic topic;
    topic.add(wordHashes(u"the bridge was closed"));
    topic.add(wordHashes(u"the bridge opens"));
    QCOMPARE(topic.share(wordHashes(u"bridge opens again"), false), qint16(667));
    QCOMPARE(topic.share(wordHashes(u"the bridge opens"), true), qint16(667));
    QCOMPARE(topic.share({}, false), qint16(0));
}

QTEST_APPLESS_MAIN(TestWordHashes)
#include "tst_wordhashes.moc"
