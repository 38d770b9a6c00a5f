// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagkeybutton.h"

#include "ui/kit/keycap.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace galley {

using namespace Qt::StringLiterals;

using metrics::px;

TagKeyButton::TagKeyButton(const QString &cap, const std::optional<TagType> &type, const QString &eventGroup, QWidget *parent)
    : QAbstractButton(parent)
    , m_cap(cap)
    , m_type(type)
    , m_eventGroup(eventGroup)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setFont(uiFont(uisize::secondary));
}

void TagKeyButton::setTexts(const QString &full, const QString &brief)
{
    m_full = full;
    m_brief = brief;
    setText(full);
    setAccessibleName(full);
    updateGeometry();
    update();
}

void TagKeyButton::setWords(Words words)
{
    m_words = words;
    update();
}

QString TagKeyButton::shownWords() const
{
    switch (m_words) {
    case Words::Full:
        return m_full;
    case Words::Short:
        return m_brief;
    case Words::None:
        break;
    }
    return {};
}

QString TagKeyButton::shownText() const
{
    const QString words = shownWords();
    return words.isEmpty() ? m_cap : QString(m_cap + u' ' + words);
}

QSize TagKeyButton::sizeHint() const
{
    const int words = QFontMetrics(font()).horizontalAdvance(shownWords());
    const int inside = keyCapSize(m_cap).width() + (words > 0 ? metrics::space1 + words + 1 : 0);
    return {inside + 2 * metrics::space1, px(metrics::segmentHeight)};
}

QColor TagKeyButton::ink() const
{
    const Palette &palette = Palette::current();
    if (!m_type)
        return palette[Tone::Muted];
    return m_type->isEvent() ? palette.eventGroup(m_eventGroup).label : palette.entity(m_type->name).label;
}

void TagKeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = Palette::current();
    if (isDown() || isChecked())
        paintRounded(painter, QRectF(rect()), px(metrics::radiusRow), palette[isDown() ? Tone::Pressed : Tone::Control]);
    else if (underMouse())
        paintRounded(painter, QRectF(rect()), px(metrics::radiusRow), palette[Tone::Hover]);
    const auto flip = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const QSize cap = keyCapSize(m_cap);
    paintKeyCap(painter, flip({QPoint(metrics::space1, (height() - cap.height()) / 2), cap}), m_cap);
    const int left = 2 * metrics::space1 + cap.width();
    const QRect place(left, 0, width() - left, height());
    painter.setFont(font());
    painter.setPen(ink());
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(flip(place), int(start) | Qt::AlignVCenter | Qt::TextSingleLine, shownWords());
}

} // namespace galley
