// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace galley {

/// A colour by perceived lightness (0–1), chroma (0–about 0.3) and hue (degrees): Björn Ottosson, "A perceptual color
/// space for image processing", 2020. Equal lightness looks equally light whatever the hue, which HSL does not give.
struct Oklch
{
    double lightness = 0;
    double chroma = 0;
    double hue = 0;
};

[[nodiscard]] Oklch toOklch(const QColor &colour);
/// Chroma is lowered until the colour can be shown in sRGB.
[[nodiscard]] QColor fromOklch(Oklch colour);

} // namespace galley
