// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace galley {

/// A type of the tagset that words can be tagged with.
struct TagType
{
    enum class Kind : quint8 { Entity, Event };

    Kind kind = Kind::Entity;
    QString name; ///< the tagset's: "GPE", "Attack"

    [[nodiscard]] bool isEvent() const { return kind == Kind::Event; }
    /// One word for settings; entity and event types may have the same name.
    [[nodiscard]] QString id() const { return (isEvent() ? QStringLiteral("event:") : QStringLiteral("entity:")) + name; }

    bool operator==(const TagType &) const = default;
};

} // namespace galley
