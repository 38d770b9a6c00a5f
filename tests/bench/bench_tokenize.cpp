// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How fast texts are divided into folded words, beside FTS5's own tokenizers on the same text in the same run, and what the forms of
// words cost on top.
#include "models/language/tokenizer.h"
#include "models/language/wordforms.h"
#include "tests/bench/figures.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringList>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr qsizetype textBytes = 8'000'000;
constexpr int rounds = 7;
constexpr double slowestLatin = 0.5; ///< of unicode61
constexpr double slowestMegabytes = 80;

struct Sample
{
    QString name;
    QString sentences;
};

QList<Sample> samples()
{
    return {
        {u"English"_s, u"The ministers of the coastal states met on Tuesday and announced that ferries would sail again before winter. Nobody expected the talks, "
                       "which had begun in 2014, to end so quickly; \"we are relieved\", said one of the delegates."_s},
        {u"French"_s, u"Les ministres des États côtiers se sont réunis mardi à l’hôtel de ville et ont annoncé que les bacs navigueraient à nouveau dès l’été. "
                      "Personne n’espérait une décision aussi rapide après dix années de négociations."_s},
        {u"Russian"_s, u"Министры прибрежных государств встретились во вторник и объявили, что паромы снова будут ходить до начала зимы. Никто не ожидал, что "
                       "переговоры, начатые ещё в 2014 году, закончатся так быстро."_s},
        {u"Greek"_s, u"Οι υπουργοί των παράκτιων κρατών συναντήθηκαν την Τρίτη και ανακοίνωσαν ότι τα πορθμεία θα ταξιδεύουν ξανά πριν από τον χειμώνα."_s},
        {u"Arabic"_s, u"اجتمع وزراء الدول الساحلية يوم الثلاثاء وأعلنوا أن العبّارات ستبحر مرة أخرى قبل فصل الشتاء، ولم يتوقع أحد أن تنتهي المحادثات بهذه السرعة."_s},
        {u"Hindi"_s, u"तटीय राज्यों के मंत्री मंगलवार को मिले और उन्होंने घोषणा की कि सर्दियों से पहले नौकाएँ फिर से चलेंगी। किसी को उम्मीद नहीं थी कि बातचीत इतनी जल्दी समाप्त होगी।"_s},
        {u"Bengali"_s, u"উপকূলীয় রাজ্যের মন্ত্রীরা মঙ্গলবার মিলিত হয়ে ঘোষণা করেছেন যে শীতের আগে ফেরিগুলো আবার চলবে। কেউ আশা করেনি আলোচনা এত দ্রুত শেষ হবে।"_s},
        {u"Amharic"_s, u"የባሕር ዳርቻ አገሮች ሚኒስትሮች ማክሰኞ ተገናኝተው ጀልባዎች ከክረምት በፊት እንደገና እንደሚጓዙ አስታወቁ።"_s},
        {u"Chinese"_s, u"沿海各国的部长星期二举行会议，宣布渡轮将在冬季之前恢复航行。没有人料到从二〇一四年开始的谈判会这么快结束。"_s},
    };
}

/// Sentences with their words in another order each time, so that nothing is learnt by heart.
QByteArray textOf(const Sample &sample, QRandomGenerator &random)
{
    QStringList words = sample.sentences.split(u' ');
    QString text;
    while (text.size() < textBytes / 3) {
        std::shuffle(words.begin(), words.end(), random);
        text += words.join(u' ') + u'\n';
    }
    return text.toUtf8();
}

using CloseDatabase = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

/// One of FTS5's own tokenizers.
class StockTokenizer final
{
public:
    StockTokenizer(sqlite3 *database, const char *name)
    {
        fts5_api *api = nullptr;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
            sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
            sqlite3_step(statement);
        }
        sqlite3_finalize(statement);
        void *userData = nullptr;
        if (api && api->xFindTokenizer(api, name, &userData, &m_functions) == SQLITE_OK)
            m_functions.xCreate(userData, nullptr, 0, &m_tokenizer);
    }
    ~StockTokenizer()
    {
        if (m_tokenizer)
            m_functions.xDelete(m_tokenizer);
    }
    StockTokenizer(const StockTokenizer &) = delete;
    StockTokenizer &operator=(const StockTokenizer &) = delete;

    qint64 count(const QByteArray &text) const
    {
        qint64 words = 0;
        if (m_tokenizer)
            m_functions.xTokenize(m_tokenizer, &words, FTS5_TOKENIZE_DOCUMENT, text.constData(), static_cast<int>(text.size()),
                                  [](void *counter, int, const char *, int, int, int) { ++*static_cast<qint64 *>(counter); return 0; });
        return words;
    }

