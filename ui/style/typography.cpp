// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/typography.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QFontInfo>
#include <QScreen>

#include <cmath>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal basePixels = 13;
constexpr qreal smallestBase = 12;
constexpr qreal largestBase = 18;
constexpr qreal pointsPerInch = 72;

struct Setting
{
    qreal sizeFactor;
    LineHeights paragraph;
    LineHeights headline;
};

Setting settingOf(ReadingScript script)
{
    switch (script) {
    case ReadingScript::Naskh:
        return {1.15, {33, 44}, {44, 58}};
    case ReadingScript::Nastaliq:
        return {1.10, {46, 58}, {64, 78}};
    case ReadingScript::Indic:
    case ReadingScript::Ethiopic:
        return {1.02, {28, 38}, {34, 48}};
    case ReadingScript::Han:
        return {1.04, {29, 38}, {36, 50}};
    case ReadingScript::Latin:
        break;
    }
    return {1.0, {26, 35}, {32, 46}};
}

QStringView primaryLanguage(QStringView tag)
{
    const qsizetype end = tag.indexOf(u'-');
    return end < 0 ? tag : tag.first(end);
}

bool isTraditional(QStringView tag)
{
    return tag.contains(u"Hant") || tag.contains(u"-TW") || tag.contains(u"-HK");
}

// The script's own family first, then one with Latin letters: names and figures stand in every article.
QStringList familiesOf(QStringView tag, ReadingScript script, const QString &latinFamily)
{
    const QString latin = latinFamily.isEmpty() ? u"Noto Serif"_s : latinFamily;
    const QStringView language = primaryLanguage(tag);
    switch (script) {
    case ReadingScript::Naskh:
        return {u"Noto Naskh Arabic"_s, latin};
    case ReadingScript::Nastaliq:
        return {u"Noto Nastaliq Urdu"_s, u"Noto Naskh Arabic"_s, latin};
    case ReadingScript::Indic:
        return {language == u"bn" || language == u"as" ? u"Noto Serif Bengali"_s : u"Noto Serif Devanagari"_s, latin};
    case ReadingScript::Ethiopic:
        return {u"Noto Serif Ethiopic"_s, latin};
    case ReadingScript::Han:
        if (isTraditional(tag))
            return {u"Noto Serif CJK TC"_s, u"Noto Sans CJK TC"_s, latin};
        return {u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s, latin};
    case ReadingScript::Latin:
        break;
    }
    return {latin, u"Noto Serif"_s, u"DejaVu Serif"_s};
}

QStringList uiFamiliesOf(QStringView tag)
{
    const QStringView language = primaryLanguage(tag);
    switch (readingScript(tag)) {
    case ReadingScript::Naskh:
        return {u"Noto Naskh Arabic"_s, u"Noto Sans Arabic"_s};
    case ReadingScript::Nastaliq:
        return {u"Noto Nastaliq Urdu"_s, u"Noto Naskh Arabic"_s};
    case ReadingScript::Indic:
        return {language == u"bn" || language == u"as" ? u"Noto Sans Bengali"_s : u"Noto Sans Devanagari"_s};
    case ReadingScript::Ethiopic:
        return {u"Noto Sans Ethiopic"_s};
    case ReadingScript::Han:
        return {isTraditional(tag) ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s};
    case ReadingScript::Latin:
        break;
    }
    return {};
}

qreal logicalDpi()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96;
}

// QFont knows whole pixels only; points may be fractions.
void setPixels(QFont &font, qreal pixels)
{
    if (std::abs(pixels - std::round(pixels)) < 0.01)
        font.setPixelSize(qMax(1, qRound(pixels)));
    else
        font.setPointSizeF(pixels * pointsPerInch / logicalDpi());
}

qreal pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * logicalDpi() / pointsPerInch;
}

