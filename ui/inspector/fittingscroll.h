// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace galley {

/// A vertical scroll area that is as high as what it shows, and scrolls only where the layout gives it less.
class FittingScroll final : public QScrollArea
{
    Q_OBJECT
public:
    explicit FittingScroll(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] int contentHeight() const;
};

} // namespace galley
