// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace galley {

/// How much a reason weighs among its like: from the middle to the end where it speaks for the article, to the start where
/// it speaks against it.
class ReasonBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonBar(QWidget *parent = nullptr);

    /// -1 to 1, of the strongest reason.
    void setShare(qreal share);
    [[nodiscard]] qreal share() const { return m_share; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal m_share = 0;
};

} // namespace galley
