// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/html/dom.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace galley {

/// What the page declares about itself, before it is compared with its text.
struct PageMetadata
{
    QStringList headlines;  ///< of JSON-LD, Open Graph and their like, best first
    QString pageTitle;      ///< of <title>, often with the site's name
    QStringList firstHeadings; ///< the h1s
    QString description;    ///< often the standfirst
    QString linkedBody;     ///< the text of the article for search engines, often cut short
    QStringList authors;    ///< as declared, people and others
    QString byline;         ///< text of an element that says it is the byline
    QString authorLink;     ///< text of a link to an author's page
    QString site;
    QString publisher;      ///< of JSON-LD; often given as the author as well
    QString url;
    QString language;       ///< as declared
    QDateTime published;    ///< in the zone that is declared
    QDateTime modified;

    bool operator==(const PageMetadata &) const = default;
};

/// Gathers it from JSON-LD, meta elements, links, microdata, time elements and the comment that browsers write when they save a page.
[[nodiscard]] PageMetadata pageMetadata(const Dom &dom);

/// The headline: the h1 that agrees with a declared title, else the declared one, without the site's name.
[[nodiscard]] QString headlineOf(const PageMetadata &metadata);

/// A title without " | Site" or " - Site" behind or before it.
[[nodiscard]] QString withoutSite(const QString &title, const QString &site);

} // namespace galley
