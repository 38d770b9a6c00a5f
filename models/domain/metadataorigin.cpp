// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/metadataorigin.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr std::array<QLatin1StringView, metadataFieldCount> fieldKeys = {"headline"_L1, "standfirst"_L1, "byline"_L1, "authors"_L1, "dateline"_L1,
    "credit"_L1, "site"_L1, "section"_L1, "language"_L1, "url"_L1, "published"_L1, "modified"_L1};

constexpr std::array<QLatin1StringView, metadataOriginCount> originKeys = {"unknown"_L1, "page"_L1, "jsonLd"_L1, "openGraph"_L1, "meta"_L1, "link"_L1,
    "html"_L1, "microdata"_L1, "time"_L1, "byline"_L1, "h1"_L1, "title"_L1, "text"_L1, "address"_L1, "fetched"_L1, "detector"_L1, "editor"_L1};

} // namespace

QLatin1StringView metadataFieldKey(MetadataField field)
{
    return fieldKeys[static_cast<size_t>(field)];
}

QLatin1StringView metadataOriginKey(MetadataOrigin origin)
{
    return originKeys[static_cast<size_t>(origin)];
}

QJsonObject originsToJson(const MetadataOrigins &origins)
{
    QJsonObject object;
    for (int i = 0; i < metadataFieldCount; ++i) {
        const auto field = static_cast<MetadataField>(i);
        if (origins[field] != MetadataOrigin::Unknown)
            object.insert(metadataFieldKey(field), QString(metadataOriginKey(origins[field])));
    }
    return object;
}

MetadataOrigins originsFromJson(const QJsonObject &object)
{
    MetadataOrigins origins;
    for (int i = 0; i < metadataFieldCount; ++i) {
        const auto field = static_cast<MetadataField>(i);
        const QString written = object.value(metadataFieldKey(field)).toString();
        const auto found = std::find(originKeys.begin(), originKeys.end(), written);
        if (found != originKeys.end())
            origins[field] = static_cast<MetadataOrigin>(found - originKeys.begin());
    }
    return origins;
}

} // namespace galley
