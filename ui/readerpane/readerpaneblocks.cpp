// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// What ReaderPane does with the blocks of the article: turn them around, and tell why they are what they are.
#include "ui/readerpane/readerpane.h"

#include "models/base/whenready.h"
#include "models/edit/articlecommands.h"
#include "models/items/openarticle.h"
#include "ui/actions/actionregistry.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/whypopup.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace galley {

namespace {

/// The block with most text that may be on the wrong side; -1 when there is none.
int mostDoubtful(const QList<Block> &blocks)
{
    const auto doubtful = [](const Block &block) { return (1.0F - block.confidence) * static_cast<float>(block.span.length()); };
    const auto most = std::max_element(blocks.cbegin(), blocks.cend(), [&](const Block &a, const Block &b) { return doubtful(a) < doubtful(b); });
    return most == blocks.cend() ? -1 : static_cast<int>(most - blocks.cbegin());
}

} // namespace

void ReaderPane::connectBlockActions()
{
    const auto on = [this](QStringView id, auto slot) { connect(m_registry.action(id), &QAction::triggered, this, slot); };
    on(u"block.toggle", [this] {
        const int block = caretBlock();
        setBlockContent(block, block >= 0 && !m_open.article().blocks[block].isContent());
    });
    on(u"block.toContent", [this] { setBlockContent(caretBlock(), true); });
    on(u"block.toFurniture", [this] { setBlockContent(caretBlock(), false); });
    on(u"block.why", [this] { explainBlock(blockInView()); });
    connect(m_why, &WhyPopup::contentRequested, this, [this](bool content) {
        if (m_open.article().blocks.value(m_explained).span == m_why->block().span) // not cut in other places meanwhile
            setBlockContent(m_explained, content);
    });
    connect(m_why, &WhyPopup::closed, this, [this] { m_view->setFocus(Qt::PopupFocusReason); });
    on(u"block.looksRight", [this] { m_articles.confirmPage(m_open.article().id); });
}

int ReaderPane::caretBlock() const
{
    const qsizetype caret = m_view->caretPosition();
    const QList<Block> &blocks = m_open.article().blocks;
    const auto found = std::find_if(blocks.cbegin(), blocks.cend(),
                                    [caret](const Block &block) { return block.span.begin <= caret && caret <= block.span.end; });
    return found == blocks.cend() ? -1 : int(std::distance(blocks.cbegin(), found));
}

/// The caret's block, else (the caret is somewhere else while one only reads) the first one on screen.
int ReaderPane::blockInView() const
{
    const QList<Block> &blocks = m_open.article().blocks;
    const int block = caretBlock();
    if (block >= 0 && m_view->rectangle(blocks[block].span).intersects(m_view->viewport()->rect()))
        return block;
    const qsizetype top = m_view->readingPosition();
    const auto found = std::find_if(blocks.cbegin(), blocks.cend(), [top](const Block &each) { return each.span.end > top; });
    return found == blocks.cend() ? -1 : static_cast<int>(found - blocks.cbegin());
}

void ReaderPane::explainBlock(int block)
{
    if (block < 0 || block >= m_open.article().blocks.size())
        return;
    const Block asked = m_open.article().blocks[block];
    m_explained = block;
    m_why->openAt(m_view->viewport(), m_view->rectangle(asked.span), asked);
    whenReady(m_open.explain(), m_why, [this, block, version = m_open.article().version](const Result<PageExplanation> &page) {
        if (m_explained == block && m_open.article().version == version)
            m_why->explain(page ? std::optional(*page) : std::nullopt);
    });
}

void ReaderPane::setBlockContent(int block, bool content)
{
    if (block >= 0 && block < m_open.article().blocks.size() && m_open.article().blocks[block].isContent() != content)
        m_articles.setContent(m_open.article(), {block}, content);
}

void ReaderPane::explainDoubt()
{
    const int block = mostDoubtful(m_open.article().blocks);
    if (block < 0)
        return;
    if (!m_open.article().blocks[block].isContent())
        m_registry.action(u"view.furniture")->setChecked(true);
    m_view->scrollTo(m_open.article().blocks[block].span);
    explainBlock(block);
}

void ReaderPane::explainEntry(QMenu &menu)
{
    const int block = caretBlock();
    if (block < 0)
        return;
    const QAction *why = m_registry.action(u"block.why");
    //: entries of the article's context menu, for the part of the page at the pointer
    const QString text = m_open.article().blocks[block].isContent() ? tr("Why is this shown?") : tr("Why is this hidden?");
    const QString key = why->isEnabled() ? QString(u'\t' + why->shortcut().toString(QKeySequence::NativeText)) : QString();
    menu.addAction(why->icon(), QString(text + key), this, [this, block] { explainBlock(block); });
}

} // namespace galley
