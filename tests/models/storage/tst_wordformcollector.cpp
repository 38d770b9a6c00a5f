// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/wordformcollector.h"

#include "models/storage/sqlite/connection.h"
#include "models/storage/wordformstore.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

#include <algorithm>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

QStringList formsIn(const QList<WordForm> &found)
{
    QStringList forms;
    for (const WordForm &each : found)
        forms.append(each.form);
    forms.removeDuplicates();
    forms.sort();
    return forms;
}

/// As many words as asked for, all different, with capital letters here and there.
QString manyWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i) {
        QString word(i % 3 == 0 ? u'B' : u'b');
        for (int rest = i; rest > 0; rest /= 20)
            word += QString(u"aeiou"[rest % 5]) + u"nrst"[rest / 5 % 4];
        words.append(word + (i % 2 == 0 ? u"s"_s : QString()));
    }
    return words.join(u' ');
}

template<typename Job>
Result<> inTransaction(Connection &connection, Job job)
{
    const auto transaction = Transaction::begin(connection);
    return transaction ? job().and_then([&] { return (*transaction)->commit(); }) : Result<>(failure(transaction.error()));
}

} // namespace

class WordFormCollectorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWordIsHandedOutOnce()
    {
        WordFormCollector collector;
        collector.collect(u"The ports, the Port: PORTS!", u"en");
        QCOMPARE(formsIn(collector.take()), (QStringList{u"port"_s, u"ports"_s, u"the"_s}));
        collector.collect(u"The ports and the ships", u"en");
        QCOMPARE(formsIn(collector.take()), (QStringList{u"and"_s, u"ships"_s}));
        QVERIFY(collector.take().isEmpty());
    }

    void anotherLanguageHasWordsOfItsOwn()
    {
        WordFormCollector collector;
        collector.collect(u"Ministers", u"en");
        const QList<WordForm> english = collector.take();
        collector.collect(u"Ministers", u"de");
        const QList<WordForm> german = collector.take();
        QCOMPARE(formsIn(english), formsIn(german));
        QVERIFY(english.first().key.startsWith(u"en:"));
        QVERIFY(german.first().key.startsWith(u"de:"));
    }

    void languagesWithoutRulesHaveNone()
    {
        WordFormCollector collector;
        collector.collect(u"Samlingen varade", u"sv");
        collector.collect(u"Samlingen varade", u"");
        QVERIFY(collector.take().isEmpty());
    }

    void whatIsTakenComesInOrder()
    {
        WordFormCollector collector;
        collector.collect(manyWords(500), u"en");
        const QList<WordForm> found = collector.take();
        QVERIFY(std::is_sorted(found.cbegin(), found.cend()));
    }

    /// More words than the collector begins with room for.
    void keepingWhatWasCollectedIsLearning()
    {
        const QString text = manyWords(20'000);
        const auto wordsKept = [](TemporaryLibrary &library) {
            return library.read([](Connection &c) -> Result<QStringList> {
                QStringList rows;
                return c.each(u"SELECT key, form FROM word_form ORDER BY key, form"_s, [&](const Row &row) {
                    rows.append(row.text(0) + u' ' + row.text(1));
                    return true;
                }).map([&] { return rows; });
            });
        };
        TemporaryLibrary learnt;
        learnt.write([&](Connection &c) { return inTransaction(c, [&] { return WordFormStore(c).learn(text, u"en"); }); });
        WordFormCollector collector;
        QList<WordForm> found;
        for (const auto part : QStringView(text).tokenize(u' ')) {
            collector.collect(part, u"en");
            found += collector.take();
        }
        TemporaryLibrary kept;
        kept.write([&](Connection &c) { return inTransaction(c, [&] { return WordFormStore(c).add(found); }); });
        QCOMPARE(wordsKept(kept), wordsKept(learnt));
        QCOMPARE(found.size(), wordsKept(kept).size());
    }

    void whatTheLibraryHasIsLeftAlone()
    {
        TemporaryLibrary library;
        WordFormCollector collector;
        collector.collect(u"Ships sail", u"en");
        const QList<WordForm> found = collector.take();
        library.write([&](Connection &c) { return WordFormStore(c).add(found); });
        library.write([&](Connection &c) { return WordFormStore(c).add(found); });
        QCOMPARE(library.read([](Connection &c) { return c.scalar(u"SELECT count(*) FROM word_form"_s); }), found.size());
    }
};

QTEST_GUILESS_MAIN(WordFormCollectorTest)
#include "tst_wordformcollector.moc"
