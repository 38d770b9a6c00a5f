// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/chipdrag.h"

#include "ui/reader/fillermime.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>
#include <QPointer>

namespace galley {

ChipDrag::ChipDrag(QAbstractButton *chip, const Filler &filler)
    : QObject(chip)
    , m_chip(chip)
    , m_filler(filler)
{
    chip->installEventFilter(this);
}

bool ChipDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_pressed = dynamic_cast<QMouseEvent *>(event)->pos();
    if (event->type() == QEvent::MouseMove) {
        const auto *move = dynamic_cast<QMouseEvent *>(event);
        const bool far = (move->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (move->buttons().testFlag(Qt::LeftButton) && far) {
            start();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ChipDrag::start()
{
    m_chip->setDown(false); // the release goes to the drop: this was no click
    auto *data = new QMimeData;
    data->setData(QString::fromUtf16(fillerMimeType), toMime(m_filler));
    data->setText(m_chip->text());
    auto *drag = new QDrag(m_chip); // it deletes itself, and the data with it
    drag->setMimeData(data);
    drag->setPixmap(m_chip->grab());
    Q_EMIT started();
    const QPointer self(this); // the drop may make the row's chips anew
    drag->exec(Qt::CopyAction);
    if (self)
        Q_EMIT ended();
}

} // namespace galley
