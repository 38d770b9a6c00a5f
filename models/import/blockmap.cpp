// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/blockmap.h"

#include <QHash>

#include <algorithm>

namespace galley {

namespace {

qsizetype onlyPlaceOf(QStringView words, const QString &text)
{
    const qsizetype at = words.isEmpty() ? -1 : text.indexOf(words);
    return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : -1;
}

} // namespace

BlockMap::BlockMap(const Article &from, const QString &toText, const QList<Block> &toBlocks)
    : m_from(from.blocks)
{
    QHash<QStringView, QList<qsizetype>> newPlaces;
    for (const Block &block : toBlocks)
        newPlaces[QStringView(toText).mid(block.span.begin, block.span.length())].append(block.span.begin);
    const QStringView fromText = from.pageText;
    for (const Block &block : m_from) {
        const QStringView words = fromText.mid(block.span.begin, block.span.length());
        const auto places = newPlaces.find(words);
        if (places != newPlaces.end())
            m_newBegins.append(places->isEmpty() ? -1 : places->takeFirst());
        else
            m_newBegins.append(onlyPlaceOf(words, toText));
    }
}

qsizetype BlockMap::blockBefore(qsizetype position) const
{
    const auto after = std::upper_bound(m_from.cbegin(), m_from.cend(), position, [](qsizetype offset, const Block &block) { return offset < block.span.begin; });
    return after - m_from.cbegin() - 1;
}

std::optional<Span> BlockMap::map(Span span) const
{
    const qsizetype index = blockBefore(span.begin);
    if (index < 0 || !m_from[index].span.contains(span) || m_newBegins[index] < 0)
        return std::nullopt;
    const qsizetype shift = m_newBegins[index] - m_from[index].span.begin;
    return Span{span.begin + shift, span.end + shift};
}

qsizetype BlockMap::mapPosition(qsizetype position) const
{
    for (qsizetype index = blockBefore(position); index >= 0; --index) {
        if (m_newBegins[index] >= 0)
            return m_newBegins[index] + std::min(position - m_from[index].span.begin, m_from[index].span.length());
    }
    return 0;
}

} // namespace galley
