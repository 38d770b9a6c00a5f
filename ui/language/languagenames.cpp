// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/languagenames.h"

#include "models/language/languages.h"

#include <QCoreApplication>

#include <array>

namespace galley {

namespace {

constexpr char context[] = "Languages";

// Only so that translators find the names; they are looked up by the menu's own table.
[[maybe_unused]] constexpr std::array forTranslators{
    QT_TRANSLATE_NOOP("Languages", "Albanian"),
    QT_TRANSLATE_NOOP("Languages", "Amharic"),
    QT_TRANSLATE_NOOP("Languages", "Arabic"),
    QT_TRANSLATE_NOOP("Languages", "Bengali"),
    QT_TRANSLATE_NOOP("Languages", "Bosnian"),
    QT_TRANSLATE_NOOP("Languages", "Bulgarian"),
    QT_TRANSLATE_NOOP("Languages", "Chinese (Simplified)"),
    QT_TRANSLATE_NOOP("Languages", "Chinese (Traditional)"),
    QT_TRANSLATE_NOOP("Languages", "Croatian"),
    QT_TRANSLATE_NOOP("Languages", "Dari"),
    QT_TRANSLATE_NOOP("Languages", "English"),
    QT_TRANSLATE_NOOP("Languages", "French"),
    QT_TRANSLATE_NOOP("Languages", "German"),
    QT_TRANSLATE_NOOP("Languages", "Greek"),
    QT_TRANSLATE_NOOP("Languages", "Hausa"),
    QT_TRANSLATE_NOOP("Languages", "Hindi"),
    QT_TRANSLATE_NOOP("Languages", "Indonesian"),
    QT_TRANSLATE_NOOP("Languages", "Kiswahili"),
    QT_TRANSLATE_NOOP("Languages", "Macedonian"),
    QT_TRANSLATE_NOOP("Languages", "Pashto"),
    QT_TRANSLATE_NOOP("Languages", "Persian"),
    QT_TRANSLATE_NOOP("Languages", "Polish"),
    QT_TRANSLATE_NOOP("Languages", "Portuguese"),
    QT_TRANSLATE_NOOP("Languages", "Romanian"),
    QT_TRANSLATE_NOOP("Languages", "Russian"),
    QT_TRANSLATE_NOOP("Languages", "Serbian"),
    QT_TRANSLATE_NOOP("Languages", "Spanish"),
    QT_TRANSLATE_NOOP("Languages", "Turkish"),
    QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("Languages", "Urdu"),
};

QString folded(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    constexpr char16_t lastEuropeanAccent = 0x036F; // vowel signs of other scripts are letters to their readers
    for (QChar c : decomposed) {
        if (!c.isMark() || c.unicode() > lastEuropeanAccent)
            plain.append(c);
    }
    return plain;
}

} // namespace

QString translatedLanguageName(const Language &language)
{
    return QCoreApplication::translate(context, language.englishName.data());
}

QString translatedLanguageName(QStringView tag)
{
    const Language *language = findLanguage(tag);
    return language ? translatedLanguageName(*language) : tag.toString();
}

LanguageMatch languageMatch(const Language &language, const QString &typed)
{
    const QString wanted = folded(typed.trimmed());
    if (wanted.isEmpty())
        return LanguageMatch::AtStart;
    LanguageMatch best = LanguageMatch::None;
    const std::array<QString, 4> names{QString(language.englishName), language.ownName.toString(),
                                       translatedLanguageName(language), QString(language.tag)};
    for (const QString &name : names) {
        const QString plain = folded(name);
        for (qsizetype at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
            if (at == 0 || !plain.at(at - 1).isLetterOrNumber())
                return LanguageMatch::AtStart;
            best = LanguageMatch::Inside;
        }
    }
    return best;
}

} // namespace galley
