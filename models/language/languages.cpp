// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/languages.h"

#include "models/language/tokenizer.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr bool RightToLeft = true;
constexpr bool LeftToRight = false;

constexpr std::array<Language, 31> menu = {{
    {"sq"_L1, "Albanian"_L1, u"Shqip", "Latn"_L1, LeftToRight, "sq_AL"_L1, "galley_sq"_L1, {}},
    {"am"_L1, "Amharic"_L1, u"አማርኛ", "Ethi"_L1, LeftToRight, "am_ET"_L1, "galley_am"_L1, {}},
    {"ar"_L1, "Arabic"_L1, u"العربية", "Arab"_L1, RightToLeft, "ar_AE"_L1, "galley_ar"_L1, "qtbase_ar"_L1},
    {"bn"_L1, "Bengali"_L1, u"বাংলা", "Beng"_L1, LeftToRight, "bn_BD"_L1, "galley_bn"_L1, {}},
    {"bs-Latn"_L1, "Bosnian"_L1, u"B/H/S", "Latn"_L1, LeftToRight, "bs_BA"_L1, "galley_bs"_L1, {}},
    {"bg"_L1, "Bulgarian"_L1, u"Български", "Cyrl"_L1, LeftToRight, "bg_BG"_L1, "galley_bg"_L1, "qtbase_bg"_L1},
    {"zh-Hans"_L1, "Chinese (Simplified)"_L1, u"简", "Hans"_L1, LeftToRight, "zh_CN"_L1, "galley_zh_Hans"_L1, "qtbase_zh_CN"_L1},
    {"zh-Hant"_L1, "Chinese (Traditional)"_L1, u"繁", "Hant"_L1, LeftToRight, "zh_TW"_L1, "galley_zh_Hant"_L1, "qtbase_zh_TW"_L1},
    {"hr"_L1, "Croatian"_L1, u"Hrvatski", "Latn"_L1, LeftToRight, "hr_HR"_L1, "galley_hr"_L1, "qtbase_hr"_L1},
    {"fa-AF"_L1, "Dari"_L1, u"دری", "Arab"_L1, RightToLeft, "fa_AF"_L1, "galley_fa_AF"_L1, "qtbase_fa"_L1},
    {"en"_L1, "English"_L1, u"English", "Latn"_L1, LeftToRight, "en_GB"_L1, "galley_en"_L1, "qtbase_en"_L1},
    {"fr"_L1, "French"_L1, u"Français", "Latn"_L1, LeftToRight, "fr_FR"_L1, "galley_fr"_L1, "qtbase_fr"_L1},
    {"de"_L1, "German"_L1, u"Deutsch", "Latn"_L1, LeftToRight, "de_DE"_L1, "galley_de"_L1, "qtbase_de"_L1},
    {"el"_L1, "Greek"_L1, u"Ελληνικά", "Grek"_L1, LeftToRight, "el_GR"_L1, "galley_el"_L1, {}},
    {"ha-Latn"_L1, "Hausa"_L1, u"Hausa", "Latn"_L1, LeftToRight, "ha_NG"_L1, "galley_ha"_L1, {}},
    {"hi"_L1, "Hindi"_L1, u"हिन्दी", "Deva"_L1, LeftToRight, "hi_IN"_L1, "galley_hi"_L1, {}},
    {"id"_L1, "Indonesian"_L1, u"Indonesia", "Latn"_L1, LeftToRight, "id_ID"_L1, "galley_id"_L1, {}},
    {"sw"_L1, "Kiswahili"_L1, u"Kiswahili", "Latn"_L1, LeftToRight, "sw_TZ"_L1, "galley_sw"_L1, {}},
    {"mk"_L1, "Macedonian"_L1, u"Македонски", "Cyrl"_L1, LeftToRight, "mk_MK"_L1, "galley_mk"_L1, {}},
    {"ps"_L1, "Pashto"_L1, u"پښتو", "Arab"_L1, RightToLeft, "ps_AF"_L1, "galley_ps"_L1, {}},
    {"fa"_L1, "Persian"_L1, u"فارسی", "Arab"_L1, RightToLeft, "fa_IR"_L1, "galley_fa"_L1, "qtbase_fa"_L1},
    {"pl"_L1, "Polish"_L1, u"Polski", "Latn"_L1, LeftToRight, "pl_PL"_L1, "galley_pl"_L1, "qtbase_pl"_L1},
    {"pt-AO"_L1, "Portuguese"_L1, u"Português para África", "Latn"_L1, LeftToRight, "pt_AO"_L1, "galley_pt_AO"_L1, {}},
    {"pt-BR"_L1, "Portuguese"_L1, u"Português do Brasil", "Latn"_L1, LeftToRight, "pt_BR"_L1, "galley_pt_BR"_L1, "qtbase_pt_BR"_L1},
    {"ro"_L1, "Romanian"_L1, u"Română", "Latn"_L1, LeftToRight, "ro_RO"_L1, "galley_ro"_L1, {}},
    {"ru"_L1, "Russian"_L1, u"Русский", "Cyrl"_L1, LeftToRight, "ru_RU"_L1, "galley_ru"_L1, "qtbase_ru"_L1},
    {"sr"_L1, "Serbian"_L1, u"Српски/Srpski", "Cyrl"_L1, LeftToRight, "sr_Cyrl_RS"_L1, "galley_sr"_L1, {}},
    {"es"_L1, "Spanish"_L1, u"Español", "Latn"_L1, LeftToRight, "es_ES"_L1, "galley_es"_L1, "qtbase_es"_L1},
    {"tr"_L1, "Turkish"_L1, u"Türkçe", "Latn"_L1, LeftToRight, "tr_TR"_L1, "galley_tr"_L1, "qtbase_tr"_L1},
    {"uk"_L1, "Ukrainian"_L1, u"Українська", "Cyrl"_L1, LeftToRight, "uk_UA"_L1, "galley_uk"_L1, "qtbase_uk"_L1},
    {"ur"_L1, "Urdu"_L1, u"اردو", "Arab"_L1, RightToLeft, "ur_PK"_L1, "galley_ur"_L1, {}},
}};

