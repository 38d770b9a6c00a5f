// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/markuplimits.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

using namespace std::string_view_literals;

namespace galley {

namespace {

/// Elements that never nest by themselves: void ones, and those that the next of their kind closes.
constexpr std::array flatElements = {"area"sv, "base"sv, "br"sv, "col"sv, "colgroup"sv, "dd"sv, "dt"sv, "embed"sv, "hr"sv, "img"sv,
    "input"sv, "li"sv, "link"sv, "meta"sv, "option"sv, "p"sv, "param"sv, "source"sv, "tbody"sv, "td"sv, "tfoot"sv, "th"sv, "thead"sv, "tr"sv,
    "track"sv, "wbr"sv, "html"sv, "head"sv, "body"sv};
constexpr std::array formattingElements = {"a"sv, "b"sv, "big"sv, "code"sv, "em"sv, "font"sv, "i"sv, "nobr"sv, "s"sv, "small"sv, "strike"sv,
    "strong"sv, "tt"sv, "u"sv};
constexpr std::array rawTextElements = {"script"sv, "style"sv, "textarea"sv, "title"sv, "xmp"sv, "iframe"sv, "noembed"sv, "noframes"sv};

template<size_t size>
bool contains(const std::array<std::string_view, size> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

/// The attributes that some step looks at. Tags are full of others, and the parser reads letter by letter.
constexpr std::array readAttributes = {"aria-hidden"sv, "class"sv, "content"sv, "datetime"sv, "hidden"sv, "href"sv, "http-equiv"sv, "id"sv, "itemprop"sv,
    "lang"sv, "name"sv, "property"sv, "rel"sv, "role"sv, "style"sv, "title"sv, "type"sv, "value"sv, "xml:lang"sv};

/// An attribute in the source, from its name to behind its value.
struct AttributeSource
{
    std::string_view name;
    std::string_view value; ///< with its quotes
    size_t end = 0;
};

bool endsName(char c)
{
    return isSpace(c) || c == '/' || c == '>' || c == '=';
}

/// Where the first character stands that is no white space.
size_t behindSpace(std::string_view html, size_t at)
{
    while (at < html.size() && isSpace(html[at]))
        ++at;
    return at;
}

size_t behindValue(std::string_view html, size_t at)
{
    if (at < html.size() && (html[at] == '"' || html[at] == '\'')) {
        const size_t close = html.find(html[at], at + 1);
        return close == std::string_view::npos ? html.size() : close + 1;
    }
    while (at < html.size() && !isSpace(html[at]) && html[at] != '>')
        ++at;
    return at;
}

/// Follows the attribute that begins at the position, as the HTML standard's tokenizer does; quoted values may hold anything.
AttributeSource followAttribute(std::string_view html, size_t begin)
{
    size_t at = begin + 1; // an equals sign may begin a name
    while (at < html.size() && !endsName(html[at]))
        ++at;
    AttributeSource attribute{html.substr(begin, at - begin), {}, at};
    at = behindSpace(html, at);
    if (at >= html.size() || html[at] != '=')
        return attribute;
    const size_t value = behindSpace(html, at + 1);
    attribute.end = behindValue(html, value);
    attribute.value = html.substr(value, attribute.end - value);
    return attribute;
}

/// Whether a link may lead to the page of an author or editor: the one thing that links are asked about.
bool leadsToPerson(std::string_view address)
{
    return address.find("/aut"sv) != std::string_view::npos || address.find("/editor"sv) != std::string_view::npos;
}

bool isRead(const AttributeSource &attribute, std::string_view element)
{
    const std::string name = lowered(attribute.name.substr(0, 16));
    if (!contains(readAttributes, name))
        return false;
    if (name == "href"sv)
        return element == "link"sv || (element == "a"sv && leadsToPerson(attribute.value));
    if (name == "title"sv)
        return element == "abbr"sv || element == "time"sv; // where times may stand
    if (name == "style"sv) // it counts only when it hides
        return attribute.value.find("none"sv) != std::string_view::npos || attribute.value.find("hidden"sv) != std::string_view::npos;
    return true;
}

/// Walks the markup once and copies what stays.
class Limiter final
{
public:
    Limiter(std::string_view html, const MarkupLimits &limits)
        : m_html(html)
        , m_limits(limits)
    {
    }

    LimitedMarkup run()
    {
        size_t at = m_html.find('<');
        while (at != std::string_view::npos && at + 1 < m_html.size())
            at = m_html.find('<', step(at));
        leaveOut(m_html.size(), m_html.size());
        return {m_kept, m_trimmed};
    }

private:
    /// Handles what begins with '<' at the position; returns where to look on.
    size_t step(size_t at)
    {
        const char next = m_html[at + 1];
        if (next == '!' || next == '?')
            return skipDeclaration(at);
        if (next == '/')
            return closeTag(at);
        return isLetter(next) ? openTag(at) : at + 1;
    }

    size_t skipDeclaration(size_t at)
    {
        if (m_html.compare(at, 4, "<!--") != 0) {
            const size_t end = m_html.find('>', at);
            return end == std::string_view::npos ? m_html.size() : end + 1;
        }
        const size_t close = m_html.find("-->"sv, at + 2); // "<!-->" is a whole comment
        if (close == std::string_view::npos)
            return m_html.size();
        const size_t end = close + 3;
        if (m_html.substr(at, end - at).find("saved from url"sv) == std::string_view::npos)
            leaveOut(at, end);
        return end;
    }

    [[nodiscard]] std::string nameAt(size_t at) const
    {
        size_t end = at;
        while (end < m_html.size() && !isSpace(m_html[end]) && m_html[end] != '>' && m_html[end] != '/')
            ++end;
        return lowered(m_html.substr(at, std::min<size_t>(end - at, 64)));
    }

    size_t openTag(size_t at)
    {
        const std::string name = nameAt(at + 1);
        const bool formatting = contains(formattingElements, name);
        if (!contains(flatElements, name) && !contains(rawTextElements, name)) {
            if (m_depth >= m_limits.depth || (formatting && m_formatting >= m_limits.formatting)) {
                leaveOut(at, at);
                const size_t end = followTag(at + 1 + name.size(), {});
                m_copied = end;
                m_trimmed = true;
                ++m_dropped[name];
                return end;
            }
            ++m_depth;
            ++m_open[name];
            m_formatting += formatting ? 1 : 0;
        }
        const size_t behind = followTag(at + 1 + name.size(), name);
        if (!contains(rawTextElements, name))
            return behind;
        const size_t end = behindRawText(behind, name);
        if (name == "style"sv || (name == "script"sv && isProgram(m_html.substr(at, behind - at), m_html.substr(behind, end - behind))))
            leaveOut(behind, end);
        return end;
    }

    /// Follows a tag over its attributes to behind its end; leaves those out that nobody reads. Without a name the whole tag is left out by the caller.
    size_t followTag(size_t at, std::string_view name)
    {
        int attributes = 0;
        for (at = behindMarks(at); at < m_html.size() && m_html[at] != '>'; at = behindMarks(at)) {
            const AttributeSource attribute = followAttribute(m_html, at);
            const bool surplus = ++attributes > m_limits.attributes;
            if (!name.empty() && (surplus || !isRead(attribute, name)))
                leaveOut(at, attribute.end);
            m_trimmed = m_trimmed || surplus;
            at = attribute.end;
        }
        return std::min(at + 1, m_html.size());
    }

    /// Behind what stands between attributes.
    [[nodiscard]] size_t behindMarks(size_t at) const
    {
        while (at < m_html.size() && (isSpace(m_html[at]) || m_html[at] == '/'))
            ++at;
        return at;
    }

    /// A script whose text nobody needs. One that opens a comment may end elsewhere than it seems: the parser shall find out.
    [[nodiscard]] static bool isProgram(std::string_view tag, std::string_view text)
    {
        return lowered(tag).find("ld+json"sv) == std::string::npos && text.find("<!--"sv) == std::string_view::npos;
    }

    size_t closeTag(size_t at)
    {
        const std::string name = nameAt(at + 2);
        const size_t close = m_html.find('>', at);
        const size_t end = close == std::string_view::npos ? m_html.size() : close + 1;
        if (const auto dropped = m_dropped.find(name); dropped != m_dropped.end() && dropped->second > 0) {
            --dropped->second;
            leaveOut(at, end);
            return end;
        }
        if (const auto open = m_open.find(name); open != m_open.end() && open->second > 0) {
            --open->second;
            --m_depth;
            m_formatting -= contains(formattingElements, name) ? 1 : 0;
        }
        return end;
    }

    /// Behind the text of a script or the like, before its end tag.
    [[nodiscard]] size_t behindRawText(size_t at, std::string_view name) const
    {
        for (size_t close = m_html.find("</"sv, at); close != std::string_view::npos; close = m_html.find("</"sv, close + 2)) {
            if (lowered(m_html.substr(close + 2, name.size())) == name)
                return close;
        }
        return m_html.size();
    }

    void leaveOut(size_t begin, size_t end)
    {
        m_kept.append(m_html.data() + m_copied, static_cast<qsizetype>(begin - m_copied));
        m_copied = end;
    }

    std::string_view m_html;
    MarkupLimits m_limits;
    QByteArray m_kept;
    size_t m_copied = 0;
    std::unordered_map<std::string, int> m_open;
    std::unordered_map<std::string, int> m_dropped;
    int m_depth = 0;
    int m_formatting = 0;
    bool m_trimmed = false;
};

} // namespace

LimitedMarkup limitMarkup(const QByteArray &html, const MarkupLimits &limits)
{
    return Limiter(std::string_view(html.constData(), static_cast<size_t>(html.size())), limits).run();
}

} // namespace galley
