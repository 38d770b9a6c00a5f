// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panes/querycompletion.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QWidget>

class QListView;

namespace galley {

/// The completions as a list; the first of each kind carries the name of its group.
class CompletionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HelpRole = Qt::UserRole, IconRole, GroupRole };

    using QAbstractListModel::QAbstractListModel;

    void setCompletions(const QList<QueryCompletion> &completions);
    [[nodiscard]] const QList<QueryCompletion> &completions() const { return m_completions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString groupName(int row) const;

    QList<QueryCompletion> m_completions;
};

/// Rows of 32 px: icon, name, help in grey; a small heading above the first of a group.
class CompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The card beneath the search field. A child of the window, not a window of its own: the field keeps the focus and the
/// keyboard, and moves the chosen row.
class CompletionPopup final : public QWidget
{
    Q_OBJECT
public:
    /// \a anchor is the field it opens beneath.
    explicit CompletionPopup(QWidget *anchor);
    ~CompletionPopup() override;

    /// Shows the completions, or hides when there are none.
    void present(const QList<QueryCompletion> &completions);
    [[nodiscard]] const QList<QueryCompletion> &completions() const { return m_model->completions(); }
    [[nodiscard]] int currentRow() const; ///< -1 for none
    void setCurrentRow(int row);

Q_SIGNALS:
    void taken(const galley::QueryCompletion &completion);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_anchor;
    CompletionModel *m_model;
    QListView *m_list;
};

} // namespace galley
