// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace galley {

/// An attribute of an element: its name in lower case, its value without quotes.
struct MarkupAttribute
{
    std::string_view name;
    std::string_view value;

    bool operator==(const MarkupAttribute &) const = default;
};

/// Texts and attribute lists of a page that are kept beside its markup, with a short reference in their place. The parser takes every
/// letter through two state machines, and a text of a thousand letters tells it no more than one of a single letter does.
///
/// A text's reference is one character of the supplementary private use planes; an attribute list's an attribute
/// without value whose name is `~` and a number. Equal
/// lists have one number, since parsers compare elements by them. All views live as long as the page that they were taken from.
class MarkupShorthand final
{
public:
    /// The name of the one attribute of a tag whose attributes are kept here begins so; pages' own such attributes never reach the parser.
    static constexpr char attributeMark = '~';

    /// A shorthand for nothing.
    MarkupShorthand() = default;

    /// A shorthand for that page, which has to be UTF-8. When the page itself has characters that could be taken for references, none of its texts is shortened.
    explicit MarkupShorthand(std::string_view html);

    /// Appends a text to the markup, as references around what the parser has to read itself: entities, and characters that it replaces. False when the text
    /// may stay as it is; then nothing was appended.
    [[nodiscard]] bool appendText(std::string &markup, std::string_view text);

    /// The same for the text of a script, in which there are no entities.
    [[nodiscard]] bool appendRawText(std::string &markup, std::string_view text);

    /// Appends the attribute that stands for the list. False when one of the values has to be read by the parser.
    [[nodiscard]] bool appendAttributes(std::string &markup, std::span<const MarkupAttribute> attributes);

    /// What the parser has made of a text, with the texts put back that are referred to. Each is given back once, so that no page
    /// gets more text than it has.
    [[nodiscard]] std::string_view resolvedText(std::string_view parsed);

    /// The list that the attribute's name stands for, as the parser gives it back; empty when there is none.
    [[nodiscard]] std::span<const MarkupAttribute> attributes(std::string_view name) const;

private:
    void appendPiece(std::string &markup, std::string_view text);

    struct List
    {
        size_t first = 0;
        size_t count = 0;
    };

    bool m_shortensTexts = true;
    std::vector<std::string_view> m_texts;
    std::deque<std::string> m_joined; ///< texts that the parser has put together
    std::vector<MarkupAttribute> m_attributes;
    std::vector<List> m_lists;
    std::unordered_map<std::string, size_t> m_numbers; ///< of lists, by what they say
    std::string m_key; ///< of the list at hand
};

} // namespace galley
