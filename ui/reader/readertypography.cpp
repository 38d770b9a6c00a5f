// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readertypography.h"

#include "models/language/languages.h"
#include "ui/style/metrics.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace galley {

namespace {

constexpr qreal columnEms = 34;
constexpr qreal smallSize = 14.5; // byline, caption, credit line
constexpr qreal smallLineScale = 0.9;
constexpr qreal listIndent = 18;
constexpr qreal quoteIndent = 16;
constexpr qreal furnitureIndent = 14;
constexpr qreal furnitureLine = 20;
constexpr qreal headlineGapAfter = 10;
constexpr qreal crossheadGapAfter = 4;
constexpr qreal smallGap = 4;
constexpr qreal labelClearance = 2; ///< between a label's baseline and a highlight
constexpr qsizetype sampleLimit = 1200;

/// Scripts whose letters need one pixel more in a label.
bool needsTallLabel(QStringView word)
{
    for (const QChar character : word) {
        switch (character.script()) {
        case QChar::Script_Latin:
        case QChar::Script_Cyrillic:
        case QChar::Script_Greek:
            return false;
        case QChar::Script_Common:
        case QChar::Script_Inherited:
        case QChar::Script_Unknown:
            continue;
        default:
            return true;
        }
    }
    return false;
}

/// Average width of what a reader sees as one character; 0 when there is nothing to measure.
qreal averageCharacter(const QFont &font, QString sample)
{
    sample.truncate(sampleLimit);
    sample = sample.simplified();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, sample);
    int characters = 0;
    while (finder.toNextBoundary() > 0)
        ++characters;
    constexpr int enough = 60;
    return characters < enough ? 0 : QFontMetricsF(font).horizontalAdvance(sample) / characters;
}

} // namespace

ReaderTypography::ReaderTypography(const QString &language, qreal zoom, bool labels, const QString &latinFamily)
    : m_face(readingFace(language, latinFamily))
    , m_zoom(zoom)
    , m_labels(labels)
    , m_rightToLeft(galley::isRightToLeft(language))
{
}

const BlockStyle &ReaderTypography::style(BlockRole role) const
{
    std::optional<BlockStyle> &style = m_styles[static_cast<size_t>(role)];
    if (!style)
        style = makeStyle(role);
    return *style;
}

BlockStyle ReaderTypography::makeStyle(BlockRole role) const
{
    BlockStyle style;
    switch (role) {
    case BlockRole::Headline:
        style = textStyle(readingsize::headline, true, Tone::Text);
        style.gapAfter = headlineGapAfter * m_zoom;
        return style;
    case BlockRole::Standfirst:
        return textStyle(readingsize::standfirst, false, Tone::TextSecondary);
    case BlockRole::Crosshead:
        style = textStyle(readingsize::crosshead, true, Tone::Text);
        style.gapBefore = metrics::crossheadGap * m_zoom;
        style.gapAfter = crossheadGapAfter * m_zoom;
        return style;
    case BlockRole::Byline:
    case BlockRole::Dateline:
    case BlockRole::Date:
    case BlockRole::Caption:
    case BlockRole::CreditLine:
        style = textStyle(smallSize, false, Tone::TextSecondary);
        style.gapAfter = smallGap;
        return style;
    case BlockRole::Paragraph:
    case BlockRole::Table:
        return textStyle(readingsize::paragraph, false, Tone::Text);
    case BlockRole::ListItem:
        style = textStyle(readingsize::paragraph, false, Tone::Text);
        style.indent = listIndent * m_zoom;
        return style;
    case BlockRole::Quote:
        style = textStyle(readingsize::paragraph, false, Tone::Text);
        style.indent = quoteIndent * m_zoom;
        return style;
    default:
        return furnitureStyle();
    }
}

qreal ReaderTypography::labelScale() const
{
    return std::max(m_zoom, 1.0);
}

const QFont &ReaderTypography::labelFont(QStringView word) const
{
    const bool isTall = needsTallLabel(word);
    std::optional<QFont> &font = isTall ? m_tallLabelFont : m_labelFont;
    if (!font) {
        font = uiFont(isTall ? uisize::labelTall : uisize::label, true);
        font->setPixelSize(std::max(1, qRound(QFontInfo(*font).pixelSize() * labelScale())));
    }
    return *font;
}

BlockStyle ReaderTypography::textStyle(qreal size, bool bold, Tone tone) const
{
    BlockStyle style;
    style.font = m_face.font(size, bold, m_zoom);
    style.tone = tone;
    style.em = emOf(size);
    const bool isHeadline = size >= readingsize::headline;
    // so that pills do not touch the words beside them
    if (m_face.wordSpacing > 0)
        style.font.setWordSpacing(m_face.wordSpacing * style.em);
    const LineHeights &lines = isHeadline ? m_face.headline : m_face.paragraph;
    const qreal lineScale = size < readingsize::paragraph ? smallLineScale : 1;
    style.lineHeight = std::round(lines.plain * lineScale * m_zoom);
    if (m_labels)
        style.labelRow = std::round((lines.labelled - lines.plain) * labelScale());
    style.gapAfter = metrics::paragraphGap * m_zoom;
    place(style);
    return style;
}

BlockStyle ReaderTypography::furnitureStyle() const
{
    BlockStyle style;
    style.font = uiFont(uisize::text);
    style.tone = Tone::Muted;
    style.em = QFontInfo(style.font).pixelSize();
    style.lineHeight = furnitureLine;
    style.indent = furnitureIndent;
    style.gapAfter = smallGap;
    place(style);
    return style;
}

void ReaderTypography::place(BlockStyle &style) const
{
    const QFontMetricsF metrics(style.font);
    style.baseline = style.labelRow + std::round((style.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    style.cap = m_face.capHeight * style.em;
    style.underlineOffset = m_face.underlineOffset * style.em;
    // where the underline is lower, as in Arabic script, the tint follows it down
    style.tintBelow = metrics::tintBelow * style.em + style.underlineOffset - metrics::underlineOffset * style.em;
    style.labelLift = m_face.labelAboveCap * labelScale();
    if (style.labelRow > 0) // labels reach a little below their row
        style.textTop = std::max(style.labelRow, std::round(style.baseline - style.cap - style.labelLift + labelClearance));
}

void ReaderTypography::measure(const QString &sample)
{
    if (sample.isEmpty())
        return;
    const BlockStyle &paragraph = style(BlockRole::Paragraph);
    if (const qreal width = averageCharacter(paragraph.font, sample); width > 0)
        m_characterEms = width / paragraph.em;
}

qreal ReaderTypography::columnWidth(qreal room) const
{
    const qreal em = emOf(readingsize::paragraph);
    const qreal character = m_characterEms * em;
    qreal width = columnEms * readingsize::paragraph * m_zoom;
    if (m_face.script == ReadingScript::Han)
        width = metrics::readerCharactersHan * em;
    else
        width = std::clamp(width, metrics::readerCharactersMinimum * character, metrics::readerCharactersMaximum * character);
    constexpr qreal smallest = 120;
    return std::floor(std::max(std::min(width, room), smallest));
}

int ReaderTypography::estimatedLines(const BlockStyle &style, qsizetype length, qreal width) const
{
    constexpr qreal ragged = 0.96; // a line is not filled to its end
    const qreal lineWidth = std::max(width - style.indent, style.em) * ragged;
    return std::max(1, int(std::ceil(qreal(length) * m_characterEms * style.em / lineWidth)));
}

} // namespace galley
