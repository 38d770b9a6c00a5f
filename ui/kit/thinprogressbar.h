// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProgressBar>

namespace galley {

/// 96×3 px without a text; a range of 0 to 0 says that nobody knows how long.
class ThinProgressBar final : public QProgressBar
{
    Q_OBJECT
public:
    explicit ThinProgressBar(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace galley
