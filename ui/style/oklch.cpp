// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/oklch.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace galley {
namespace {

using Triple = std::array<double, 3>;

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double fromLinear(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

Triple linearRgb(const Oklch &colour)
{
    const double a = colour.chroma * std::cos(qDegreesToRadians(colour.hue));
    const double b = colour.chroma * std::sin(qDegreesToRadians(colour.hue));
    const double l = std::pow(colour.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(colour.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(colour.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool isShowable(const Triple &rgb)
{
    constexpr double slack = 1e-4;
    for (double channel : rgb) {
        if (channel < -slack || channel > 1 + slack)
            return false;
    }
    return true;
}

} // namespace

Oklch toOklch(const QColor &colour)
{
    const double r = toLinear(double(colour.redF()));
    const double g = toLinear(double(colour.greenF()));
    const double b = toLinear(double(colour.blueF()));
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    const double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    const double greenRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    double hue = qRadiansToDegrees(std::atan2(blueYellow, greenRed));
    if (hue < 0)
        hue += 360;
    return {lightness, std::hypot(greenRed, blueYellow), hue};
}

QColor fromOklch(Oklch colour)
{
    Triple rgb = linearRgb(colour);
    while (!isShowable(rgb) && colour.chroma > 0.002) {
        colour.chroma -= 0.002;
        rgb = linearRgb(colour);
    }
    for (double &channel : rgb)
        channel = std::round(255 * std::clamp(fromLinear(std::clamp(channel, 0.0, 1.0)), 0.0, 1.0));
    return QColor(int(rgb[0]), int(rgb[1]), int(rgb[2]));
}

} // namespace galley
