// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/creditline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestCreditLine = 200;
constexpr qsizetype longestDateline = 90;
constexpr qsizetype longestInitials = 100;
constexpr qsizetype longestSource = 12; ///< "Источник :"

constexpr std::array<QStringView, 46> agencies = {u"AFP", u"AP", u"dpa", u"Reuters", u"rtr", u"rtrd", u"rtre", u"dapd", u"epd", u"KNA", u"APA",
    u"SDA", u"ATS", u"ANSA", u"EFE", u"TASS", u"ITAR-TASS", u"Interfax", u"RIA", u"Xinhua", u"Kyodo", u"PAP", u"CTK", u"ČTK", u"ANP", u"NTB", u"TT",
    u"Ritzau", u"Lusa", u"Belga", u"MTI", u"UPI", u"IANS", u"PTI", u"Yonhap", u"Jiji", u"Anadolu", u"AA", u"Tanjug", u"Hina", u"Fena", u"BTA", u"EPA",
    u"SID", u"Bloomberg", u"sid"};

QString agencyName(QStringView word)
{
    const auto found = std::find_if(agencies.begin(), agencies.end(), [word](QStringView agency) { return agency == word; });
    return found == agencies.end() ? QString() : found->toString();
}

/// "AFP, dpa" as a list; empty when one of the names is no agency.
QStringList agencyList(const QString &names)
{
    static const QRegularExpression separator(u"\\s*(?:[,;/|]|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*"_s);
    QStringList found;
    for (const QString &name : names.split(separator, Qt::SkipEmptyParts)) {
        const QString agency = agencyName(name.trimmed());
        if (agency.isEmpty())
            return {};
        found.append(agency);
    }
    return found;
}

CreditLine parseInitials(const QString &line)
{
    if (!line.front().isLower() || line.size() > longestInitials)
        return {};
    static const QRegularExpression expression(u"^([a-zäöüß]{2,5}(?:\\s?[/,]\\s?[a-zäöüß]{2,5})*)(?:\\s*\\(([^()]+)\\))?$"_s);
    const QRegularExpressionMatch match = expression.match(line);
    if (!match.hasMatch())
        return {};
    static const QRegularExpression separator(u"\\s?[/,]\\s?"_s);
    const QStringList agencyNames = agencyList(match.captured(2));
    QStringList initials = match.captured(1).split(separator);
    // A single short word alone could be anything; initials come in pairs or with their agencies.
    if (agencyNames.isEmpty() && (match.hasCaptured(2) || initials.size() < 2))
        return {};
    initials.removeIf([](const QString &word) { return isAgency(word); });
    return {line, initials, agencyNames};
}

CreditLine parseAgenciesAlone(const QString &line)
{
    if (line.front() != u'(' && line.front() != u'[' && !line.left(longestSource).contains(u':'))
        return {};
    static const QRegularExpression expression(u"^[(\\[]([^()\\[\\]]+)[)\\]]$|^(?:Source|Quelle|Fuente|Fonte|Источник)\\s*:\\s*(.+)$"_s);
    const QRegularExpressionMatch match = expression.match(line);
    if (!match.hasMatch())
        return {};
    const QStringList names = agencyList(match.captured(1) + match.captured(2));
    return names.isEmpty() ? CreditLine() : CreditLine{line, {}, names};
}

QStringList agenciesNamedIn(const QString &line)
{
    static const QRegularExpression word(u"[\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto it = word.globalMatch(line); it.hasNext();) {
        const QString agency = agencyName(it.next().captured());
        if (!agency.isEmpty() && !found.contains(agency))
            found.append(agency);
    }
    return found;
}

/// "Reporting by A in Elmar; Editing by B", "mit Material von dpa und AFP", "Avec AFP".
CreditLine parseWrittenOut(const QString &line)
{
    const auto first = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
    if (first == line.end() || !u"aerwmc"_s.contains(*first, Qt::CaseInsensitive))
        return {};
    static const QRegularExpression expression(
        u"^[(\\[*–—-]*\\s*(?:(?:additional )?reporting (?:by|from)\\b|edit(?:ed|ing) by\\b|edited by:|written by .* edited by\\b|with (?:material|information|reporting|files) from\\b"
        "|mit (?:material|informationen|agenturmaterial) (?:von|der)\\b|avec (?:l')?(?:afp|reuters|ap)\\b|con información de\\b|com informações d[aeo]\\b|con informazioni di\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(line).hasMatch() ? CreditLine{line, {}, agenciesNamedIn(line)} : CreditLine();
}

} // namespace

bool isAgency(QStringView word)
{
    return !agencyName(word).isEmpty();
}

CreditLine parseCreditLine(QStringView line)
{
    const QString text = line.trimmed().toString();
    if (text.isEmpty() || text.size() > longestCreditLine)
        return {};
    CreditLine credit = parseInitials(text);
    if (credit.text.isEmpty())
        credit = parseAgenciesAlone(text);
    if (credit.text.isEmpty())
        credit = parseWrittenOut(text);
    return credit;
}

QString leadingDateline(QStringView paragraph)
{
    // A place in capitals or a date, an agency in brackets, then a dash.
    static const QRegularExpression expression(
        u"^((?:\\p{Lu}[\\p{L}.'’ -]+(?:, ?[\\p{L}\\d.' ]+){0,2} ?)?\\(([^()]{2,40})\\)|\\p{Lu}{2}[\\p{Lu}.'’ -]+(?:, ?[\\p{L}\\d.' ]+){0,2})\\s*(?:[–—-]{1,2}|:)\\s+\\S"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = expression.match(paragraph.left(longestDateline).toString());
    if (!match.hasMatch())
        return {};
    if (match.hasCaptured(2) && !match.captured(2).isEmpty() && agenciesNamedIn(match.captured(2)).isEmpty())
        return {};
    return match.captured(1).trimmed();
}

} // namespace galley
