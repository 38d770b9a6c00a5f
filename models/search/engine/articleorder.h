// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ids.h"
#include "models/search/engine/articleset.h"

#include <QList>
#include <QMetaType>

#include <vector>

namespace galley {

/// Articles in an order, which also knows in which row an article is.
class ArticleOrder final
{
public:
    ArticleOrder() = default;
    explicit ArticleOrder(const QList<ArticleId> &articles);
    /// With the rows by ascending id, when they are known.
    ArticleOrder(const QList<ArticleId> &articles, std::vector<int> rowsById) : m_articles(articles), m_rowsById(std::move(rowsById)) {}

    [[nodiscard]] const QList<ArticleId> &articles() const { return m_articles; }
    [[nodiscard]] int rowOf(ArticleId article) const; ///< -1 when it is not among them

private:
    QList<ArticleId> m_articles;
    std::vector<int> m_rowsById;
};

} // namespace galley
