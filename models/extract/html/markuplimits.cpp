// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/markuplimits.h"

#include "models/extract/html/markupnames.h"
#include "models/extract/html/markupsource.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

using namespace std::string_view_literals;

namespace galley {

namespace {

/// Elements whose attributes the parser itself looks at, or adds up.
constexpr std::array elementsOfTheParser = {"body"sv, "html"sv, "input"sv};

/// Elements in which white space counts: as it stands, or as a part of a cell's length.
constexpr std::array spacedElements = {"listing"sv, "pre"sv, "table"sv};

template<size_t size>
bool contains(const std::array<std::string_view, size> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

struct NameHash
{
    using is_transparent = void;

    size_t operator()(std::string_view name) const noexcept { return std::hash<std::string_view>()(name); }
};

/// How many elements there are by name, which may be asked for by a view.
using NameCounts = std::unordered_map<std::string, int, NameHash, std::equal_to<>>;

/// Walks the markup once and copies what stays.
class Limiter final
{
public:
    /// Without shorthand, texts and attributes stay where they are.
    Limiter(std::string_view html, const MarkupLimits &limits, MarkupShorthand *shorthand)
        : m_html(html)
        , m_limits(limits)
        , m_shorthand(shorthand)
    {
    }

    QByteArray run()
    {
        size_t at = m_html.find('<');
        while (at != std::string_view::npos && at + 1 < m_html.size())
            at = m_html.find('<', step(at));
        endText(m_html.size(), true);
        leaveOut(m_html.size(), m_html.size());
        return QByteArray(m_kept.data(), static_cast<qsizetype>(m_kept.size()));
    }

    [[nodiscard]] bool trimmed() const { return m_trimmed; }

private:
    /// Handles what begins with '<' at the position; returns where to look on.
    size_t step(size_t at)
    {
        const char next = m_html[at + 1];
        const bool markup = next == '!' || next == '?' || next == '/' || isLetter(next);
        if (!markup)
            return at + 1;
        const bool isTag = next == '/' || isLetter(next);
        const std::string_view name = isTag ? nameAt(at + (next == '/' ? 2 : 1)) : std::string_view();
        const ElementTraits traits = elementTraits(name);
        const bool block = traits.block && m_depth < m_limits.depth && (next != '/' || name == "p"sv || isOpen(name)); // a stray end tag ends nothing
        endText(at, block);
        const size_t end = !isTag ? skipDeclaration(at) : next == '/' ? closeTag(at, name, traits.kind) : openTag(at, name, traits.kind);
        m_text = end;
        m_behindBlock = isTag ? block : m_behindBlock;
        return end;
    }

    /// Shortens what stands between two tags. White space where a block of text begins or ends says nothing, unless it is what makes the parser open
    /// an element of formatting again.
    void endText(size_t end, bool beforeBlock)
    {
        const std::string_view text = m_html.substr(m_text, end - m_text);
        if (m_shorthand == nullptr || text.empty())
            return;
        const bool blank = isBlank(text);
        const bool unseen = blank && m_formatting == 0 && (beforeBlock || m_behindBlock);
        m_behindBlock = m_behindBlock && blank;
        if ((blank && m_spaced > 0) || (text.size() < 2 && !unseen))
            return;
        leaveOut(m_text, m_text);
        if (blank && !unseen)
            m_kept += ' ';
        if (blank || m_shorthand->appendText(m_kept, text))
            m_copied = end;
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

    /// The name of the tag in lower case, up to its 64th letter; valid until the next is asked for.
    [[nodiscard]] std::string_view nameAt(size_t at)
    {
        size_t size = 0;
        for (; size < m_name.size() && at + size < m_html.size(); ++size) {
            const char c = m_html[at + size];
            if (isSpace(c) || c == '>' || c == '/')
                break;
            m_name[size] = lowered(c);
        }
        return {m_name.data(), size};
    }

    size_t openTag(size_t at, std::string_view name, ElementKind kind)
    {
        if (isShape(kind)) {
            const size_t end = followTag(at + 1 + name.size(), {});
            leaveOut(at, end);
            return end;
        }
        if (kind != ElementKind::Flat && kind != ElementKind::RawText) {
            const bool formatting = kind == ElementKind::Formatting;
            if (m_depth >= m_limits.depth || (formatting && m_formatting >= m_limits.formatting)) {
                leaveOut(at, at);
                const size_t end = followTag(at + 1 + name.size(), {});
                m_copied = end;
                m_trimmed = true;
                ++m_dropped[std::string(name)];
                return end;
            }
            count(name, kind, 1);
        }
        const size_t behind = followTag(at + 1 + name.size(), name);
        return kind == ElementKind::RawText ? rawText(at, behind, name) : behind;
    }

    /// Whether it is a shape of a drawing that nobody looks at.
    [[nodiscard]] bool isShape(ElementKind kind) const
    {
        return kind == ElementKind::Shape && m_shorthand != nullptr && isOpen("svg");
    }

    [[nodiscard]] bool isOpen(std::string_view name) const
    {
        const auto open = m_open.find(name);
        return open != m_open.end() && open->second > 0;
    }

    /// Notes that an element begins (1) or ends (-1).
    void count(std::string_view name, ElementKind kind, int change)
    {
        m_depth += change;
        const auto open = m_open.find(name);
        (open != m_open.end() ? open : m_open.emplace(name, 0).first)->second += change;
        m_formatting += kind == ElementKind::Formatting ? change : 0;
        m_spaced += contains(spacedElements, name) ? change : 0;
    }

    /// Follows a tag over its attributes to behind its end; leaves those out that nobody reads. Without a name the whole tag is left out by the caller.
    size_t followTag(size_t begin, std::string_view name)
    {
        m_read.clear();
        m_unread.clear();
        int attributes = 0;
        size_t last = begin;
        size_t at = behindMarks(begin);
        for (; at < m_html.size() && m_html[at] != '>'; at = behindMarks(at)) {
            const AttributeSource attribute = followAttribute(m_html, at);
            const bool surplus = ++attributes > m_limits.attributes;
            const std::string_view known = readAttribute(attribute.name);
            if (!surplus && isRead(known, attribute.value, name))
                m_read.push_back({known, withoutQuotes(attribute.value)});
            else
                m_unread.push_back({at, attribute.end});
            m_trimmed = m_trimmed || surplus;
            at = last = attribute.end;
        }
        if (name == "link"sv && m_shorthand != nullptr && !isCanonical())
            m_read.clear();
        const bool shortened = m_shorthand != nullptr && at < m_html.size() && !contains(elementsOfTheParser, name);
        if (!name.empty() && !(shortened && shortenAttributes(begin, last, at))) {
            for (const auto &[from, to] : m_unread)
                leaveOut(from, to);
        }
        return std::min(at + 1, m_html.size());
    }

    /// Whether the tag at hand is a link to the page's own address: the one that is asked for, of those that pages have by the dozen.
    [[nodiscard]] bool isCanonical() const
    {
        return std::find(m_read.begin(), m_read.end(), MarkupAttribute{"rel"sv, "canonical"sv}) != m_read.end();
    }

    /// Puts one reference in place of what stands between the tag's name and its end; `last` is where the last attribute ends.
    bool shortenAttributes(size_t begin, size_t last, size_t end)
    {
        leaveOut(begin, begin);
        if (!m_read.empty()) {
            m_kept += ' ';
            if (!m_shorthand->appendAttributes(m_kept, m_read))
                return false;
        }
        m_copied = end;
        if (end > last && m_html[end - 1] == '/') { // it closes itself
            m_kept += ' ';
            m_copied = end - 1;
        }
        return true;
    }

    /// Behind what stands between attributes.
    [[nodiscard]] size_t behindMarks(size_t at) const
    {
        while (at < m_html.size() && (isSpace(m_html[at]) || m_html[at] == '/'))
            ++at;
        return at;
    }

    /// Handles the text of a script or the like, from `begin`, whose tag begins at `tag`; returns where its end tag begins.
    size_t rawText(size_t tag, size_t begin, std::string_view name)
    {
        const size_t end = behindRawText(begin, name);
        const std::string_view text = m_html.substr(begin, end - begin);
        const bool opensComment = text.find("<!--"sv) != std::string_view::npos; // it may end elsewhere than it seems: the parser shall find out
        if (name == "style"sv)
            leaveOut(begin, end);
        if (name != "script"sv || opensComment)
            return end;
        if (inLowerCase(m_html.substr(tag, begin - tag)).find("ld+json"sv) == std::string::npos) {
            leaveOut(begin, end);
        } else if (m_shorthand != nullptr) {
            leaveOut(begin, begin);
            if (m_shorthand->appendRawText(m_kept, text))
                m_copied = end;
        }
        return end;
    }

    size_t closeTag(size_t at, std::string_view name, ElementKind kind)
    {
        const size_t close = m_html.find('>', at);
        const size_t end = close == std::string_view::npos ? m_html.size() : close + 1;
        if (isShape(kind)) {
            leaveOut(at, end);
            return end;
        }
        if (const auto dropped = m_dropped.find(name); dropped != m_dropped.end() && dropped->second > 0) {
            --dropped->second;
            leaveOut(at, end);
            return end;
        }
        if (isOpen(name))
            count(name, kind, -1);
        return end;
    }

    /// Behind the text of a script or the like, before its end tag.
    [[nodiscard]] size_t behindRawText(size_t at, std::string_view name) const
    {
        for (size_t close = m_html.find("</"sv, at); close != std::string_view::npos; close = m_html.find("</"sv, close + 2)) {
            if (inLowerCase(m_html.substr(close + 2, name.size())) == name)
                return close;
        }
        return m_html.size();
    }

    void leaveOut(size_t begin, size_t end)
    {
        m_kept.append(m_html.substr(m_copied, begin - m_copied));
        m_copied = end;
    }

    std::string_view m_html;
    MarkupLimits m_limits;
    MarkupShorthand *m_shorthand;
    std::string m_kept;
    size_t m_copied = 0; ///< what stands before is in the result, or left out
    size_t m_text = 0;   ///< where the text begins that the next tag ends
    std::vector<MarkupAttribute> m_read; ///< attributes of the tag at hand
    std::vector<std::pair<size_t, size_t>> m_unread; ///< from where to where the others stand
    std::array<char, 64> m_name = {}; ///< of the tag at hand
    NameCounts m_open;
    NameCounts m_dropped;
    bool m_behindBlock = true; ///< since the last tag, which was a block's, there was nothing but white space
    int m_depth = 0;
    int m_formatting = 0;
    int m_spaced = 0;
    bool m_trimmed = false;
};

std::string_view viewOf(const QByteArray &html)
{
    return {html.constData(), static_cast<size_t>(html.size())};
}

} // namespace

LimitedMarkup limitMarkup(const QByteArray &html, const MarkupLimits &limits)
{
    Limiter limiter(viewOf(html), limits, nullptr);
    const QByteArray limited = limiter.run();
    return {limited, limiter.trimmed()};
}

ShortMarkup shortenMarkup(const QByteArray &html, const MarkupLimits &limits)
{
    ShortMarkup markup{.source = cleanedMarkup(html), .html = {}, .shorthand = {}};
    markup.shorthand = MarkupShorthand(viewOf(markup.source));
    Limiter limiter(viewOf(markup.source), limits, &markup.shorthand);
    markup.html = limiter.run();
    markup.trimmed = limiter.trimmed();
    return markup;
}

} // namespace galley
