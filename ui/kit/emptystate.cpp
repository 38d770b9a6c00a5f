// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/emptystate.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley {
namespace {

// Not a pixmap in a label: it must follow the palette.
class Picture final : public QLabel
{
public:
    using QLabel::QLabel;

    void setName(QStringView name)
    {
        m_name = name.toString();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(rect()), m_name, {Tone::Faint, false, 1});
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(QStringView iconName, QWidget *parent)
    : QWidget(parent), m_picture(new Picture(this)), m_sentence(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    const int size = metrics::px(metrics::iconEmpty);
    m_picture->setFixedSize(size, size);
    m_sentence->setFont(uiFont(uisize::empty));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_buttons->setSpacing(metrics::space2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space6);
    column->setSpacing(metrics::space4);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_buttons);
    centred->addStretch();
    column->addLayout(centred);
    column->addStretch(3);
    setIcon(iconName);
}

void EmptyState::setIcon(QStringView iconName)
{
    if (auto *picture = dynamic_cast<Picture *>(m_picture))
        picture->setName(iconName);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setDefault(m_buttons->count() == 0);
    m_buttons->addWidget(button);
    return button;
}

} // namespace galley
