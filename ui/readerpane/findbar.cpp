// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/findbar.h"

#include "ui/actions/actionregistry.h"
#include "ui/kit/iconbutton.h"
#include "ui/kit/searchfield.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

namespace galley {

using metrics::px;

namespace {
constexpr int fieldWidth = 280;
}

FindBar::FindBar(const ActionRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(this))
    , m_count(new QLabel(this))
    , m_close(new IconButton(u"x", this))
{
    setFixedHeight(px(metrics::bannerHeight));
    m_field->setMaximumWidth(px(fieldWidth));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(uiFont(uisize::secondary));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::headerMargin, 0, metrics::headerMargin, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(new IconButton(registry.action(u"find.previous"), this));
    row->addWidget(new IconButton(registry.action(u"find.next"), this));
    row->addStretch();
    row->addWidget(m_close);
    m_field->edit()->installEventFilter(this);
    connect(m_field, &SearchField::textChanged, this, &FindBar::textChanged);
    connect(m_close, &QAbstractButton::clicked, this, &FindBar::closeRequested);
    retranslate();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->edit()->selectAll();
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::setCount(qsizetype hits, int current)
{
    m_hits = hits;
    m_current = current;
    showCount();
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::showCount()
{
    const QLocale locale = this->locale();
    QString text;
    if (!m_field->text().isEmpty() && m_hits == 0)
        //: in the line that finds words in the article, when there are none
        text = tr("Not found");
    else if (m_hits > 0 && m_current >= 0)
        //: in the line that finds words in the article: number of the hit and of all hits
        text = tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_hits));
    else if (m_hits > 0)
        text = tr("%Ln hit(s)", nullptr, int(m_hits));
    m_count->setText(text);
    QPalette colours = m_count->palette();
    colours.setColor(QPalette::WindowText, Palette::current()[m_hits == 0 ? Tone::Warning : Tone::Muted]);
    m_count->setPalette(colours);
    m_field->edit()->setAccessibleDescription(text);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_field->edit())
        return QWidget::eventFilter(watched, event);
    const auto *key = dynamic_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        Q_EMIT closeRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_count)
        showCount();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    //: placeholder of the field that finds words in the article
    m_field->setPlaceholder(tr("Find in the article"));
    //: tooltip of the cross that closes the line for finding words
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    setAccessibleName(tr("Find in the article"));
    showCount();
}

} // namespace galley
