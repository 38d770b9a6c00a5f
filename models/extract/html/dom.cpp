// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/dom.h"

#include "models/extract/html/markuplimits.h"
#include "models/extract/html/parserarena.h"

#include <gumbo.h>

#include <algorithm>
#include <unordered_map>

namespace galley {

namespace {

constexpr size_t maximumParserBytes = size_t(768) * 1024 * 1024;
constexpr std::chrono::milliseconds maximumParserTime(5000);

Tag tagOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A: return Tag::A;
    case GUMBO_TAG_ADDRESS: return Tag::Address;
    case GUMBO_TAG_ARTICLE: return Tag::Article;
    case GUMBO_TAG_ASIDE: return Tag::Aside;
    case GUMBO_TAG_AUDIO: return Tag::Audio;
    case GUMBO_TAG_B: return Tag::B;
    case GUMBO_TAG_BLOCKQUOTE: return Tag::Blockquote;
    case GUMBO_TAG_BODY: return Tag::Body;
    case GUMBO_TAG_BR: return Tag::Br;
    case GUMBO_TAG_BUTTON: return Tag::Button;
    case GUMBO_TAG_CANVAS: return Tag::Canvas;
    case GUMBO_TAG_CAPTION: return Tag::Caption;
    case GUMBO_TAG_CENTER: return Tag::Center;
    case GUMBO_TAG_DD: return Tag::Dd;
    case GUMBO_TAG_DETAILS: return Tag::Details;
    case GUMBO_TAG_DIV: return Tag::Div;
    case GUMBO_TAG_DL: return Tag::Dl;
    case GUMBO_TAG_DT: return Tag::Dt;
    case GUMBO_TAG_FIELDSET: return Tag::Fieldset;
    case GUMBO_TAG_FIGCAPTION: return Tag::Figcaption;
    case GUMBO_TAG_FIGURE: return Tag::Figure;
    case GUMBO_TAG_FOOTER: return Tag::Footer;
    case GUMBO_TAG_FORM: return Tag::Form;
    case GUMBO_TAG_H1: return Tag::H1;
    case GUMBO_TAG_H2: return Tag::H2;
    case GUMBO_TAG_H3: return Tag::H3;
    case GUMBO_TAG_H4: return Tag::H4;
    case GUMBO_TAG_H5: return Tag::H5;
    case GUMBO_TAG_H6: return Tag::H6;
    case GUMBO_TAG_HEAD: return Tag::Head;
    case GUMBO_TAG_HEADER: return Tag::Header;
    case GUMBO_TAG_HGROUP: return Tag::Hgroup;
    case GUMBO_TAG_HR: return Tag::Hr;
    case GUMBO_TAG_HTML: return Tag::Html;
    case GUMBO_TAG_IFRAME: return Tag::Iframe;
    case GUMBO_TAG_IMG: return Tag::Img;
    case GUMBO_TAG_INPUT: return Tag::Input;
    case GUMBO_TAG_LEGEND: return Tag::Legend;
    case GUMBO_TAG_LI: return Tag::Li;
    case GUMBO_TAG_LINK: return Tag::Link;
    case GUMBO_TAG_MAIN: return Tag::Main;
    case GUMBO_TAG_MENU: return Tag::Menu;
    case GUMBO_TAG_META: return Tag::Meta;
    case GUMBO_TAG_NAV: return Tag::Nav;
    case GUMBO_TAG_NOSCRIPT: return Tag::Noscript;
    case GUMBO_TAG_OBJECT: return Tag::Object;
    case GUMBO_TAG_OL: return Tag::Ol;
    case GUMBO_TAG_P: return Tag::P;
    case GUMBO_TAG_PRE: return Tag::Pre;
    case GUMBO_TAG_RP:
    case GUMBO_TAG_RT: return Tag::Rt;
    case GUMBO_TAG_SCRIPT: return Tag::Script;
    case GUMBO_TAG_SECTION: return Tag::Section;
    case GUMBO_TAG_SELECT: return Tag::Select;
    case GUMBO_TAG_SPAN: return Tag::Span;
    case GUMBO_TAG_STRONG: return Tag::Strong;
    case GUMBO_TAG_STYLE: return Tag::Style;
    case GUMBO_TAG_SUMMARY: return Tag::Summary;
    case GUMBO_TAG_SVG: return Tag::Svg;
    case GUMBO_TAG_TABLE: return Tag::Table;
    case GUMBO_TAG_TBODY: return Tag::Tbody;
    case GUMBO_TAG_TD: return Tag::Td;
    case GUMBO_TAG_TEMPLATE: return Tag::Template;
    case GUMBO_TAG_TEXTAREA: return Tag::Textarea;
    case GUMBO_TAG_TFOOT: return Tag::Tfoot;
    case GUMBO_TAG_TH: return Tag::Th;
    case GUMBO_TAG_THEAD: return Tag::Thead;
    case GUMBO_TAG_TIME: return Tag::Time;
    case GUMBO_TAG_TITLE: return Tag::Title;
    case GUMBO_TAG_TR: return Tag::Tr;
    case GUMBO_TAG_UL: return Tag::Ul;
    case GUMBO_TAG_VIDEO: return Tag::Video;
    default: return Tag::Other;
    }
}

