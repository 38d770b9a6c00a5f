// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/rowtext.h"

#include "models/language/languages.h"
#include "ui/style/palette.h"
#include "ui/style/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace galley {

namespace {

constexpr qreal outreachPart = 0.35; ///< of a line

constexpr qreal unbounded = 1 << 20;
constexpr qreal hitMustEndBefore = 0.75; ///< of the width
constexpr qreal hitThenEndsAt = 0.5;     ///< of the width

bool runsRightToLeft(const RowText::Source &source)
{
    return source.language.isEmpty() ? source.text.isRightToLeft() : isRightToLeft(source.language);
}

QTextOption textOption(bool rightToLeft, QTextOption::WrapMode wrap)
{
    QTextOption option;
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(wrap);
    return option;
}

/// Where the first line of \a text ends when it is \a width wide.
qsizetype firstLineEnd(const QString &text, const QFont &font, bool rightToLeft, qreal width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(textOption(rightToLeft, QTextOption::WrapAtWordBoundaryOrAnywhere));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    const qsizetype end = line.isValid() ? line.textStart() + line.textLength() : text.size();
    layout.endLayout();
    return end;
}

/// The hits within [begin, end), counted from begin and moved on by \a shift.
QList<Span> hitsWithin(const QList<Span> &hits, qsizetype begin, qsizetype end, qsizetype shift = 0)
{
    QList<Span> within;
    for (const Span hit : hits) {
        const Span part{std::max(hit.begin, begin), std::min(hit.end, end)};
        if (!part.isEmpty())
            within.append({part.begin - begin + shift, part.end - begin + shift});
    }
    return within;
}

/// How much of \a elided is the beginning of the text it was made from.
qsizetype keptLength(const QString &elided, const QString &whole)
{
    return elided == whole ? whole.size() : std::max<qsizetype>(0, elided.size() - 1);
}

/// Where a snippet begins so that its first hit stands within \a width: the beginning of a word.
qsizetype snippetBegin(const RowText::Source &source, const QFontMetricsF &metrics, qreal width)
{
    if (source.hits.isEmpty())
        return 0;
    const Span hit = source.hits.constFirst();
    if (metrics.horizontalAdvance(source.text.left(hit.end)) <= width * hitMustEndBefore)
        return 0;
    qsizetype begin = hit.begin;
    for (qsizetype at = hit.begin - 1; at > 0; --at) {
        if (!source.text.at(at - 1).isSpace())
            continue;
        if (metrics.horizontalAdvance(source.text.mid(at, hit.end - at)) > width * hitThenEndsAt)
            break;
        begin = at;
    }
    return begin;
}

} // namespace

void RowText::addLine(const QString &text, const QList<Span> &hits, const QFont &font, bool rightToLeft)
{
    QString shown = text;
    while (!shown.isEmpty() && shown.back().isSpace()) // it would push the line away from its edge
        shown.chop(1);
    Line line{std::make_unique<QTextLayout>(shown, font), hits, 0};
    line.layout->setTextOption(textOption(rightToLeft, QTextOption::NoWrap));
    line.layout->beginLayout();
    if (QTextLine only = line.layout->createLine(); only.isValid()) {
        only.setLineWidth(unbounded);
        line.width = only.naturalTextWidth();
    }
    line.layout->endLayout();
    line.layout->setCacheEnabled(true);
    m_lines.push_back(std::move(line));
}

RowText RowText::headline(const Source &source, qreal width, const QString &latinFamily)
{
    RowText made;
    const QFont font = listFace(source.language, latinFamily).font(readingsize::listHeadline);
    const bool rightToLeft = runsRightToLeft(source);
    const qsizetype end = firstLineEnd(source.text, font, rightToLeft, width);
    made.addLine(source.text.left(end), hitsWithin(source.hits, 0, end), font, rightToLeft);
    if (end >= source.text.size())
        return made;
    const QString rest = source.text.mid(end);
    const QString shown = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
    made.addLine(shown, hitsWithin(source.hits, end, end + keptLength(shown, rest)), font, rightToLeft);
    return made;
}

RowText RowText::snippet(const Source &source, qreal width, const QString &latinFamily)
{
    RowText made;
    const QFont font = listFace(source.language, latinFamily).font(readingsize::row);
    const QFontMetricsF metrics(font);
    const qsizetype begin = snippetBegin(source, metrics, width);
    const qsizetype shift = begin > 0 ? 1 : 0;
    const QString rest = begin > 0 ? QString(u'…' + source.text.mid(begin)) : source.text;
    const QString shown = metrics.elidedText(rest, Qt::ElideRight, width);
    made.addLine(shown, hitsWithin(source.hits, begin, begin + keptLength(shown, rest) - shift, shift), font, runsRightToLeft(source));
    return made;
}

void RowText::paint(QPainter &painter, const QRectF &box, qreal lineHeight, Qt::LayoutDirection interface, const QColor &colour) const
{
    QTextCharFormat marked;
    marked.setBackground(Palette::current()[Tone::Hit]);
    marked.setForeground(Palette::current()[Tone::Text]);
    painter.save();
    // Lines of scripts with signs above and below are taller than the row gives them: room for what reaches out.
    const qreal outreach = lineHeight * outreachPart;
    painter.setClipRect(box.adjusted(0, -outreach, 0, outreach), Qt::IntersectClip);
    painter.setPen(colour);
    qreal top = box.top();
    for (const Line &line : m_lines) {
        const qreal height = line.layout->boundingRect().height();
        const qreal left = interface == Qt::RightToLeft ? box.right() - line.width : box.left();
        QList<QTextLayout::FormatRange> selections;
        for (const Span hit : line.hits)
            selections.append({static_cast<int>(hit.begin), static_cast<int>(hit.length()), marked});
        line.layout->draw(&painter, QPointF(left, top + (lineHeight - height) / 2), selections);
        top += lineHeight;
    }
    painter.restore();
}

QStringList RowText::lines() const
{
    QStringList texts;
    for (const Line &line : m_lines)
        texts.append(line.layout->text());
    return texts;
}

} // namespace galley
