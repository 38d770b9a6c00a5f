// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QStyledItemDelegate>

class QAction;

namespace galley {

class ActionRegistry;

/// The enabled actions that fit what was typed, best first.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, PathRole, KeysRole };

    explicit CommandModel(const ActionRegistry &registry, QObject *parent = nullptr);

    void setFilter(const QString &typed);
    [[nodiscard]] QAction *action(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const ActionRegistry &m_registry;
    QList<QAction *> m_shown;
};

/// Rows of 36 px: icon, name, menu in grey, keys at the end.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace galley
