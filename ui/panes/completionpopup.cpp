// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/completionpopup.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace galley {

using namespace Qt::StringLiterals;
using metrics::px;

namespace {

constexpr int headingHeight = 24;
constexpr int cardPadding = 6;
constexpr int cardGap = 4;
constexpr int narrowestName = 120;

QString iconOf(const QueryCompletion &completion)
{
    if (completion.kind == QueryCompletion::Kind::Recent)
        return u"history"_s;
    if (completion.kind == QueryCompletion::Kind::ClearRecent)
        return u"x"_s;
    const QString field = completion.name.section(u':', 0, 0);
    if (field == "lang"_L1)
        return u"languages"_s;
    if (field == "source"_L1)
        return u"newspaper"_s;
    if (field == "event"_L1)
        return u"zap"_s;
    if (field == "entity"_L1)
        return u"contact"_s;
    if (field == "collection"_L1)
        return u"folder"_s;
    if (field == "is"_L1)
        return u"circle-dot"_s;
    return u"list-filter"_s;
}

} // namespace

void CompletionModel::setCompletions(const QList<QueryCompletion> &completions)
{
    beginResetModel();
    m_completions = completions;
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_completions.size());
}

QString CompletionModel::groupName(int row) const
{
    const QueryCompletion::Kind kind = m_completions.at(row).kind;
    if (row > 0 && m_completions.at(row - 1).kind == kind)
        return {};
    switch (kind) {
    case QueryCompletion::Kind::Field:
        //: group of completions beneath the search field: names such as "lang:"
        return tr("Fields");
    case QueryCompletion::Kind::Value:
        //: group of completions beneath the search field: values such as "lang:de"
        return tr("Values");
    case QueryCompletion::Kind::ClearRecent:
        break;
    case QueryCompletion::Kind::Recent:
        //: group of completions beneath the search field: what was searched for before
        return tr("Recent searches");
    }
    return {};
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_completions.size())
        return {};
    const QueryCompletion &completion = m_completions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return completion.name;
    case Qt::AccessibleTextRole:
        return completion.help.isEmpty() ? completion.name : QString(completion.name + u", " + completion.help);
    case HelpRole:
        return completion.help;
    case IconRole:
        return iconOf(completion);
    case GroupRole:
        return groupName(index.row());
    default:
        return {};
    }
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = !index.data(CompletionModel::GroupRole).toString().isEmpty();
    return {option.rect.width(), px(metrics::completionRow + (first ? headingHeight : 0))};
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::current();
    painter->save();
    QRect row = option.rect;
    row.setTop(row.bottom() + 1 - px(metrics::completionRow));
    const QString group = index.data(CompletionModel::GroupRole).toString();
    const int start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = start | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine;
    if (!group.isEmpty()) {
        const QRect heading(row.left() + metrics::space2, option.rect.top(), row.width() - metrics::space4, px(headingHeight));
        painter->setFont(uiFont(uisize::section));
        painter->setPen(palette[Tone::Muted]);
        painter->drawText(QStyle::visualRect(option.direction, row, heading), flags | Qt::AlignBottom, group);
    }
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::AccentTint]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(*painter, QRectF(row), px(metrics::radiusRow), palette[Tone::Hover]);
    const int size = px(metrics::iconTree);
    QRect sign(row.left() + metrics::space2, row.top() + (row.height() - size) / 2, size, size);
    paintIcon(*painter, QStyle::visualRect(option.direction, row, sign), index.data(CompletionModel::IconRole).toString());
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString help = index.data(CompletionModel::HelpRole).toString();
    QRect words = row.adjusted(2 * metrics::space2 + size, 0, -metrics::space2, 0);
    painter->setFont(uiFont());
    painter->setPen(palette[Tone::Text]);
    const int longest = help.isEmpty() ? words.width() : words.width() / 2;
    const int width = qMin(longest, qMax(px(narrowestName), painter->fontMetrics().horizontalAdvance(name) + metrics::space3));
    painter->setLayoutDirection(Qt::LeftToRight); // a query reads from left to right, whatever stands in it
    painter->drawText(QStyle::visualRect(option.direction, row, QRect(words.left(), words.top(), width, words.height())), flags,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, width));
    words.setLeft(words.left() + width);
    painter->setFont(uiFont(uisize::secondary));
    painter->setPen(palette[Tone::Muted]);
    painter->setLayoutDirection(option.direction);
    painter->drawText(QStyle::visualRect(option.direction, row, words), flags, painter->fontMetrics().elidedText(help, Qt::ElideRight, words.width()));
    painter->restore();
}

CompletionPopup::CompletionPopup(QWidget *anchor)
    : QWidget(anchor->window()), m_anchor(anchor), m_model(new CompletionModel(this)), m_list(new QListView(this))
{
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSurface(m_list, Tone::Popup);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    column->addWidget(m_list);
    anchor->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT taken(m_model->completions().at(index.row())); });
    hide();
}

CompletionPopup::~CompletionPopup() = default;

void CompletionPopup::present(const QList<QueryCompletion> &completions)
{
    m_model->setCompletions(completions);
    m_list->setCurrentIndex({});
    if (completions.isEmpty() || !m_anchor) {
        hide();
        return;
    }
    place();
    show();
    raise();
}

int CompletionPopup::currentRow() const
{
    return m_list->currentIndex().row();
}

void CompletionPopup::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Hide)
        hide();
    else if (isVisible() && (type == QEvent::Resize || type == QEvent::Move || type == QEvent::LayoutDirectionChange))
        place();
    return QWidget::eventFilter(watched, event);
}

void CompletionPopup::place()
{
    if (parentWidget() != m_anchor->window())
        setParent(m_anchor->window()); // the pane moved into another window since
    setLayoutDirection(m_anchor->layoutDirection());
    int height = 2 * cardPadding;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->itemDelegate()->sizeHint({}, m_model->index(row)).height();
    const QRect field(m_anchor->mapTo(window(), QPoint()), m_anchor->size());
    const int width = qMin(px(metrics::searchPopupWidth), window()->width() - 2 * metrics::space3);
    const int wanted = layoutDirection() == Qt::RightToLeft ? field.right() + 1 - width : field.left();
    const int left = qBound(metrics::space3, wanted, qMax(metrics::space3, window()->width() - width - metrics::space3));
    setGeometry(left, field.bottom() + 1 + cardGap, width, height);
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    const Palette &palette = Palette::current();
    QPainter painter(this);
    paintRounded(painter, QRectF(rect()), px(metrics::radiusPopup), palette[Tone::Popup], palette[Tone::HairlineStrong]);
}

} // namespace galley
