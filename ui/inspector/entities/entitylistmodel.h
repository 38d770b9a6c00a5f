// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"

#include <QAbstractListModel>

namespace galley {

class OpenArticle;

/// What the open article names, by type in the tagset's order: one row for each entity, and for each text of mentions that
/// point to none; each type has a heading. Rows have the roles of MarkRowRole.
class EntityListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    EntityListModel(OpenArticle &open, const Tagset &tagset, QObject *parent);

    /// Takes over what the article has now; rows that stay are left alone.
    void refresh();
    /// Only rows whose name holds \a text, regardless of case.
    void setFilter(const QString &text);
    /// Of a row in text order; none for a heading.
    [[nodiscard]] QList<MentionId> mentionsAt(int row) const;
    [[nodiscard]] int rowOf(MentionId mention) const; ///< -1 when there is none
    /// Rows without headings, unfiltered.
    [[nodiscard]] int entityCount() const { return m_entityCount; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString type;
        bool heading = false;
        EntityId entity = {};
        QString name;
        QList<MentionId> mentions = {};

        /// The same row, whatever its mentions are.
        bool operator==(const Row &other) const
        {
            return type == other.type && heading == other.heading && entity == other.entity && name == other.name;
        }
    };

    [[nodiscard]] QList<Row> entityRows() const;
    [[nodiscard]] QList<Row> withHeadings(const QList<Row> &rows) const;
    [[nodiscard]] QString nameOf(const EntityMention &mention) const;
    void take(const QList<Row> &rows);
    [[nodiscard]] QVariant headingData(const Row &row, int role) const;

    OpenArticle &m_open;
    const Tagset &m_tagset;
    QString m_filter;
    QList<Row> m_rows;
    QHash<MentionId, int> m_rowsOfMentions;
    int m_entityCount = 0;
};

} // namespace galley
