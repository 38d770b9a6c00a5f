// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/entities/entitylistmodel.h"

#include "models/items/openarticle.h"
#include "ui/inspector/articlewords.h"
#include "ui/inspector/markrow.h"
#include "ui/inspector/rowchange.h"
#include "ui/reader/tagsetnames.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace galley {

using namespace Qt::StringLiterals;

EntityListModel::EntityListModel(OpenArticle &open, const Tagset &tagset, QObject *parent)
    : QAbstractListModel(parent)
    , m_open(open)
    , m_tagset(tagset)
{
}

void EntityListModel::refresh()
{
    take(withHeadings(entityRows()));
}

void EntityListModel::setFilter(const QString &text)
{
    m_filter = text.simplified();
    refresh();
}

QString EntityListModel::nameOf(const EntityMention &mention) const
{
    const auto entity = m_open.entities().constFind(mention.entity);
    return entity == m_open.entities().cend() ? wordsOf(m_open, mention.cover()) : entity->name;
}

QList<EntityListModel::Row> EntityListModel::entityRows() const
{
    QList<Row> rows;
    QHash<QString, qsizetype> known;
    for (const EntityMention &mention : m_open.annotations().mentions) {
        const QString name = nameOf(mention);
        const QString key = isValid(mention.entity) ? QString(mention.type + u'#' + QString::number(number(mention.entity)))
                                                    : QString(mention.type + u'/' + name);
        if (const auto row = known.constFind(key); row != known.cend()) {
            rows[*row].mentions.append(mention.id);
            continue;
        }
        known.insert(key, rows.size());
        rows.append({mention.type, false, mention.entity, name, {mention.id}});
    }
    return rows;
}

QList<EntityListModel::Row> EntityListModel::withHeadings(const QList<Row> &rows) const
{
    QStringList types;
    for (const EntityType &type : m_tagset.entityTypes())
        types.append(type.name);
    QHash<QString, QList<Row>> groups;
    for (const Row &row : rows) {
        if (!types.contains(row.type)) // of another tagset: at the end
            types.append(row.type);
        if (m_filter.isEmpty() || row.name.contains(m_filter, Qt::CaseInsensitive))
            groups[row.type].append(row);
    }
    QList<Row> all;
    for (const QString &type : std::as_const(types)) {
        const QList<Row> group = groups.value(type);
        if (group.isEmpty())
            continue;
        all.append({type, true, {}, {}, {}});
        all.append(group);
    }
    return all;
}

void EntityListModel::take(const QList<Row> &rows)
{
    const RowChange change = rowChange(m_rows, rows);
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_rows.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows;
    m_rowsOfMentions.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        for (const MentionId mention : m_rows.at(row).mentions)
            m_rowsOfMentions.insert(mention, row);
    }
    if (m_filter.isEmpty())
        m_entityCount = int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.heading; }));
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QList<MentionId> EntityListModel::mentionsAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).mentions : QList<MentionId>();
}

int EntityListModel::rowOf(MentionId mention) const
{
    return m_rowsOfMentions.value(mention, -1);
}

int EntityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags EntityListModel::flags(const QModelIndex &index) const
{
    const bool entity = index.isValid() && !m_rows.at(index.row()).heading;
    return !entity ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant EntityListModel::headingData(const Row &row, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return entityTypeName(row.type);
    return role == RowHeadingRole ? QVariant(true) : QVariant();
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.heading)
        return headingData(row, role);
    const int mentions = int(row.mentions.size());
    switch (role) {
    case Qt::DisplayRole:
    case RowWordsRole:
        return row.name;
    case RowEntityTypeRole:
        return row.type;
    case RowEndRole:
        //: how often something is named: "×6"
        return tr("×%L1").arg(mentions);
    case RowIdRole:
        return number(row.mentions.first());
    case Qt::AccessibleTextRole:
        //: said by a screen reader, and in a tooltip: a name, its type, how often it is mentioned
        return tr("%1, %2, %Ln mentions", nullptr, mentions).arg(row.name, entityTypeName(row.type));
    default:
        return {};
    }
}

} // namespace galley
