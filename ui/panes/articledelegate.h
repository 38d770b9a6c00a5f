// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panes/rowtext.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace galley {

/// Draws the rows of the article list: headline, snippet while a query is on, and the line of facts. All rows are of one
/// height. Keeps the laid-out texts of the rows that were drawn last.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Rows of 112 px with a line of text around the hits, instead of 88.
    void setSnippetsShown(bool shown);
    [[nodiscard]] bool areSnippetsShown() const { return m_snippets; }
    /// The editor's choice in place of Noto Serif; empty for that.
    void setLatinFamily(const QString &family);
    void forgetLayouts(); ///< after a change of fonts
    [[nodiscard]] int rowHeight() const;
    /// Where a click sets or takes the star, in the view's coordinates.
    [[nodiscard]] QRect starRect(const QRect &row, Qt::LayoutDirection direction) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout
    {
        RowText::Source headlineSource;
        RowText::Source snippetSource;
        qreal width = 0;
        RowText headline;
        RowText snippet;
    };

    [[nodiscard]] const Layout &layout(const QModelIndex &index, qreal width) const;

    bool m_snippets = false;
    QString m_latinFamily;
    mutable QCache<qint64, Layout> m_layouts{300};
};

} // namespace galley
