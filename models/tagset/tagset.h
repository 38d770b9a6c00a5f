// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley {

struct EventMention;

struct EntityType
{
    QString name;         ///< "GPE"
    QStringList subtypes; ///< "country", "city_town" …
};

/// One slot of an event type.
struct RoleRule
{
    QString name;         ///< "Attacker"
    bool repeatable = true;
    QStringList fillers;  ///< names of entity types, or one of "<ANY>", "<ENTITY>", "<EVENT>" among them
};

struct EventType
{
    QString name;  ///< "Attack"
    QString group; ///< "Conflict"
    QList<RoleRule> roles;

    [[nodiscard]] const RoleRule *role(QStringView roleName) const;
};

/// The entity and event types, roles and attribute values that may be used. Immutable once read; any thread.
class Tagset final
{
public:
    /// Reads the JSON form ("galley-schema"); an error's detail says what is wrong and where.
    [[nodiscard]] static Result<Tagset> fromJson(const QByteArray &json);
    /// The news tagset that ships with Galley (a resource; aborts when the build forgot it).
    [[nodiscard]] static const Tagset &standard();

    [[nodiscard]] const QList<EntityType> &entityTypes() const { return m_entityTypes; }
    [[nodiscard]] const QList<EventType> &eventTypes() const { return m_eventTypes; }
    [[nodiscard]] const EntityType *entityType(QStringView name) const;
    [[nodiscard]] const EventType *eventType(QStringView name) const;
    [[nodiscard]] QStringList groups() const; ///< of events, in the tagset's order

    /// Whether a mention of \a entityType, respectively an event, may fill \a role of \a eventType.
    [[nodiscard]] bool acceptsEntity(QStringView eventType, QStringView role, QStringView entityType) const;
    [[nodiscard]] bool acceptsEvent(QStringView eventType, QStringView role) const;

    /// The roles of \a event's arguments that its type does not have, each once.
    [[nodiscard]] QStringList rolesWithoutPlace(const EventMention &event) const;

    [[nodiscard]] const QByteArray &json() const { return m_json; } ///< as read, for export

private:
    QByteArray m_json;
    QList<EntityType> m_entityTypes;
    QList<EventType> m_eventTypes;
};

} // namespace galley
