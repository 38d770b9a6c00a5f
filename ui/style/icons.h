// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QStringView>

class QPainter;
class QRectF;

namespace galley {

/// How an icon is drawn where nothing else is said.
struct IconLook
{
    Tone tone = Tone::Muted;
    bool filled = false;                     ///< the shape filled: a star that is set
    qreal stroke = metrics::iconStroke;      ///< of a 24 px drawing
    bool operator==(const IconLook &) const = default;
};

/// An icon of resources/icons by its Lucide name ("panel-left"). It reads the palette each time it is painted, takes Text
/// when active, selected or on and Faint when disabled, and is mirrored with the interface where the sign has a direction.
/// Nothing is loaded until it is painted. An unknown name paints nothing.
[[nodiscard]] QIcon icon(QStringView name, IconLook look = {});
/// Paints an icon into \a box (device-independent px), for delegates.
void paintIcon(QPainter &painter, const QRectF &box, QStringView name, IconLook look = {});
/// Whether the sign turns with the writing direction of the interface.
[[nodiscard]] bool isMirroredIcon(QStringView name);

} // namespace galley
