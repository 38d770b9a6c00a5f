// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/block.h"

#include <QList>
#include <QString>

namespace galley {

/// One of the things that the reader stacks on its page.
struct ReaderItem
{
    enum class Kind : quint8 {
        HiddenFurniture, ///< the line that says how much is hidden
        SourceLine,      ///< site, date, language and length above the headline
        FurnitureName,   ///< the role of the shown furniture below it
        Text,            ///< a block, or a piece of a long one
    };

    Kind kind = Kind::Text;
    BlockRole role = BlockRole::Paragraph;
    int block = -1;          ///< index among the article's blocks; of hidden furniture the first one
    Span span = {};          ///< of the page text: what it shows or, for hidden furniture, hides
    bool startsBlock = true; ///< not so for the later pieces of a long block
    bool endsBlock = true;
    int hiddenLines = 0;

    [[nodiscard]] bool isText() const { return kind == Kind::Text; }
    [[nodiscard]] bool isFurniture() const { return !isContent(role); }

    bool operator==(const ReaderItem &) const = default;
};

/// The page text with its blocks as the reader stacks them. Knows nothing of fonts or pixels. Offsets are UTF-16 code units of
/// the page text; hiding furniture changes the items and no offset.
class ReaderDocument final
{
public:
    ReaderDocument() = default;
    /// Blocks that are empty, reach beyond the text or overlap an earlier one are trimmed or left out. A text without any
    /// block is one paragraph.
    ReaderDocument(const QString &pageText, const QList<Block> &blocks, bool furnitureShown);

    [[nodiscard]] const QString &pageText() const { return m_text; }
    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }
    [[nodiscard]] const QList<ReaderItem> &items() const { return m_items; }
    [[nodiscard]] bool isEmpty() const { return m_textItems.isEmpty(); }

    /// Index of the text item that shows \a offset, else of the nearest one after it, else of the last; -1 without text.
    [[nodiscard]] int itemAt(qsizetype offset) const;
    /// \a offset, or the nearest one that is shown.
    [[nodiscard]] qsizetype nearestShown(qsizetype offset) const;
    [[nodiscard]] int nextTextItem(int item) const;     ///< -1 behind the last
    [[nodiscard]] int previousTextItem(int item) const; ///< -1 before the first
    [[nodiscard]] int firstTextItem() const { return m_textItems.isEmpty() ? -1 : m_textItems.first(); }
    [[nodiscard]] int lastTextItem() const { return m_textItems.isEmpty() ? -1 : m_textItems.last(); }
    /// The part of the page text that an item lays out; line ends inside it as line separators, so that no offset moves.
    [[nodiscard]] QString layoutText(const ReaderItem &item) const;

    /// The parts of \a span that are shown, one for each block.
    [[nodiscard]] QList<Span> shownParts(Span span) const;
    /// The shown parts of \a span as plain text, one line or paragraph per block.
    [[nodiscard]] QString shownText(Span span) const;

    // The shown text as one string, blocks separated by a line feed: what assistive technology reads.
    [[nodiscard]] QString plainText() const { return shownText({0, m_text.size()}); }
    [[nodiscard]] qsizetype plainLength() const;
    [[nodiscard]] qsizetype toPlain(qsizetype offset) const;
    [[nodiscard]] qsizetype fromPlain(qsizetype position) const;

private:
    void append(const Block &block, int index);
    void appendHidden(int firstBlock, Span span, int lines);

    QString m_text;
    QList<Block> m_blocks;
    QList<ReaderItem> m_items;
    QList<int> m_textItems;          ///< indices in m_items
    QList<qsizetype> m_plainBegins;  ///< of each text item in plainText()
};

} // namespace galley
