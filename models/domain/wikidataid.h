// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace galley {

/// Whether \a text is the id of a Wikidata item: Q and a number that does not begin with 0.
[[nodiscard]] bool isWikidataId(QStringView text);

/// The id that somebody means who typed it ("q142 ") or pasted the address of the item's page, in any of the forms that
/// Wikidata gives out (page, entity URI, EntityData file, wd:Q142). None when it is neither.
[[nodiscard]] std::optional<QString> wikidataIdIn(const QString &text);

} // namespace galley
