// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace galley {

/// Rows of the export dialog's list of formats: the name, and below it in grey what the format is for.
class FormatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { PurposeRole = Qt::UserRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace galley
