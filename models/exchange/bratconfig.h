// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/tagset/tagset.h"

#include <QHash>

namespace galley {

/// annotation.conf: the types, roles, relations and attribute values of the tagset, with what Galley itself adds (Same,
/// SameEvent, Realis …).
[[nodiscard]] QByteArray bratAnnotationConf(const Tagset &tagset);

/// visual.conf: labels, and \a colours: type or group to "#RRGGBB" of its background. Anything else in it is left out. A type
/// without a colour has its group's.
[[nodiscard]] QByteArray bratVisualConf(const Tagset &tagset, const QHash<QString, QString> &colours);

} // namespace galley
