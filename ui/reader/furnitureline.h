// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"
#include "ui/style/palette.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace galley {

/// "14 lines of page furniture hidden  Show", centred between dashed hairlines, where the furniture is.
class HiddenFurnitureLine final
{
public:
    /// \a row: the line's place, as wide as the column. The words follow the interface's direction.
    HiddenFurnitureLine(int lines, const QRectF &row, Qt::LayoutDirection direction);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QRectF linkRect() const { return m_linkRect; }
    void paint(QPainter &painter, const Palette &palette, bool hovered) const;

private:
    QString m_text;
    QString m_link;
    QRectF m_row;
    QRectF m_textRect;
    QRectF m_linkRect;
};

/// The role over shown furniture, with "Hide" at its end while the pointer is there.
class FurnitureNameLine final
{
public:
    /// \a row: the line's place, indent included; \a rightToLeft is the article's direction.
    FurnitureNameLine(BlockRole role, const QRectF &row, bool rightToLeft);

    [[nodiscard]] QRectF linkRect() const { return m_linkRect; }
    void paint(QPainter &painter, const Palette &palette, bool linkShown) const;

private:
    QString m_name;
    QString m_link;
    QRectF m_row;
    QRectF m_linkRect;
    bool m_rightToLeft = false;
};

/// The dotted rule at the start of shown furniture.
void paintFurnitureRule(QPainter &painter, const Palette &palette, qreal x, qreal top, qreal bottom);

} // namespace galley
