// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/messageline.h"

#include "ui/kit/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace galley {

using metrics::px;

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_close(new IconButton(u"x", this))
{
    setMinimumHeight(px(metrics::bannerHeight) + 2 * metrics::space1);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    const int sign = metrics::space3 + px(metrics::icon) + metrics::space2;
    row->setContentsMargins(metrics::readerMargin + sign, metrics::space2, metrics::readerMargin + metrics::space2, metrics::space2);
    row->setSpacing(metrics::space2);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_close);
    connect(m_close, &QAbstractButton::clicked, this, &MessageLine::dismiss);
    hide();
    retranslate();
}

void MessageLine::present(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageLine::dismiss()
{
    hide();
    m_sentence->clear();
}

void MessageLine::dismissHint()
{
    if (m_kind == Kind::Hint)
        dismiss();
}

QString MessageLine::sentence() const
{
    return m_sentence->text();
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isError = m_kind == Kind::Error;
    const QRect card = rect().adjusted(metrics::readerMargin, metrics::space1, -metrics::readerMargin, -metrics::space1);
    paintRounded(painter, QRectF(card), px(metrics::radiusCard), Palette::current()[isError ? Tone::DangerTint : Tone::AccentTint]);
    const int size = px(metrics::icon);
    const QRect box(card.left() + metrics::space3, (height() - size) / 2, size, size);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), isError ? u"triangle-alert" : u"info", {isError ? Tone::Danger : Tone::Accent});
}

void MessageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageLine::retranslate()
{
    //: tooltip of the cross that closes a message
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace galley
