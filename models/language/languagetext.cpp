// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/languagetext.h"

#include "models/language/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// The names of the menu stand in ui/language, under this context.
constexpr char context[] = "Languages";

struct ListedName
{
    QLatin1StringView tag;
    const char *name;
};

// The menu tells these apart by their own names, which a list does not show.
constexpr std::array listedNames = {
    //: in lists of articles' languages, where there is a Portuguese for Brazil, too
    ListedName{"pt-AO"_L1, QT_TRANSLATE_NOOP("Languages", "Portuguese for Africa")},
    //: in lists of articles' languages, where there is a Portuguese for Africa, too
    ListedName{"pt-BR"_L1, QT_TRANSLATE_NOOP("Languages", "Portuguese for Brazil")},
    //: in lists of articles' languages: Serbian in Cyrillic letters
    ListedName{"sr-Cyrl"_L1, QT_TRANSLATE_NOOP("Languages", "Serbian (Cyrillic)")},
    //: in lists of articles' languages: Serbian in Latin letters
    ListedName{"sr-Latn"_L1, QT_TRANSLATE_NOOP("Languages", "Serbian (Latin)")},
};

/// Of a language that the menu does not have. Qt knows the names in English and in the language itself; the latter is right in every interface.
/// Empty when it knows none.
QString otherLanguageText(const QString &tag)
{
    const QLocale locale(tag);
    const QString code = tag.section(u'-', 0, 0);
    if (locale.language() == QLocale::C || QLocale::languageToCode(locale.language()) != code)
        return {};
    const QLocale::Language shown = QLocale().language();
    const QString own = shown == QLocale::English || shown == QLocale::C ? QString() : locale.nativeLanguageName();
    const QString name = own.isEmpty() ? QLocale::languageToString(locale.language()) : own;
    return tag == code ? name : u"%1 (%2)"_s.arg(name, tag.sliced(code.size() + 1));
}

} // namespace

QString languageText(QStringView tag)
{
    const QString normalised = normalisedTag(tag);
    const auto listed = std::find_if(listedNames.begin(), listedNames.end(), [&](const ListedName &entry) { return entry.tag == normalised; });
    if (listed != listedNames.end())
        return QCoreApplication::translate(context, listed->name);
    const Language *language = findLanguage(tag);
    if (language)
        return QCoreApplication::translate(context, language->englishName.latin1());
    const QString other = otherLanguageText(normalised);
    return other.isEmpty() ? tag.toString() : other;
}

} // namespace galley
