// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/banner.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace galley {

using metrics::px;

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_why(new QPushButton(this)), m_right(new QPushButton(this))
{
    setMinimumHeight(px(metrics::bannerHeight));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_why->setFlat(true);
    auto *row = new QHBoxLayout(this);
    const int sign = metrics::space3 + px(metrics::icon) + metrics::space2;
    row->setContentsMargins(metrics::space2, metrics::space1, metrics::space2, metrics::space1);
    row->setSpacing(metrics::space2);
    row->addSpacing(sign - metrics::space2); // not a margin: those are not mirrored
    row->addWidget(m_sentence, 1);
    for (QPushButton *button : {m_why, m_right}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_why, &QPushButton::clicked, this, &Banner::whyRequested);
    connect(m_right, &QPushButton::clicked, this, &Banner::accepted);
    retranslate();
}

void Banner::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, QRectF(rect()), px(metrics::radiusCard), Palette::current()[Tone::WarningTint]);
    const int size = px(metrics::icon);
    const QRect box(metrics::space3, (height() - size) / 2, size, size);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), box), u"triangle-alert", {Tone::Text});
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Banner::retranslate()
{
    //: link in the line that says a page may have been cleaned wrongly: shows the doubtful place and explains it
    m_why->setText(tr("Why?"));
    //: button in the same line: the page is fine as it is
    m_right->setText(tr("Looks right"));
}

} // namespace galley
