// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/layoutunits.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace galley {

namespace {

/// How far behind the limit one must see to know where sentences and characters end.
constexpr qsizetype lookAhead = 64;

/// The last boundary of the kind up to \a limit, 0 when it lies in the first half: a short unit costs a line break too many on
/// the page.
qsizetype lastBoundary(QTextBoundaryFinder::BoundaryType type, QStringView window, qsizetype limit)
{
    QTextBoundaryFinder finder(type, window.data(), window.size());
    finder.setPosition(limit);
    const qsizetype at = finder.isAtBoundary() ? limit : finder.toPreviousBoundary();
    return at > limit / 2 ? at : 0;
}

qsizetype lastSpace(QStringView window, qsizetype limit)
{
    for (qsizetype at = limit; at > limit / 2; --at) {
        if (window[at - 1].isSpace())
            return at;
    }
    return 0;
}

qsizetype cut(QStringView window, qsizetype limit)
{
    if (const qsizetype sentence = lastBoundary(QTextBoundaryFinder::Sentence, window, limit))
        return sentence;
    if (const qsizetype space = lastSpace(window, limit))
        return space;
    if (const qsizetype character = lastBoundary(QTextBoundaryFinder::Grapheme, window, limit))
        return character;
    return limit;
}

} // namespace

QList<Span> layoutUnits(QStringView text, Span block, qsizetype limit)
{
    QList<Span> units;
    qsizetype begin = block.begin;
    while (block.end - begin > limit) {
        const qsizetype length = cut(text.sliced(begin, std::min(limit + lookAhead, block.end - begin)), limit);
        units.append({begin, begin + length});
        begin += length;
    }
    units.append({begin, block.end});
    return units;
}

} // namespace galley
