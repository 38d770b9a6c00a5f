// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/facetpopup.h"

#include "models/language/tokenizer.h"
#include "ui/kit/searchfield.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

using metrics::px;

namespace {

constexpr int cardWidth = 280;
constexpr int shownRows = 12; ///< more than that scroll, and can be filtered

} // namespace

void FacetValueModel::setFacet(const FacetList &facet, const QSet<QString> &chosen)
{
    m_chosen = chosen;
    m_all.clear();
    QSet<QString> missing = chosen;
    for (const FacetEntry &value : facet.entries) {
        m_all.append({.value = value, .name = facetValueName(facet.kind, value.key)});
        missing.remove(value.key);
    }
    for (const QString &key : std::as_const(missing))
        m_all.append({.value = {.key = key, .count = 0}, .name = facetValueName(facet.kind, key)});
    std::stable_partition(m_all.begin(), m_all.end(), [&](const Row &row) { return chosen.contains(row.value.key); });
    narrow();
}

void FacetValueModel::setFilter(const QString &text)
{
    m_filter = foldForSearch(text);
    narrow();
}

void FacetValueModel::narrow()
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_rows),
                 [this](const Row &row) { return m_filter.isEmpty() || foldForSearch(row.name).contains(m_filter); });
    endResetModel();
}

int FacetValueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetValueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::CheckStateRole:
        return m_chosen.contains(row.value.key) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        //: read aloud: a value of a facet and how many articles have it
        return tr("%1, %Ln article(s)", nullptr, static_cast<int>(row.value.count)).arg(row.name);
    case KeyRole:
        return row.value.key;
    case CountRole:
        return row.value.count;
    default:
        return {};
    }
}

QSize FacetValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), px(metrics::treeRow)};
}

void FacetValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::current();
    painter->save();
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::AccentTint]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::Hover]);
    const int size = px(metrics::iconTree);
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
        const QRect sign(row.left() + metrics::space2, row.top() + (row.height() - size) / 2, size, size);
        paintIcon(*painter, QStyle::visualRect(option.direction, row, sign), u"check", {.tone = Tone::Accent});
    }
    painter->setFont(uiFont(uisize::meta));
    painter->setPen(palette[Tone::Muted]);
    const QString count = QLocale().toString(index.data(FacetValueModel::CountRole).toLongLong());
    const int end = painter->fontMetrics().horizontalAdvance(count) + metrics::space2;
    const QRect figure(row.right() + 1 - end, row.top(), end - metrics::space2, row.height());
    painter->drawText(QStyle::visualRect(option.direction, row, figure), Qt::AlignCenter | Qt::TextSingleLine, count);
    const int start = 2 * metrics::space2 + size;
    const QRect words(row.left() + start, row.top(), row.width() - start - end - metrics::space2, row.height());
    painter->setFont(uiFont());
    painter->setPen(palette[Tone::Text]);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->setLayoutDirection(name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter->drawText(QStyle::visualRect(option.direction, row, words), int(side) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
    painter->restore();
}

FacetPopup::FacetPopup(QWidget *parent)
    : PopupFrame(parent), m_model(new FacetValueModel(this)), m_filter(new SearchField(this)), m_list(new QListView(this)), m_nothing(new QLabel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FacetValueDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // else the card is as high as Qt likes windows to be
    setSurface(m_list, Tone::Popup);
    m_nothing->setFont(uiFont(uisize::secondary));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    column->setSpacing(metrics::space1);
    column->addWidget(m_filter);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    content()->addLayout(column);
    const QMargins frame = content()->contentsMargins();
    setFixedWidth(px(cardWidth) + frame.left() + frame.right());
    m_list->installEventFilter(this);
    m_filter->edit()->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &FacetPopup::toggle);
    connect(m_filter, &SearchField::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_list->setCurrentIndex(m_model->index(0));
        fit();
    });
    connect(m_filter, &SearchField::returnPressed, this, [this] { toggle(m_list->currentIndex()); });
    connect(m_filter, &SearchField::escapePressed, this, &QWidget::close);
    retranslate();
}

void FacetPopup::setFacet(const FacetList &facet, const QSet<QString> &chosen)
{
    const QString key = m_list->currentIndex().data(FacetValueModel::KeyRole).toString();
    const bool isSame = m_kind == facet.kind;
    m_kind = facet.kind;
    if (!isSame)
        m_filter->setText({});
    m_model->setFacet(facet, chosen);
    m_filter->setVisible(m_model->rowCount() > shownRows || !m_filter->text().isEmpty());
    selectKey(isSame ? key : QString());
    retranslate();
    fit();
}

void FacetPopup::selectKey(const QString &key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(FacetValueModel::KeyRole).toString() == key)
            return m_list->setCurrentIndex(m_model->index(row));
    }
    m_list->setCurrentIndex(m_model->index(0));
}

void FacetPopup::fit()
{
    const int rows = m_model->rowCount();
    m_nothing->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(qBound(1, rows, shownRows) * px(metrics::treeRow));
    adjustSize();
}

void FacetPopup::toggle(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT toggled(m_kind, index.data(FacetValueModel::KeyRole).toString());
}

bool FacetPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PopupFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool inList = watched == m_list;
    if (inList && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        toggle(m_list->currentIndex());
        return true;
    }
    if (!inList && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(m_model->index(qBound(0, row, qMax(0, m_model->rowCount() - 1))));
        return true;
    }
    return PopupFrame::eventFilter(watched, event);
}

void FacetPopup::showEvent(QShowEvent *event)
{
    PopupFrame::showEvent(event);
    if (m_filter->isVisibleTo(this))
        m_filter->edit()->setFocus(Qt::PopupFocusReason);
    else
        m_list->setFocus(Qt::PopupFocusReason);
}

void FacetPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PopupFrame::changeEvent(event);
}

void FacetPopup::retranslate()
{
    setAccessibleName(facetName(m_kind));
    m_list->setAccessibleName(facetName(m_kind));
    //: in the empty field above a long list of values
    m_filter->setPlaceholder(tr("Filter"));
    m_nothing->setText(m_filter->text().isEmpty() ? tr("The articles in the list have nothing of this.") : tr("Nothing here has this name."));
}

} // namespace galley
