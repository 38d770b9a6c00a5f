// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/metadataorigin.h"
#include "models/extract/html/dom.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley {

/// A text of the page's metadata and where it was found.
struct FoundText
{
    QString text;
    MetadataOrigin origin = MetadataOrigin::Unknown;

    bool operator==(const FoundText &) const = default;
};

/// A time in the zone that is written, and where it was found.
struct FoundTime
{
    QDateTime time;
    MetadataOrigin origin = MetadataOrigin::Unknown;

    bool operator==(const FoundTime &) const = default;
};

/// An h1.
struct PageHeading
{
    QString text;      ///< all of it
    QString title;     ///< without the kicker in front, and without what is there for screen readers only
    bool path = false; ///< the last step of the path through the site ("Home / Politics / …"), not a headline

    bool operator==(const PageHeading &) const = default;
};

/// What the page declares about itself, before it is compared with its text. Fields without a list are the best that was found.
struct PageMetadata
{
    QList<FoundText> headlines; ///< of JSON-LD, Open Graph and their like, best first
    QString pageTitle;          ///< of <title>, often with the site's name
    QList<PageHeading> headings;
    QString description;        ///< often the standfirst
    QString linkedBody;         ///< the text of the article for search engines, often cut short
    QStringList authors;        ///< as declared, people and others
    QString byline;             ///< text of an element that says it is the byline
    QStringList bylineNames;    ///< the people that stand there in an element each
    MetadataOrigin bylineOrigin = MetadataOrigin::Unknown;
    QString authorLink;         ///< text of a link to an author's page
    QStringList organisations;  ///< the publication, its publisher and whoever has the rights; often given as the author as well
    QString site;
    QString section;
    QString url;
    QString language;           ///< as declared
    QList<FoundTime> published; ///< best first
    QDateTime modified;
    MetadataOrigins origins;    ///< of authors, site, section, url, language and modified

    bool operator==(const PageMetadata &) const = default;
};

/// Gathers it from JSON-LD, meta elements, links, microdata, time elements and the comment that browsers write when they save a page.
[[nodiscard]] PageMetadata pageMetadata(const Dom &dom);

} // namespace galley
