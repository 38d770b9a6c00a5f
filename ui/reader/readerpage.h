// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/paragraphmarks.h"
#include "ui/reader/readerdocument.h"

#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace galley {

/// The items of a document stacked in one column. What was not laid out yet has an estimated height. Coordinates are pixels
/// from the column's top left; offsets are UTF-16 code units of the page text.
class ReaderPage final
{
public:
    ReaderPage(ReaderDocument document, const ReaderTypography &typography, qreal width);

    [[nodiscard]] const ReaderDocument &document() const { return m_document; }
    [[nodiscard]] const ReaderTypography &typography() const { return *m_typography; }
    [[nodiscard]] const LabelInk &ink() const { return *m_ink; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal height() const { return m_tops.back(); }

    [[nodiscard]] int itemCount() const { return int(m_document.items().size()); }
    [[nodiscard]] const ReaderItem &item(int index) const { return m_document.items()[index]; }
    [[nodiscard]] const BlockStyle &style(int index) const { return m_typography->style(item(index).role); }
    /// Of the item itself, below its gap.
    [[nodiscard]] qreal top(int index) const { return m_tops[size_t(index)]; }
    [[nodiscard]] qreal bottom(int index) const { return m_tops[size_t(index)] + m_heights[size_t(index)]; }
    /// The item at height \a y or, between two, the one above; the first above all; -1 only on an empty page.
    [[nodiscard]] int itemAt(qreal y) const;

    [[nodiscard]] bool isLaidOut(int index) const { return m_known[size_t(index)]; }
    /// Lays out an item and returns by how much its height differs from the estimate.
    qreal layOut(int index);
    /// The lines of a text item; laid out when asked for.
    const ParagraphLayout &paragraph(int index);
    /// Frees the lines of items that are far from \a first to \a last when there are very many. Heights stay.
    void trim(int first, int last);

    /// \a changed: where marks differ from those before; only the items there lay out their marks anew.
    void setMarks(std::shared_ptr<const MarkIndex> marks, std::optional<Span> changed = {});
    [[nodiscard]] const MarkIndex &marks() const { return *m_marksIndex; }
    void setFocus(const MarkFocus &focus);
    [[nodiscard]] const MarkFocus &focus() const { return m_focus; }
    const ParagraphMarks &marks(int index);
    void dropMarks();

    // In page coordinates; these lay out what they need.
    /// The offset that a click at \a point means; the nearest one beside the text.
    [[nodiscard]] qsizetype offsetAt(QPointF point);
    /// Whether there is a letter at \a point, and which; -1 if not.
    [[nodiscard]] qsizetype letterAt(QPointF point);
    [[nodiscard]] QRectF caretRect(qsizetype offset);
    /// The rectangles of the shown parts of \a span, without label rows.
    [[nodiscard]] QList<QRectF> rects(Span span);
    /// The offset at the start of the line at height \a y.
    [[nodiscard]] qsizetype lineStartAt(qreal y);
    /// The label at \a point; none where there is none.
    [[nodiscard]] MarkRef labelAt(QPointF point);

private:
    void dropMarks(Span span); ///< of the items that show a part of \a span
    void restack(int from);
    [[nodiscard]] qreal gapAbove(int index) const;
    [[nodiscard]] qreal estimate(int index) const;
    [[nodiscard]] QRectF runRect(int index, const LineRun &run);

    ReaderDocument m_document;
    std::unique_ptr<ReaderTypography> m_typography;
    std::unique_ptr<LabelInk> m_ink;
    qreal m_width = 0;
    std::vector<qreal> m_heights;
    std::vector<qreal> m_tops; ///< one more than items: the last is the page's height
    std::vector<bool> m_known; ///< the height is the real one
    std::vector<std::unique_ptr<ParagraphLayout>> m_paragraphs;
    std::vector<std::unique_ptr<ParagraphMarks>> m_paragraphMarks;
    int m_kept = 0; ///< paragraphs in memory
    std::shared_ptr<const MarkIndex> m_marksIndex;
    MarkFocus m_focus;
};

} // namespace galley
