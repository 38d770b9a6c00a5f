// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/wordformstore.h"

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

} // namespace

Result<> WordFormStore::learn(QStringView text, QStringView language)
{
    QSet<quint64> &known = m_connection.knownWords();
    if (known.size() > rememberedWords)
        known.clear();
    QList<WordForm> found;
    collectWordForms(text, language, [&known](quint64 hash) {
        const qsizetype before = known.size();
        known.insert(hash);
        return known.size() > before;
    }, found);
    return add(found);
}

Result<> WordFormStore::add(const QList<WordForm> &forms)
{
    for (const WordForm &form : forms) {
        if (const auto kept = m_connection.run(u"INSERT OR IGNORE INTO word_form (key, form) VALUES (?, ?)"_s, form.key, form.form); !kept)
            return kept;
    }
    return {};
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
