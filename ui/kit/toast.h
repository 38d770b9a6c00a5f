// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QGraphicsOpacityEffect;
class QLabel;
class QPropertyAnimation;
class QPushButton;

namespace galley {

/// One short message over the bottom of a widget (the reader), with Undo, or Redo where it tells of an undo. It leaves after five seconds, not while the
/// pointer is on it; a new message takes the place of the old one. Errors are never toasts.
class Toast final : public QWidget
{
    Q_OBJECT
public:
    /// What can be done about what the message says.
    enum class Offer { Undo, Redo };

    explicit Toast(QWidget *host);

    /// \a keys of the offer as the shortcut is written ("Ctrl+Z").
    void present(const QString &message, const QString &keys = {}, Offer offer = Offer::Undo);
    void setDuration(int milliseconds);
    [[nodiscard]] QString message() const;
    [[nodiscard]] Offer offer() const { return m_offer; }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void fade(bool in);
    void retranslate();
    void recolour();

    QLabel *m_message;
    QPushButton *m_button;
    QLabel *m_keys;
    QGraphicsOpacityEffect *m_opacity;
    QPropertyAnimation *m_fading;
    QTimer m_timer;
    Offer m_offer = Offer::Undo;
};

} // namespace galley
