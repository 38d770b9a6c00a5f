// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/role.h"

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr std::array<QLatin1StringView, blockRoleCount> roleKeys = {
    "headline"_L1,   "standfirst"_L1,   "byline"_L1,  "dateline"_L1,     "date"_L1,    "paragraph"_L1, "crosshead"_L1, "listItem"_L1,
    "quote"_L1,      "caption"_L1,      "table"_L1,   "creditLine"_L1,   "navigation"_L1, "languageMenu"_L1, "related"_L1, "advertising"_L1,
    "comment"_L1,    "sharing"_L1,      "legal"_L1,   "subscription"_L1, "authorBiography"_L1, "other"_L1,
};

} // namespace

QLatin1StringView roleKey(BlockRole role)
{
    return roleKeys[static_cast<size_t>(role)];
}

std::optional<BlockRole> roleFromKey(QStringView key)
{
    for (size_t i = 0; i < roleKeys.size(); ++i) {
        if (roleKeys[i] == key)
            return static_cast<BlockRole>(i);
    }
    return std::nullopt;
}

} // namespace galley
