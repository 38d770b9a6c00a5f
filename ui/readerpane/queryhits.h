// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"
#include "models/search/query.h"

#include <QList>
#include <QObject>

namespace galley {

/// Where what \a query looks for stands in the content blocks: in order, UTF-16 of the page text. Any thread.
[[nodiscard]] QList<Span> queryHits(const QString &pageText, const QList<Block> &blocks, const Query &query);

/// Finds the hits of the present search in the open article; in long texts on another thread. What was asked for before is
/// forgotten.
class QueryHits final : public QObject
{
    Q_OBJECT
public:
    explicit QueryHits(QObject *parent = nullptr);

    void setQuery(const Query &query); ///< takes effect with the next find()
    void find(const Article &article);
    void clear();
    [[nodiscard]] const QList<Span> &hits() const { return m_hits; }

Q_SIGNALS:
    void found();

private:
    void receive(const QList<Span> &hits);

    Query m_query;
    QList<Span> m_hits;
    int m_request = 0;
};

} // namespace galley
