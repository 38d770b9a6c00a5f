// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace galley {

/// Whether windows may have see-through parts here; without a compositor their corners would be black.
[[nodiscard]] bool canBeTranslucent();

/// A popup card: rounded with a soft shadow where the screen can, else a plain rectangle with a strong border. Closes on
/// Escape and on a click outside. Sizes and positions are those of the card without its shadow.
class PopupFrame : public QWidget
{
    Q_OBJECT
public:
    explicit PopupFrame(QWidget *parent = nullptr);

    /// The card's layout, without margins or spacing.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void setCardSize(QSize size);
    [[nodiscard]] QRect cardRect() const; ///< in the popup's own coordinates

    /// Opens with the card centred over \a window; \a top is the distance from its top, centred when negative.
    void openOver(const QWidget *window, int top = -1);
    /// Opens under \a anchor with the start edges in line, above it where there is no room.
    void openBelow(const QWidget *anchor, int gap = 4);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void openAt(QPoint card, const QWidget *near);

    int m_shadow;
    QVBoxLayout *m_content;
};

} // namespace galley
