// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <algorithm>
#include <string>
#include <string_view>

namespace galley {

// The letters of a page before it is parsed: the HTML standard's tokenizer, as far as tags go.

[[nodiscard]] inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

[[nodiscard]] inline bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

[[nodiscard]] inline bool isBlank(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isSpace);
}

[[nodiscard]] inline char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

[[nodiscard]] inline std::string inLowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), lowered);
    return lower;
}

/// An attribute in the source, from its name to behind its value.
struct AttributeSource
{
    std::string_view name;
    std::string_view value; ///< with its quotes
    size_t end = 0;
};

/// Follows the attribute that begins at the position, as the HTML standard's tokenizer does; quoted values may hold anything.
[[nodiscard]] AttributeSource followAttribute(std::string_view html, size_t begin);

[[nodiscard]] std::string_view withoutQuotes(std::string_view value);

/// What browsers do before they read a page: line ends are line feeds. Control characters, which they would replace, are left out.
[[nodiscard]] QByteArray cleanedMarkup(const QByteArray &html);

} // namespace galley
