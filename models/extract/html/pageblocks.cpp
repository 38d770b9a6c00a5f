// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pageblocks.h"

#include <utility>

namespace galley {

namespace {

constexpr qsizetype longestDataCell = 400; ///< bytes; a cell with more holds a text, and the table lays out the page

/// What each table row needs to know of what is below it.
struct SubtreeFacts
{
    bool blocks = false;
    int lineBreaks = 0;
    qsizetype bytes = 0;
};

bool isTablePart(Tag tag)
{
    return tag == Tag::Td || tag == Tag::Th;
}

/// One flag for each node: a row whose cells hold short inline text only.
std::vector<bool> findDataRows(const Dom &dom)
{
    const auto size = static_cast<size_t>(dom.size());
    std::vector<SubtreeFacts> facts(size);
    std::vector<bool> dataRows(size, false);
    for (int i = dom.size() - 1; i > 0; --i) { // children before parents
        const DomNode &node = dom[i];
        SubtreeFacts &own = facts[static_cast<size_t>(i)];
        own.bytes += static_cast<qsizetype>(node.tag == Tag::Text ? node.text.size() : 0);
        own.lineBreaks += node.tag == Tag::Br ? 1 : 0;
        if (node.tag == Tag::Tr)
            dataRows[static_cast<size_t>(i)] = !own.blocks;
        SubtreeFacts &above = facts[static_cast<size_t>(node.parent)];
        const bool cell = isTablePart(node.tag);
        const bool text = cell && (own.bytes > longestDataCell || own.lineBreaks > 2);
        above.blocks = above.blocks || own.blocks || text || (isBlockTag(node.tag) && !cell && !isTextlessTag(node.tag));
        if (!cell) {
            above.bytes += own.bytes;
            above.lineBreaks += own.lineBreaks;
        }
    }
    return dataRows;
}

/// Collapses white space while text comes in piece by piece, and keeps count of what is linked and bold.
class BlockText final
{
public:
    void addSpace() { m_space = true; }

    void add(QStringView text, bool keepSpace, bool linked, bool bold)
    {
        const qsizetype before = m_text.size();
        m_text.resize(before + text.size() + 1); // each character gives one at most, after a space that was waiting
        QChar *const begin = m_text.data();
        QChar *end = begin + before;
        int written = 0;
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            if (u == u' ' || u == u'\t' || u == u'\n' || u == u'\r' || u == u'\f') {
                if (keepSpace)
                    *end++ = u == u'\r' || u == u'\f' ? u'\n' : u;
                else
                    m_space = true;
                continue;
            }
            if (u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0xad || u == 0xfeff)
                continue;
            if (m_space && end != begin && !end[-1].isSpace())
                *end++ = u' ';
            m_space = false;
            *end++ = c;
            ++written;
        }
        m_text.truncate(end - begin);
        m_characters += written;
        m_linked += linked ? written : 0;
        m_bold += bold ? written : 0;
    }

    void addLineBreak() { addSeparator(u'\n'); }
    void addCell() { addSeparator(u'\t'); }

    [[nodiscard]] double linkDensity() const { return share(m_linked); }
    [[nodiscard]] double boldDensity() const { return share(m_bold); }

    /// The text without white space at its ends; the object begins anew.
    [[nodiscard]] QString take()
    {
        qsizetype begin = 0;
        qsizetype end = m_text.size();
        while (end > begin && m_text[end - 1].isSpace())
            --end;
        while (begin < end && m_text[begin].isSpace())
            ++begin;
        QString text = m_text.sliced(begin, end - begin);
        QString kept = std::move(m_text);
        kept.truncate(0); // its memory serves the next block
        *this = {};
        m_text = std::move(kept);
        return text;
    }

private:
    void addSeparator(QChar separator)
    {
        m_space = false;
        if (!m_text.isEmpty())
            m_text += separator;
    }

    [[nodiscard]] double share(int count) const { return m_characters > 0 ? static_cast<double>(count) / m_characters : 0.0; }

