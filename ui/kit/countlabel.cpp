// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/countlabel.h"

#include "ui/style/typography.h"

#include <QEvent>
#include <QLocale>

namespace galley {

CountLabel::CountLabel(QWidget *parent) : QLabel(parent)
{
    setFont(uiFont(uisize::meta));
    setForegroundRole(QPalette::PlaceholderText); // muted
    setTextFormat(Qt::PlainText);
}

void CountLabel::setCount(std::optional<qint64> count)
{
    m_count = count;
    retranslate();
}

void CountLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QLabel::changeEvent(event);
}

void CountLabel::retranslate()
{
    // The default locale is the interface's; a widget's own would be the one of its birth.
    setText(m_count ? QLocale().toString(*m_count) : QString());
}

} // namespace galley
