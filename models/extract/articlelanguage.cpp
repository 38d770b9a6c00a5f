// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/articlelanguage.h"

#include "models/language/detector.h"
#include "models/language/languages.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype sampledCharacters = 4000;
constexpr qsizetype languageSegments = 3; ///< of the path, in which a language is looked for

/// The Unicode script that an ISO 15924 name of a language's script is written with.
QChar::Script unicodeScript(const QString &name)
{
    static const QHash<QString, QChar::Script> scripts = {{u"Latn"_s, QChar::Script_Latin}, {u"Cyrl"_s, QChar::Script_Cyrillic},
        {u"Arab"_s, QChar::Script_Arabic}, {u"Deva"_s, QChar::Script_Devanagari}, {u"Beng"_s, QChar::Script_Bengali}, {u"Ethi"_s, QChar::Script_Ethiopic},
        {u"Grek"_s, QChar::Script_Greek}, {u"Hans"_s, QChar::Script_Han}, {u"Hant"_s, QChar::Script_Han}, {u"Jpan"_s, QChar::Script_Han},
        {u"Kore"_s, QChar::Script_Hangul}, {u"Hebr"_s, QChar::Script_Hebrew}, {u"Thai"_s, QChar::Script_Thai}};
    return scripts.value(name, QChar::Script_Unknown);
}

QChar::Script familyOf(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? QChar::Script_Han : script;
}

/// The script of most letters; unknown when there are none.
QChar::Script mainScript(QStringView text)
{
    std::array<int, QChar::ScriptCount> counts = {};
    for (const QChar c : text.left(sampledCharacters)) {
        if (c.isLetter())
            ++counts[static_cast<size_t>(familyOf(c))];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most > 0 ? static_cast<QChar::Script>(most - counts.begin()) : QChar::Script_Unknown;
}

bool fitsScript(const QString &tag, QChar::Script written)
{
    if (tag.startsWith("sr"_L1) && written == QChar::Script_Latin)
        return true;
    const QChar::Script expected = unicodeScript(script(tag));
    return expected == QChar::Script_Unknown || written == QChar::Script_Unknown || expected == written;
}

QString primary(const QString &tag)
{
    return tag.section(u'-', 0, 0);
}

/// What a bare "sr" or "zh" leaves open, the text tells.
QString completed(const QString &tag, QStringView declared, QChar::Script written, QStringView text)
{
    if (tag == "sr"_L1)
        return written == QChar::Script_Latin ? u"sr-Latn"_s : u"sr-Cyrl"_s;
    if (declared.trimmed().compare(u"zh", Qt::CaseInsensitive) == 0) {
        if (const DetectedLanguage detected = detectLanguage(text); detected.tag.startsWith("zh"_L1))
            return detected.tag;
    }
    return tag;
}

/// The languages that the first parts of the path may name. Only those of the menu: "/news/" is no language.
QStringList languagesInPath(QStringView url)
{
    static const QRegularExpression tagLike(u"^[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{2,4}){0,2}$"_s);
    QStringList found;
    const QStringList segments = QUrl(url.toString()).path().split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments.first(std::min(segments.size(), languageSegments))) {
        if (tagLike.match(segment).hasMatch() && findLanguage(segment) != nullptr)
            found.append(segment);
    }
    return found;
}

} // namespace

ArticleLanguage articleLanguage(QStringView declared, QStringView url, QStringView text)
{
    const QChar::Script written = mainScript(text);
    if (const QString tag = normalisedTag(declared); !tag.isEmpty() && fitsScript(tag, written))
        return {completed(tag, declared, written, text), LanguageOrigin::Metadata};
    const DetectedLanguage detected = detectLanguage(text); // reads the whole text: only when nothing is declared
    for (const QString &segment : languagesInPath(url)) {
        const QString tag = normalisedTag(segment);
        const bool contradicted = !detected.tag.isEmpty() && primary(detected.tag) != primary(tag);
        if (fitsScript(tag, written) && !contradicted)
            return {completed(tag, segment, written, text), LanguageOrigin::Url};
    }
    if (!detected.tag.isEmpty())
        return {detected.tag, LanguageOrigin::Detector};
    return {};
}

} // namespace galley
