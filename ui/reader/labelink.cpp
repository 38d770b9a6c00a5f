// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/labelink.h"

#include <QFontMetricsF>
#include <QPainter>

namespace galley {

namespace {

constexpr qreal middleOfCapitals = 0.36; // em

} // namespace

LabelInk::LabelInk(const ReaderTypography &typography)
    : m_typography(typography)
{
}

const LabelInk::Word &LabelInk::shaped(const QString &word) const
{
    const auto found = m_words.constFind(word);
    if (found != m_words.cend())
        return *found;
    Word shaped{.font = m_typography.labelFont(word), .text = QStaticText(word)};
    shaped.text.setTextFormat(Qt::PlainText);
    shaped.text.prepare({}, shaped.font);
    const QFontMetricsF metrics(shaped.font);
    shaped.width = metrics.horizontalAdvance(word);
    shaped.ascent = metrics.ascent();
    return *m_words.insert(word, shaped);
}

qreal LabelInk::width(const QString &word) const
{
    return shaped(word).width;
}

QString LabelInk::elided(const QString &word, qreal width) const
{
    return QFontMetricsF(m_typography.labelFont(word)).elidedText(word, Qt::ElideRight, width);
}

void LabelInk::draw(QPainter &painter, QPointF at, const QString &word) const
{
    const Word &ink = shaped(word);
    painter.setFont(ink.font);
    painter.drawStaticText(at - QPointF(0, ink.ascent), ink.text);
}

qreal LabelInk::middle() const
{
    return m_typography.labelFont({}).pixelSize() * middleOfCapitals;
}

} // namespace galley
