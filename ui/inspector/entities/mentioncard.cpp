// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/entities/mentioncard.h"

#include "models/items/openarticle.h"
#include "ui/inspector/articlewords.h"
#include "ui/inspector/card.h"
#include "ui/inspector/entities/entitylinkfield.h"
#include "ui/inspector/entities/mentionediting.h"
#include "ui/inspector/entities/wikidatafield.h"
#include "ui/inspector/inlinecombo.h"
#include "ui/inspector/markicons.h"
#include "ui/inspector/quotelabel.h"
#include "ui/inspector/wrappinglabel.h"
#include "ui/kit/iconbutton.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/reader/tagsetnames.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal headingSize = 14;
constexpr MentionLevel allLevels[] = {MentionLevel::Name, MentionLevel::Nominal, MentionLevel::Pronoun};

bool hasValue(const QString &type)
{
    return type == "Time"_L1 || type == "Quantity"_L1;
}

} // namespace

MentionCard::MentionCard(OpenArticle &open, Library &library, const Tagset &tagset, MentionEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_tagset(tagset)
    , m_editing(editing)
    , m_card(new Card(this))
    , m_type(new InlineCombo(m_card))
    , m_remove(new IconButton(u"trash-2", m_card))
    , m_quote(new QuoteLabel(m_card))
    , m_subtypeLabel(addLabel())
    , m_subtype(new InlineCombo(m_card))
    , m_levelLabel(addLabel())
    , m_level(new SegmentedControl(m_card))
    , m_normLabel(addLabel())
    , m_norm(new QLineEdit(m_card))
    , m_link(new EntityLinkField(library, m_card))
    , m_linked(new QWidget(m_card))
    , m_entityName(new WrappingLabel(m_linked))
    , m_unlink(new QPushButton(m_linked))
    , m_wikidata(new WikidataField(library, m_linked))
{
    m_type->setFont(uiFont(headingSize, true));
    m_subtype->setFont(uiFont(uisize::secondary));
    for (const MentionLevel level : allLevels)
        m_level->addSegment(int(level), mentionLevelName(level));
    m_unlink->setFlat(true);
    m_unlink->setAutoDefault(false);
    m_remove->setIconSize({metrics::px(metrics::iconTree), metrics::px(metrics::iconTree)});
    layOut();
    connectParts();
    retranslate();
}

QLabel *MentionCard::addLabel()
{
    auto *label = new QLabel(m_card);
    label->setFont(uiFont(uisize::section));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void MentionCard::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);

    QVBoxLayout *top = m_card->addSection();
    top->setSpacing(metrics::space1);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_type);
    heading->addStretch();
    heading->addWidget(m_remove);
    top->addLayout(heading);
    top->addWidget(m_quote);

    QVBoxLayout *fields = m_card->addSection();
    fields->setSpacing(metrics::space1);
    auto *subtype = new QHBoxLayout;
    subtype->setSpacing(metrics::space2);
    subtype->addWidget(m_subtypeLabel);
    subtype->addWidget(m_subtype);
    subtype->addStretch();
    fields->addLayout(subtype);
    fields->addWidget(m_levelLabel);
    fields->addWidget(m_level);
    fields->addWidget(m_normLabel);
    fields->addWidget(m_norm);

    auto *names = new QHBoxLayout;
    names->addWidget(m_entityName, 1, Qt::AlignVCenter);
    names->addWidget(m_unlink, 0, Qt::AlignTop);
    auto *linked = new QVBoxLayout(m_linked);
    linked->setContentsMargins(0, 0, 0, 0);
    linked->setSpacing(metrics::space1);
    linked->addLayout(names);
    linked->addWidget(m_wikidata);
    QVBoxLayout *link = m_card->addSection();
    link->addWidget(m_link);
    link->addWidget(m_linked);
}

