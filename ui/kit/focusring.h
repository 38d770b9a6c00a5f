// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace galley {

/// Draws the ring around the control that a key press gave the focus; a mouse click shows none. In high contrast it always
/// shows. One per application.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;

    /// The control that has the ring, or none.
    [[nodiscard]] const QWidget *ringed() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget, Qt::FocusReason reason);

    QPointer<QFocusFrame> m_frame; // belongs to the window of the control it surrounds
};

} // namespace galley
