// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/articlelistview.h"

#include "models/items/articlelistmodel.h"
#include "ui/panes/articledelegate.h"
#include "ui/panes/articlemime.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QDrag>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace galley {

namespace {

/// How many articles are on their way, beside the pointer.
QPixmap dragPicture(qsizetype count, qreal ratio)
{
    const QFont font = uiFont(uisize::secondary, true);
    const QString text = QLocale().toString(count);
    const int height = metrics::px(metrics::chipHeight);
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(text) + metrics::space4);
    QPixmap pixmap(QSize(width, height) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintRounded(painter, QRectF(0, 0, width, height), height / 2.0, Palette::current()[Tone::AccentFill]);
    painter.setFont(font);
    painter.setPen(Palette::current()[Tone::OnAccent]);
    painter.drawText(QRect(0, 0, width, height), Qt::AlignCenter, text);
    return pixmap;
}

} // namespace

ArticleListView::ArticleListView(ArticleListModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new ArticleDelegate(this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setAttribute(Qt::WA_OpaquePaintEvent, false); // rows are seen through it
    setModel(&model);
    verticalScrollBar()->setSingleStep(metrics::px(metrics::articleRow) / 2);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleListView::layScrollBarOver);
    connect(&model, &ArticleListModel::modelAboutToBeReset, this, &ArticleListView::remember);
    // Connected after the view's own slot, so that the rows are there again.
    connect(&model, &ArticleListModel::modelReset, this, &ArticleListView::restore);
}

// Rows are as wide with a scroll bar as without: it stands over the margin beside their text.
void ArticleListView::layScrollBarOver()
{
    const QScrollBar *bar = verticalScrollBar();
    const int under = bar->maximum() > bar->minimum() ? -bar->sizeHint().width() : 0;
    setViewportMargins(isRightToLeft() ? under : 0, 0, isRightToLeft() ? 0 : under, 0);
    bar->parentWidget()->raise();
}

QList<ArticleId> ArticleListView::selectedArticles() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<ArticleId> articles;
    articles.reserve(rows.size());
    for (const int row : std::as_const(rows))
        articles.append(m_model.articleAt(row));
    return articles;
}

ArticleId ArticleListView::currentArticle() const
{
    return currentIndex().isValid() ? m_model.articleAt(currentIndex().row()) : ArticleId{};
}

void ArticleListView::selectRow(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void ArticleListView::showArticle(ArticleId article)
{
    const QScopedValueRollback guard(m_restoring, true);
    m_chosen = article;
    if (const int row = m_model.rowOf(article); row >= 0)
        selectRow(row);
    else
        clearSelection();
}

void ArticleListView::setSnippetsShown(bool shown)
{
    if (m_delegate->areSnippetsShown() == shown)
        return;
    m_delegate->setSnippetsShown(shown);
    doItemsLayout();
    verticalScrollBar()->setSingleStep(m_delegate->rowHeight() / 2);
}

void ArticleListView::remember()
{
    const QModelIndex top = indexAt(QPoint(width() / 2, 0));
    m_place = {selectedArticles(), currentArticle(), top.isValid() ? m_model.articleAt(top.row()) : ArticleId{}, top.isValid() ? visualRect(top).top() : 0};
}

void ArticleListView::restore()
{
    const QScopedValueRollback guard(m_restoring, true);
    QItemSelection selection;
    for (const ArticleId article : std::as_const(m_place.selected)) {
        if (const QModelIndex index = m_model.index(m_model.rowOf(article)); index.isValid())
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const QModelIndex current = m_model.index(m_model.rowOf(m_place.current)); current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (selection.isEmpty())
        selectChosen();
    doItemsLayout();
    const QModelIndex top = m_model.index(m_model.rowOf(m_place.top));
    const Start start = std::exchange(m_start, Start::Here);
    if (start != Start::Here)
        scrollToTop();
    if (start == Start::AtChosen && !currentIndex().isValid() && isValid(m_chosen))
        m_start = start; // it may come with the rest of the answer
    if (start == Start::AtChosen)
        scrollTo(currentIndex(), PositionAtCenter);
    else if (start == Start::Here && top.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() - m_place.offset);
}

/// The open article is not in every answer; where it comes back it is the selected one again.
void ArticleListView::selectChosen()
{
    if (const QModelIndex chosen = m_model.index(m_model.rowOf(m_chosen)); chosen.isValid())
        selectionModel()->setCurrentIndex(chosen, QItemSelectionModel::ClearAndSelect);
}

void ArticleListView::followChosen()
{
    const Start start = std::exchange(m_start, Start::Here);
    if (selectionModel()->hasSelection())
        return;
    const QScopedValueRollback guard(m_restoring, true);
    const int place = verticalScrollBar()->value();
    selectChosen();
    if (start == Start::AtChosen && currentIndex().isValid())
        scrollTo(currentIndex(), PositionAtCenter);
    else
        verticalScrollBar()->setValue(place);
}

QModelIndex ArticleListView::starAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() && m_delegate->starRect(visualRect(index), layoutDirection()).contains(position) ? index : QModelIndex();
}

void ArticleListView::startDrag(Qt::DropActions)
{
    const QList<ArticleId> articles = selectedArticles();
    if (articles.isEmpty())
        return;
    auto *drag = new QDrag(this); // Qt deletes it when the drag is over
    drag->setMimeData(articleMimeData(articles).release());
    drag->setPixmap(dragPicture(articles.size(), devicePixelRatioF()));
    drag->exec(Qt::CopyAction);
}

void ArticleListView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && enter && currentIndex().isValid()) {
        Q_EMIT activated(currentArticle());
    } else if (plain && event->key() == Qt::Key_Delete && selectionModel()->hasSelection()) {
        Q_EMIT removeRequested();
    } else if (plain && event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        Q_EMIT leftUpwards();
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ArticleListView::mousePressEvent(QMouseEvent *event)
{
    m_pressedStar = event->button() == Qt::LeftButton ? QPersistentModelIndex(starAt(event->position().toPoint())) : QPersistentModelIndex();
    if (!m_pressedStar.isValid())
        QListView::mousePressEvent(event); // a click on the star does not open the article
}

void ArticleListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedStar.isValid()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    if (m_pressedStar == starAt(event->position().toPoint()))
        Q_EMIT starClicked(m_model.articleAt(m_pressedStar.row()), !m_pressedStar.data(ArticleListModel::StarredRole).toBool());
    m_pressedStar = QPersistentModelIndex();
}

void ArticleListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !starAt(event->position().toPoint()).isValid())
        Q_EMIT activated(m_model.articleAt(index.row()));
}

void ArticleListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    viewport()->update(); // hairlines beside selected rows
    if (m_restoring)
        return;
    const QItemSelection all = selectionModel()->selection();
    if (all.size() != 1 || all.constFirst().height() != 1)
        return;
    const ArticleId article = m_model.articleAt(all.constFirst().top());
    if (article == m_chosen)
        return;
    m_chosen = article;
    Q_EMIT chosen(article);
}

void ArticleListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LanguageChange) {
        m_delegate->forgetLayouts();
        doItemsLayout();
    }
    QListView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        layScrollBarOver();
}

} // namespace galley
