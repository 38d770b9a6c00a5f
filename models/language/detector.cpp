// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/detector.h"

#include "models/language/languages.h"
#include "models/language/variants.h"

#include <cstdio> // compact_lang_det.h uses FILE without including it

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestSample = 20'000; ///< UTF-16 units; more text does not change the verdict
constexpr int fewestLetters = 12;           ///< below, even a right guess is luck
constexpr int shortText = 200;              ///< letters; below, near relatives are taken for one another
constexpr int fewestPercent = 75;           ///< of the text in one language

/// Letters, where an ideograph counts as three: it says as much.
int weighLetters(QStringView text)
{
    int letters = 0;
    for (const QChar c : text) {
        if (c.isLetter())
            letters += c >= u'\u3040' && c <= u'\u9fff' ? 3 : 1;
    }
    return letters;
}

/// Short texts of a menu language are often taken for a close relative outside the menu.
QString menuRelative(const QString &code, int letters)
{
    if (letters < shortText && code == "gl"_L1)
        return u"es"_s;
    if (letters < shortText && code == "ms"_L1)
        return u"id"_s;
    return code;
}

QString codeOf(CLD2::Language language)
{
    return QString::fromLatin1(CLD2::LanguageCode(language));
}

/// Bosnian, Croatian, Serbian and Montenegrin: CLD2 deals one text out among them.
bool isSouthSlavic(const QString &code)
{
    return code == "hr"_L1 || code == "bs"_L1 || code == "sr"_L1 || code == "sr-ME"_L1;
}

bool isCyrillic(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

/// Settles between neighbours that CLD2 mixes up. Halves the confidence where only the model says so.
DetectedLanguage refine(const QString &code, QStringView text, float confidence)
{
    if (code == "sr"_L1 && isCyrillic(text))
        return {u"sr-Cyrl"_s, confidence};
    if (isSouthSlavic(code)) {
        const QString variant = southSlavicVariant(text);
        if (!variant.isEmpty())
            return {variant, confidence};
        return {code.startsWith("sr"_L1) ? u"sr-Latn"_s : normalisedTag(code), confidence / 2};
    }
    if (code == "fa"_L1) {
        const QString variant = persianVariant(text);
        return variant.isEmpty() ? DetectedLanguage{u"fa"_s, confidence / 2} : DetectedLanguage{variant, confidence};
    }
    if (code == "pt"_L1) {
        const QString variant = portugueseVariant(text);
        return variant.isEmpty() ? DetectedLanguage{u"pt"_s, confidence / 2} : DetectedLanguage{variant, confidence};
    }
    return {normalisedTag(code), confidence};
}

} // namespace

DetectedLanguage detectLanguage(QStringView text)
{
    const QStringView sample = text.left(longestSample);
    const int letters = weighLetters(sample);
    if (letters < fewestLetters)
        return {};

    const QByteArray utf8 = sample.toUtf8();
    std::array<CLD2::Language, 3> found = {};
    std::array<int, 3> percent = {};
    std::array<double, 3> score = {};
    int textBytes = 0;
    int validBytes = 0;
    bool reliable = false;
    const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::ExtDetectLanguageSummaryCheckUTF8(utf8.constData(), static_cast<int>(utf8.size()), true, &hints, 0, found.data(), percent.data(),
        score.data(), nullptr, &textBytes, &reliable, &validBytes);
    const QString code = menuRelative(codeOf(found[0]), letters);
    int share = percent[0];
    for (size_t i = 1; isSouthSlavic(code) && i < found.size(); ++i)
        share += isSouthSlavic(codeOf(found[i])) ? percent[i] : 0;
    const bool settled = reliable || (share > percent[0] && letters >= shortText);
    if (!settled || share < fewestPercent || found[0] == CLD2::UNKNOWN_LANGUAGE || findLanguage(code) == nullptr)
        return {};
    const float length = std::min(1.0F, static_cast<float>(letters) / shortText);
    return refine(code, sample, static_cast<float>(share) / 100.0F * (0.5F + 0.5F * length));
}

} // namespace galley