/// The subtags that Galley looks at, each in its canonical letter case.
struct Subtags
{
    QString language; ///< "zh"
    QString script;   ///< "Hant"
    QString region;   ///< "TW" or "002"
};

bool isAscii(QStringView text, bool (*accept)(char16_t))
{
    return std::all_of(text.begin(), text.end(), [accept](QChar c) { return accept(c.unicode()); });
}

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// ISO 639-3 and withdrawn codes that pages use, and the one that BCP 47 wants.
QString canonicalLanguage(const QString &language)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 9> aliases = {{{"iw"_L1, "he"_L1},
        {"in"_L1, "id"_L1}, {"ji"_L1, "yi"_L1}, {"mo"_L1, "ro"_L1}, {"pes"_L1, "fa"_L1}, {"pbt"_L1, "ps"_L1}, {"swh"_L1, "sw"_L1},
        {"cmn"_L1, "zh"_L1}, {"scc"_L1, "sr"_L1}}};
    for (const auto &[from, to] : aliases) {
        if (language == from)
            return to;
    }
    return language;
}

/// Reads "zh_hant-tw", "ZH-TW", "prs"; extensions and variants are left out. No language: not a tag.
Subtags subtags(QStringView tag)
{
    QString separated = tag.trimmed().toString();
    separated.replace(u'_', u'-');
    const QStringList parts = separated.section(u'.', 0, 0).split(u'-'); // "en_GB.UTF-8"
    Subtags result;
    const QString language = parts.first().toLower();
    if (language.size() < 2 || language.size() > 3 || !isAscii(language, isAsciiLetter))
        return result;
    result.language = canonicalLanguage(language);
    for (const QString &part : parts.sliced(1)) {
        if (part.size() == 1)
            break; // an extension begins
        if (part.size() == 4 && result.script.isEmpty() && isAscii(part, isAsciiLetter))
            result.script = QString(part.left(1).toUpper() + part.mid(1).toLower());
        else if (result.region.isEmpty() && ((part.size() == 2 && isAscii(part, isAsciiLetter)) || (part.size() == 3 && isAscii(part, isAsciiDigit))))
            result.region = part.toUpper();
    }
    if (result.language == "prs"_L1) {
        result.language = u"fa"_s;
        result.region = u"AF"_s;
    }
    return result;
}

