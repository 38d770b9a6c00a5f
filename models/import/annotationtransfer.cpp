// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/annotationtransfer.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace galley {

namespace {

/// Where each block of the old text went; -1 when it did not.
class BlockMap final
{
public:
    BlockMap(const Article &from, QStringView toText, const QList<Block> &toBlocks)
        : m_from(from.blocks)
    {
        QHash<QStringView, QList<qsizetype>> newPlaces;
        for (const Block &block : toBlocks)
            newPlaces[toText.mid(block.span.begin, block.span.length())].append(block.span.begin);
        const QStringView fromText = from.pageText;
        for (const Block &block : m_from) {
            QList<qsizetype> &places = newPlaces[fromText.mid(block.span.begin, block.span.length())];
            m_newBegins.append(places.isEmpty() ? -1 : places.takeFirst());
        }
    }

    [[nodiscard]] std::optional<Span> map(Span span) const
    {
        const auto after = std::upper_bound(m_from.cbegin(), m_from.cend(), span.begin, [](qsizetype position, const Block &block) { return position < block.span.begin; });
        if (after == m_from.cbegin())
            return std::nullopt;
        const qsizetype index = after - m_from.cbegin() - 1;
        const Span block = m_from[index].span;
        if (!block.contains(span) || m_newBegins[index] < 0)
            return std::nullopt;
        const qsizetype shift = m_newBegins[index] - block.begin;
        return Span{span.begin + shift, span.end + shift};
    }

private:
    const QList<Block> &m_from;
    QList<qsizetype> m_newBegins;
};

} // namespace

TransferredAnnotations transferAnnotations(const Annotations &annotations, const Article &from, QStringView toPageText, const QList<Block> &toBlocks)
{
    TransferredAnnotations moved;
    const BlockMap blocks(from, toPageText, toBlocks);
    QSet<MentionId> movedMentions;
    QSet<EventMentionId> movedEvents;
    for (EntityMention mention : annotations.mentions) {
        bool whole = true;
        for (Span &fragment : mention.fragments) {
            const auto span = blocks.map(fragment);
            whole = whole && span;
            fragment = span.value_or(fragment);
        }
        if (!whole) {
            ++moved.leftBehind;
            continue;
        }
        movedMentions.insert(mention.id);
        moved.annotations.mentions.append(mention);
    }
    for (EventMention event : annotations.events) {
        const auto trigger = blocks.map(event.trigger);
        if (!trigger) {
            ++moved.leftBehind;
            continue;
        }
        event.trigger = *trigger;
        movedEvents.insert(event.id);
        moved.annotations.events.append(event);
    }
    for (EventMention &event : moved.annotations.events) {
        event.arguments.removeIf([&](const Argument &argument) {
            if (const auto *mention = std::get_if<MentionId>(&argument.filler))
                return !movedMentions.contains(*mention);
            return !movedEvents.contains(std::get<EventMentionId>(argument.filler));
        });
    }
    return moved;
}

} // namespace galley
