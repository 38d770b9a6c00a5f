// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/hitfinder.h"

#include "models/language/tokenizer.h"
#include "models/language/wordforms.h"

#include <QSet>

#include <algorithm>

namespace galley {

namespace {

bool isBeginningOnly(const TextTerm &term)
{
    return term.isPrefix && term.tokens.size() == 1;
}

/// The plain words among terms by the keys of their forms.
class FormSeeker final
{
public:
    explicit FormSeeker(const QList<const TextTerm *> &terms)
    {
        for (qsizetype i = 0; i < terms.size(); ++i) {
            if (!terms[i]->hasForms())
                continue;
            const QStringList keys = wordFormKeys(terms[i]->written.isEmpty() ? terms[i]->tokens.first() : terms[i]->written);
            for (const QString &key : keys)
                m_terms.insert(key, i);
        }
        m_keys = m_terms.uniqueKeys();
    }

    /// The terms that the word, as written and folded, is a form of.
    [[nodiscard]] QSet<qsizetype> termsOf(QStringView written, QStringView folded) const
    {
        QSet<qsizetype> terms;
        if (!std::any_of(m_keys.cbegin(), m_keys.cend(), [folded](const QString &key) { return mayHaveKey(folded, key); }))
            return terms;
        const QStringList keys = wordFormKeys(written);
        for (const QString &key : keys) {
            const auto [first, last] = m_terms.equal_range(key);
            for (auto term = first; term != last; ++term)
                terms.insert(*term);
        }
        return terms;
    }

private:
    QMultiHash<QString, qsizetype> m_terms;
    QStringList m_keys;
};

} // namespace

HitFinder::HitFinder(QStringView text)
    : m_text(text)
{
    tokenize(text, [this](const Token &token) {
        m_folded += token.folded;
        m_ends.append(m_folded.size());
        m_words.append(token.span);
    });
}

QStringView HitFinder::folded(qsizetype word) const
{
    const qsizetype begin = word == 0 ? 0 : m_ends[word - 1];
    return QStringView(m_folded).sliced(begin, m_ends[word] - begin);
}

bool HitFinder::matches(const TextTerm &term, qsizetype word) const
{
    const qsizetype count = term.tokens.size();
    if (word + count > m_words.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const bool isBeginning = term.isPrefix && i == count - 1;
        const QStringView found = folded(word + i);
        if (isBeginning ? !found.startsWith(term.tokens[i]) : found != term.tokens[i])
            return false;
    }
    return true;
}

QList<TermHit> HitFinder::find(const QList<const TextTerm *> &terms) const
{
    // Terms by their first word, so that a long query costs a look-up a word; bare prefixes are few and tried one by one.
    QMultiHash<QStringView, qsizetype> byFirstWord;
    QMultiHash<QStringView, qsizetype> byForm;
    QList<qsizetype> prefixes;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (isBeginningOnly(*terms[i]))
            prefixes.append(i);
        else
            byFirstWord.insert(terms[i]->tokens.first(), i);
        for (const QString &form : terms[i]->forms)
            byForm.insert(form, i);
    }
    const FormSeeker forms(terms);

    QList<TermHit> hits;
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        QSet<qsizetype> hit;
        const auto add = [&](qsizetype term, qsizetype count) {
            hit.insert(term);
            hits.append({{m_words[word].begin, m_words[word + count - 1].end}, term});
        };
        const auto tryTerm = [&](qsizetype term) {
            if (matches(*terms[term], word))
                add(term, terms[term]->tokens.size());
        };
        const auto [first, last] = std::as_const(byFirstWord).equal_range(folded(word));
        for (auto term = first; term != last; ++term)
            tryTerm(*term);
        for (const qsizetype term : std::as_const(prefixes))
            tryTerm(term);
        QSet<qsizetype> others = forms.termsOf(m_text.sliced(m_words[word].begin, m_words[word].length()), folded(word));
        const auto [firstForm, lastForm] = std::as_const(byForm).equal_range(folded(word));
        for (auto term = firstForm; term != lastForm; ++term)
            others.insert(*term);
        for (const qsizetype term : std::as_const(others)) {
            if (!hit.contains(term))
                add(term, 1);
        }
    }
    return hits;
}

} // namespace galley
