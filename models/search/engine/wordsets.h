// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/engine/articlearrays.h"
#include "models/search/query.h"
#include "models/storage/index/wordlists.h"

namespace galley {

/// What a word or a beginning of words weighs when answers are put in order: any of the words, in the part of the article that counts.
struct RankedWords
{
    QStringList words;
    bool isBeginning = false;
    bool inHeadline = false;
    bool inBody = false;
};

/// Sets of articles by their words, from the lists of the index. The query's words have their forms (withWordForms()). On the
/// connection's thread, for one search.
class WordSets final
{
public:
    WordSets(const ArticleArrays &arrays, Connection &connection) : m_arrays(arrays), m_lists(connection) {}

    /// Whether the lists alone can answer: words, phrases and beginnings of words, joined by And, Or and Not. Beginnings of phrases and words
    /// that are near each other are for FTS5, and so is all of an index that cannot be read.
    [[nodiscard]] Result<bool> answer(const QueryNode &node);
    /// Right for the articles in \a range only; dead rows may be among them.
    [[nodiscard]] Result<ArticleSet> setOf(const QueryNode &node, const IdRange &range);
    /// Those of the articles that the node finds: where they are few, what lies between them is not read.
    [[nodiscard]] Result<ArticleSet> those(const ArticleSet &articles, const QueryNode &node);
    /// Tells of each article with one of \a words how often, headlines and bodies apart. An article may come several times.
    [[nodiscard]] Result<> count(const RankedWords &words, const std::function<void(ArticleIndex index, int headline, int body)> &visit);

private:
    [[nodiscard]] Result<> insertTerm(const TextTerm &term, const IdRange &range, ArticleSet &into);
    [[nodiscard]] Result<> insertWord(const QString &word, const TextTerm &term, const IdRange &range, ArticleSet &into);
    [[nodiscard]] Result<> insertPhrase(const QStringList &phrase, const TextTerm &term, const IdRange &range, ArticleSet &into);
    [[nodiscard]] Result<ArticleSet> setOfAll(const QueryNode &node, const IdRange &range);
    [[nodiscard]] Result<int> leafCount(const QueryNode &node);
    [[nodiscard]] Result<ArticleSet> thoseOf(const ArticleSet &articles, const QueryNode &node);
    [[nodiscard]] Result<ArticleSet> thoseWith(const ArticleSet &articles, const TextTerm &term);

    const ArticleArrays &m_arrays;
    WordLists m_lists;
    std::optional<bool> m_isReadable;
};

/// Whether a beginning of single words is in the node, which FTS5 is slow with.
[[nodiscard]] bool hasBeginning(const QueryNode &node);

} // namespace galley
