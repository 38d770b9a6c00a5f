// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/paragraphmarks.h"

#include <QPointF>
#include <QSet>

class QPainter;

namespace galley {

/// Marks that stand out from the others for a while.
struct MarkEmphasis
{
    const QSet<MarkRef> &strong;                 ///< under the pointer or just jumped to
    const QSet<MarkRef> *candidates = nullptr;   ///< of which one is to be picked; null when none is
};

/// Paints the marks of one paragraph in the layers that window order asks for: tints, underlines, pills below the text, labels
/// above the wire.
class MarkPainter final
{
public:
    /// \a origin: where the paragraph's top left is in painter coordinates.
    MarkPainter(QPainter &painter, const Palette &palette, const ParagraphLayout &layout, const BlockStyle &style,
                const ParagraphMarks &marks, const MarkFocus &focus, QPointF origin, const MarkEmphasis &emphasis);

    /// \a highlights: what is selected or found, in painter coordinates: tints over it let it show through.
    void paintTints(const QList<QRectF> &highlights);
    void paintUnderlines();
    void paintPills();
    void paintCandidates(); ///< dotted, as what is offered is in an event's card
    void paintLabels(const LabelInk &ink);
    /// The ring round the mark that the keyboard has reached.
    void paintFocusRing(MarkRef ref);

private:
    [[nodiscard]] MarkColours colours(const PlacedMark &mark) const;
    [[nodiscard]] QRectF tintRect(const PlacedMark &mark, const LineRun &run) const;
    [[nodiscard]] QRectF pillRect(const LineRun &run) const;
    [[nodiscard]] qreal baseline(int line) const;
    [[nodiscard]] qreal outline(qreal width) const;
    void paintTints(qreal opacity);
    [[nodiscard]] qreal tintOpacity(const PlacedMark &mark, bool isStrong) const;
    void paintLabel(const PlacedLabel &label, const LabelInk &ink);

    QPainter &m_painter;
    const Palette &m_palette;
    const ParagraphLayout &m_layout;
    const BlockStyle &m_style;
    const ParagraphMarks &m_marks;
    const MarkFocus &m_focus;
    QPointF m_origin;
    MarkEmphasis m_emphasis;
};

} // namespace galley
