// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QStringView>

class QPainter;

namespace galley {

/// The solid sign of an event group in a 10×10 box, so that colour is never alone: burst, disc, speech, two rings,
/// triangle, ballot, bars, ring. Fill it; strokes are already outlines. Shared, never mirrored.
[[nodiscard]] const QPainterPath &eventGlyph(QStringView group);

/// Paints the glyph of \a group scaled into \a box.
void paintEventGlyph(QPainter &painter, const QRectF &box, QStringView group, const QColor &colour);

} // namespace galley
