// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

#include <array>

class QJsonObject;

namespace galley {

/// The parts of an article's metadata that may come from different places.
enum class MetadataField : quint8 { Headline, Standfirst, Byline, Authors, Dateline, Credit, Site, Section, Language, Url, Published, Modified };

inline constexpr int metadataFieldCount = static_cast<int>(MetadataField::Modified) + 1;

/// Where a part of the metadata was found. Kept by its key, so that new ones may come anywhere.
enum class MetadataOrigin : quint8 {
    Unknown,       ///< of an article that was stored before origins were
    Page,          ///< declared by the page, it is not known where
    LinkedData,    ///< JSON-LD
    OpenGraph,     ///< a meta element with an "og:" or "article:" property
    MetaElement,   ///< another meta element
    LinkElement,   ///< <link rel=canonical>
    RootElement,   ///< <html lang>
    Microdata,     ///< an element with an itemprop or rel=author
    TimeElement,
    BylineElement, ///< an element that says by its name that it is the byline
    Heading,       ///< an h1
    TitleElement,
    Text,          ///< the text of the page
    Address,       ///< the article's URL
    Fetched,       ///< said by whoever fetched the page, as its URL
    Detector,      ///< the language detector
    Editor,
};

inline constexpr int metadataOriginCount = static_cast<int>(MetadataOrigin::Editor) + 1;

/// The origin of each field; unknown of those that are empty.
class MetadataOrigins final
{
public:
    [[nodiscard]] MetadataOrigin operator[](MetadataField field) const { return m_origins[static_cast<size_t>(field)]; }
    [[nodiscard]] MetadataOrigin &operator[](MetadataField field) { return m_origins[static_cast<size_t>(field)]; }

    bool operator==(const MetadataOrigins &) const = default;

private:
    std::array<MetadataOrigin, metadataFieldCount> m_origins = {};
};

[[nodiscard]] QLatin1StringView metadataFieldKey(MetadataField field);
[[nodiscard]] QLatin1StringView metadataOriginKey(MetadataOrigin origin);

/// {"headline": "heading", "authors": "jsonLd"}: the known ones by their keys.
[[nodiscard]] QJsonObject originsToJson(const MetadataOrigins &origins);
/// What is no known field or origin is left out.
[[nodiscard]] MetadataOrigins originsFromJson(const QJsonObject &object);

} // namespace galley
