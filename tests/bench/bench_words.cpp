// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Whether every word of every text finds the text: each line of a JSONL file ("lang", "paragraphs") becomes an article, then each
// of its words is typed. Prints the words that do not find their text, asked of FTS5 and of the lists that Galley reads itself.
#include "models/language/worddivision.h"
#include "models/search/querycompiler.h"
#include "models/search/textexpression.h"
#include "models/storage/index/wordlists.h"
#include "models/storage/library.h"
#include "models/storage/searchindex.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int shownMisses = 20;

struct Text
{
    QString language;
    QString text;
};

QList<Text> readTexts(const QString &path)
{
    QFile file(path);
    QList<Text> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        QStringList paragraphs;
        const QJsonArray all = line.value("paragraphs"_L1).toArray();
        for (const QJsonValue &paragraph : all)
            paragraphs.append(paragraph.toString());
        if (!paragraphs.isEmpty())
            texts.append({line.value("lang"_L1).toString(), paragraphs.join(u'\n')});
    }
    return texts;
}

bool isSign(QChar c)
{
    return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && c != u'\u200C' && c != u'\u200D';
}

/// As a person would type them: what stands between spaces without the signs around it, and what a double click takes.
QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> found;
    const QStringList pieces = text.simplified().split(u' ');
    for (const QString &piece : pieces) {
        qsizetype begin = 0;
        qsizetype end = piece.size();
        while (begin < end && isSign(piece[begin]))
            ++begin;
        while (end > begin && isSign(piece[end - 1]))
            --end;
        if (begin < end)
            found.insert(piece.sliced(begin, end - begin));
    }
    for (const Span word : words(text))
        found.insert(text.sliced(word.begin, word.length()));
    return found;
}

struct Count
{
    qint64 words = 0;
    qint64 misses = 0;
    qint64 unread = 0; ///< no query of one word
    double milliseconds = 0;
    QStringList missed;
};

bool isInLists(Connection &connection, const TextTerm &term, qint64 article)
{
    WordLists lists(connection);
    const QList<QStringList> phrases = lists.open().value_or(false) ? indexPhrases(term) : QList<QStringList>();
    return std::any_of(phrases.cbegin(), phrases.cend(), [&](const QStringList &phrase) {
        auto stream = lists.stream(phrase);
        return stream && stream->seek(article) && stream->article() == article;
    });
}

Count check(Connection &connection, const Text &text, qint64 article)
{
    Count count;
    const QSet<QString> typed = wordsOf(text.text);
    const Stopwatch watch;
    for (const QString &word : typed) {
        auto query = parseQuery(word);
        if (!query || query->root.kind != QueryNode::Kind::Text)
            query = parseQuery(QString(u'"' + QString(word).replace(u'"', u' ') + u'"'));
        if (!query || query->root.kind != QueryNode::Kind::Text) {
            ++count.unread;
            continue;
        }
        ++count.words;
        const Query known = withWordForms(connection, *query);
        const CompiledQuery compiled = compileQuery(known);
        const auto hit = connection.scalar(u"SELECT count(*) FROM article_index WHERE article_index MATCH ? AND rowid = ?"_s, compiled.requiredText, article);
        if (hit.value_or(0) == 1 && isInLists(connection, known.root.text, article))
            continue;
        ++count.misses;
        count.missed.append(word);
    }
    count.milliseconds = watch.wall();
    return count;
}

Result<> index(Connection &connection, const QList<Text> &texts)
{
    const auto transaction = Transaction::begin(connection);
    SearchIndex index(connection);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (const auto added = index.add(ArticleId(i + 1), {QString(), texts[i].text, texts[i].language}); !added)
            return added;
    }
    return (*transaction)->commit();
}

void report(const QMap<QString, Count> &byLanguage)
{
    Count all;
    for (auto it = byLanguage.cbegin(); it != byLanguage.cend(); ++it) {
        all.words += it->words;
        all.misses += it->misses;
        printValue(it.key(), u"%1 words"_s.arg(it->words), u"%1 misses, %2 signs only, %3 µs a word"_s.arg(it->misses).arg(it->unread).arg(
                       shown(1000 * it->milliseconds / double(std::max<qint64>(it->words, 1)), 0)), it->misses == 0);
        if (it->misses > 0)
            printNote(u"    "_s + it->missed.first(std::min<qsizetype>(it->missed.size(), shownMisses)).join(u' '));
    }
    printValue(u"all"_s, u"%1 words"_s.arg(all.words), u"%1 misses"_s.arg(all.misses), all.misses == 0);
}

} // namespace

} // namespace galley::bench

int main(int argc, char **argv)
{
    using namespace galley;
    using namespace galley::bench;
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QStringList arguments = QCoreApplication::arguments();
    const QList<Text> texts = arguments.size() == 2 ? readTexts(arguments[1]) : QList<Text>();
    const auto library = Library::open(folder.filePath(u"words.galley"_s));
    if (texts.isEmpty() || !library) {
        printNote(u"usage: bench_words TEXTS.jsonl"_s);
        return 2;
    }
    const auto indexed = (*library)->write([&](Connection &connection) { return index(connection, texts); }).result();
    if (!indexed) {
        printNote(indexed.error().detail);
        return 1;
    }
    printTitle(u"Every word of %1 texts"_s.arg(texts.size()));
    QMap<QString, Count> byLanguage;
    const auto checked = (*library)->read([&](Connection &connection) -> Result<> {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Count count = check(connection, texts[i], i + 1);
            Count &sum = byLanguage[texts[i].language];
            sum.words += count.words;
            sum.misses += count.misses;
            sum.unread += count.unread;
            sum.milliseconds += count.milliseconds;
            sum.missed += count.missed;
        }
        return {};
    }).result();
    report(byLanguage);
    return checked ? 0 : 1;
}
