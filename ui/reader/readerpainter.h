// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/markpainter.h"
#include "ui/reader/readerpage.h"

#include <QSet>

#include <optional>

namespace galley {

/// What lies over the page besides its marks. Spans are of the page text.
struct ReaderOverlay
{
    Span selection = {};
    QList<Span> hits = {}; ///< in order
    int currentHit = -1;
    QSet<MarkRef> strongMarks = {}; ///< under the pointer, or just jumped to
    Span flash = {};                ///< just jumped to, without a mark of its own
    MarkRef ringed = {};            ///< reached by keyboard
    std::optional<QSet<MarkRef>> candidates = {}; ///< while one mark is to be picked, those that may be
    QList<Span> notes = {};
    Span openNote = {};
    qsizetype caret = -1; ///< none
    int hoveredItem = -1; ///< a line of furniture under the pointer
    QString sourceLine = {};
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the interface
    bool isPrint = false;
};

/// Paints a part of a page. The painter's origin is the column's top left.
class ReaderPainter final
{
public:
    ReaderPainter(QPainter &painter, ReaderPage &page, const Palette &palette, const ReaderOverlay &overlay);

    /// What reaches into \a area, in page coordinates; its items must be laid out.
    void paint(const QRectF &area);

private:
    struct Drawn
    {
        int item = 0;
        MarkPainter marks;
    };
    void paintBelow(int item, MarkPainter &marks);
    void paintText(int item, const QRectF &area);
    void paintRow(int item);
    [[nodiscard]] QList<QRectF> paintHits(int item);
    [[nodiscard]] QList<QRectF> paintStretch(int item, Span span, Tone tone);
    void paintNotes(int item);
    void paintBlockSigns(int item);
    void paintWire(int first, int last, const QRectF &area);
    void paintCaret();

    QPainter &m_painter;
    ReaderPage &m_page;
    const Palette &m_palette;
    const ReaderOverlay &m_overlay;
};

/// The link of a furniture line; empty for other items.
[[nodiscard]] QRectF furnitureLink(const ReaderPage &page, int item, Qt::LayoutDirection direction);

} // namespace galley
