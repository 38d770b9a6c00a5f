// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/engine/articleorder.h"

#include <numeric>

namespace galley {

ArticleOrder::ArticleOrder(const QList<ArticleId> &articles)
    : m_articles(articles)
    , m_rowsById(size_t(articles.size()))
{
    std::iota(m_rowsById.begin(), m_rowsById.end(), 0);
    std::sort(m_rowsById.begin(), m_rowsById.end(), [this](int a, int b) { return m_articles.at(a) < m_articles.at(b); });
}

int ArticleOrder::rowOf(ArticleId article) const
{
    const auto found = std::lower_bound(m_rowsById.cbegin(), m_rowsById.cend(), article, [this](int row, ArticleId id) { return m_articles.at(row) < id; });
    return found != m_rowsById.cend() && m_articles.at(*found) == article ? *found : -1;
}

} // namespace galley
