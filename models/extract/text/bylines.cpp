// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/bylines.h"

#include "models/extract/text/creditline.h"
#include "models/extract/text/cuephrases.h"
#include "models/extract/text/months.h"
#include "models/extract/text/textmeasures.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int mostBylineWords = 14;
constexpr int mostNameWords = 5;
constexpr int fewestNamesBeforeMonth = 2; ///< "Jan 3" may be a person called Jan
constexpr qsizetype longestByline = 140;

QRegularExpression compile(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &opening()
{
    static const QRegularExpression expression = compile(
        u"^\\W*(?:(?:written|posted|published|reported|story|words|text|article|analysis|opinion|interview|report|review|commentary|a commentary) by|by|von|par|por|di|da|door|av|af|od|authors?|autor(?:in|en|a|e|es)?|auteurs?|text[eo]?|pisze|автор(?:ы)?|текст|зохиогч|文|記者|记者|作者|取材|執筆|بقلم|کاتب|نویسنده|yazan|oleh|penulis|kirjoittanut)(?:\\s*[:：｜|／/]\\s*|\\s+)"_s);
    return expression;
}

/// More that may stand before a name, where it is known that there is one. Not in opening(), which tells bylines from other lines.
const QRegularExpression &label()
{
    static const QRegularExpression expression = compile(
        u"^\\W*(?:(?:text|artikel|beitrag|bericht|interview|ein interview|foto|eingestellt|veröffentlicht|verfasst|geschrieben|publiziert|alles) von|autor(?:in)?/autor(?:in)?"
        "|escrito por|publicado por|redactado por|texto de|écrit par|publié par|rédigé par|propos recueillis par|scritto da|pubblicato da|a cura di|geschreven door|door"
        "|skrevet (?:av|af)|skriven av|publisert av|tekst|napisał[a]?|opracował[a]?|pripremi(?:o|la)|piše|napisa(?:o|la)|scris de|publicat de|shkruar nga|nga|γράφε[ιτ]\\w*|συντάκτης|ditulis oleh"
        "|reporter|editor|yazar|haber|yazan|muhabir|mwandishi|na mwandishi|imeandikwa na|marubuci|daga|wanda ya rubuta|пише|написав|написала|авторка|підготував|подготви|подготовил[а]?"
        "|كتب|كتبت|إعداد|تحریر|نویسنده|گزارشگر|ليکوال|رپورٹ|مصنف|लेखक|रिपोर्ट|প্রতিবেদক|লেখক|ጸሐፊ|ዘጋቢ|ደራሲ|撰文|撰稿|責任編輯|责任编辑|编辑|投稿者|筆者|ライター|글|취재)(?:\\s*[:：｜|／/]\\s*|\\s+)"_s);
    return expression;
}

/// The words that opening() can begin with, or the signs that no space parts from what follows.
bool mayOpen(QStringView line)
{
    static const QSet<QString> words = {u"written"_s, u"posted"_s, u"published"_s, u"reported"_s, u"story"_s, u"words"_s, u"text"_s, u"texte"_s, u"texto"_s, u"article"_s,
        u"analysis"_s, u"opinion"_s, u"interview"_s, u"report"_s, u"review"_s, u"commentary"_s, u"a"_s, u"by"_s, u"von"_s, u"par"_s, u"por"_s, u"di"_s, u"da"_s, u"door"_s,
        u"av"_s, u"af"_s, u"od"_s, u"author"_s, u"authors"_s, u"autor"_s, u"autorin"_s, u"autoren"_s, u"autora"_s, u"autore"_s, u"autores"_s, u"auteur"_s, u"auteurs"_s,
        u"pisze"_s, u"автор"_s, u"авторы"_s, u"текст"_s, u"зохиогч"_s, u"文"_s, u"記者"_s, u"记者"_s, u"作者"_s, u"取材"_s, u"執筆"_s, u"بقلم"_s, u"کاتب"_s, u"نویسنده"_s,
        u"yazan"_s, u"oleh"_s, u"penulis"_s, u"kirjoittanut"_s};
    static constexpr qsizetype longest = 12;
    const QStringView word = firstWord(line);
    return word.size() <= longest && words.contains(word.toString().toCaseFolded());
}

QString withoutOpening(const QString &line)
{
    QString rest = line;
    for (int i = 0; i < 2; ++i) { // "Author: By …"
        rest.remove(opening());
        rest.remove(label());
    }
    return rest.trimmed();
}

bool beginsLikeAName(const QString &text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    return first.isUpper() || (first.isLetter() && !first.isLower());
}

/// What stands beside a name and is none: "Published by", "Zuletzt geändert am", "December".
bool isLabel(const QString &name)
{
    static const QRegularExpression expression = compile(
        u"^(?:by|von|par|por|di|da|door|av|af|od|am|on|le|um|den|in|and|und|the author|(?:written|edited|reviewed|fact.?checked) by|fact.?checked|autorenseite von|comments?|kommentare?|commentaires?|comentarios?"
        "|twitter|facebook|instagram|linkedin|whatsapp|telegram|youtube|x|follow us|kontakt|contact|contacto|contatti|datum|date|fecha|data|stand|teilen|share|follow|view|theme|mehr|more|read|profil\\w*|afficher|authorization"
        "|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
        "|january|february|march|july|august|september|october|november|december|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|januar|februar|märz|juli|oktober|dezember)\\.?$|^(?:edited|reviewed|illustrations?|photos?|photographs?|fotos?|twitter account) (?:by|von|de|di)\\b"
        "|\\b(?:posted|published|updated|modified|publiziert|veröffentlicht|geändert|aktualisiert|zuletzt|erstellt|publié|modifié|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|publisert|oppdatert"
        "|uppdaterad|opublikowano|опубликовано|обновлено|yayınlanma|güncelleme|diterbitkan|complet|profile)\\b"_s);
    return expression.match(name).hasMatch();
}

/// Desks, functions and bylines of machines.
bool isNobody(const QString &name)
{
    static const QRegularExpression expression = compile(
        u"\\b(?:staff|team|redaktion|redakcja|redazione|rédaction|redacción|redação|redactie|redaksi|editorial|editors?|newsroom|news ?desk|desk|admin(?:istrator)?|agenc(?:y|ies)|agentur(?:en)?|agences?|agencias?|agencije|press|news|online|web|http|www|editor|guest|contributors?|correspondent|unknown|anonymous|network|media|magazine|newspaper|ltd|inc|gmbh|tv|radio|service|wire|association|foundation|institute|verband|verein|stiftung|director|manager|officer|columnist|analyst|expert|writer|author|journalist|reporter|redakteur(?:in)?|consultant|specialist|founder|ceo|cto|ph\\.?d|mba|nachrichten|noticias|notícias|actualités|haberler|berita|vijesti|vesti|wiadomości|habari|labarai|новости|новини|redaktionen|toimitus|redakcija|редакција|e\\.\\s?V|university|ministry|council|редакция|агентств\\w*|編集部|新聞|통신)\\b|編集部|新聞社|通信社|报社|記者團|@|\\d"_s);
    return expression.match(name).hasMatch() || isAgency(name) || isLabel(name);
}

/// "Leila Haddad, 3 March 2016" and "Leila Haddad le 3 mars" without the date.
QString withoutDate(const QString &name)
{
    static const QRegularExpression digit(u"\\d"_s);
    static const QRegularExpression ending(u"\\s+(?:le|am|vom|on|el|il|em|at|den|dne)$"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = name.indexOf(digit);
    if (at <= 0 || !name[at - 1].isSpace())
        return name;
    QString rest = name.first(at).trimmed();
    const QString last = rest.section(u' ', -1);
    if (rest.count(u' ') >= 1 && monthNumber(last) > 0 && rest.count(u' ') >= fewestNamesBeforeMonth)
        rest.chop(last.size());
    rest = rest.trimmed();
    rest.remove(ending);
    return rest;
}

QString cleanedName(QString name)
{
    static const QRegularExpression place = compile(u"\\s+(?:in|aus|à|en|da|reports from|reporting from)\\s+\\p{Lu}.*$|\\s*[(\\[][^)\\]]*[)\\]]?\\s*$|\\s*[|•·●–—].*$|\\s+-\\s+.*$|\\s*(?:記者|记者|기자|특파원|編集委員)\\s*.*$"_s);
    static const QRegularExpression tail = compile(u"\\s+(?:last updated|updated|posted|published|aktualisiert|stand|view|follow|folgen|im gespräch mit|for the \\p{Lu}\\w+|en \\p{Lu}\\w+$)\\b.*$|(?<=\\p{Ll})(?:January|February|March|April|June|July|August|September|October|November|December|Dec|Nov|Oct|Sep|Aug|Feb)$"_s);
    name.remove(place);
    name = withoutDate(singleSpaced(name));
    name.remove(tail);
    name = name.trimmed();
    if (const qsizetype half = name.size() / 2; name.size() % 2 == 1 && half > 3 && name[half] == u' ' && name.first(half) == name.sliced(half + 1))
        name.truncate(half); // "Leila Haddad Leila Haddad": the picture's text and the name
    while (!name.isEmpty() && !name.back().isLetterOrNumber() && !name.back().isMark() && name.back() != u'.')
        name.chop(1);
    while (!name.isEmpty() && !name.front().isLetterOrNumber())
        name.remove(0, 1);
    return name;
}

} // namespace

bool isByline(QStringView line)
{
    return isByline(line, measureText(line));
}

bool isByline(QStringView line, const TextMeasures &measures)
{
    if (line.isEmpty() || line.size() > longestByline || measures.words > mostBylineWords)
        return false;
    const bool mayBeEastAsian = measures.letters > 0 && std::any_of(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 0x1100; });
    if (!mayBeEastAsian && !mayOpen(line))
        return false;
    const QString text = singleSpaced(line);
    static const QRegularExpression eastAsian(u"^[\\p{Han}\\p{Hangul}]{2,5}\\s*(?:記者|记者|기자|특파원)\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (mayBeEastAsian && eastAsian.match(text).hasMatch())
        return true;
    if (!mayOpen(line))
        return false;
    const QRegularExpressionMatch match = opening().match(text);
    if (!match.hasMatch() || !parseCreditLine(text).text.isEmpty())
        return false;
    const QString names = text.sliced(match.capturedLength());
    return beginsLikeAName(names) && measures.sentences <= 2 && !text.endsWith(u'?');
}

QStringList peopleIn(QStringView byline, QStringView site)
{
    static const QRegularExpression separator = compile(u"\\s*(?:[;,/|&、，]|\\band\\b|\\bund\\b|\\bet\\b|(?-i:\\by\\b|\\bi\\b|\\be\\b)(?=\\s)|\\bog\\b|\\boch\\b|\\ben\\b(?=\\s+\\p{Lu}\\p{L}+\\s+\\p{Lu})|\\bи\\b|(?-i:(?<=\\s)(?:ve|dan|dhe|și|oraz|та|i|en|και|و|اور|او|और|এবং|ও|እና)(?=\\s)))\\s*"_s);
    QStringList people;
    const QString names = withoutOpening(singleSpaced(byline));
    if (names.contains("://"_L1))
        return people;
    for (const QString &part : names.split(separator, Qt::SkipEmptyParts)) {
        const QString name = cleanedName(withoutOpening(part));
        const int words = measureText(name).words;
        const bool plausible = name.size() > 1 && words >= 1 && words <= mostNameWords && beginsLikeAName(name);
        if (!plausible || isNobody(name) || name.compare(site, Qt::CaseInsensitive) == 0 || people.contains(name))
            continue;
        people.append(name);
    }
    return people;
}

QStringList declaredPeople(const QStringList &names)
{
    static const QRegularExpression lastNameFirst(u"^(\\p{Lu}[\\p{L}'’-]+),\\s+(\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}\\.)?)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression userName(u"^[\\p{L}_-]{3,30}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList people;
    for (const QString &declared : names) {
        const QString name = singleSpaced(declared);
        if (const QRegularExpressionMatch match = lastNameFirst.match(name); match.hasMatch())
            people += peopleIn(QString(match.captured(2) + u' ' + match.captured(1)));
        else if (userName.match(name).hasMatch() && !isNobody(name))
            people.append(name);
        else
            people += peopleIn(name);
    }
    people.removeDuplicates();
    return people;
}

} // namespace galley
