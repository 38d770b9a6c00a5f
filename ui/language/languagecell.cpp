// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/languagecell.h"

#include "models/language/languages.h"
#include "ui/language/languagenames.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QPainter>
#include <QStyle>

namespace galley {
namespace {

using metrics::px;

constexpr int startPadding = 12;
constexpr int endPadding = 10;
constexpr int nameTop = 6;
constexpr int nameHeight = 14;
constexpr int ownHeight = 22;
// Arabic letters are small and Nastaliq is tall for their size.
constexpr qreal arabicSize = 16;
constexpr qreal nastaliqSize = 14;

QFont ownNameFont(const Language &language)
{
    switch (readingScript(QString(language.tag))) {
    case ReadingScript::Naskh:
        return endonymFont(QString(language.tag), arabicSize);
    case ReadingScript::Nastaliq:
        return endonymFont(QString(language.tag), nastaliqSize);
    default:
        return endonymFont(QString(language.tag));
    }
}

} // namespace

LanguageCell::LanguageCell(const Language &language, QWidget *parent) : QAbstractButton(parent), m_language(language)
{
    setFocusPolicy(Qt::NoFocus); // the filter field keeps it
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void LanguageCell::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? tr("Chosen") : QString());
    update();
}

void LanguageCell::setHighlighted(bool highlighted, bool byKey)
{
    m_highlighted = highlighted;
    m_ring = highlighted && byKey;
    update();
}

void LanguageCell::retranslate()
{
    setText(translatedLanguageName(m_language));
    setAccessibleName(text() % u' ' % m_language.ownName);
    setAccessibleDescription(m_current ? tr("Chosen") : QString());
}

void LanguageCell::paintEvent(QPaintEvent *)
{
    const Palette &palette = Palette::current();
    QPainter painter(this);
    const QRectF cell(rect());
    if (m_current)
        paintRounded(painter, cell, px(metrics::radiusCard) - 1, palette[Tone::AccentTint]);
    else if (m_highlighted || underMouse())
        paintRounded(painter, cell, px(metrics::radiusCard) - 1, palette[Tone::Hover]);
    if (m_ring)
        paintFocusRing(painter, cell, px(metrics::radiusCard) - 1, true);
    const int sign = px(metrics::icon);
    const QRect inner = rect().adjusted(startPadding, px(nameTop), -endPadding, 0);
    const int width = m_current ? inner.width() - sign - metrics::space1 : inner.width();
    const auto flip = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int start = int(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
        | Qt::AlignVCenter | Qt::TextSingleLine;
    painter.setFont(uiFont(uisize::section));
    painter.setPen(palette[Tone::Muted]);
    painter.drawText(flip({inner.left(), inner.top(), width, px(nameHeight)}), start,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width));
    painter.setFont(ownNameFont(m_language));
    painter.setPen(palette[Tone::Text]);
    painter.setLayoutDirection(m_language.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const QRect own(inner.left(), inner.top() + px(nameHeight), width, px(ownHeight));
    painter.drawText(flip(own), start | Qt::TextDontClip, m_language.ownName.toString());
    if (m_current)
        paintIcon(painter, flip({inner.right() - sign + 1, (height() - sign) / 2, sign, sign}), u"check", {Tone::Accent});
}

} // namespace galley
