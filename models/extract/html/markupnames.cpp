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
};

/// Sorted by name, so that an element can be looked up.
constexpr std::array knownElements = std::to_array<KnownElement>({
    {"a", ElementKind::Formatting},
    {"area", ElementKind::Flat},
    {"b", ElementKind::Formatting},
    {"base", ElementKind::Flat},
    {"big", ElementKind::Formatting},
    {"body", ElementKind::Flat},
    {"br", ElementKind::Flat},
    {"circle", ElementKind::Shape},
    {"clippath", ElementKind::Shape},
    {"code", ElementKind::Formatting},
    {"col", ElementKind::Flat},
    {"colgroup", ElementKind::Flat},
    {"dd", ElementKind::Flat},
    {"defs", ElementKind::Shape},
    {"dt", ElementKind::Flat},
    {"ellipse", ElementKind::Shape},
    {"em", ElementKind::Formatting},
    {"embed", ElementKind::Flat},
    {"font", ElementKind::Formatting},
    {"g", ElementKind::Shape},
    {"head", ElementKind::Flat},
    {"hr", ElementKind::Flat},
    {"html", ElementKind::Flat},
    {"i", ElementKind::Formatting},
    {"iframe", ElementKind::RawText},
    {"img", ElementKind::Flat},
    {"input", ElementKind::Flat},
    {"li", ElementKind::Flat},
    {"line", ElementKind::Shape},
    {"lineargradient", ElementKind::Shape},
    {"link", ElementKind::Flat},
    {"mask", ElementKind::Shape},
    {"meta", ElementKind::Flat},
    {"nobr", ElementKind::Formatting},
    {"noembed", ElementKind::RawText},
    {"noframes", ElementKind::RawText},
    {"option", ElementKind::Flat},
    {"p", ElementKind::Flat},
    {"param", ElementKind::Flat},
    {"path", ElementKind::Shape},
    {"polygon", ElementKind::Shape},
    {"polyline", ElementKind::Shape},
    {"radialgradient", ElementKind::Shape},
    {"rect", ElementKind::Shape},
    {"s", ElementKind::Formatting},
    {"script", ElementKind::RawText},
    {"small", ElementKind::Formatting},
    {"source", ElementKind::Flat},
    {"stop", ElementKind::Shape},
    {"strike", ElementKind::Formatting},
    {"strong", ElementKind::Formatting},
    {"style", ElementKind::RawText},
    {"symbol", ElementKind::Shape},
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
    {"use", ElementKind::Shape},
    {"wbr", ElementKind::Flat},
    {"xmp", ElementKind::RawText},
});

static_assert(std::is_sorted(knownElements.begin(), knownElements.end(), [](const KnownElement &a, const KnownElement &b) { return a.name < b.name; }));

/// The attributes that some step looks at. Sorted.
constexpr std::array readAttributes = {"aria-hidden"sv, "class"sv, "content"sv, "datetime"sv, "hidden"sv, "href"sv, "http-equiv"sv, "id"sv, "itemprop"sv,
    "lang"sv, "name"sv, "property"sv, "rel"sv, "role"sv, "style"sv, "title"sv, "type"sv, "value"sv, "xml:lang"sv};
constexpr size_t longestReadAttribute = 11;

static_assert(std::is_sorted(readAttributes.begin(), readAttributes.end()));

/// Whether a link may lead to the page of an author or editor: the one thing that links are asked about.
bool leadsToPerson(std::string_view address)
{
    return address.find("/aut"sv) != std::string_view::npos || address.find("/editor"sv) != std::string_view::npos;
}

} // namespace

ElementKind elementKind(std::string_view name)
{
    const auto found = std::lower_bound(knownElements.begin(), knownElements.end(), name, [](const KnownElement &element, std::string_view n) { return element.name < n; });
    return found != knownElements.end() && found->name == name ? found->kind : ElementKind::Nesting;
}

std::string_view readAttribute(std::string_view name)
{
    if (name.size() > longestReadAttribute)
        return {};
    std::array<char, longestReadAttribute> lower = {};
    std::transform(name.begin(), name.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::string_view wanted(lower.data(), name.size());
    const auto found = std::lower_bound(readAttributes.begin(), readAttributes.end(), wanted);
    return found != readAttributes.end() && *found == wanted ? *found : std::string_view();
}

bool isRead(std::string_view name, std::string_view value, std::string_view element)
{
    if (name == "href"sv)
        return element == "link"sv || (element == "a"sv && leadsToPerson(value));
    if (name == "title"sv)
        return element == "abbr"sv || element == "time"sv; // where times may stand
    if (name == "style"sv) // it counts only when it hides
        return value.find("none"sv) != std::string_view::npos || value.find("hidden"sv) != std::string_view::npos;
    return !name.empty();
}

} // namespace galley
