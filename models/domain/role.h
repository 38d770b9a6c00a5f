// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace galley {

/// What a block is on its page. Content comes first, furniture from Navigation on.
enum class BlockRole : quint8 {
    Headline,
    Standfirst,
    Byline,
    Dateline,
    Date,
    Paragraph,
    Crosshead,
    ListItem,
    Quote,
    Caption,
    Table,
    CreditLine,
    Navigation,
    LanguageMenu,
    Related,
    Advertising,
    Comment,
    Sharing,
    Legal,
    Subscription,
    AuthorBiography,
    Other,
};

inline constexpr int blockRoleCount = static_cast<int>(BlockRole::Other) + 1;

[[nodiscard]] constexpr bool isContent(BlockRole role)
{
    return role < BlockRole::Navigation;
}

/// Article body: what an extract prints and the score counts. Without headline, captions, bylines and credit.
[[nodiscard]] constexpr bool isBody(BlockRole role)
{
    return role == BlockRole::Standfirst || role == BlockRole::Paragraph || role == BlockRole::Crosshead || role == BlockRole::ListItem
        || role == BlockRole::Quote || role == BlockRole::Table;
}

/// The role's name in the database, JSONL and on the command line, e.g. "languageMenu".
[[nodiscard]] QLatin1StringView roleKey(BlockRole role);
[[nodiscard]] std::optional<BlockRole> roleFromKey(QStringView key);

} // namespace galley