// Without a desktop (offscreen) nobody chose the size that Qt makes up.
qreal desktopPixels(const QFont &font)
{
    const QString platform = QGuiApplication::platformName();
    if (platform == "offscreen"_L1 || platform == "minimal"_L1)
        return basePixels;
    return qBound(smallestBase, pixelsOf(font), largestBase);
}

} // namespace

ReadingScript readingScript(QStringView languageTag)
{
    if (languageTag.contains(u"-Latn") || languageTag.contains(u"-Cyrl"))
        return ReadingScript::Latin;
    const QStringView language = primaryLanguage(languageTag);
    if (language == u"ur")
        return ReadingScript::Nastaliq;
    for (QStringView naskh : {u"ar", u"fa", u"ps", u"prs", u"ckb", u"ug", u"sd"}) {
        if (language == naskh)
            return ReadingScript::Naskh;
    }
    for (QStringView indic : {u"hi", u"bn", u"mr", u"ne", u"as", u"sa"}) {
        if (language == indic)
            return ReadingScript::Indic;
    }
    if (language == u"am" || language == u"ti")
        return ReadingScript::Ethiopic;
    if (language == u"zh" || language == u"yue")
        return ReadingScript::Han;
    return ReadingScript::Latin;
}

QFont ReadingFace::font(qreal size, bool bold, qreal zoom) const
{
    QFont font;
    font.setFamilies(families);
    setPixels(font, size * sizeFactor * zoom);
    font.setBold(bold);
    font.setKerning(true);
    return font;
}

ReadingFace readingFace(QStringView languageTag, const QString &latinFamily)
{
    ReadingFace face;
    face.script = readingScript(languageTag);
    const Setting setting = settingOf(face.script);
    const bool arabic = face.script == ReadingScript::Naskh || face.script == ReadingScript::Nastaliq;
    const bool han = face.script == ReadingScript::Han;
    face.families = familiesOf(languageTag, face.script, latinFamily);
    face.sizeFactor = setting.sizeFactor;
    face.paragraph = setting.paragraph;
    face.headline = setting.headline;
    face.charactersPerLine = han ? metrics::readerCharactersHan : metrics::readerCharacters;
    face.wordSpacing = han ? 0 : metrics::wordSpacing;
    face.capHeight = arabic ? metrics::capHeightArabic : metrics::capHeight;
    face.labelAboveCap = arabic ? metrics::labelAboveCapArabic : metrics::labelAboveCap;
    face.underlineOffset = arabic ? metrics::underlineOffsetArabic : metrics::underlineOffset;
    return face;
}

ReadingFace listFace(QStringView languageTag, const QString &latinFamily)
{
    const bool nastaliq = readingScript(languageTag) == ReadingScript::Nastaliq;
    ReadingFace face = readingFace(nastaliq ? QStringView(u"ar") : languageTag, latinFamily);
    // Two lines of a list row are 40 px: no room for the reader's larger Arabic.
    if (face.script == ReadingScript::Naskh)
        face.sizeFactor = 1.04;
    return face;
}

void installApplicationFont(QApplication &application)
{
    QFont font = application.font();
    const qreal pixels = desktopPixels(font) * metrics::uiScale();
    QStringList families{u"Noto Sans"_s};
    families += font.families();
    font.setFamilies(families);
    setPixels(font, pixels);
    QApplication::setFont(font);
}

QFont uiFont(qreal px, bool bold)
{
    QFont font = QApplication::font();
    setPixels(font, px * pixelsOf(font) / basePixels);
    font.setBold(bold);
    return font;
}

QFont chipFont()
{
    return uiFont(uisize::chip);
}

QFont labelFont(QStringView interfaceLanguage)
{
    const bool tall = readingScript(interfaceLanguage) != ReadingScript::Latin;
    return uiFont(tall ? uisize::labelTall : uisize::label, true);
}

QFont endonymFont(QStringView languageTag, qreal px)
{
    QFont font = uiFont(px);
    const QStringList own = uiFamiliesOf(languageTag);
    if (!own.isEmpty())
        font.setFamilies(own + font.families());
    return font;
}

} // namespace galley
