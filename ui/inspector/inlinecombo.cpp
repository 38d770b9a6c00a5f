// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/inlinecombo.h"

#include "ui/inspector/markicons.h"
#include "ui/style/glyphs.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScreen>
#include <QSignalBlocker>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>

namespace galley {
namespace {

using metrics::px;

constexpr int signGap = 7;
constexpr int rowsShown = 16;
constexpr int narrowest = 48;

bool hasIcons(const QComboBox &box)
{
    return box.count() > 0 && !box.itemIcon(0).isNull();
}

} // namespace

InlineCombo::InlineCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFrame(false);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(rowsShown);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

void InlineCombo::setEventGroup(const QString &group)
{
    m_eventGroup = group;
    m_entityType.clear();
    updateGeometry();
    update();
}

void InlineCombo::setEntityType(const QString &type)
{
    m_entityType = type;
    m_eventGroup.clear();
    updateGeometry();
    update();
}

void InlineCombo::setCurrentData(const QVariant &data)
{
    const QSignalBlocker silence(this);
    setCurrentIndex(findData(data));
    updateGeometry();
    update();
}

int InlineCombo::signWidth() const
{
    if (!m_eventGroup.isEmpty())
        return px(metrics::glyphBox) + signGap;
    return m_entityType.isEmpty() ? 0 : px(metrics::swatch) + signGap;
}

QSize InlineCombo::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(currentText()) + 1;
    return {signWidth() + words + metrics::space1 + px(metrics::iconMeta), px(metrics::segmentHeight)};
}

QSize InlineCombo::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), px(narrowest)), wanted.height()};
}

void InlineCombo::paintEvent(QPaintEvent *)
{
    const Palette &palette = Palette::current();
    QPainter painter(this);
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    QColor colour = palette[isEnabled() ? Tone::Text : Tone::Faint];
    if (!m_eventGroup.isEmpty()) {
        colour = palette.eventGroup(m_eventGroup).label;
        const int side = px(metrics::glyphBox);
        paintEventGlyph(painter, QRectF(visual({0, (height() - side) / 2, side, side})), m_eventGroup, colour);
    } else if (!m_entityType.isEmpty()) {
        colour = palette.entity(m_entityType).label;
        const int side = px(metrics::swatch);
        paintSwatch(painter, QRectF(visual({0, (height() - side) / 2, side, side})), m_entityType);
    }
    const int start = signWidth();
    const int arrow = px(metrics::iconMeta);
    const int room = std::max(0, width() - start - metrics::space1 - arrow);
    const int words = std::min(room, fontMetrics().horizontalAdvance(currentText()) + 1);
    painter.setPen(colour);
    painter.drawText(visual({start, 0, words, height()}), Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, words));
    const QRect chevron(start + words + metrics::space1, (height() - arrow) / 2, arrow, arrow);
    const bool lively = isEnabled() && (underMouse() || view()->isVisible());
    paintIcon(painter, QRectF(visual(chevron)), u"chevron-down", {lively ? Tone::Text : Tone::Muted, false, metrics::iconStrokeMeta});
}

void InlineCombo::showPopup()
{
    QComboBox::showPopup();
    int words = 0;
    for (int i = 0; i < count(); ++i)
        words = std::max(words, view()->fontMetrics().horizontalAdvance(itemText(i)));
    // Rows are painted as those of a menu: a column for the check before the words, one for an arrow behind them.
    const int columns = 2 * (px(metrics::icon) + metrics::space4) + (hasIcons(*this) ? px(metrics::icon) + metrics::space2 : 0);
    const int bar = count() > maxVisibleItems() ? px(metrics::scrollBar) : 0;
    QWidget *popup = view()->window();
    QRect place = popup->geometry();
    const int missing = words + columns + bar - place.width();
    if (missing <= 0)
        return;
    const QRect room = screen()->availableGeometry();
    if (isRightToLeft())
        place.setLeft(std::max(room.left(), place.left() - missing));
    else
        place.setRight(place.right() + missing);
    if (place.right() > room.right())
        place.moveRight(room.right());
    popup->setGeometry(place);
}

// Scrolling the card must not change the event.
void InlineCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace galley
