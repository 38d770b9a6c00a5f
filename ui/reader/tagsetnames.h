// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"

#include <QString>
#include <QStringView>

namespace galley {

// What the tagset's names are called in the language of the interface. A name that the standard tagset does not know (one
// of an imported tagset) comes back as it is, with underscores as spaces. GUI thread.

[[nodiscard]] QString entityTypeName(QStringView type);      ///< "NamedEvent": Named event
[[nodiscard]] QString shortEntityTypeName(QStringView type); ///< for narrow mark labels. "Organization": Org
[[nodiscard]] QString eventTypeName(QStringView type);
[[nodiscard]] QString eventGroupName(QStringView group);
[[nodiscard]] QString argumentRoleName(QStringView role);
[[nodiscard]] QString subtypeName(QStringView subtype);

/// The name of an entity type, event type, group, argument role or subtype, whichever the standard tagset has, in this order.
[[nodiscard]] QString typeLabel(QStringView tagsetName);

[[nodiscard]] QString realisName(Realis realis);
[[nodiscard]] QString tenseName(Tense tense);
[[nodiscard]] QString certaintyName(Certainty certainty);
[[nodiscard]] QString mentionLevelName(MentionLevel level);

/// The label of an event whose realis is not Actual: "Attack, planned". For Actual the type alone.
[[nodiscard]] QString eventLabelWithRealis(QStringView type, Realis realis);

} // namespace galley
