// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/entities/entitiestab.h"

#include "models/items/openarticle.h"
#include "models/search/queryedit.h"
#include "ui/inspector/articlewords.h"
#include "ui/inspector/entities/entitylistmodel.h"
#include "ui/inspector/entities/mentioncard.h"
#include "ui/inspector/entities/mentionediting.h"
#include "ui/inspector/fittingscroll.h"
#include "ui/inspector/marklistview.h"
#include "ui/inspector/markrow.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/searchfield.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QVBoxLayout>

namespace galley {
namespace {

using metrics::px;

constexpr int rowsAtLeast = 3;

} // namespace

EntitiesTab::EntitiesTab(OpenArticle &open, AnnotationCommands &commands, Library &library, const Tagset &tagset, QWidget *parent)
    : InspectorPage(open, parent)
    , m_editing(new MentionEditing(open, commands, tagset, this))
    , m_filled(new QWidget(this))
    , m_card(new MentionCard(open, library, tagset, *m_editing, m_filled))
    , m_scroll(new FittingScroll(m_card, m_filled))
    , m_filter(new SearchField(m_filled))
    , m_model(new EntityListModel(open, tagset, this))
    , m_list(new MarkListView(m_filled))
    , m_delegate(new MarkRowDelegate(metrics::entityTabRow, m_list))
    , m_empty(new EmptyState(u"contact", this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMinimumHeight(rowsAtLeast * px(metrics::entityTabRow));
    layOut();
    connectParts();
    retranslate();
}

void EntitiesTab::layOut()
{
    const int margin = px(metrics::inspectorMargin);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(margin, 0, margin, 0);
    top->setSpacing(metrics::space3);
    top->addWidget(m_scroll);
    top->addWidget(m_filter);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(margin - metrics::space2, metrics::space1, margin - metrics::space2, metrics::space2);
    list->addWidget(m_list);
    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins(0, metrics::space1, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(list, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_filled);
    whole->addWidget(m_empty);
}

void EntitiesTab::connectParts()
{
    connect(&open(), &OpenArticle::metadataChanged, this, &EntitiesTab::refreshWhenShown);
    connect(&open(), &OpenArticle::blocksChanged, this, &EntitiesTab::refreshWhenShown);
    // It follows the article: what it says covers everything else that the page shows.
    connect(m_editing, &MentionEditing::mentionChanged, this, &EntitiesTab::refreshWhenShown);
    connect(m_card, &MentionCard::finished, this, &InspectorPage::finished);
    connect(m_filter, &SearchField::textChanged, this, [this](const QString &text) { m_model->setFilter(text); });
    connect(m_list, &MarkListView::chosen, this, [this](const QModelIndex &index) { visit(index.row(), true); });
    connect(m_list, &MarkListView::reached, this, [this](const QModelIndex &index) { visit(index.row(), false); });
    connect(m_list, &MarkListView::menuRequested, this, [this](const QModelIndex &index, QPoint place) { openMenu(index.row(), place); });
    connect(m_list, &MarkListView::removeRequested, m_editing, &MentionEditing::removeMention);
}

int EntitiesTab::count() const
{
    return m_model->entityCount();
}

void EntitiesTab::refresh()
{
    m_delegate->setWordsFont(articleFont(open(), readingsize::row));
    m_model->refresh();
    const bool empty = open().annotations().mentions.isEmpty();
    m_empty->setVisible(empty && open().isOpen());
    m_filled->setVisible(!empty);
    m_scroll->setVisible(m_editing->mention().has_value());
    m_card->refresh();
    const int row = m_editing->mention() ? m_model->rowOf(m_editing->mention()->id) : -1;
    m_list->setQuietCurrent(row < 0 ? QModelIndex() : m_model->index(row));
    Q_EMIT countChanged();
}

void EntitiesTab::visit(int row, bool next)
{
    const QList<MentionId> mentions = m_model->mentionsAt(row);
    if (mentions.isEmpty())
        return;
    const qsizetype focused = mentions.indexOf(open().focusedMention());
    const qsizetype wanted = focused < 0 ? 0 : next ? (focused + 1) % mentions.size() : focused;
    const EntityMention *mention = open().annotations().mention(mentions.at(wanted));
    if (!mention)
        return;
    const Span span = mention->cover();
    open().focusMention(mentions.at(wanted));
    Q_EMIT showSpan(span);
}

void EntitiesTab::openMenu(int row, QPoint globalPosition)
{
    const EntityMention *mention = open().annotations().mention(m_model->mentionsAt(row).value(0));
    if (!mention)
        return;
    const auto entity = open().entities().constFind(mention->entity);
    const bool isLinked = entity != open().entities().cend();
    const QString name = isLinked ? entity->name : wordsOf(open(), mention->cover()).simplified();
    const QString find = toggledFilter({}, isLinked ? u"entity" : u"mention", name);
    openSearchMenu(globalPosition, find, isLinked ? find : QString(u'"' + QString(name).remove(u'"') + u'"'));
}

void EntitiesTab::retranslate()
{
    m_empty->setSentence(isTagMode() ? tr("Select a name, then press a letter") : tr("Press T to tag the first name"));
    //: placeholder of the field that filters the list of entities
    m_filter->setPlaceholder(tr("Filter"));
    m_list->setAccessibleName(tr("Entities in this article"));
    m_card->retranslate();
}

} // namespace galley
