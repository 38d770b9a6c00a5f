// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/queryhits.h"

#include "models/base/whenready.h"
#include "models/search/highlight.h"

#include <QtConcurrentRun>

#include <utility>

namespace galley {

namespace {
/// Longer texts would be felt: dividing this many letters into words takes some milliseconds.
constexpr qsizetype longText = 20'000;
} // namespace

QList<Span> queryHits(const QString &pageText, const QList<Block> &blocks, const Query &query)
{
    QList<Span> all;
    for (const Block &block : blocks) {
        if (!block.isContent())
            continue;
        const TextPart part = block.effectiveRole() == BlockRole::Headline ? TextPart::Headline : TextPart::Body;
        const QList<Span> inBlock = hits(QStringView(pageText).sliced(block.span.begin, block.span.length()), query, part);
        for (const Span hit : inBlock)
            all.append({hit.begin + block.span.begin, hit.end + block.span.begin});
    }
    return all;
}

QueryHits::QueryHits(QObject *parent)
    : QObject(parent)
{
}

void QueryHits::setQuery(const Query &query)
{
    m_query = query;
}

void QueryHits::clear()
{
    ++m_request;
    m_hits.clear();
}

void QueryHits::find(const Article &article)
{
    clear();
    if (m_query.isEmpty() || article.pageText.isEmpty()) {
        Q_EMIT found();
        return;
    }
    const auto search = [text = article.pageText, blocks = article.blocks, query = m_query] { return queryHits(text, blocks, query); };
    if (article.pageText.size() < longText) {
        receive(search());
        return;
    }
    whenReady(QtConcurrent::run(search), this, [this, request = m_request](const QList<Span> &hits) {
        if (request == m_request)
            receive(hits);
    });
}

void QueryHits::receive(const QList<Span> &hits)
{
    m_hits = hits;
    Q_EMIT found();
}

} // namespace galley
