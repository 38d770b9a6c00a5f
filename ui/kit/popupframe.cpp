// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/popupframe.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

using metrics::px;

constexpr qreal shadowLight = 0.14;
constexpr qreal shadowDark = 0.50;
constexpr int shadowDrop = 6;

// Rings from the outside in, each adding a little: close to a Gaussian and needs no blur.
void paintShadow(QPainter &painter, const QRectF &card, int reach)
{
    const Palette &palette = Palette::current();
    const qreal strongest = palette.isDark() ? shadowDark : shadowLight;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = reach - shadowDrop; i > 0; --i) {
        QColor colour = palette[Tone::Shadow];
        const qreal nearness = 1 - qreal(i) / (reach - shadowDrop);
        colour.setAlphaF(float(strongest * 2.2 * nearness * nearness / (reach - shadowDrop)));
        painter.setBrush(colour);
        painter.drawRoundedRect(card.adjusted(-i, -i + shadowDrop, i, i + shadowDrop), metrics::radiusPopup + i,
                                metrics::radiusPopup + i);
    }
}

} // namespace

bool canBeTranslucent()
{
    const QString platform = QGuiApplication::platformName();
    if (platform.startsWith("wayland"_L1) || platform == "offscreen"_L1)
        return true;
    // X11 does not tell through Qt. These desktops always composite, and so does X11 under Wayland.
    if (qgetenv("XDG_SESSION_TYPE") == "wayland")
        return true;
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return desktop.contains("GNOME"_L1) || desktop.contains("KDE"_L1) || desktop.contains("Cinnamon"_L1);
}

PopupFrame::PopupFrame(QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint),
      m_shadow(canBeTranslucent() ? px(metrics::popupShadow) : 0),
      m_content(new QVBoxLayout(this))
{
    if (m_shadow > 0)
        setAttribute(Qt::WA_TranslucentBackground);
    m_content->setContentsMargins(m_shadow + 1, m_shadow + 1, m_shadow + 1, m_shadow + 1);
    m_content->setSpacing(0);
}

void PopupFrame::setCardSize(QSize size)
{
    setFixedSize(size + QSize(2 * m_shadow, 2 * m_shadow));
}

QRect PopupFrame::cardRect() const
{
    return rect().adjusted(m_shadow, m_shadow, -m_shadow, -m_shadow);
}

void PopupFrame::openOver(const QWidget *window, int top)
{
    adjustSize();
    const QPoint origin = window->mapToGlobal(QPoint());
    const QSize card = cardRect().size();
    const int y = top < 0 ? (window->height() - card.height()) / 2 : top;
    openAt(origin + QPoint((window->width() - card.width()) / 2, y), window);
}

void PopupFrame::openBelow(const QWidget *anchor, int gap)
{
    setLayoutDirection(anchor->layoutDirection());
    adjustSize();
    const QSize card = cardRect().size();
    const bool rightToLeft = anchor->layoutDirection() == Qt::RightToLeft;
    QPoint at = anchor->mapToGlobal(QPoint(rightToLeft ? anchor->width() - card.width() : 0, anchor->height() + gap));
    const QRect screen = anchor->screen()->availableGeometry();
    if (at.y() + card.height() > screen.bottom())
        at.setY(anchor->mapToGlobal(QPoint()).y() - gap - card.height());
    openAt(at, anchor);
}

void PopupFrame::openAt(QPoint card, const QWidget *near)
{
    const QRect screen = near->screen()->availableGeometry();
    const QSize size = cardRect().size();
    card.setX(qBound(screen.left(), card.x(), qMax(screen.left(), screen.right() + 1 - size.width())));
    card.setY(qBound(screen.top(), card.y(), qMax(screen.top(), screen.bottom() + 1 - size.height())));
    move(card - QPoint(m_shadow, m_shadow));
    show();
    raise();
    activateWindow();
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    const Palette &palette = Palette::current();
    QPainter painter(this);
    if (m_shadow == 0) {
        painter.fillRect(rect(), palette[Tone::HairlineStrong]);
        painter.fillRect(rect().adjusted(1, 1, -1, -1), palette[Tone::Popup]);
        return;
    }
    paintShadow(painter, QRectF(cardRect()), m_shadow);
    paintRounded(painter, QRectF(cardRect()), px(metrics::radiusPopup), palette[Tone::Popup], palette[Tone::HairlineStrong]);
}

void PopupFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PopupFrame::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT closed();
}

} // namespace galley