bool isTraditionalChinese(const Subtags &tag)
{
    if (!tag.script.isEmpty())
        return tag.script == "Hant"_L1;
    return tag.region == "TW"_L1 || tag.region == "HK"_L1 || tag.region == "MO"_L1;
}

/// The menu's tag for the few languages that have two entries, else the language.
QString menuTag(const Subtags &tag)
{
    if (tag.language == "zh"_L1 || tag.language == "yue"_L1)
        return isTraditionalChinese(tag) || (tag.language == "yue"_L1 && tag.script.isEmpty()) ? u"zh-Hant"_s : u"zh-Hans"_s;
    if (tag.language == "fa"_L1 && tag.region == "AF"_L1)
        return u"fa-AF"_s;
    if (tag.language == "pt"_L1)
        return tag.region == "BR"_L1 ? u"pt-BR"_s : u"pt-AO"_s;
    if (tag.language == "bs"_L1 || tag.language == "sh"_L1)
        return u"bs-Latn"_s;
    if (tag.language == "ha"_L1)
        return u"ha-Latn"_s;
    return tag.language;
}

bool isPortugueseOfAfrica(const QString &region)
{
    static constexpr std::array regions = {"002"_L1, "AO"_L1, "MZ"_L1, "CV"_L1, "GW"_L1, "ST"_L1, "GQ"_L1};
    return std::find(regions.begin(), regions.end(), region) != regions.end();
}

QString join(const Subtags &tag)
{
    QString joined = tag.language;
    if (!tag.script.isEmpty())
        joined += QString(u'-' + tag.script);
    if (!tag.region.isEmpty())
        joined += QString(u'-' + tag.region);
    return joined;
}

QString usualScript(const QString &language)
{
    // Scripts of languages outside the menu that pages are often written in; enough for the direction and the font.
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 22> scripts = {{{"he"_L1, "Hebr"_L1},
        {"yi"_L1, "Hebr"_L1}, {"dv"_L1, "Thaa"_L1}, {"syr"_L1, "Syrc"_L1}, {"ckb"_L1, "Arab"_L1}, {"sd"_L1, "Arab"_L1},
        {"ug"_L1, "Arab"_L1}, {"lrc"_L1, "Arab"_L1}, {"azb"_L1, "Arab"_L1}, {"arz"_L1, "Arab"_L1}, {"ja"_L1, "Jpan"_L1},
        {"ko"_L1, "Kore"_L1}, {"ta"_L1, "Taml"_L1}, {"te"_L1, "Telu"_L1}, {"th"_L1, "Thai"_L1}, {"ka"_L1, "Geor"_L1},
        {"hy"_L1, "Armn"_L1}, {"be"_L1, "Cyrl"_L1}, {"kk"_L1, "Cyrl"_L1}, {"ti"_L1, "Ethi"_L1}, {"mr"_L1, "Deva"_L1},
        {"ne"_L1, "Deva"_L1}}};
    for (const auto &[known, script] : scripts) {
        if (language == known)
            return script;
    }
    return {};
}

QString bothNames(const QString &english, const QString &own)
{
    return own.isEmpty() || own == english ? english : QString(english + u' ' + own);
}

struct NameSought
{
    QString folded;
    bool isBeginning;

    [[nodiscard]] bool fits(QStringView name) const
    {
        const QString other = foldForSearch(name);
        return isBeginning ? other.startsWith(folded) : other == folded;
    }
};

