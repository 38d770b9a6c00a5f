// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/labelink.h"
#include "ui/reader/markindex.h"
#include "ui/reader/marklayout.h"
#include "ui/reader/paragraphlayout.h"

#include <QHash>
#include <QList>
#include <QString>

namespace galley {

/// What a mark is in the focused event.
struct FillerPart
{
    QStringList roles; ///< names of the tagset
    Certainty certainty = Certainty::Confirmed;

    bool operator==(const FillerPart &) const = default;
};

/// The event in focus with its fillers, as far as they are shown. Without one, marks are quiet.
struct MarkFocus
{
    EventMentionId event = {};
    QString group = {}; ///< of the focused event
    QHash<MarkRef, FillerPart> fillers = {};
    EventMentionId hovered = {}; ///< shows its realis, as the focused one does
    int stops = 0;               ///< trigger and fillers that are shown, in the whole article
    qsizetype firstStop = 0;     ///< where the first of them begins in the page text
    qsizetype lastStop = 0;
    bool wires = false;          ///< labels make way for the wire

    [[nodiscard]] bool hasEvent() const { return isValid(event); }
    bool operator==(const MarkFocus &) const = default;
};

/// A mark as it lies on the lines of one paragraph.
struct PlacedMark
{
    MarkRef ref;
    QString colour; ///< entity type, or group of the event
    int depth = 0;  ///< 0 for triggers
    QList<LineRun> runs = {};
    bool isFiller = false;  ///< of the focused event
    bool isFocused = false; ///< the focused event's trigger
};

/// A label in the row over a line, in pixels of the paragraph.
struct PlacedLabel
{
    MarkRef ref;
    QString colour; ///< entity type, or group of an event
    QString text;
    int line = 0;
    qreal left = 0;
    qreal width = 0;     ///< glyph included
    bool ofEvent = false; ///< coloured as an event: a trigger's label, or a role
    bool hasGlyph = false;
    bool isNegated = false;
    bool isStop = false; ///< of the wire
    bool isTrigger = false;
    Certainty certainty = Certainty::Confirmed; ///< of the argument, for a stop

    [[nodiscard]] qreal right() const { return left + width; }
};

/// The marks and labels of one paragraph. Made when it is first painted, dropped when marks, focus or lines change.
struct ParagraphMarks
{
    QList<PlacedMark> mentions; ///< outermost first
    QList<PlacedMark> triggers;
    QList<PlacedLabel> labels;
    QList<MarkRef> withoutLabel; ///< whose label found no place: the tooltip has it
};

/// Width of an event's glyph with the gap behind it, at the labels' scale.
[[nodiscard]] qreal labelGlyphAdvance(qreal scale);

/// Lays out the marks on \a item, the part of the page text that \a layout shows.
[[nodiscard]] ParagraphMarks layOutMarks(const ParagraphLayout &layout, Span item, const BlockStyle &style, qreal width,
                                         bool rightToLeft, const MarkIndex &index, const MarkFocus &focus, const LabelInk &ink);

} // namespace galley
