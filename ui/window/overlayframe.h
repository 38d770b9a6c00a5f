// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace galley {

/// Holds a pane that floats over the others, with a hairline and a soft shadow along its inner edge.
class OverlayFrame final : public QWidget
{
    Q_OBJECT
public:
    /// \a atEnd: the pane comes from the end edge, so its inner edge is at the start.
    OverlayFrame(bool atEnd, QWidget *parent);

    void take(QWidget *pane);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    bool m_atEnd;
};

/// Width of the shadow beside the pane.
inline constexpr int overlayShadow = 12;

} // namespace galley
