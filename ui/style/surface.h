// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/palette.h"

class QPainter;
class QRectF;
class QWidget;

namespace galley {

/// Makes \a widget and its children stand on \a tone (QPalette's Window and Base), now and after each change of theme.
void setSurface(QWidget *widget, Tone tone);

/// Whether who works with the keys should see where the focus is: since the last Tab, arrow or shortcut, until the next
/// click. Always in high contrast. Delegates ask before they call paintFocusRing().
[[nodiscard]] bool isFocusVisible();
void setFocusVisible(bool visible);

/// Fills \a rect with rounded corners and draws a crisp 1 px border inside it when \a border is valid.
void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = {});
/// The focus ring: 2 px \a inside the rectangle, or outside it at a gap of 1.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, bool inside);

} // namespace galley
