// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"

#include <QAbstractListModel>

namespace galley {

class OpenArticle;

/// The events of the open article in text order; rows have the roles of MarkRowRole.
class EventListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    EventListModel(OpenArticle &open, const Tagset &tagset, QObject *parent);

    /// Takes over what the article has now, row by row.
    void refresh();
    [[nodiscard]] EventMentionId eventAt(int row) const { return m_events.value(row); }
    [[nodiscard]] int rowOf(EventMentionId event) const { return int(m_events.indexOf(event)); } ///< -1 when there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString fillersOf(const EventMention &event) const;

    OpenArticle &m_open;
    const Tagset &m_tagset;
    QList<EventMentionId> m_events;
};

} // namespace galley
