// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/wordforms.h"

#include "models/language/stemmer.h"
#include "models/language/tokenizer.h"

#include <QChar>
#include <QHash>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Longer words are no words of a language but addresses and the like.
constexpr qsizetype longestWord = 48;
/// So many words keep their keys on each thread.
constexpr qsizetype keptWords = 20'000;

struct FormLanguage
{
    QLatin1StringView code; ///< stands before the keys
    StemLanguage stemmer;
    QChar::Script script;
    qsizetype shortestStem; ///< shorter ones have lost what tells words apart
};

constexpr std::array formLanguages = {
    FormLanguage{"en"_L1, StemLanguage::English, QChar::Script_Latin, 2},    FormLanguage{"fr"_L1, StemLanguage::French, QChar::Script_Latin, 3},
    FormLanguage{"de"_L1, StemLanguage::German, QChar::Script_Latin, 3},     FormLanguage{"es"_L1, StemLanguage::Spanish, QChar::Script_Latin, 3},
    FormLanguage{"pt"_L1, StemLanguage::Portuguese, QChar::Script_Latin, 3}, FormLanguage{"ro"_L1, StemLanguage::Romanian, QChar::Script_Latin, 3},
    FormLanguage{"tr"_L1, StemLanguage::Turkish, QChar::Script_Latin, 3},    FormLanguage{"id"_L1, StemLanguage::Indonesian, QChar::Script_Latin, 3},
    FormLanguage{"sr"_L1, StemLanguage::Serbian, QChar::Script_Latin, 3},    FormLanguage{"ru"_L1, StemLanguage::Russian, QChar::Script_Cyrillic, 2},
    FormLanguage{"el"_L1, StemLanguage::Greek, QChar::Script_Greek, 2},      FormLanguage{"ar"_L1, StemLanguage::Arabic, QChar::Script_Arabic, 2},
    FormLanguage{"hi"_L1, StemLanguage::Hindi, QChar::Script_Devanagari, 2},
};

/// Bosnian and Croatian have the forms of Serbian; Snowball knows it by that name.
constexpr std::array serbianTags = {"sr"_L1, "bs"_L1, "hr"_L1, "sh"_L1, "cnr"_L1};

bool isSerbian(const FormLanguage &language)
{
    return language.stemmer == StemLanguage::Serbian;
}

const FormLanguage *findFormLanguage(QStringView tag)
{
    const qsizetype hyphen = tag.indexOf(u'-');
    const QStringView primary = hyphen < 0 ? tag : tag.first(hyphen);
    const bool serbian = std::any_of(serbianTags.begin(), serbianTags.end(), [primary](QLatin1StringView other) { return primary == other; });
    const auto found = std::find_if(formLanguages.begin(), formLanguages.end(), [&](const FormLanguage &language) {
        return serbian ? isSerbian(language) : primary == language.code;
    });
    return found == formLanguages.end() ? nullptr : &*found;
}

/// Of the first letter that has one; Script_Unknown for words with digits, of one letter, or too long.
QChar::Script scriptOf(QStringView word)
{
    if (word.size() < 2 || word.size() > longestWord)
        return QChar::Script_Unknown;
    QChar::Script script = QChar::Script_Unknown;
    for (const QChar c : word) {
        if (c.isDigit())
            return QChar::Script_Unknown;
        if (script == QChar::Script_Unknown && c.isLetter() && c.script() > QChar::Script_Common)
            script = c.script();
    }
    return script;
}

bool isWrittenIn(const FormLanguage &language, QChar::Script script)
{
    return script == language.script || (isSerbian(language) && script == QChar::Script_Cyrillic);
}

constexpr std::u16string_view serbianCyrillic = u"абвгдђежзијклљмнњопрстћуфхцчџш";
constexpr std::array<std::u16string_view, 30> serbianLatin = {u"a", u"b", u"v", u"g", u"d",  u"đ", u"e", u"ž", u"z", u"i", u"j", u"k", u"l", u"lj", u"m",
                                                              u"n", u"nj", u"o", u"p", u"r", u"s", u"t", u"ć", u"u", u"f", u"h", u"c", u"č", u"dž", u"š"};
static_assert(serbianCyrillic.size() == serbianLatin.size());

/// In small letters, composed, without what is not seen. Turkish has a letter ı.
QString lowered(QStringView word, bool isTurkish)
{
    QString lower = word.toString().normalized(QString::NormalizationForm_C);
    if (isTurkish)
        lower.replace(u'I', u'\u0131');
    lower.replace(u'\u0130', u'i');
    lower = std::move(lower).toLower();
    lower.removeIf([](QChar c) { return FoldTable::of(FoldRule::Words)[c.unicode()].part == WordPart::Joiner; });
    return lower;
}

struct Spelling
{
    char16_t letter;
    QLatin1StringView written;
};

/// How a letter is written where it cannot be typed.
QString spelledOut(const QString &lower, std::span<const Spelling> spellings)
{
    QString spelled = lower;
    for (const Spelling &spelling : spellings)
        spelled.replace(QChar(spelling.letter), spelling.written);
    return spelled;
}

