// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/engine/articleset.h"

#include <span>
#include <vector>

namespace galley {

/// What articles are marked with: entities, or types of events. Each label is a number; an article has any number of them,
/// each once. Both directions are kept as one run of numbers with a beginning for each article and each label (compressed
/// sparse rows). What changes later is added at the end of the first; the second knows only what was there at the start, and
/// the articles that changed since are looked at one by one.
class LabelColumn final
{
public:
    /// One label after the other, the articles of each ascending and without doubles, between two calls of endLabel().
    void add(ArticleIndex article) { m_articles.push_back(article); }
    void endLabel() { m_articlesBegin.push_back(quint32(m_articles.size())); }
    /// After the last label: \a articles is how many there are.
    void finish(quint32 articles);

    /// How many there may come of both kinds, so that no memory is wasted.
    void reserve(size_t labels, size_t entries);
    void setLabels(ArticleIndex article, const std::vector<quint32> &labels);
    [[nodiscard]] std::span<const quint32> labelsOf(ArticleIndex article) const
    {
        return {m_labels.data() + m_begin[article], m_count[article]};
    }
    void insertArticlesWith(quint32 label, ArticleSet &into) const;

    /// How many articles are looked at one by one.
    [[nodiscard]] size_t changedCount() const { return m_changed.size(); }
    [[nodiscard]] size_t byteCount() const;

private:
    std::vector<quint32> m_begin; ///< by article, in m_labels
    std::vector<quint32> m_count;
    std::vector<quint32> m_labels;
    std::vector<quint32> m_articlesBegin{0}; ///< by label, in m_articles
    std::vector<ArticleIndex> m_articles;
    std::vector<ArticleIndex> m_changed;
    ArticleSet m_isChanged;
};

} // namespace galley
