// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;
class QRectF;

namespace galley {

/// Text of an article laid out for a row of a list: a headline in up to two lines or a snippet in one, cut with "…" at the
/// end of the last. It keeps the direction of its own language but stands at the interface's start edge.
class RowText final
{
public:
    struct Source
    {
        QString text;
        QString language; ///< BCP 47
        QList<Span> hits; ///< UTF-16, in text
        bool operator==(const Source &) const = default;
    };

    /// The headline: at most two lines of the article's own face.
    [[nodiscard]] static RowText headline(const Source &source, qreal width, const QString &latinFamily);
    /// One line, moved so that the first hit can be seen.
    [[nodiscard]] static RowText snippet(const Source &source, qreal width, const QString &latinFamily);

    /// Each line takes \a lineHeight of \a box; the face's own leading does not count.
    void paint(QPainter &painter, const QRectF &box, qreal lineHeight, Qt::LayoutDirection interface, const QColor &colour) const;
    [[nodiscard]] QStringList lines() const; ///< as shown, with the "…"

private:
    struct Line
    {
        std::unique_ptr<QTextLayout> layout;
        QList<Span> hits;
        qreal width = 0; ///< natural
    };

    void addLine(const QString &text, const QList<Span> &hits, const QFont &font, bool rightToLeft);

    std::vector<Line> m_lines;
};

} // namespace galley
