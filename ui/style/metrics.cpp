// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/metrics.h"

#include <QtMath>

namespace galley::metrics {
namespace {
constexpr qreal smallestScale = 0.9;
constexpr qreal largestScale = 1.5;
qreal scaleInUse = 1;
} // namespace

qreal uiScale()
{
    return scaleInUse;
}

void setUiScale(qreal scale)
{
    scaleInUse = qBound(smallestScale, scale, largestScale);
}

int px(qreal measure)
{
    return qRound(measure * scaleInUse);
}

} // namespace galley::metrics
