// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"

#include <QList>

namespace galley {

/// For each span the lowest depth that none of the spans it overlaps has; shorter spans choose first. 0 is next to the text.
[[nodiscard]] QList<int> markDepths(const QList<Span> &spans);

/// The rank in which labels take their place on a line.
enum class LabelRank : quint8 { FocusedEvent, Role, Event, Mention };

/// One label that wants a place in a line's label row. Positions are pixels from the line's reading start, so that both
/// writing directions are the same.
struct LabelRequest
{
    LabelRank rank = LabelRank::Mention;
    Span span;             ///< of the mark, to know what lies within what
    qreal anchor = 0;      ///< where the label would like to start
    qreal markEnd = 0;     ///< where the mark ends on this line
    qreal fullWidth = 0;
    qreal shortWidth = 0;  ///< of the short form; the same as fullWidth when there is none
};

struct LabelPlace
{
    enum class Form : quint8 { Hidden, Full, Short, Elided };

    Form form = Form::Hidden;
    qreal start = 0;
    qreal width = 0;

    [[nodiscard]] bool isShown() const { return form != Form::Hidden; }
    bool operator==(const LabelPlace &) const = default;
};

/// Places the labels of one line; \a scale is that of the labels, \a room the width that they may use, beginning at 0.
/// A label that finds no place is hidden; one of a role is elided instead.
[[nodiscard]] QList<LabelPlace> placeLabels(const QList<LabelRequest> &requests, qreal room, qreal scale = 1);

} // namespace galley
