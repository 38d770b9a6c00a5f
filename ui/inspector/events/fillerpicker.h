// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"
#include "ui/kit/popupframe.h"

#include <QAbstractListModel>

namespace galley {

class MarkListView;
class OpenArticle;
class SearchField;

/// Fillers as rows, those whose words or type hold a filter's text.
class FillerListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    FillerListModel(OpenArticle &open, const Tagset &tagset, QObject *parent);

    void setFillers(const QList<Filler> &fillers);
    void setFilter(const QString &text);
    [[nodiscard]] std::optional<Filler> fillerAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    OpenArticle &m_open;
    const Tagset &m_tagset;
    QList<Filler> m_fillers;
    QList<Filler> m_shown;
    QString m_filter;
};

/// The popup behind a slot's plus: everything in the article that may fill the role, with a field to filter it.
class FillerPicker final : public PopupFrame
{
    Q_OBJECT
public:
    FillerPicker(OpenArticle &open, const Tagset &tagset, QWidget *parent);

    void open(const QString &roleName, const QList<Filler> &fillers, const QWidget *anchor);

Q_SIGNALS:
    void picked(const galley::Filler &filler);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    OpenArticle &m_open;
    FillerListModel *m_model;
    SearchField *m_field;
    MarkListView *m_list;
};

} // namespace galley
