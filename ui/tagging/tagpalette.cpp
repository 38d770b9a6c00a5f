// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagpalette.h"

#include "ui/kit/hairline.h"
#include "ui/kit/searchfield.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

using metrics::px;

namespace {
constexpr int cardWidth = 300;
constexpr int shownRows = 8;
} // namespace

TagPalette::TagPalette(const Tagset &tagset, const TagKeys &keys, QWidget *parent)
    : PopupFrame(parent)
    , m_model(new TagTypeModel(tagset, keys, this))
    , m_field(new SearchField(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TagTypeDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    setSurface(m_list, Tone::Popup);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    m_nothing->setFont(uiFont(uisize::secondary));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    head->addWidget(m_field);
    content()->addLayout(head);
    content()->addWidget(new Hairline);
    content()->addSpacing(metrics::space2);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_nothing, 1);
    content()->addSpacing(metrics::space2);
    const int headHeight = px(metrics::fieldHeight) + 2 * metrics::space3 + 1;
    setCardSize({px(cardWidth), headHeight + 2 * metrics::space2 + shownRows * px(metrics::completionRow) + 2});
    m_field->edit()->installEventFilter(this);
    connect(m_field, &SearchField::textChanged, this, &TagPalette::setFilter);
    connect(m_list, &QListView::clicked, this, &TagPalette::choose);
    retranslate();
    setFilter({});
}

TagPalette::~TagPalette() = default;

void TagPalette::openAt(QWidget *view, const QRect &words, Purpose purpose, TagTypeModel::Offer offer)
{
    m_purpose = purpose;
    m_offer = offer;
    m_field->setText(QString());
    setFilter({});
    retranslate();
    // A popup opens below a widget: this one stands where the words are and is never shown.
    QWidget anchor(view);
    anchor.setLayoutDirection(layoutDirection());
    anchor.setGeometry(words.intersected(view->rect()).isEmpty() ? QRect(view->rect().center(), QSize(1, 1)) : words);
    openBelow(&anchor);
    m_field->edit()->setFocus(Qt::PopupFocusReason);
}

void TagPalette::setFilter(const QString &typed)
{
    m_model->setFilter(m_offer, typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
}

QStringList TagPalette::shownTypes() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->type(row).id());
    return ids;
}

void TagPalette::addUse(const TagType &type)
{
    m_model->addUse(type);
}

QHash<QString, int> TagPalette::uses() const
{
    return m_model->allUses();
}

void TagPalette::setUses(const QHash<QString, int> &uses)
{
    m_model->setAllUses(uses);
}

bool TagPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_field->edit())
        return PopupFrame::eventFilter(watched, event);
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    switch (dynamic_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
        row = row + 1 < rows ? row + 1 : 0;
        break;
    case Qt::Key_Up:
        row = row > 0 ? row - 1 : rows - 1;
        break;
    case Qt::Key_PageDown:
        row = std::min(rows - 1, row + shownRows);
        break;
    case Qt::Key_PageUp:
        row = std::max(0, row - shownRows);
        break;
    default:
        return PopupFrame::eventFilter(watched, event);
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

void TagPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TagType type = m_model->type(index.row());
    close();
    Q_EMIT chosen(type, m_purpose);
}

void TagPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setFilter(m_field->text());
    }
    PopupFrame::changeEvent(event);
}

void TagPalette::retranslate()
{
    const QString title = m_purpose == Purpose::Tag
        //: placeholder of the field that finds a type of entity or event to tag words with
        ? tr("Tag as…")
        //: placeholder of the field that finds another type for a mark
        : tr("Change the type to…");
    m_field->setPlaceholder(title);
    setWindowTitle(title);
    //: read aloud for the list of types that words can be tagged with
    m_list->setAccessibleName(tr("Types"));
    //: in place of the list when no type's name begins so
    m_nothing->setText(tr("No type begins like this."));
}

} // namespace galley
