// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"
#include "ui/reader/readertypography.h"

#include <QList>
#include <QPointF>
#include <QTextLayout>

#include <memory>

namespace galley {

/// A stretch of one line: what a span covers there. Where directions mix, a span may have several in one line.
struct LineRun
{
    int line = 0;
    qreal left = 0;
    qreal right = 0;

    bool operator==(const LineRun &) const = default;
};

/// The lines of one layout unit. Positions are UTF-16 code units of the unit's own text, coordinates pixels from its top left,
/// indent included. Every line has the same height, whatever fonts stand in for missing letters.
class ParagraphLayout final
{
public:
    ParagraphLayout(const QString &text, const BlockStyle &style, qreal width, bool rightToLeft);

    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] int lineCount() const { return int(m_lineStarts.size()); }
    [[nodiscard]] qreal height() const { return lineCount() * m_pitch; }
    [[nodiscard]] qsizetype length() const { return m_layout->text().size(); }
    [[nodiscard]] qreal lineTop(int line) const { return line * m_pitch; }
    [[nodiscard]] qreal baseline(int line) const { return line * m_pitch + m_baseline; }
    /// The line at height \a y, the first or last one outside.
    [[nodiscard]] int lineAt(qreal y) const;
    [[nodiscard]] int lineOf(qsizetype position) const;
    [[nodiscard]] Span lineSpan(int line) const;
    /// Where the caret of the End key stands: before the line's last space.
    [[nodiscard]] qsizetype lineEnd(int line) const;

    /// What the span covers, line by line, without spaces at line ends; left to right within a line.
    [[nodiscard]] QList<LineRun> runs(Span span) const;
    [[nodiscard]] qreal caretX(qsizetype position) const;
    [[nodiscard]] qsizetype positionAt(QPointF point) const;
    /// The position at \a x on a line, between two characters.
    [[nodiscard]] qsizetype positionInLine(int line, qreal x) const;
    /// Whether \a point is on a line's letters rather than beside them.
    [[nodiscard]] bool isOverText(QPointF point) const;

    [[nodiscard]] qsizetype previousCharacter(qsizetype position) const;
    [[nodiscard]] qsizetype nextCharacter(qsizetype position) const;
    /// The neighbouring caret position on the screen, \a position itself at the paragraph's edge.
    [[nodiscard]] qsizetype leftOf(qsizetype position) const { return m_layout->leftCursorPosition(int(position)); }
    [[nodiscard]] qsizetype rightOf(qsizetype position) const { return m_layout->rightCursorPosition(int(position)); }

    /// Draws the lines that reach into \a clip (in painter coordinates) with the painter's pen.
    void draw(QPainter &painter, QPointF origin, const QRectF &clip) const;

private:
    [[nodiscard]] bool mixesDirections(Span span) const;
    void appendRuns(QList<LineRun> &runs, int line, Span span) const;

    std::unique_ptr<QTextLayout> m_layout;
    QList<qsizetype> m_lineStarts;
    qreal m_pitch = 0;
    qreal m_baseline = 0;
    bool m_rightToLeft = false;
};

} // namespace galley
