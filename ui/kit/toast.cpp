// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/toast.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QApplication>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace galley {
namespace {

using metrics::px;

constexpr qreal messageSize = 12.5;

// The application's palette turned over: the toast is dark where the window is light.
class InvertedButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + metrics::space2, px(metrics::buttonHeight) - metrics::space1};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = Palette::current()[Tone::Paper];
        if (hasFocus() || underMouse()) {
            QColor veil = ink;
            veil.setAlphaF(0.16F);
            paintRounded(painter, QRectF(rect()), px(metrics::radiusRow), veil);
        }
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }
};

} // namespace

Toast::Toast(QWidget *host)
    : QWidget(host),
      m_message(new QLabel(this)),
      m_button(new InvertedButton(this)),
      m_keys(new QLabel(this)),
      m_opacity(new QGraphicsOpacityEffect(this)),
      m_fading(new QPropertyAnimation(m_opacity, "opacity", this))
{
    hide();
    setFixedHeight(px(metrics::toastHeight));
    m_message->setFont(uiFont(messageSize));
    m_message->setTextFormat(Qt::PlainText);
    m_button->setFont(uiFont(messageSize, true));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAttribute(Qt::WA_Hover);
    m_keys->setFont(uiFont(uisize::secondary));
    m_opacity->setEnabled(false);
    setGraphicsEffect(m_opacity);
    m_fading->setDuration(metrics::fadeMilliseconds);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::inspectorMargin, 0, metrics::inspectorMargin, 0);
    row->setSpacing(metrics::space2);
    row->addSpacing(px(metrics::icon) + metrics::space3); // of the sign; a margin would not be mirrored
    row->addWidget(m_message);
    row->addWidget(m_button);
    row->addWidget(m_keys);
    m_timer.setSingleShot(true);
    m_timer.setInterval(metrics::toastMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_fading, &QPropertyAnimation::finished, this, [this] {
        m_opacity->setEnabled(false); // text is drawn sharper without it
        setVisible(m_opacity->opacity() > 0.5);
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        dismiss();
        if (m_offer == Offer::Undo)
            Q_EMIT undoRequested();
        else
            Q_EMIT redoRequested();
    });
    host->installEventFilter(this);
    retranslate();
    recolour();
}

void Toast::present(const QString &message, const QString &keys, Offer offer)
{
    m_message->setText(message);
    m_offer = offer;
    retranslate();
    m_keys->setText(keys);
    m_keys->setVisible(!keys.isEmpty());
    setAccessibleName(message);
    place();
    raise();
    if (isHidden())
        fade(true);
    m_timer.start();
}

void Toast::setDuration(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

QString Toast::message() const
{
    return m_message->text();
}

void Toast::dismiss()
{
    m_timer.stop();
    if (!isHidden())
        fade(false);
}

void Toast::fade(bool in)
{
    m_fading->stop();
    m_opacity->setOpacity(in ? 1 : 0);
    setVisible(in || QApplication::isEffectEnabled(Qt::UI_FadeTooltip));
    if (!QApplication::isEffectEnabled(Qt::UI_FadeTooltip))
        return;
    m_opacity->setEnabled(true);
    m_fading->setStartValue(in ? 0.0 : 1.0);
    m_fading->setEndValue(in ? 1.0 : 0.0);
    m_fading->start();
}

void Toast::place()
{
    layout()->activate();
    const QWidget *host = parentWidget();
    const int width = std::min(sizeHint().width(), host->width() - 2 * metrics::space2);
    setGeometry((host->width() - width) / 2, host->height() - height() - metrics::toastLift, width, height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (!isHidden())
        m_timer.start();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, QRectF(rect()), px(metrics::radiusCard), Palette::current()[Tone::Text]);
    const int size = px(metrics::icon);
    const QRect box(metrics::inspectorMargin, (height() - size) / 2, size, size);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_offer == Offer::Undo ? u"undo-2" : u"redo-2", {Tone::Paper});
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_keys)
        recolour();
    QWidget::changeEvent(event);
}

void Toast::retranslate()
{
    if (m_offer == Offer::Undo) {
        //: button in the message that says what was just done
        m_button->setText(tr("Undo"));
    } else {
        //: button in the message that says what was just undone
        m_button->setText(tr("Redo"));
    }
}

void Toast::recolour()
{
    const Palette &colours = Palette::current();
    QColor faded = colours[Tone::Paper];
    faded.setAlphaF(0.7F);
    const auto paint = [](QLabel *label, const QColor &colour) {
        QPalette palette = label->palette();
        if (palette.color(QPalette::WindowText) == colour)
            return;
        palette.setColor(QPalette::WindowText, colour);
        label->setPalette(palette);
    };
    paint(m_message, colours[Tone::Paper]);
    paint(m_keys, faded);
}

} // namespace galley
