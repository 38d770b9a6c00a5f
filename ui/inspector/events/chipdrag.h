// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"

#include <QAbstractButton>
#include <QObject>
#include <QPoint>

namespace galley {

/// Lets a chip be dragged as a filler; child of the chip.
class ChipDrag final : public QObject
{
    Q_OBJECT
public:
    ChipDrag(QAbstractButton *chip, const Filler &filler);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void started();
    void ended();

private:
    void start();

    QAbstractButton *m_chip;
    Filler m_filler;
    QPoint m_pressed;
};

} // namespace galley
