// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/hitfinder.h"

#include "models/language/tokenizer.h"

namespace galley {

namespace {

bool isBeginningOnly(const TextTerm &term)
{
    return term.isPrefix && term.tokens.size() == 1;
}

} // namespace

HitFinder::HitFinder(QStringView text)
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
    QList<qsizetype> prefixes;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (isBeginningOnly(*terms[i]))
            prefixes.append(i);
        else
            byFirstWord.insert(terms[i]->tokens.first(), i);
    }

    QList<TermHit> hits;
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        const auto tryTerm = [&](qsizetype term) {
            if (matches(*terms[term], word))
                hits.append({{m_words[word].begin, m_words[word + terms[term]->tokens.size() - 1].end}, term});
        };
        const auto [first, last] = std::as_const(byFirstWord).equal_range(folded(word));
        for (auto term = first; term != last; ++term)
            tryTerm(*term);
        for (const qsizetype term : std::as_const(prefixes))
            tryTerm(term);
    }
    return hits;
}

} // namespace galley
