// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"

#include <QString>

namespace galley {

class OpenArticle;

/// How a filler is shown.
struct FillerLook
{
    QString words;
    QString typeName;   ///< in the language of the interface
    QString entityType; ///< of the tagset; empty for an event
    QString eventGroup; ///< of the tagset; empty for a mention
    QString value;      ///< normalised value of a time or quantity, written for people

    bool operator==(const FillerLook &) const = default;
};

/// GUI thread.
[[nodiscard]] FillerLook lookOf(const OpenArticle &open, const Tagset &tagset, const Filler &filler);
/// The group of an event type, "Other" for a type that the tagset does not have.
[[nodiscard]] QString groupOf(const Tagset &tagset, const QString &eventType);
/// "2015-11-13" as the interface's language writes dates; anything else as it is.
[[nodiscard]] QString readableValue(const QString &norm);

} // namespace galley