void MentionCard::connectParts()
{
    connect(m_type, &QComboBox::activated, this, [this](int index) { m_editing.setType(m_type->itemData(index).toString()); });
    connect(m_subtype, &QComboBox::activated, this, [this](int index) { m_editing.setSubtype(m_subtype->itemData(index).toString()); });
    connect(m_level, &SegmentedControl::chosen, this, [this](int id) { m_editing.setLevel(MentionLevel(id)); });
    connect(m_norm, &QLineEdit::editingFinished, this, [this] {
        // The focus may have left because another mention came.
        if (m_norm->isModified() && m_editing.mention() && m_editing.mention()->id == m_shown)
            m_editing.setNorm(m_norm->text());
    });
    connect(m_link, &EntityLinkField::entityChosen, this, [this](const Entity &entity) { m_editing.link(entity); });
    connect(m_link, &EntityLinkField::newEntityChosen, this, [this](const QString &name) { m_editing.linkNew(name); });
    connect(m_wikidata, &WikidataField::chosen, &m_editing, &MentionEditing::setWikidataId);
    connect(m_unlink, &QPushButton::clicked, &m_editing, &MentionEditing::unlink);
    connect(m_remove, &IconButton::clicked, &m_editing, &MentionEditing::removeMention);
}

void MentionCard::fillTypes()
{
    m_type->clear();
    for (const EntityType &type : m_tagset.entityTypes())
        m_type->addItem(entityTypeIcon(type.name), entityTypeName(type.name), type.name);
}

void MentionCard::fillSubtypes(const EntityMention &mention)
{
    const EntityType *type = m_tagset.entityType(mention.type);
    QStringList subtypes = type ? type->subtypes : QStringList();
    if (!mention.subtype.isEmpty() && !subtypes.contains(mention.subtype))
        subtypes.append(mention.subtype);
    m_subtype->clear();
    //: in the list of subtypes: none was said
    m_subtype->addItem(tr("None"), QString());
    for (const QString &subtype : std::as_const(subtypes))
        m_subtype->addItem(subtypeName(subtype), subtype);
    m_subtype->setCurrentData(mention.subtype);
}

void MentionCard::refresh()
{
    const auto &mention = m_editing.mention();
    if (!mention)
        return;
    if (m_type->findData(mention->type) < 0)
        m_type->addItem(entityTypeIcon(mention->type), entityTypeName(mention->type), mention->type);
    m_type->setCurrentData(mention->type);
    m_type->setEntityType(mention->type);
    m_quote->setEntityType(mention->type);
    m_quote->setQuotation(quotationAround(m_open.article().pageText, m_open.article().blocks, mention->cover()), m_open.article().metadata.language);
    fillSubtypes(*mention);
    m_level->setCurrent(int(mention->level));
    showNorm(*mention);
    showLink(*mention);
    m_shown = mention->id;
}

void MentionCard::showNorm(const EntityMention &mention)
{
    const bool shown = hasValue(mention.type) || !mention.norm.isEmpty();
    m_normLabel->setVisible(shown);
    m_norm->setVisible(shown);
    if (mention.id != m_shown || !m_norm->isModified())
        m_norm->setText(mention.norm);
}

void MentionCard::showLink(const EntityMention &mention)
{
    const auto entity = m_open.entities().constFind(mention.entity);
    const bool linked = entity != m_open.entities().cend();
    m_link->setMention(wordsOf(m_open, mention.cover()), mention.type);
    const bool isDone = linked && m_link->hasFocus();
    m_link->setVisible(!linked);
    m_linked->setVisible(linked);
    if (isDone)
        Q_EMIT finished();
    if (!linked)
        return;
    m_entityName->setText(entity->name);
    m_wikidata->setEntity(*entity);
}

void MentionCard::retranslate()
{
    fillTypes();
    //: accessible name of the field that changes a mention's type
    m_type->setAccessibleName(tr("Type of the mention"));
    //: button on the card of a mention: deletes it
    m_remove->setToolTip(tr("Delete the mention"));
    m_remove->setAccessibleName(m_remove->toolTip());
    //: field of a mention: a finer type, for example country or city for a GPE
    m_subtypeLabel->setText(tr("Subtype"));
    m_subtype->setAccessibleName(m_subtypeLabel->text());
    //: field of a mention: whether it is a name, a noun or a pronoun
    m_levelLabel->setText(tr("Level"));
    m_level->setAccessibleName(m_levelLabel->text());
    for (const MentionLevel level : allLevels)
        m_level->setSegmentText(int(level), mentionLevelName(level));
    //: field of a time or a quantity: its value in a standard form, for example 2015-11-13
    m_normLabel->setText(tr("Value"));
    m_norm->setAccessibleName(m_normLabel->text());
    //: button beside the entity that a mention points to: takes the link away
    m_unlink->setText(tr("Unlink"));
    m_wikidata->retranslate();
    m_link->retranslate();
    refresh();
}

} // namespace galley
