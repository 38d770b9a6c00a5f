// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace galley {

/// What a site is known by, the surest first. Numbers are kept in the library.
enum class SiteKind : quint8 { Host, Name, Folder };

/// The site that a page comes from, as the site memory knows it.
struct SiteKey
{
    SiteKind kind = SiteKind::Host;
    QString name; ///< "wire.example"; empty when nothing tells the site

    [[nodiscard]] bool isEmpty() const { return name.isEmpty(); }
    bool operator==(const SiteKey &) const = default;
};

/// The host of \a url without "www." and the like, else the site's name, else the folder's.
[[nodiscard]] SiteKey siteKey(const QString &url, const QString &siteName, const QString &folder = {});

/// The path of \a url without what differs from page to page of one kind: digits become "#"; names of several words, long ones, and the last
/// one become "*"; of a query only its keys stay. "https://wire.example/en/harbour-strike-ends/a-123" is "/en/*/a-#". Empty without a URL.
[[nodiscard]] QString pagePattern(const QString &url);

} // namespace galley
