// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace galley {

/// What a row about a mark says; the roles of the inspector's list models.
enum MarkRowRole {
    RowWordsRole = Qt::UserRole, ///< words of the article
    RowEntityTypeRole,           ///< of the tagset: the row has a swatch
    RowEventGroupRole,           ///< of the tagset: the row has a glyph
    RowEndRole,                  ///< short text at the end of the row
    RowContextRole,              ///< where the words stand, for rows that would look the same without it
    RowHeadingRole,              ///< bool: names the rows below, cannot be chosen
    RowIdRole,                   ///< qint64, of the mention or event
    RowIsEventRole,              ///< bool
};

/// Paints rows of one height: glyph or swatch, words in the article's face, where they stand, a muted text at the end.
class MarkRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    MarkRowDelegate(int rowHeight, QObject *parent);

    void setWordsFont(const QFont &font) { m_wordsFont = font; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole of a row that is cut.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_rowHeight;
    QFont m_wordsFont;
};

} // namespace galley
