// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/pagemetadata.h"

namespace galley {

/// The headline as it stands on the page, and as it is kept.
struct PageHeadline
{
    QString text;  ///< with its kicker, as in its block
    QString title; ///< without
    MetadataOrigin origin = MetadataOrigin::Unknown;

    bool operator==(const PageHeadline &) const = default;
};

/// The headline: the h1 that agrees with a declared title, else the declared one, without the site's name.
[[nodiscard]] PageHeadline headlineOf(const PageMetadata &metadata);

/// A title without " | Site" or " - Site" behind or before it.
[[nodiscard]] QString withoutSite(const QString &title, const QString &site);

/// The h1 at the node: its text, and what is left without kicker and hidden parts.
[[nodiscard]] PageHeading readHeading(const Dom &dom, int node);

} // namespace galley
