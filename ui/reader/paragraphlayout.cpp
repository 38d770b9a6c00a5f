// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/paragraphlayout.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextLine>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

/// Spans narrower than this are invisible: zero-width characters.
constexpr qreal narrowest = 0.5;
/// Glyphs do not know of word spacing, and positions are rounded where fonts meet.
constexpr qreal seam = 2.5;

/// Whether the character runs against a left-to-right, respectively right-to-left, line. Digits do so in Arabic.
bool runsAgainst(QChar character, bool rightToLeft)
{
    switch (character.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
        return !rightToLeft;
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirAN:
        return rightToLeft;
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
        return true;
    default:
        // letters beyond the BMP: Adlam and other right-to-left scripts live there
        return character.isSurrogate();
    }
}

} // namespace

ParagraphLayout::ParagraphLayout(const QString &text, const BlockStyle &style, qreal width, bool rightToLeft)
    : m_layout(std::make_unique<QTextLayout>(text, style.font))
    , m_pitch(style.linePitch())
    , m_baseline(style.baseline)
    , m_rightToLeft(rightToLeft)
{
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const qreal lineWidth = std::max(width - style.indent, style.em);
    const qreal left = rightToLeft ? 0 : style.indent;
    m_layout->beginLayout();
    for (;;) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(lineWidth);
        // the baseline stays on its grid even where a taller fallback font stands in the line
        line.setPosition({left, baseline(line.lineNumber()) - line.ascent()});
        m_lineStarts.append(line.textStart());
    }
    m_layout->endLayout();
    if (m_lineStarts.isEmpty())
        m_lineStarts.append(0);
}

int ParagraphLayout::lineAt(qreal y) const
{
    return std::clamp(int(std::floor(y / m_pitch)), 0, lineCount() - 1);
}

int ParagraphLayout::lineOf(qsizetype position) const
{
    const auto next = std::upper_bound(m_lineStarts.cbegin(), m_lineStarts.cend(), position);
    return std::max(int(next - m_lineStarts.cbegin()) - 1, 0);
}

Span ParagraphLayout::lineSpan(int line) const
{
    return {m_lineStarts[line], line + 1 < lineCount() ? m_lineStarts[line + 1] : length()};
}

qsizetype ParagraphLayout::lineEnd(int line) const
{
    const Span span = lineSpan(line);
    if (line + 1 == lineCount() || span.isEmpty())
        return span.end;
    return previousCharacter(span.end);
}

QList<LineRun> ParagraphLayout::runs(Span span) const
{
    QList<LineRun> runs;
    span = {std::max<qsizetype>(span.begin, 0), std::min(span.end, length())};
    if (span.isEmpty() || m_layout->lineCount() == 0)
        return runs;
    for (int line = lineOf(span.begin); line < lineCount(); ++line) {
        const Span whole = lineSpan(line);
        if (whole.begin >= span.end)
            break;
        Span part{std::max(span.begin, whole.begin), std::min(span.end, whole.end)};
        const QString text = m_layout->text();
        while (!part.isEmpty() && part.end == whole.end && text[part.end - 1].isSpace())
            --part.end;
        if (!part.isEmpty())
            appendRuns(runs, line, part);
    }
    return runs;
}

bool ParagraphLayout::mixesDirections(Span span) const
{
    const QString text = m_layout->text();
    return std::any_of(text.cbegin() + span.begin, text.cbegin() + span.end,
                       [this](QChar character) { return runsAgainst(character, m_rightToLeft); });
}

void ParagraphLayout::appendRuns(QList<LineRun> &runs, int line, Span span) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    const auto add = [&](qreal a, qreal b) {
        if (std::abs(a - b) > narrowest)
            runs.append({line, std::min(a, b), std::max(a, b)});
    };
    if (!mixesDirections(lineSpan(line))) {
        add(textLine.cursorToX(int(span.begin)), textLine.cursorToX(int(span.end - 1), QTextLine::Trailing));
        return;
    }
    // Where directions meet, cursorToX() gives the caret's place and not the letter's edge: ask the glyphs.
    const qsizetype first = runs.size();
    const QList<QGlyphRun> glyphRuns = textLine.glyphRuns(int(span.begin), int(span.length()));
    for (const QGlyphRun &glyphs : glyphRuns) {
        const QList<QPointF> positions = glyphs.positions();
        const QList<QPointF> advances = glyphs.rawFont().advancesForGlyphIndexes(glyphs.glyphIndexes());
        for (qsizetype i = 0; i < positions.size() && i < advances.size(); ++i)
            add(positions[i].x(), positions[i].x() + advances[i].x());
    }
    std::sort(runs.begin() + first, runs.end(), [](const LineRun &a, const LineRun &b) { return a.left < b.left; });
    qsizetype last = first;
    for (qsizetype i = first + 1; i < runs.size(); ++i) {
        if (runs[i].left <= runs[last].right + seam)
            runs[last].right = std::max(runs[last].right, runs[i].right);
        else
            runs[++last] = runs[i];
    }
    if (last + 1 < runs.size())
        runs.resize(last + 1);
}

qreal ParagraphLayout::caretX(qsizetype position) const
{
    if (m_layout->lineCount() == 0)
        return 0;
    position = std::clamp<qsizetype>(position, 0, length());
    return m_layout->lineAt(lineOf(position)).cursorToX(int(position));
}

qsizetype ParagraphLayout::positionAt(QPointF point) const
{
    return positionInLine(lineAt(point.y()), point.x());
}

qsizetype ParagraphLayout::positionInLine(int line, qreal x) const
{
    if (m_layout->lineCount() == 0)
        return 0;
    // The nearest caret place, looked for one by one: xToCursor() misses some behind joined emoji and where directions meet.
    const QTextLine textLine = m_layout->lineAt(line);
    qsizetype nearest = lineSpan(line).begin;
    qreal distance = std::abs(textLine.cursorToX(int(nearest)) - x);
    // the place behind a wrapped line's last space is the next line's start: stay on this one
    const qsizetype last = lineEnd(line);
    for (qsizetype at = nearest; at < last;) {
        at = nextCharacter(at);
        const qreal there = std::abs(textLine.cursorToX(int(at)) - x);
        if (at <= last && there < distance) {
            distance = there;
            nearest = at;
        }
    }
    return nearest;
}

bool ParagraphLayout::isOverText(QPointF point) const
{
    if (m_layout->lineCount() == 0 || point.y() < 0 || point.y() >= height())
        return false;
    const QRectF rect = m_layout->lineAt(lineAt(point.y())).naturalTextRect();
    return point.x() >= rect.left() && point.x() <= rect.right();
}

qsizetype ParagraphLayout::previousCharacter(qsizetype position) const
{
    return m_layout->previousCursorPosition(int(position));
}

qsizetype ParagraphLayout::nextCharacter(qsizetype position) const
{
    return m_layout->nextCursorPosition(int(position));
}

void ParagraphLayout::draw(QPainter &painter, QPointF origin, const QRectF &clip) const
{
    m_layout->draw(&painter, origin, {}, clip);
}

} // namespace galley
