// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/markupshorthand.h"

#include "models/extract/html/markupsource.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace galley {

namespace {

constexpr int numberBase = 36;          ///< of lists: parsers read names without regard to case
constexpr size_t shortestText = 6;      ///< bytes; shorter ones are read as fast as their reference
constexpr size_t planeSize = 0xfff0;    ///< without the noncharacters at its end
constexpr char32_t firstPlane = 0xf0000;
constexpr char32_t secondPlane = 0x100000;
constexpr size_t referenceSize = 4;     ///< bytes of such a character in UTF-8
constexpr unsigned char firstPlaneLead = 0xf3;
constexpr unsigned char secondPlaneLead = 0xf4;

unsigned char byteAt(std::string_view text, size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// Bytes after which it takes a second look whether the parser would leave the text as it is.
constexpr std::array<bool, 256> makeSuspects()
{
    std::array<bool, 256> suspects = {};
    suspects['&'] = true;
    suspects[0xc2] = true; // C1 control characters
    suspects[0xef] = true; // noncharacters
    for (size_t c = 0xf0; c < suspects.size(); ++c)
        suspects[c] = true; // the planes that references are in
    return suspects;
}

/// Where the first character stands, from the position on, that the parser would not give back as it is.
size_t nextSuspect(std::string_view text, size_t at)
{
    static constexpr std::array<bool, 256> suspects = makeSuspects();
    for (size_t i = at; i < text.size(); ++i) {
        const unsigned char c = byteAt(text, i);
        if (!suspects[c])
            continue;
        const unsigned char next = i + 1 < text.size() ? byteAt(text, i + 1) : 0;
        const bool harmless = (c == 0xc2 && next >= 0xa0) || (c == 0xef && next != 0xb7 && next != 0xbf);
        if (!harmless)
            return i;
    }
    return text.size();
}

bool isEntityLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
}

/// Behind the entity or character at the position, which is for the parser to read.
size_t behindSuspect(std::string_view text, size_t at)
{
    const bool entity = text[at++] == '&';
    while (at < text.size() && (entity ? isEntityLetter(text[at]) : (byteAt(text, at) & 0xc0) == 0x80))
        ++at;
    return entity && at < text.size() && text[at] == ';' ? at + 1 : at;
}

void appendReference(std::string &markup, size_t index)
{
    const char32_t c = index < planeSize ? firstPlane + static_cast<char32_t>(index) : secondPlane + static_cast<char32_t>(index - planeSize);
    for (const char32_t byte : {0xf0 | (c >> 18), 0x80 | ((c >> 12) & 0x3f), 0x80 | ((c >> 6) & 0x3f), 0x80 | (c & 0x3f)})
        markup += static_cast<char>(byte);
}

/// The number of the text that the character at the position refers to.
std::optional<size_t> referenceAt(std::string_view text, size_t at)
{
    if (at + referenceSize > text.size())
        return std::nullopt;
    char32_t c = byteAt(text, at) & 0x07U;
    for (size_t i = 1; i < referenceSize; ++i)
        c = (c << 6) | (byteAt(text, at + i) & 0x3fU);
    if (c >= secondPlane)
        return planeSize + (c - secondPlane);
    return c >= firstPlane ? std::optional<size_t>(c - firstPlane) : std::nullopt;
}

bool mayRefer(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == firstPlaneLead || byte == secondPlaneLead;
}

/// Whether a character of the planes that references are in stands in the page, as it is.
bool hasPrivateCharacters(std::string_view html)
{
    constexpr unsigned char firstPlaneNext = 0xb0; // behind the lead byte of four planes, of which it is the last
    for (size_t at = html.find(static_cast<char>(firstPlaneLead)); at != std::string_view::npos; at = html.find(static_cast<char>(firstPlaneLead), at + 1)) {
        if (at + 1 < html.size() && byteAt(html, at + 1) >= firstPlaneNext)
            return true;
    }
    return html.find(static_cast<char>(secondPlaneLead)) != std::string_view::npos;
}

/// Whether an entity of the page gives such a character by its number.
bool hasPrivateEntities(std::string_view html)
{
    for (size_t at = html.find("&#"); at != std::string_view::npos; at = html.find("&#", at + 2)) {
        const bool hexadecimal = at + 2 < html.size() && (html[at + 2] == 'x' || html[at + 2] == 'X');
        std::uint32_t number = 0;
        const char *begin = html.data() + at + (hexadecimal ? 3 : 2);
        const auto [end, error] = std::from_chars(begin, html.data() + html.size(), number, hexadecimal ? 16 : 10);
        if (error == std::errc() && number >= firstPlane)
            return true;
    }
    return false;
}

} // namespace

