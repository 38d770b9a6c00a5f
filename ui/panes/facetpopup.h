// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/popupframe.h"
#include "ui/panes/facettext.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStyledItemDelegate>

class QLabel;
class QListView;

namespace galley {

class SearchField;

/// The values of one facet by the names that people read, those in the query first; a filter narrows them.
class FacetValueModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, CountRole };

    using QAbstractListModel::QAbstractListModel;

    /// \a chosen are the keys that the query has; one without an article in the result is listed with 0.
    void setFacet(const FacetList &facet, const QSet<QString> &chosen);
    void setFilter(const QString &text);
    [[nodiscard]] bool isChosen(const QString &key) const { return m_chosen.contains(key); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        FacetEntry value;
        QString name;
    };
    void narrow();

    QList<Row> m_all;
    QList<Row> m_rows;
    QSet<QString> m_chosen;
    QString m_filter;
};

/// Rows of 28 px: a check mark, the name in its own direction, the number at the end.
class FacetValueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list beneath a facet's chip. Enter, Space or a click switches a value; the list stays open for the next one.
class FacetPopup final : public PopupFrame
{
    Q_OBJECT
public:
    explicit FacetPopup(QWidget *parent = nullptr);

    /// The same facet after a new answer keeps the row and the filter.
    void setFacet(const FacetList &facet, const QSet<QString> &chosen);
    [[nodiscard]] FacetKind kind() const { return m_kind; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void toggled(galley::FacetKind kind, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void selectKey(const QString &key);
    void fit();
    void retranslate();

    FacetKind m_kind = FacetKind::Language;
    FacetValueModel *m_model;
    SearchField *m_filter;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace galley
