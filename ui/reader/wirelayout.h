// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPainterPath>

namespace galley {

/// A label that the wire of the focused event passes through: the trigger's, or the role of a filler.
struct WireStop
{
    qreal left = 0;
    qreal right = 0;
    bool isTrigger = false;
    bool isDashed = false; ///< the argument is claimed or disputed
};

/// A line of text with stops in its label row.
struct WireLine
{
    qreal y = 0; ///< of the label row's middle
    QList<WireStop> stops = {};
};

/// What the wire has to join.
struct WireRequest
{
    QList<WireLine> lines = {}; ///< those on screen, from above to below
    bool above = false;    ///< there are stops above what is on screen
    bool below = false;
    qreal top = 0;    ///< of what is on screen
    qreal bottom = 0;
    qreal width = 0;  ///< of the column
    bool rightToLeft = false;
};

/// The wire: one line in the label rows, and along the gutter at the reading start where there are several rows. It leaves gaps
/// for the labels and never crosses text.
struct Wire
{
    QPainterPath solid;
    QPainterPath dashed;
};

/// Coordinates are pixels with the column's left edge at 0.
[[nodiscard]] Wire layOutWire(const WireRequest &request);

} // namespace galley
