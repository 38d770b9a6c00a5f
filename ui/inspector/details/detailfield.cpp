// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/details/detailfield.h"

#include "ui/inspector/growingtext.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace galley {

using namespace Qt::StringLiterals;

DetailField::DetailField(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_value(new GrowingText(this))
    , m_row(new QHBoxLayout)
    , m_origin(new QLabel(this))
{
    for (QLabel *label : {m_name, m_origin}) {
        label->setFont(uiFont(uisize::section));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_origin->hide();
    m_value->setReadOnly(true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_value->setFocusPolicy(Qt::StrongFocus);
    m_row->setSpacing(metrics::space2);
    m_row->addWidget(m_value, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addLayout(m_row);
    column->addWidget(m_origin);
    hide();
}

void DetailField::setName(const QString &name)
{
    m_name->setText(name);
    m_value->setAccessibleName(name);
}

void DetailField::setValue(const QString &value)
{
    m_value->setText(value.isEmpty() && m_always ? u"—"_s : value);
    setVisible(m_always || !value.isEmpty());
}

QString DetailField::value() const
{
    return m_value->toPlainText();
}

void DetailField::setOrigin(const QString &origin)
{
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    m_value->setAccessibleDescription(origin);
}

QString DetailField::origin() const
{
    return m_origin->text();
}

void DetailField::setValueFont(const QFont &font)
{
    if (m_value->font() != font)
        m_value->setFont(font);
}

void DetailField::keepLeftToRight()
{
    m_value->setTextDirection(Qt::LeftToRight);
}

void DetailField::addWidget(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

void DetailField::setAlwaysShown()
{
    m_always = true;
}

} // namespace galley