    QString m_text;
    int m_characters = 0;
    int m_linked = 0;
    int m_bold = 0;
    bool m_space = false;
};

/// Walks the nodes and closes a block wherever a block element begins or ends.
class BlockWriter final
{
public:
    explicit BlockWriter(const Dom &dom)
        : m_dom(dom)
        , m_dataRows(findDataRows(dom))
    {
    }

    PageText write()
    {
        for (int i = 0; i < m_dom.size(); ++i) {
            closeUntil(i);
            const DomNode &node = m_dom[i];
            if (node.tag == Tag::Text)
                addText(node);
            else if (isTextlessTag(node.tag))
                i = node.end - 1;
            else if (node.tag != Tag::Comment)
                open(i);
        }
        closeUntil(m_dom.size());
        return std::move(m_page);
    }

private:
    void open(int node)
    {
        const Tag tag = m_dom[node].tag;
        if (tag == Tag::Br) {
            addLineBreak();
            return;
        }
        m_lineBreaks = isBlockTag(tag) ? 0 : m_lineBreaks;
        if (m_dataRow >= 0 && isTablePart(tag)) {
            m_text.addCell();
        } else if (isBlockTag(tag)) {
            flush();
            m_dataRow = m_dataRows[static_cast<size_t>(node)] ? node : m_dataRow;
        }
        m_open.push_back(node);
        m_links += tag == Tag::A ? 1 : 0;
        m_bold += tag == Tag::B || tag == Tag::Strong ? 1 : 0;
        m_pre += tag == Tag::Pre ? 1 : 0;
    }

    /// Closes the elements that have ended before the node.
    void closeUntil(int node)
    {
        while (!m_open.empty() && m_dom[m_open.back()].end <= node) {
            const Tag tag = m_dom[m_open.back()].tag;
            if (isBlockTag(tag) && !(m_dataRow >= 0 && isTablePart(tag)))
                flush();
            if (m_open.back() == m_dataRow)
                m_dataRow = -1;
            m_open.pop_back();
            m_links -= tag == Tag::A ? 1 : 0;
            m_bold -= tag == Tag::B || tag == Tag::Strong ? 1 : 0;
            m_pre -= tag == Tag::Pre ? 1 : 0;
        }
    }

    void addText(const DomNode &node)
    {
        const QString text = toQString(node.text);
        m_text.add(text, m_pre > 0, m_links > 0, m_bold > 0);
        m_lineBreaks = QStringView(text).trimmed().isEmpty() ? m_lineBreaks : 0;
    }

    void addLineBreak()
    {
        if (++m_lineBreaks == 2 && m_pre == 0)
            flush();
        else
            m_text.addLineBreak();
    }

    [[nodiscard]] int innermostBlock() const
    {
        for (auto node = m_open.rbegin(); node != m_open.rend(); ++node) {
            if (isBlockTag(m_dom[*node].tag))
                return *node;
        }
        return 0;
    }

    void flush()
    {
        PageBlock block;
        block.linkDensity = m_text.linkDensity();
        block.boldDensity = m_text.boldDensity();
        const QString text = m_text.take();
        if (text.isEmpty())
            return;
        block.node = innermostBlock();
        block.tag = m_dom[block.node].tag;
        block.measures = measureText(text);
        if (!m_page.text.isEmpty())
            m_page.text += QLatin1StringView("\n\n");
        block.span = {m_page.text.size(), m_page.text.size() + text.size()};
        m_page.text += text;
        m_page.blocks.push_back(block);
    }

    const Dom &m_dom;
    std::vector<bool> m_dataRows;
    PageText m_page;
    BlockText m_text;
    std::vector<int> m_open;
    int m_dataRow = -1;
    int m_links = 0;
    int m_bold = 0;
    int m_pre = 0;
    int m_lineBreaks = 0;
};

} // namespace

PageText pageText(const Dom &dom)
{
    return BlockWriter(dom).write();
}

} // namespace galley
