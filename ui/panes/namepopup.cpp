// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panes/namepopup.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {

using metrics::px;

namespace {

constexpr int cardWidth = 300;
constexpr int longestName = 200;

} // namespace

NamePopup::NamePopup(QWidget *parent)
    : PopupFrame(parent), m_title(new QLabel(this)), m_edit(new QLineEdit(this)), m_sentence(new QLabel(this)), m_button(new QPushButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(uiFont(uisize::secondary));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setWordWrap(true);
    m_title->setBuddy(m_edit);
    m_edit->setMaxLength(longestName);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFont(uiFont(uisize::secondary));
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_button->setDefault(true);
    m_button->setFixedHeight(px(metrics::fieldHeight));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space3);
    column->setSpacing(metrics::space2);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_sentence);
    content()->addLayout(column);
    const QMargins frame = content()->contentsMargins();
    setFixedWidth(px(cardWidth) + frame.left() + frame.right());
    connect(m_edit, &QLineEdit::textChanged, this, &NamePopup::check);
    connect(m_edit, &QLineEdit::returnPressed, this, &NamePopup::accept);
    connect(m_button, &QPushButton::clicked, this, &NamePopup::accept);
    setFocusProxy(m_edit);
    retranslate();
    check();
}

void NamePopup::setTitle(const QString &title)
{
    m_title->setText(title);
    m_edit->setAccessibleName(title);
}

void NamePopup::setButtonText(const QString &text)
{
    m_button->setText(text);
}

void NamePopup::setName(const QString &name)
{
    m_edit->setText(name);
    m_edit->selectAll();
}

void NamePopup::setTakenNames(const QStringList &names)
{
    m_taken = names;
    check();
}

QString NamePopup::name() const
{
    return m_edit->text().simplified();
}

QString NamePopup::sentence() const
{
    return m_sentence->isHidden() ? QString() : m_sentence->text();
}

void NamePopup::check()
{
    const bool taken = m_taken.contains(name());
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, Palette::current()[Tone::Warning]);
    m_sentence->setPalette(palette);
    m_sentence->setVisible(taken);
    m_edit->setAccessibleDescription(taken ? m_sentence->text() : QString());
    m_button->setEnabled(!taken && !name().isEmpty());
    if (isVisible())
        adjustSize();
}

void NamePopup::accept()
{
    if (!m_button->isEnabled())
        return;
    const QString chosen = name();
    close();
    Q_EMIT accepted(chosen);
}

void NamePopup::showEvent(QShowEvent *event)
{
    PopupFrame::showEvent(event);
    m_edit->setFocus(Qt::PopupFocusReason);
}

void NamePopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PopupFrame::changeEvent(event);
}

void NamePopup::retranslate()
{
    m_sentence->setText(tr("There is one of this name already."));
}

} // namespace galley
