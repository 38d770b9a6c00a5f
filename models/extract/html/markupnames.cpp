// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/markupnames.h"

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace galley {

namespace {

struct KnownElement
{
    std::string_view name;
    ElementKind kind;
    bool block = false;
};

/// Sorted by name, so that an element can be looked up.
constexpr std::array knownElements = std::to_array<KnownElement>({
    {"a", ElementKind::Formatting},
    {"address", ElementKind::Nesting, true},
    {"area", ElementKind::Flat},
    {"article", ElementKind::Nesting, true},
    {"aside", ElementKind::Nesting, true},
    {"b", ElementKind::Formatting},
    {"base", ElementKind::Flat},
    {"big", ElementKind::Formatting},
    {"blockquote", ElementKind::Nesting, true},
    {"body", ElementKind::Flat},
    {"br", ElementKind::Flat},
    {"center", ElementKind::Nesting, true},
    {"circle", ElementKind::Shape},
    {"clippath", ElementKind::Shape},
    {"code", ElementKind::Formatting},
    {"col", ElementKind::Flat},
    {"colgroup", ElementKind::Flat},
    {"dd", ElementKind::Flat, true},
    {"defs", ElementKind::Shape},
    {"details", ElementKind::Nesting, true},
    {"div", ElementKind::Nesting, true},
    {"dl", ElementKind::Nesting, true},
    {"dt", ElementKind::Flat, true},
    {"ellipse", ElementKind::Shape},
    {"em", ElementKind::Formatting},
    {"embed", ElementKind::Flat},
    {"fieldset", ElementKind::Nesting, true},
    {"figcaption", ElementKind::Nesting, true},
    {"figure", ElementKind::Nesting, true},
    {"font", ElementKind::Formatting},
    {"footer", ElementKind::Nesting, true},
    {"g", ElementKind::Shape},
    {"h1", ElementKind::Nesting, true},
    {"h2", ElementKind::Nesting, true},
    {"h3", ElementKind::Nesting, true},
    {"h4", ElementKind::Nesting, true},
    {"h5", ElementKind::Nesting, true},
    {"h6", ElementKind::Nesting, true},
    {"head", ElementKind::Flat},
    {"header", ElementKind::Nesting, true},
    {"hgroup", ElementKind::Nesting, true},
    {"hr", ElementKind::Flat, true},
    {"html", ElementKind::Flat},
    {"i", ElementKind::Formatting},
    {"iframe", ElementKind::RawText},
    {"img", ElementKind::Flat},
    {"input", ElementKind::Flat},
    {"legend", ElementKind::Nesting, true},
    {"li", ElementKind::Flat, true},
    {"line", ElementKind::Shape},
    {"lineargradient", ElementKind::Shape},
    {"link", ElementKind::Flat},
    {"main", ElementKind::Nesting, true},
    {"mask", ElementKind::Shape},
    {"menu", ElementKind::Nesting, true},
    {"meta", ElementKind::Flat},
    {"nav", ElementKind::Nesting, true},
    {"nobr", ElementKind::Formatting},
    {"noembed", ElementKind::RawText},
    {"noframes", ElementKind::RawText},
    {"ol", ElementKind::Nesting, true},
    {"option", ElementKind::Flat},
    {"p", ElementKind::Flat, true},
    {"param", ElementKind::Flat},
    {"path", ElementKind::Shape},
    {"polygon", ElementKind::Shape},
    {"polyline", ElementKind::Shape},
    {"radialgradient", ElementKind::Shape},
    {"rect", ElementKind::Shape},
    {"s", ElementKind::Formatting},
    {"script", ElementKind::RawText},
    {"section", ElementKind::Nesting, true},
    {"small", ElementKind::Formatting},
    {"source", ElementKind::Flat},
    {"stop", ElementKind::Shape},
    {"strike", ElementKind::Formatting},
    {"strong", ElementKind::Formatting},
    {"style", ElementKind::RawText},
    {"summary", ElementKind::Nesting, true},
    {"symbol", ElementKind::Shape},
    {"table", ElementKind::Nesting, true},
    {"tbody", ElementKind::Flat},
    {"td", ElementKind::Flat},
    {"textarea", ElementKind::RawText},
    {"tfoot", ElementKind::Flat},
    {"th", ElementKind::Flat},
    {"thead", ElementKind::Flat},
    {"title", ElementKind::RawText},
    {"tr", ElementKind::Flat},
    {"track", ElementKind::Flat},
    {"tt", ElementKind::Formatting},
    {"u", ElementKind::Formatting},
    {"ul", ElementKind::Nesting, true},
    {"use", ElementKind::Shape},
    {"wbr", ElementKind::Flat},
    {"xmp", ElementKind::RawText},
});

static_assert(std::is_sorted(knownElements.begin(), knownElements.end(), [](const KnownElement &a, const KnownElement &b) { return a.name < b.name; }));

/// Where the names that begin with each letter stand in a sorted table: from the letter's entry up to the next one's.
template<typename Table, typename NameOf>
constexpr std::array<quint8, 27> letterIndex(const Table &table, NameOf nameOf)
{
    std::array<quint8, 27> index = {};
    size_t at = 0;
    for (size_t letter = 0; letter < index.size(); ++letter) {
        while (at < table.size() && static_cast<size_t>(nameOf(table[at]).front() - 'a') < letter)
            ++at;
        index[letter] = static_cast<quint8>(at);
    }
    return index;
}

/// The entry with that name in lower case. Tags come by the thousand, and most are told by their first letter and their length.
template<typename Table, typename NameOf>
const typename Table::value_type *lookUp(const Table &table, const std::array<quint8, 27> &index, NameOf nameOf, std::string_view name)
{
    const size_t letter = name.empty() ? index.size() : static_cast<size_t>(name.front()) - 'a';
    if (letter + 1 >= index.size())
        return nullptr;
    for (size_t at = index[letter]; at < index[letter + 1]; ++at) {
        if (nameOf(table[at]) == name)
            return &table[at];
    }
    return nullptr;
}

constexpr auto nameOfElement = [](const KnownElement &element) { return element.name; };
constexpr auto nameItself = [](std::string_view name) { return name; };
constexpr auto elementsByLetter = letterIndex(knownElements, nameOfElement);

/// The attributes that some step looks at. Sorted.
constexpr std::array readAttributes = {"aria-hidden"sv, "class"sv, "content"sv, "datetime"sv, "hidden"sv, "href"sv, "http-equiv"sv, "id"sv, "itemprop"sv,
    "lang"sv, "name"sv, "property"sv, "rel"sv, "role"sv, "style"sv, "title"sv, "type"sv, "value"sv, "xml:lang"sv};
constexpr size_t longestReadAttribute = 11;

static_assert(std::is_sorted(readAttributes.begin(), readAttributes.end()));

constexpr auto attributesByLetter = letterIndex(readAttributes, nameItself);

/// Whether a link may lead to the page of an author or editor: the one thing that links are asked about.
bool leadsToPerson(std::string_view address)
{
    return address.find("/aut"sv) != std::string_view::npos || address.find("/editor"sv) != std::string_view::npos;
}

} // namespace

ElementTraits elementTraits(std::string_view name)
{
    const KnownElement *known = lookUp(knownElements, elementsByLetter, nameOfElement, name);
    return known == nullptr ? ElementTraits() : ElementTraits{known->kind, known->block};
}

std::string_view readAttribute(std::string_view name)
{
    if (name.size() > longestReadAttribute)
        return {};
    std::array<char, longestReadAttribute> lower = {};
    std::transform(name.begin(), name.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::string_view wanted(lower.data(), name.size());
    const std::string_view *known = lookUp(readAttributes, attributesByLetter, nameItself, wanted);
    return known == nullptr ? std::string_view() : *known;
}

bool isRead(std::string_view name, std::string_view value, std::string_view element)
{
    if (element == "input"sv)
        return name == "type"sv; // for the parser: hidden ones may stand anywhere
    if (name == "href"sv)
        return element == "link"sv || (element == "a"sv && leadsToPerson(value));
    if (name == "title"sv)
        return element == "abbr"sv || element == "time"sv; // where times may stand
    if (name == "style"sv) // it counts only when it hides
        return value.find("none"sv) != std::string_view::npos || value.find("hidden"sv) != std::string_view::npos;
    return !name.empty();
}

} // namespace galley
