// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/entities/entitylinkfield.h"

#include "ui/inspector/entities/entitysuggestions.h"
#include "ui/inspector/markrow.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace galley {
namespace {

constexpr int choicesShown = 9;

} // namespace

void LinkChoiceModel::set(const QString &newName, const QString &type, const QList<Entity> &known)
{
    beginResetModel();
    m_newName = newName;
    m_type = type;
    m_known = known;
    endResetModel();
}

const Entity *LinkChoiceModel::entityAt(int row) const
{
    const int known = row - (m_newName.isEmpty() ? 0 : 1);
    return known >= 0 && known < m_known.size() ? &m_known.at(known) : nullptr;
}

const Entity *LinkChoiceModel::entityNamed(const QString &name) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Entity &entity) { return entity.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_known.end() ? nullptr : &*found;
}

int LinkChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_known.size()) + (m_newName.isEmpty() ? 0 : 1);
}

QVariant LinkChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entity *entity = entityAt(index.row());
    switch (role) {
    case Qt::EditRole: // what the field then says
        return entity ? entity->name : m_newName;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RowWordsRole:
        //: first row of a list of entities: makes a new one with this name
        return entity ? entity->name : tr("New entity \"%1\"").arg(m_newName);
    case RowEntityTypeRole:
        return entity ? entity->type : m_type;
    case RowEndRole:
        if (!entity)
            return {};
        //: how often something is named: "×6"
        return entity->wikidata.isEmpty() ? tr("×%L1").arg(entity->mentions) : entity->wikidata;
    default:
        return {};
    }
}

EntityLinkField::EntityLinkField(Library &library, QWidget *parent)
    : QLineEdit(parent)
    , m_suggestions(new EntitySuggestions(library, this))
    , m_choices(new LinkChoiceModel(this))
    , m_completer(new QCompleter(m_choices, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(choicesShown);
    setCompleter(m_completer);
    auto *delegate = new MarkRowDelegate(metrics::completionRow, m_completer);
    delegate->setWordsFont(uiFont());
    m_completer->popup()->setItemDelegate(delegate);
    m_completer->popup()->setMouseTracking(true);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &EntityLinkField::choose);
    connect(this, &QLineEdit::textEdited, this, &EntityLinkField::ask);
    connect(this, &QLineEdit::returnPressed, this, &EntityLinkField::takeWhatWasTyped);
    connect(m_suggestions, &EntitySuggestions::answered, this, &EntityLinkField::show);
    retranslate();
}

void EntityLinkField::setMention(const QString &words, const QString &type)
{
    if (words == m_words && type == m_type)
        return;
    m_words = words;
    m_type = type;
    m_takeAnswer = false;
    clear();
    m_choices->set({}, type, {});
}

QString EntityLinkField::wanted() const
{
    const QString typed = text().simplified();
    return typed.isEmpty() ? m_words : typed;
}

void EntityLinkField::ask()
{
    m_choices->set(wanted(), m_type, {});
    m_suggestions->ask(wanted(), m_type);
}

void EntityLinkField::show(const QList<Entity> &entities)
{
    m_choices->set(wanted(), m_type, entities);
    if (std::exchange(m_takeAnswer, false))
        takeWhatWasTyped();
    else if (hasFocus())
        m_completer->complete();
}

void EntityLinkField::choose(const QModelIndex &index)
{
    // The completer's index is one of its own list, in the same order.
    const Entity *entity = m_choices->entityAt(index.row());
    if (entity)
        Q_EMIT entityChosen(*entity);
    else
        Q_EMIT newEntityChosen(index.data(Qt::EditRole).toString());
}

void EntityLinkField::takeWhatWasTyped()
{
    QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible() && popup->selectionModel()->isSelected(popup->currentIndex()))
        return; // the list takes it
    popup->hide();
    if (m_suggestions->isAsking()) {
        m_takeAnswer = true;
        return;
    }
    const QString name = text().simplified();
    if (name.isEmpty())
        return;
    if (const Entity *known = m_choices->entityNamed(name))
        Q_EMIT entityChosen(*known);
    else
        Q_EMIT newEntityChosen(name);
}

void EntityLinkField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible())
        ask();
    else
        QLineEdit::keyPressEvent(event);
}

void EntityLinkField::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (!m_completer->popup()->isVisible())
        ask();
}

void EntityLinkField::retranslate()
{
    //: placeholder of the field that points a mention to an entity of the library
    setPlaceholderText(tr("Link to entity"));
    setAccessibleName(placeholderText());
}

} // namespace galley
