// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/pagemetadata.h"

#include <QStringView>

namespace galley {

/// The people who wrote the article, and who says so.
struct PageAuthors
{
    QStringList people;
    MetadataOrigin origin = MetadataOrigin::Unknown;

    bool operator==(const PageAuthors &) const = default;
};

/// Of the places that name the authors, the first that names people: what is declared, the byline's element, the byline in the text
/// (`textByline`), a link to an author's page. What the page shows wins over a declaration when it names the same people and more, or
/// when nobody of those declared is named anywhere in `pageText`.
[[nodiscard]] PageAuthors authorsOf(const PageMetadata &declared, const QString &textByline, QStringView pageText);

} // namespace galley
