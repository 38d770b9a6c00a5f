// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/layoutunits.h"

#include <QTextBoundaryFinder>

namespace galley {

namespace {

/// The last boundary of the kind in the second half of the window, 0 when there is none: a short unit costs a line break too
/// many on the page.
qsizetype lastBoundary(QTextBoundaryFinder::BoundaryType type, QStringView window)
{
    QTextBoundaryFinder finder(type, window.data(), window.size());
    finder.setPosition(window.size());
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    qsizetype at = finder.position();
    if (at == window.size())
        at = finder.toPreviousBoundary();
    return at > window.size() / 2 ? at : 0;
}

qsizetype lastSpace(QStringView window)
{
    for (qsizetype at = window.size(); at > window.size() / 2; --at) {
        if (window[at - 1].isSpace())
            return at;
    }
    return 0;
}

qsizetype cut(QStringView window)
{
    if (const qsizetype sentence = lastBoundary(QTextBoundaryFinder::Sentence, window))
        return sentence;
    if (const qsizetype space = lastSpace(window))
        return space;
    if (const qsizetype character = lastBoundary(QTextBoundaryFinder::Grapheme, window))
        return character;
    return window.size();
}

} // namespace

QList<Span> layoutUnits(QStringView text, Span block, qsizetype limit)
{
    QList<Span> units;
    qsizetype begin = block.begin;
    while (block.end - begin > limit) {
        const qsizetype length = cut(text.sliced(begin, limit));
        units.append({begin, begin + length});
        begin += length;
    }
    units.append({begin, block.end});
    return units;
}

} // namespace galley
