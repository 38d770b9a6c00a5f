// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ids.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace galley {

class ArticleDelegate;
class ArticleListModel;

/// The rows of the article list: several can be selected, dragged and starred. Selection, current row and the place where
/// it is scrolled to survive a new answer of the model as far as their articles are in it.
class ArticleListView final : public QListView
{
    Q_OBJECT
public:
    ArticleListView(ArticleListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] ArticleDelegate &rows() const { return *m_delegate; }
    [[nodiscard]] QList<ArticleId> selectedArticles() const; ///< in the order of the list
    [[nodiscard]] ArticleId currentArticle() const;
    /// Selects one row alone and brings it into view; nothing when there is no such row.
    void selectRow(int row);
    /// The same without chosen().
    void showArticle(ArticleId article);
    /// Rows with or without snippets: measures them anew when that is different.
    void setSnippetsShown(bool shown);
    enum class Start { Here, AtTop, AtChosen };
    /// The next answer is to another question: it is shown from its beginning, or from where the article that is open stands.
    void startOver(Start start) { m_start = start; }
    /// The whole answer is there: the article that is open is selected where it was not among the first ones.
    void followChosen();

    void keyboardSearch(const QString &) override {} // single letters are keys of the window

Q_SIGNALS:
    void chosen(galley::ArticleId article);    ///< one row alone was selected
    void activated(galley::ArticleId article); ///< Enter or double click: on to the reader
    void starClicked(galley::ArticleId article, bool starred);
    void removeRequested();
    void leftUpwards(); ///< Up in the first row

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        QList<ArticleId> selected;
        ArticleId current = {};
        ArticleId top = {};
        int offset = 0; ///< of the top row above the viewport, px
    };

    void layScrollBarOver();
    void remember();
    void restore();
    void selectChosen();
    [[nodiscard]] QModelIndex starAt(QPoint position) const;

    ArticleListModel &m_model;
    ArticleDelegate *m_delegate;
    Place m_place;
    ArticleId m_chosen = {};
    QPersistentModelIndex m_pressedStar;
    bool m_restoring = false;
    Start m_start = Start::Here;
};

} // namespace galley
