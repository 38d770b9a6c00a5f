// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"

#include <QList>
#include <QString>

namespace galley {

/// One role of an event with what fills it and what could.
struct EventSlot
{
    QString role;
    bool known = true;      ///< false: the event's type has no such role (any more)
    bool repeatable = true;
    QList<Argument> arguments;
    QList<Filler> offers;   ///< of an empty slot: the nearest fillers that fit, three at most, from the sentences around if there are some
    int firstKey = 0;       ///< the figure that takes the first offer, the next ones follow; 0 when it has none
    bool hasMore = false;   ///< something in the article fits that does not fill it yet

    /// The key of an offer, 0 when the figures have run out.
    [[nodiscard]] int key(qsizetype offer) const;

    bool operator==(const EventSlot &) const = default;
};

/// The slots of \a event in the tagset's order, then the roles that only its arguments have. Offers are numbered through the
/// whole event: 1 to 9. \a pageText is what the spans are offsets of.
[[nodiscard]] QList<EventSlot> slotsOf(const EventMention &event, const Annotations &annotations, const Tagset &tagset, QStringView pageText);

/// Every mention and event of the article that the tagset allows for the role and that does not fill it yet, nearest first.
[[nodiscard]] QList<Filler> fittingFillers(const EventMention &event, const QString &role, const Annotations &annotations, const Tagset &tagset);

/// The same without those that name what fills the role already.
[[nodiscard]] QList<Filler> pickableFillers(const EventMention &event, const QString &role, const Annotations &annotations, const Tagset &tagset,
                                            QStringView pageText);

/// Whether \a filler may fill \a role of \a event: its type fits, there is room, and it is not the event itself.
[[nodiscard]] bool mayFill(const EventMention &event, const QString &role, const Filler &filler, const Annotations &annotations, const Tagset &tagset);

/// What the event is mostly about: the fillers of its first filled role, in the tagset's order.
[[nodiscard]] QList<Filler> mainFillers(const EventMention &event, const Tagset &tagset);

} // namespace galley
