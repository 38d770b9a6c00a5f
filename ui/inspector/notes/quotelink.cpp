// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/notes/quotelink.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QStyle>

namespace galley {
namespace {

constexpr int narrowest = 60;

} // namespace

QuoteLink::QuoteLink(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize QuoteLink::sizeHint() const
{
    return {narrowest, fontMetrics().height() + metrics::space1};
}

void QuoteLink::paintEvent(QPaintEvent *)
{
    const Palette &palette = Palette::current();
    QPainter painter(this);
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    painter.fillRect(visual({0, 0, metrics::noteTick, height()}), palette[Tone::Accent]);
    painter.setPen(palette[underMouse() ? Tone::Text : Tone::TextSecondary]);
    const int start = metrics::noteTick + metrics::space2;
    const QRect box = visual({start, 0, width() - start, height()});
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment edge = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(box, int(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
}

} // namespace galley
