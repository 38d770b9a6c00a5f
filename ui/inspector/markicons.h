// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace galley {

/// The sign of an event group and the swatch of an entity type as icons that follow the palette.
[[nodiscard]] QIcon eventGroupIcon(const QString &group);
[[nodiscard]] QIcon entityTypeIcon(const QString &type);

/// 12 px of the type's tint over 2 px of its line.
void paintSwatch(QPainter &painter, const QRectF &box, const QString &entityType);

} // namespace galley
