// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/thinprogressbar.h"

#include "ui/style/metrics.h"

namespace galley {

ThinProgressBar::ThinProgressBar(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ThinProgressBar::sizeHint() const
{
    return {metrics::px(metrics::progressWidth), metrics::px(metrics::progressHeight)};
}

} // namespace galley
