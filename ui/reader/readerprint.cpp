// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// ReaderView::print(): the same page on paper, light, with small labels, without wires and furniture.
#include "ui/reader/readerview.h"

#include "ui/reader/sourceline.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace galley {

namespace {

/// So that a label of 10 px is 6.5 pt; the text is 10.4 pt then.
constexpr qreal pointsPerPixel = 0.65;
constexpr qreal pointsPerInch = 72;
constexpr qreal gutterRoom = 16; // px, for note ticks and pills at the line's end

/// The bottom of the last line that fits above \a limit; \a limit itself when not even one fits below \a top.
qreal pageBreak(ReaderPage &page, qreal top, qreal limit)
{
    if (page.height() <= limit)
        return limit;
    const int index = page.itemAt(limit);
    if (index < 0)
        return limit;
    if (!page.item(index).isText())
        return page.top(index) > top ? page.top(index) : limit;
    const qreal inside = limit - page.top(index);
    if (inside >= page.paragraph(index).height())
        return limit;
    const qreal line = page.top(index) + page.paragraph(index).lineTop(page.paragraph(index).lineAt(inside));
    return line > top ? line : limit;
}

} // namespace

void ReaderView::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (isEmpty() || !painter.begin(&device))
        return;
    const qreal scale = device.logicalDpiX() / pointsPerInch * pointsPerPixel;
    const QSizeF paper(painter.viewport().width() / scale, painter.viewport().height() / scale);
    const std::unique_ptr<ReaderPage> page = makePage(paper.width() - 2 * gutterRoom, false, m_labelsShown, 1);
    page->setMarks(m_marks);
    for (int i = 0; i < page->itemCount(); ++i)
        page->layOut(i);
    const ReaderOverlay overlay{.sourceLine = sourceLineText(m_article.metadata, wordCount()), .isPrint = true};
    painter.scale(scale, scale);
    painter.translate((paper.width() - page->width()) / 2, 0);
    const qreal end = page->bottom(page->itemCount() - 1);
    for (qreal top = 0; top < end;) {
        const qreal bottom = pageBreak(*page, top, top + paper.height());
        painter.save();
        const QRectF sheet(-gutterRoom, top, page->width() + 2 * gutterRoom, bottom - top);
        painter.translate(0, -top);
        painter.setClipRect(sheet);
        ReaderPainter(painter, *page, Palette::light(), overlay).paint(sheet);
        painter.restore();
        top = bottom;
        if (top < end && !device.newPage())
            break;
    }
}

} // namespace galley