/// The parser would make replacement characters of them.
QByteArray withoutControls(QByteArrayView utf8)
{
    QByteArray text = utf8.toByteArray();
    text.removeIf([](char c) { return c == 0x7f || (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f'); });
    return text;
}

void *allocate(void *arena, size_t bytes)
{
    return static_cast<ParserArena *>(arena)->allocate(bytes);
}

void keep(void *, void *)
{
}

/// Null when the arena stopped the parser. No object with a destructor may live in this function: the jump would pass it by.
GumboOutput *runParser(ParserArena *arena, const char *text, size_t size)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = keep;
    options.userdata = arena;
    options.max_errors = 0; // each error would copy the stack of open elements
    if (setjmp(arena->guard()) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, text, size);
}

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

const GumboVector *childrenOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    return isElement(node) ? &node->v.element.children : nullptr;
}

} // namespace

struct Dom::ParserMemory
{
    ParserMemory(ShortMarkup shortened, const CancelToken &cancel)
        : markup(std::move(shortened))
        , arena(maximumParserBytes, maximumParserTime, cancel)
    {
    }

    ShortMarkup markup; ///< the parser's text points here in places
    ParserArena arena;
};

/// Lays the parser's tree out as a row of nodes, with a stack of its own.
class Dom::Builder final
{
public:
    explicit Builder(Dom &dom)
        : m_dom(dom)
        , m_shorthand(dom.m_memory->markup.shorthand)
    {
    }

    void build(const GumboNode *document)
    {
        enter(document, -1);
        while (!m_stack.empty()) {
            Level &level = m_stack.back();
            if (level.next == level.children->length) {
                m_dom.m_nodes[static_cast<size_t>(level.node)].end = m_dom.size();
                m_stack.pop_back();
            } else {
                const auto *child = static_cast<const GumboNode *>(level.children->data[level.next++]);
                enter(child, level.node);
            }
        }
    }

private:
    struct Level
    {
        int node;
        const GumboVector *children;
        unsigned next;
    };

    void enter(const GumboNode *node, int parent)
    {
        const int index = m_dom.size();
        DomNode made{.tag = Tag::Other, .parent = parent, .end = index + 1};
        if (isElement(node)) {
            made.tag = node->type == GUMBO_NODE_TEMPLATE ? Tag::Template : tagOf(node->v.element.tag);
            takeAttributes(made, node->v.element.attributes);
        } else if (node->type != GUMBO_NODE_DOCUMENT) {
            made.tag = node->type == GUMBO_NODE_COMMENT ? Tag::Comment : Tag::Text;
            made.text = m_shorthand.resolvedText(node->v.text.text);
        }
        m_dom.m_nodes.push_back(made);
        if (const GumboVector *children = childrenOf(node); children != nullptr && children->length > 0)
            m_stack.push_back({index, children, 0});
    }

    void takeAttributes(DomNode &node, const GumboVector &attributes)
    {
        node.firstAttribute = static_cast<int>(m_dom.m_attributes.size());
        for (unsigned i = 0; i < attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
            if (attribute->name[0] != MarkupShorthand::attributeMark)
                m_dom.m_attributes.push_back({attribute->name, attribute->value});
            else if (attributes.length == 1)
                return takeList(node, attribute->name);
        }
        node.attributeCount = static_cast<int>(m_dom.m_attributes.size()) - node.firstAttribute;
    }