MarkupShorthand::MarkupShorthand(std::string_view html)
    : m_shortensTexts(!hasPrivateCharacters(html) && !hasPrivateEntities(html))
{
}

bool MarkupShorthand::appendText(std::string &markup, std::string_view text)
{
    if (!m_shortensTexts || text.size() < shortestText)
        return false;
    for (size_t at = 0; at < text.size();) {
        const size_t end = nextSuspect(text, at);
        appendPiece(markup, text.substr(at, end - at));
        at = end < text.size() ? behindSuspect(text, end) : end;
        markup.append(text.substr(end, at - end));
    }
    return true;
}

bool MarkupShorthand::appendRawText(std::string &markup, std::string_view text)
{
    if (!m_shortensTexts)
        return false;
    appendPiece(markup, text);
    return true;
}

/// White space stays, since the parser asks for it: before the body, and in tables.
void MarkupShorthand::appendPiece(std::string &markup, std::string_view text)
{
    if (text.size() < shortestText || m_texts.size() >= 2 * planeSize || isBlank(text)) {
        markup.append(text);
        return;
    }
    appendReference(markup, m_texts.size());
    m_texts.push_back(text);
}

bool MarkupShorthand::appendAttributes(std::string &markup, std::span<const MarkupAttribute> attributes)
{
    m_key.clear();
    for (const MarkupAttribute &attribute : attributes) {
        if (nextSuspect(attribute.value, 0) < attribute.value.size())
            return false;
        m_key.append(attribute.name).append(1, '=').append(attribute.value).append(1, '\0');
    }
    const auto [known, isNew] = m_numbers.try_emplace(m_key, m_lists.size());
    if (isNew) {
        m_lists.push_back({m_attributes.size(), attributes.size()});
        m_attributes.insert(m_attributes.end(), attributes.begin(), attributes.end());
    }
    std::array<char, 16> digits = {};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), known->second, numberBase);
    Q_ASSERT(error == std::errc());
    markup.append(1, attributeMark).append(digits.data(), end);
    return true;
}

std::string_view MarkupShorthand::resolvedText(std::string_view parsed)
{
    if (m_texts.empty() || std::none_of(parsed.begin(), parsed.end(), mayRefer))
        return parsed;
    const auto take = [this, parsed](size_t at) -> std::string_view {
        const std::optional<size_t> index = mayRefer(parsed[at]) ? referenceAt(parsed, at) : std::nullopt;
        return index && *index < m_texts.size() ? std::exchange(m_texts[*index], {}) : std::string_view();
    };
    if (parsed.size() == referenceSize) {
        const std::string_view text = take(0);
        return text.empty() ? parsed : text;
    }
    std::string &joined = m_joined.emplace_back();
    for (size_t at = 0; at < parsed.size();) {
        const std::string_view text = take(at);
        joined.append(text.empty() ? parsed.substr(at, 1) : text);
        at += text.empty() ? 1 : referenceSize;
    }
    return joined;
}

std::span<const MarkupAttribute> MarkupShorthand::attributes(std::string_view name) const
{
    size_t index = 0;
    const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), index, numberBase);
    if (error != std::errc() || index >= m_lists.size())
        return {};
    return std::span(m_attributes).subspan(m_lists[index].first, m_lists[index].count);
}

} // namespace galley
