// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/quotelabel.h"

#include "models/language/languages.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/typography.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace galley {
namespace {

using metrics::px;

constexpr int lineHeight = 22;
constexpr int narrowest = 60;
constexpr qreal pillGap = 1; // above the letters and below them
constexpr qreal extraWordSpace = 0.4; // of a space: room on both sides of a pill

} // namespace

QuoteLabel::QuoteLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuoteLabel::setQuotation(const Quotation &quotation, const QString &languageTag)
{
    if (m_quotation == quotation && m_language == languageTag)
        return;
    m_quotation = quotation;
    m_language = languageTag;
    QFont font = listFace(languageTag).font(readingsize::card);
    font.setWordSpacing(QFontMetricsF(font).horizontalAdvance(u' ') * extraWordSpace);
    setFont(font);
    setAccessibleName(quotation.text);
    updateGeometry();
    update();
}

void QuoteLabel::setEventGroup(const QString &group)
{
    m_eventGroup = group;
    m_entityType.clear();
    update();
}

void QuoteLabel::setEntityType(const QString &type)
{
    m_entityType = type;
    m_eventGroup.clear();
    update();
}

qreal QuoteLabel::linePitch() const
{
    return std::max<qreal>(px(lineHeight), std::ceil(QFontMetricsF(font()).height()) + 1);
}

void QuoteLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = galley::isRightToLeft(m_language);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFont(font());
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (linePitch() - line.height()) / 2});
        y += linePitch();
    }
    layout.endLayout();
}

int QuoteLabel::heightForWidth(int width) const
{
    if (m_quotation.text.isEmpty())
        return 0;
    QTextLayout layout(m_quotation.text);
    layOut(layout, width);
    return int(std::ceil(layout.lineCount() * linePitch()));
}

QSize QuoteLabel::sizeHint() const
{
    const int width = px(metrics::inspectorMinimum) - 4 * metrics::space3;
    return {width, heightForWidth(width)};
}

QSize QuoteLabel::minimumSizeHint() const
{
    return {narrowest, int(std::ceil(linePitch()))};
}

void QuoteLabel::paintMark(QPainter &painter, const QTextLine &line) const
{
    qsizetype lineEnd = line.textStart() + line.textLength();
    while (lineEnd > line.textStart() && m_quotation.text.at(lineEnd - 1).isSpace())
        --lineEnd; // the space that the line broke at
    if (m_quotation.mark.begin >= lineEnd || m_quotation.mark.end <= line.textStart())
        return;
    const qreal from = line.cursorToX(int(std::max<qsizetype>(m_quotation.mark.begin, line.textStart())));
    const qreal to = line.cursorToX(int(std::min(m_quotation.mark.end, lineEnd)));
    const ReadingFace face = listFace(m_language);
    const qreal em = QFontInfo(font()).pixelSize();
    const qreal baseline = line.y() + line.ascent();
    const qreal top = baseline - face.capHeight * em - metrics::tintAboveCap - pillGap / 2;
    const qreal bottom = baseline + metrics::tintBelow * em + pillGap;
    const auto marked = [&](qreal side) { // the text's edge is the label's
        return QRectF(QPointF(std::max<qreal>(0, std::min(from, to) - side), top), QPointF(std::min<qreal>(width(), std::max(from, to) + side), bottom));
    };
    const Palette &palette = Palette::current();
    if (!m_eventGroup.isEmpty()) {
        const MarkColours colours = palette.eventGroup(m_eventGroup);
        const QRectF pill = marked(metrics::pillSide);
        painter.setPen(QPen(colours.line, metrics::pillWidth));
        painter.setBrush(colours.tint);
        painter.drawRoundedRect(pill.adjusted(0.6, 0.6, -0.6, -0.6), metrics::pillRadius, metrics::pillRadius);
        return;
    }
    const MarkColours colours = palette.entity(m_entityType);
    const QRectF tint = marked(metrics::tintSide);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(tint, metrics::radiusMark, metrics::radiusMark);
    const qreal underline = baseline + face.underlineOffset * em;
    painter.fillRect(QRectF(tint.left(), std::round(underline), tint.width(), metrics::underlineWidth), colours.line);
}

void QuoteLabel::paintEvent(QPaintEvent *)
{
    if (m_quotation.text.isEmpty())
        return;
    const Palette &palette = Palette::current();
    QTextLayout layout(m_quotation.text);
    layOut(layout, width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < layout.lineCount(); ++i)
        paintMark(painter, layout.lineAt(i));
    QTextLayout::FormatRange marked;
    marked.start = int(m_quotation.mark.begin);
    marked.length = int(m_quotation.mark.length());
    marked.format.setForeground(palette[Tone::Text]);
    painter.setPen(palette[Tone::TextSecondary]);
    layout.draw(&painter, {}, {marked});
}

} // namespace galley