/// "Chinese (Simplified)" is also Chinese, "Српски/Srpski" is either.
QStringList menuTagsNamed(const NameSought &sought)
{
    QStringList tags;
    for (const Language &language : menu) {
        const QString english = language.englishName;
        const QString own = language.ownName.toString();
        const QStringList names = QStringList{english, english.section(" ("_L1, 0, 0), own} + own.split(u'/');
        if (std::any_of(names.begin(), names.end(), [&sought](const QString &name) { return sought.fits(name); }))
            tags.append(language.tag);
    }
    return tags;
}

QStringList otherTagsNamed(const NameSought &sought)
{
    QStringList tags;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = static_cast<QLocale::Language>(i);
        const QLocale locale(language);
        const bool hasOwnName = locale.language() == language;
        if (sought.fits(QLocale::languageToString(language)) || (hasOwnName && sought.fits(locale.nativeLanguageName())))
            tags.append(QLocale::languageToCode(language));
    }
    return tags;
}

/// The one tag, or the language that all of them are of.
QString onlyTag(const QStringList &tags)
{
    if (tags.size() == 1)
        return tags.first();
    QStringList primary;
    for (const QString &tag : tags)
        primary.append(tag.section(u'-', 0, 0));
    primary.removeDuplicates();
    return primary.size() == 1 ? primary.first() : QString();
}

} // namespace

std::span<const Language> languages()
{
    return menu;
}

const Language *findLanguage(QStringView tag)
{
    const Subtags parts = subtags(tag);
    if (parts.language.isEmpty())
        return nullptr;
    const QString wanted = menuTag(parts);
    const auto found = std::find_if(menu.begin(), menu.end(), [&wanted](const Language &language) { return language.tag == wanted; });
    return found == menu.end() ? nullptr : &*found;
}

QString normalisedTag(QStringView tag)
{
    const Subtags parts = subtags(tag);
    if (parts.language.isEmpty() || parts.language == "und"_L1 || parts.language == "mul"_L1 || parts.language == "zxx"_L1)
        return {};
    if (parts.language == "sr"_L1 && !parts.script.isEmpty())
        return QString("sr-"_L1 + parts.script);
    if (parts.language == "pt"_L1 && parts.region != "BR"_L1)
        return isPortugueseOfAfrica(parts.region) ? u"pt-AO"_s : join({parts.language, {}, parts.region});
    if (const Language *language = findLanguage(tag))
        return language->tag;
    return join(parts);
}

QString script(QStringView tag)
{
    const Subtags parts = subtags(tag);
    if (!parts.script.isEmpty())
        return parts.script;
    if (const Language *language = findLanguage(tag))
        return language->script;
    return usualScript(parts.language);
}

bool isRightToLeft(QStringView tag)
{
    static constexpr std::array scripts = {"Arab"_L1, "Hebr"_L1, "Thaa"_L1, "Syrc"_L1, "Nkoo"_L1, "Adlm"_L1, "Rohg"_L1, "Aran"_L1};
    const QString written = script(tag);
    return std::find(scripts.begin(), scripts.end(), written) != scripts.end();
}

QString tagOfLanguageNamed(QStringView name, bool isBeginning)
{
    const NameSought sought{foldForSearch(name), isBeginning};
    const QString inMenu = onlyTag(menuTagsNamed(sought));
    return inMenu.isEmpty() ? onlyTag(otherTagsNamed(sought)) : inMenu;
}

QString languageName(QStringView tag)
{
    const Subtags parts = subtags(tag);
    if (parts.language == "sr"_L1 && parts.script == "Latn"_L1)
        return u"Serbian Srpski"_s;
    const bool namesOwnCountry = parts.language == "pt"_L1 && parts.region != "BR"_L1 && !isPortugueseOfAfrica(parts.region);
    if (const Language *language = findLanguage(tag); language != nullptr && !namesOwnCountry)
        return bothNames(language->englishName, language->ownName.toString());
    const QLocale::Language known = QLocale::codeToLanguage(parts.language);
    if (known == QLocale::AnyLanguage || known == QLocale::C)
        return tag.toString();
    return bothNames(QLocale::languageToString(known), QLocale(known).nativeLanguageName());
}

} // namespace galley
