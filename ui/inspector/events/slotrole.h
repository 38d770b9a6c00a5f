// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace galley {

class WrappingLabel;

/// The name of a role in an event's card. A click on it, or Alt and its number, arms the slot for a click in the text; the
/// number stands beside the name while Alt is held and while the slot is armed.
class SlotRole final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SlotRole(QWidget *parent = nullptr);

    /// \a place in the card, from 1; those after 9 have no number.
    void setRole(const QString &name, int place);
    void setArmed(bool armed);
    void setNumberShown(bool shown);
    void setQuiet(bool quiet); ///< what is dragged does not fit here

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateTone();

    WrappingLabel *m_name;
    int m_place = 0;
    bool m_armed = false;
    bool m_numberShown = false;
    bool m_quiet = false;
};

} // namespace galley
