// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/extract/html/markupshorthand.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace galley {

struct ShortMarkup;

/// The kinds of node that the extractor tells apart.
enum class Tag : quint8 {
    Text, Comment, Other, // Other: an element that matters only for its text
    A, Address, Article, Aside, Audio, B, Blockquote, Body, Br, Button, Canvas, Caption, Center, Dd, Details, Div, Dl, Dt, Fieldset, Figcaption,
    Figure, Footer, Form, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html, Iframe, Img, Input, Legend, Li, Link, Main, Menu, Meta, Nav, Noscript,
    Object, Ol, P, Pre, Rt, Script, Section, Select, Span, Strong, Style, Summary, Svg, Table, Tbody, Td, Template, Textarea, Tfoot, Th, Thead, Time,
    Title, Tr, Ul, Video,
};

[[nodiscard]] bool isBlockTag(Tag tag);    ///< begins and ends a line on the page
[[nodiscard]] bool isTextlessTag(Tag tag); ///< what is inside is no text of the page: scripts, styles, controls, embedded objects
[[nodiscard]] bool isHeadingTag(Tag tag);  ///< h1 to h6

/// A node of the page. Its subtree is the nodes from itself up to `end`.
struct DomNode
{
    Tag tag = Tag::Other;
    int parent = -1;
    int end = 0;
    int firstAttribute = 0; ///< nodes with the same attributes may have them in common
    int attributeCount = 0;
    std::string_view text = {}; ///< UTF-8, of text and comment nodes
};

/// A parsed page: its nodes in document order, so that walks are loops however deep the page is. The one place that knows which parser
/// made it.
class Dom final
{
public:
    /// HTML5 tree building of UTF-8 text, bounded in memory and time. Errors: ParserLimit, Cancelled.
    [[nodiscard]] static Result<Dom> parse(QByteArrayView utf8, const CancelToken &cancel = {});
    /// The same of a page that was shortened for the parser.
    [[nodiscard]] static Result<Dom> parse(ShortMarkup markup, const CancelToken &cancel = {});

    Dom(Dom &&) noexcept;
    Dom &operator=(Dom &&) noexcept;
    ~Dom();

    [[nodiscard]] const std::vector<DomNode> &nodes() const { return m_nodes; }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] const DomNode &operator[](int node) const { return m_nodes[static_cast<size_t>(node)]; }

    /// The attribute's value, empty when the node has none; names in lower case.
    [[nodiscard]] std::string_view attribute(int node, std::string_view name) const;
    [[nodiscard]] bool hasAttribute(int node, std::string_view name) const;
    [[nodiscard]] QString attributeText(int node, std::string_view name) const;

    /// All text below the node that the page shows, single-spaced.
    [[nodiscard]] QString text(int node) const;
    /// The text below the node as it stands, also of scripts.
    [[nodiscard]] QByteArray rawText(int node) const;

private:
    class Builder;
    struct ParserMemory;

    Dom();

    std::unique_ptr<ParserMemory> m_memory; ///< what the views point into
    std::vector<DomNode> m_nodes;
    std::vector<MarkupAttribute> m_attributes;
};

/// UTF-8 of the page as a string.
[[nodiscard]] inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace galley
