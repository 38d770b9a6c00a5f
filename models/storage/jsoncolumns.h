// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/metadataorigin.h"

#include <QString>
#include <QStringList>

namespace galley {

/// JSON array of strings, as lists of names are kept.
[[nodiscard]] QString listToJson(const QStringList &list);
[[nodiscard]] QStringList listFromJson(const QString &json);

/// JSON object of field and origin. What is no such object has none.
[[nodiscard]] QString originsToText(const MetadataOrigins &origins);
[[nodiscard]] MetadataOrigins originsFromText(const QString &json);

} // namespace galley
