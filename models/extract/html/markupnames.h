// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <string_view>

namespace galley {

/// What matters of an element before the page is parsed.
enum class ElementKind : quint8 {
    Nesting,
    Flat,       ///< never nests by itself: void, or closed by the next of its kind
    Formatting, ///< opened again in each paragraph
    RawText,    ///< holds no elements
    Shape,      ///< of a drawing
};

struct ElementTraits
{
    ElementKind kind = ElementKind::Nesting;
    bool block = false; ///< a block of text ends at its tags, so that white space beside them says nothing
};

/// Of the element with that name, in lower case.
[[nodiscard]] ElementTraits elementTraits(std::string_view name);

/// The attribute's name in lower case if some step looks at attributes of that name, empty otherwise. Tags are full of others, and the parser reads letter by
/// letter. What is given back lives forever.
[[nodiscard]] std::string_view readAttribute(std::string_view name);

/// Whether any step looks at this attribute. `name` is what readAttribute() gave; `value` may have its quotes.
[[nodiscard]] bool isRead(std::string_view name, std::string_view value, std::string_view element);

} // namespace galley