    /// The attributes that the shorthand has under the name.
    void takeList(DomNode &node, std::string_view name)
    {
        const std::span<const MarkupAttribute> list = m_shorthand.attributes(name);
        node.attributeCount = static_cast<int>(list.size());
        if (list.empty())
            return;
        const auto [known, isNew] = m_taken.try_emplace(list.data(), node.firstAttribute);
        node.firstAttribute = known->second;
        if (isNew)
            m_dom.m_attributes.insert(m_dom.m_attributes.end(), list.begin(), list.end());
    }

    Dom &m_dom;
    MarkupShorthand &m_shorthand;
    std::unordered_map<const MarkupAttribute *, int> m_taken; ///< the shorthand's lists that some node has already
    std::vector<Level> m_stack;
};

Dom::Dom() = default;
Dom::Dom(Dom &&) noexcept = default;
Dom &Dom::operator=(Dom &&) noexcept = default;
Dom::~Dom() = default;

Result<Dom> Dom::parse(QByteArrayView utf8, const CancelToken &cancel)
{
    return parse(ShortMarkup{.source = {}, .html = withoutControls(utf8), .shorthand = {}}, cancel);
}

Result<Dom> Dom::parse(ShortMarkup markup, const CancelToken &cancel)
{
    Dom dom;
    dom.m_memory = std::make_unique<ParserMemory>(std::move(markup), cancel);
    ParserArena &arena = dom.m_memory->arena;
    const QByteArray &html = dom.m_memory->markup.html;
    const GumboOutput *output = runParser(&arena, html.constData(), static_cast<size_t>(html.size()));
    if (output == nullptr)
        return failure(arena.stopped() == ParserArena::Stop::Cancelled ? ErrorCode::Cancelled : ErrorCode::ParserLimit);
    Builder(dom).build(output->document);
    return dom;
}

std::string_view Dom::attribute(int node, std::string_view name) const
{
    const DomNode &element = (*this)[node];
    for (int i = 0; i < element.attributeCount; ++i) {
        const MarkupAttribute &attribute = m_attributes[static_cast<size_t>(element.firstAttribute + i)];
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

bool Dom::hasAttribute(int node, std::string_view name) const
{
    const DomNode &element = (*this)[node];
    const auto first = m_attributes.begin() + element.firstAttribute;
    return std::any_of(first, first + element.attributeCount, [name](const MarkupAttribute &attribute) { return attribute.name == name; });
}

QString Dom::attributeText(int node, std::string_view name) const
{
    return toQString(attribute(node, name)).simplified();
}

QString Dom::text(int node) const
{
    QString text;
    const int end = (*this)[node].end;
    for (int i = node; i < end; ++i) {
        const DomNode &child = (*this)[i];
        if (child.tag == Tag::Text)
            text += toQString(child.text);
        else if (i != node && isTextlessTag(child.tag))
            i = child.end - 1;
        else if (child.tag == Tag::Br || isBlockTag(child.tag))
            text += u' ';
    }
    return text.simplified();
}

QByteArray Dom::rawText(int node) const
{
    QByteArray text;
    for (int i = node; i < (*this)[node].end; ++i) {
        if ((*this)[i].tag == Tag::Text)
            text.append((*this)[i].text.data(), static_cast<qsizetype>((*this)[i].text.size()));
    }
    return text;
}

bool isHeadingTag(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

bool isBlockTag(Tag tag)
{
    switch (tag) {
    case Tag::Text:
    case Tag::Comment:
    case Tag::Other:
    case Tag::A:
    case Tag::B:
    case Tag::Br:
    case Tag::Button:
    case Tag::Img:
    case Tag::Input:
    case Tag::Link:
    case Tag::Meta:
    case Tag::Span:
    case Tag::Strong:
    case Tag::Time:
        return false;
    default:
        return true;
    }
}

bool isTextlessTag(Tag tag)
{
    switch (tag) {
    case Tag::Audio:
    case Tag::Button:
    case Tag::Canvas:
    case Tag::Head:
    case Tag::Iframe:
    case Tag::Input:
    case Tag::Noscript:
    case Tag::Object:
    case Tag::Rt: // how to read a word, not the word
    case Tag::Script:
    case Tag::Select:
    case Tag::Style:
    case Tag::Svg:
    case Tag::Template:
    case Tag::Textarea:
    case Tag::Title:
    case Tag::Video:
        return true;
    default:
        return false;
    }
}

} // namespace galley
