// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/fillerpicker.h"

#include "models/items/openarticle.h"
#include "ui/inspector/articlewords.h"
#include "ui/inspector/events/fillerlook.h"
#include "ui/inspector/marklistview.h"
#include "ui/inspector/markrow.h"
#include "ui/inspector/quotation.h"
#include "ui/kit/searchfield.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {
namespace {

using metrics::px;

constexpr int rowsShown = 9;
constexpr int pickerWidth = 380;
constexpr qsizetype contextBefore = 24; // UTF-16 units

/// Some words before the mark and those behind it: what tells two mentions of the same name apart.
QString contextOf(const OpenArticle &open, Span mark)
{
    const Quotation quotation = quotationAround(open.article().pageText, open.article().blocks, mark);
    const qsizetype cut = quotation.mark.begin - contextBefore;
    if (cut <= 0)
        return quotation.text;
    const qsizetype space = quotation.text.indexOf(u' ', cut);
    return u'…' + quotation.text.sliced(space < 0 || space >= quotation.mark.begin ? quotation.mark.begin : space + 1);
}

} // namespace

FillerListModel::FillerListModel(OpenArticle &open, const Tagset &tagset, QObject *parent)
    : QAbstractListModel(parent)
    , m_open(open)
    , m_tagset(tagset)
{
}

void FillerListModel::setFillers(const QList<Filler> &fillers)
{
    m_fillers = fillers;
    m_filter.clear();
    beginResetModel();
    m_shown = fillers;
    endResetModel();
}

void FillerListModel::setFilter(const QString &text)
{
    m_filter = text.simplified();
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_fillers.begin(), m_fillers.end(), std::back_inserter(m_shown), [this](const Filler &filler) {
        const FillerLook look = lookOf(m_open, m_tagset, filler);
        return m_filter.isEmpty() || look.words.contains(m_filter, Qt::CaseInsensitive) || look.typeName.contains(m_filter, Qt::CaseInsensitive);
    });
    endResetModel();
}

std::optional<Filler> FillerListModel::fillerAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? std::optional(m_shown.at(row)) : std::nullopt;
}

int FillerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FillerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FillerLook look = lookOf(m_open, m_tagset, m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case RowWordsRole:
        return look.words;
    case RowEntityTypeRole:
        return look.entityType;
    case RowEventGroupRole:
        return look.eventGroup;
    case RowEndRole:
        return look.typeName;
    case RowContextRole:
        return contextOf(m_open, m_open.annotations().span(m_shown.at(index.row())));
    case Qt::AccessibleTextRole:
        //: said by a screen reader, and in a tooltip: the words of a mention, then its type
        return tr("%1, %2").arg(look.words, look.typeName);
    default:
        return {};
    }
}

FillerPicker::FillerPicker(OpenArticle &open, const Tagset &tagset, QWidget *parent)
    : PopupFrame(parent)
    , m_open(open)
    , m_model(new FillerListModel(open, tagset, this))
    , m_field(new SearchField(this))
    , m_list(new MarkListView(this))
{
    setSurface(m_list, Tone::Popup);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MarkRowDelegate(metrics::eventRow, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    column->setSpacing(metrics::space2);
    column->addWidget(m_field);
    column->addWidget(m_list);
    content()->addLayout(column);
    m_field->edit()->installEventFilter(this);
    connect(m_field, &SearchField::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_list->setQuietCurrent(m_model->index(0));
    });
    connect(m_field, &SearchField::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_field, &SearchField::escapePressed, this, &QWidget::close);
    connect(m_list, &MarkListView::chosen, this, &FillerPicker::choose);
}

void FillerPicker::open(const QString &roleName, const QList<Filler> &fillers, const QWidget *anchor)
{
    //: placeholder of the field that filters what may fill a role, for example "Find a filler for Attacker"
    m_field->setPlaceholder(tr("Find a filler for %1").arg(roleName));
    m_list->setAccessibleName(m_field->edit()->placeholderText());
    if (auto *delegate = qobject_cast<MarkRowDelegate *>(m_list->itemDelegate()))
        delegate->setWordsFont(articleFont(m_open, readingsize::row));
    m_field->setText({});
    m_model->setFillers(fillers);
    m_list->setQuietCurrent(m_model->index(0));
    const int rows = int(std::min<qsizetype>(fillers.size(), rowsShown));
    m_list->setFixedHeight(rows * px(metrics::eventRow));
    setCardSize({px(pickerWidth), rows * px(metrics::eventRow) + px(metrics::fieldHeight) + 3 * metrics::space2 + 2});
    openBelow(anchor);
    m_field->edit()->setFocus(Qt::PopupFocusReason);
}

bool FillerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = dynamic_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
            m_list->setQuietCurrent(m_model->index(row));
            return true;
        }
    }
    return PopupFrame::eventFilter(watched, event);
}

void FillerPicker::choose(const QModelIndex &index)
{
    const auto filler = m_model->fillerAt(index.row());
    if (!filler)
        return;
    close();
    Q_EMIT picked(*filler);
}

} // namespace galley