private:
    fts5_tokenizer m_functions = {};
    Fts5Tokenizer *m_tokenizer = nullptr;
};

qint64 countOurs(const QByteArray &text, FoldRule rule)
{
    qint64 words = 0;
    tokenizeUtf8(text.constData(), static_cast<int>(text.size()), [](void *counter, const char *, int, int, int) { ++*static_cast<qint64 *>(counter); return 0; },
                 &words, rule);
    return words;
}

/// MB of UTF-8 a second of processor time, the median of the rounds.
template<typename Work>
double speed(const QByteArray &text, Work work)
{
    Samples speeds;
    for (int i = 0; i < rounds; ++i) {
        const Stopwatch watch;
        if (work() == 0)
            return 0;
        speeds.add(double(text.size()) / 1e3 / watch.cpu());
    }
    return speeds.median();
}

void measure(const Sample &sample, const StockTokenizer &unicode, const StockTokenizer &porter)
{
    QRandomGenerator random(7);
    const QByteArray text = textOf(sample, random);
    const double ours = speed(text, [&] { return countOurs(text, FoldRule::Words); });
    const double theirs = speed(text, [&] { return unicode.count(text); });
    const double stemming = speed(text, [&] { return porter.count(text); });
    const bool isLatin = sample.name == "English"_L1 || sample.name == "French"_L1;
    printValue(sample.name, shown(ours, 0) + u" MB/s"_s, isLatin ? u"≥ %1 of unicode61"_s.arg(slowestLatin) : u"≥ %1"_s.arg(slowestMegabytes),
               isLatin ? ours >= slowestLatin * theirs : ours >= slowestMegabytes);
    printNote(u"    unicode61 %1 MB/s, ours is %2 of it; porter %3, ours is %4 of it"_s.arg(shown(theirs, 0), shown(ours / theirs, 2), shown(stemming, 0), shown(ours / stemming, 2)));
}

void measureForms(const Sample &sample, const QString &language)
{
    const QStringList words = sample.sentences.split(u' ');
    Timing known;
    Timing fresh;
    int made = 0;
    for (int i = 0; i < rounds; ++i) {
        const Stopwatch watch;
        for (int j = 0; j < 200; ++j) {
            for (const QString &word : words)
                made += static_cast<int>(wordFormKeys(word, language).size());
        }
        fresh.add(watch);
        const Stopwatch again;
        for (int j = 0; j < 200; ++j) {
            for (const QString &word : words)
                made += static_cast<int>(wordFormKeys(word).size());
        }
        known.add(again);
    }
    const double all = 200.0 * double(words.size()) / 1e6; // ms of all words to ns of one
    printNote(u"    %1: keys of a word in its language %2 ns, of a word met before in any language %3 ns (%4)"_s.arg(
        sample.name, shown(fresh.cpu.median() / all, 0), shown(known.cpu.median() / all, 0), QString::number(made)));
}

} // namespace

} // namespace galley::bench

int main()
{
    using namespace galley::bench;
    sqlite3 *handle = nullptr;
    if (sqlite3_open(":memory:", &handle) != SQLITE_OK)
        return 1;
    const CloseDatabase database(handle, sqlite3_close);
    printTitle(u"Words: MB of UTF-8 a second, one thread, processor time"_s);
    const Stopwatch table;
    const galley::FoldTable &folds = galley::FoldTable::of(galley::FoldRule::Words);
    printValue(u"table of folds, made once"_s, shown(table.cpu(), 1) + u" ms"_s);
    if (folds[u'a'].to != u'a')
        return 1;
    {
        const StockTokenizer unicode(handle, "unicode61");
        const StockTokenizer porter(handle, "porter");
        const QList<Sample> all = samples();
        for (const Sample &sample : all)
            measure(sample, unicode, porter);
        printTitle(u"Forms of words"_s);
        measureForms(all[0], u"en"_s);
        measureForms(all[1], u"fr"_s);
        measureForms(all[2], u"ru"_s);
    }
    return 0;
}
