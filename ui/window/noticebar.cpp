// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/noticebar.h"

#include "ui/kit/iconbutton.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace galley {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_close(new IconButton(u"x", this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, metrics::space1, metrics::space2, metrics::space1);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_close);
    connect(m_close, &IconButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

void NoticeBar::present(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Palette::current()[Tone::WarningTint]);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeBar::retranslate()
{
    //: tooltip of the button that closes a message
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace galley