constexpr std::array germanSpellings = {Spelling{u'ä', "ae"_L1}, Spelling{u'ö', "oe"_L1}, Spelling{u'ü', "ue"_L1}};
constexpr std::array serbianSpellings = {Spelling{u'đ', "dj"_L1}};

/// Snowball's Romanian knows s and t with the cedilla that old code pages had; the right letters have a comma.
QString withCedilla(QString lower)
{
    return std::move(lower.replace(u'ș', u'ş').replace(u'ț', u'ţ'));
}

struct Ending
{
    QStringView plural;
    QStringView singular;
};

constexpr std::array portugueseEndings = {Ending{u"ões", u"ão"}, Ending{u"oes", u"ao"}, Ending{u"ais", u"al"}};
constexpr qsizetype shortestPlural = 5; ///< "mais", "pais" are none

/// Snowball's Portuguese leaves "eleições" and "eleição" apart, "estaduais" and "estadual" too.
QString withoutPlural(QString lower)
{
    for (const Ending &ending : portugueseEndings) {
        if (lower.size() >= shortestPlural && lower.endsWith(ending.plural))
            return lower.chopped(ending.plural.size()) + ending.singular;
    }
    return lower;
}

QString foldedWord(const QString &word)
{
    return searchTokens(word).join(QString());
}

void appendKey(const FormLanguage &language, const QString &spelling, QStringList &keys)
{
    const QString folded = foldedWord(stem(spelling, language.stemmer));
    if (folded.size() < language.shortestStem)
        return;
    const QString key = language.code + u':' + folded;
    if (!keys.contains(key))
        keys.append(key);
}

void appendKeys(QStringView word, const FormLanguage &language, QStringList &keys)
{
    QString lower = lowered(word, language.stemmer == StemLanguage::Turkish);
    QStringList spellings;
    switch (language.stemmer) {
    case StemLanguage::Romanian:
        spellings = {withCedilla(lower)};
        break;
    case StemLanguage::Portuguese:
        spellings = {withoutPlural(lower)};
        break;
    case StemLanguage::German:
        spellings = {lower, spelledOut(lower, germanSpellings)};
        break;
    case StemLanguage::Serbian:
        lower = toSerbianLatin(lower);
        spellings = {lower, spelledOut(lower, serbianSpellings)};
        break;
    default:
        spellings = {lower};
        break;
    }
    // Who types without diacritics gets the forms by the key of the word without them.
    for (qsizetype i = 0, count = spellings.size(); i < count; ++i)
        spellings.append(foldedWord(spellings[i]));
    spellings.removeDuplicates();
    for (const QString &spelling : std::as_const(spellings))
        appendKey(language, spelling, keys);
}

} // namespace

bool hasWordForms(QStringView language)
{
    return findFormLanguage(language) != nullptr;
}

QStringList wordFormKeys(QStringView word, QStringView language)
{
    QStringList keys;
    const FormLanguage *found = findFormLanguage(language);
    if (found && isWrittenIn(*found, scriptOf(word)))
        appendKeys(word, *found, keys);
    return keys;
}

QStringList wordFormKeys(QStringView word)
{
    thread_local QHash<QString, QStringList> kept;
    const QString written = word.toString();
    if (const auto known = kept.constFind(written); known != kept.constEnd())
        return *known;
    QStringList keys;
    const QChar::Script script = scriptOf(word);
    for (const FormLanguage &language : formLanguages) {
        if (isWrittenIn(language, script))
            appendKeys(word, language, keys);
    }
    if (kept.size() >= keptWords)
        kept.clear();
    kept.insert(written, keys);
    return keys;
}

QStringList respellings(QStringView word)
{
    const QString lower = lowered(word, false);
    const QString folded = foldedWord(lower);
    QStringList others;
    for (const std::span<const Spelling> spellings : {std::span<const Spelling>(germanSpellings), std::span<const Spelling>(serbianSpellings)}) {
        const QString other = foldedWord(spelledOut(lower, spellings));
        if (other != folded && !others.contains(other))
            others.append(other);
    }
    return others;
}

bool mayHaveKey(QStringView folded, QStringView key)
{
    const QStringView code = key.first(key.indexOf(u':'));
    const QStringView stemmed = key.sliced(code.size() + 1);
    if (code == "id"_L1 || code == "ar"_L1) // these put syllables before the stem and change its first letter
        return folded.contains(stemmed.sliced(1));
    if (code == "sr"_L1 && !folded.isEmpty() && folded.front().script() == QChar::Script_Cyrillic)
        return toSerbianLatin(folded.first(1)).startsWith(stemmed.front()) || foldedWord(toSerbianLatin(folded.first(1))).startsWith(stemmed.front());
    return folded.startsWith(stemmed.front());
}

QString toSerbianLatin(QStringView word)
{
    QString latin;
    latin.reserve(word.size() + 4);
    for (const QChar c : word) {
        const QChar lower = c.toLower();
        const size_t at = serbianCyrillic.find(lower.unicode());
        if (at == std::u16string_view::npos) {
            latin += c;
            continue;
        }
        const qsizetype begin = latin.size();
        latin += QStringView(serbianLatin[at]);
        if (c != lower)
            latin[begin] = latin[begin].toUpper();
    }
    return latin;
}

} // namespace galley
