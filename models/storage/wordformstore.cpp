// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/wordformstore.h"

#include "models/language/folding.h"
#include "models/language/tokenizer.h"
#include "models/language/wordforms.h"
#include "models/storage/sqlite/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Words whose forms are kept already, per writing connection: 8 bytes each and the table around them.
constexpr qsizetype rememberedWords = 1'000'000;
/// A word of a language with rich endings may have hundreds; so many are looked for.
constexpr int mostForms = 48;

/// Calls \a visit with the letters between two separators, mostly one word: much faster than tokenizing a text, most of whose words are
/// known.
template<typename Visit>
void eachRun(QStringView text, Visit visit)
{
    const FoldTable &table = FoldTable::of(FoldRule::Words);
    const auto separates = [&table](QChar c) {
        const FoldTable::Entry entry = table[c.unicode()];
        return entry.part == WordPart::Separator && !entry.isLong && !c.isSurrogate();
    };
    for (auto begin = text.begin(); begin != text.end();) {
        const auto end = std::find_if(begin, text.end(), separates);
        if (end != begin)
            visit(QStringView(begin, end));
        begin = end == text.end() ? end : end + 1;
    }
}

} // namespace

Result<> WordFormStore::learn(QStringView text, QStringView language)
{
    if (!hasWordForms(language))
        return {};
    QSet<quint64> &known = m_connection.knownWords();
    if (known.size() > rememberedWords)
        known.clear();
    const size_t seed = qHash(language);
    Result<> result;
    eachRun(text, [&](QStringView run) {
        // By the letters as written: the same ones with other diacritics may have another stem.
        const qsizetype before = known.size();
        known.insert(qHash(run, seed));
        if (known.size() > before && result)
            result = learnRun(run, language);
    });
    return result;
}

Result<> WordFormStore::learnRun(QStringView run, QStringView language)
{
    Result<> result;
    tokenize(run, [&](const Token &token) {
        const QStringList keys = wordFormKeys(run.sliced(token.span.begin, token.span.length()), language);
        for (const QString &key : keys) {
            if (result)
                result = m_connection.run(u"INSERT OR IGNORE INTO word_form (key, form) VALUES (?, ?)"_s, key, token.folded.toString());
        }
    });
    return result;
}

Result<QStringList> WordFormStore::formsOf(QStringView word) const
{
    const QStringList tokens = searchTokens(word);
    if (tokens.size() != 1)
        return QStringList();
    const QJsonArray keys = QJsonArray::fromStringList(wordFormKeys(word));
    QStringList forms;
    // By the word itself as well: "eleicao" typed without diacritics has the keys of "eleição" when the library knows it.
    const auto found = m_connection.each(
        u"SELECT form FROM word_form WHERE key IN (SELECT key FROM word_form WHERE form = ? UNION SELECT value FROM json_each(?))"
        " GROUP BY form ORDER BY length(form) LIMIT ?"_s, [&](const Row &row) {
        const QString form = row.text(0);
        // A library may come from anywhere: only what the tokenizer calls a word goes into a query.
        if (form != tokens.first() && searchTokens(form) == QStringList{form})
            forms.append(form);
        return true;
    }, tokens.first(), QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact)), mostForms);
    if (!found)
        return failure(found.error());
    for (const QString &other : respellings(word)) {
        if (!forms.contains(other))
            forms.prepend(other);
    }
    return forms.first(std::min<qsizetype>(forms.size(), mostForms));
}

Result<> WordFormStore::forgetAll()
{
    m_connection.knownWords().clear();
    return m_connection.run(u"DELETE FROM word_form"_s);
}

} // namespace galley
