// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/offerbar.h"

#include "ui/kit/iconbutton.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace galley {

OfferBar::OfferBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_decline(new IconButton(u"x", this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_accept->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, metrics::space1, metrics::space2, metrics::space1);
    row->setSpacing(metrics::space2);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_accept);
    row->addWidget(m_decline);
    connect(m_accept, &QPushButton::clicked, this, &OfferBar::accepted);
    connect(m_decline, &IconButton::clicked, this, &OfferBar::declined);
    hide();
    retranslate();
}

void OfferBar::present(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    m_accept->setText(button);
    setAccessibleName(sentence);
    show();
}

QString OfferBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void OfferBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Palette::current()[Tone::AccentTint]);
}

void OfferBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OfferBar::retranslate()
{
    //: tooltip of the cross that declines an offer
    m_decline->setToolTip(tr("Not now"));
    m_decline->setAccessibleName(tr("Not now"));
}

} // namespace galley
