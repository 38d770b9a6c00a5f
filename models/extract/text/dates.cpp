// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/dates.h"

#include "models/extract/text/textmeasures.h"

#include <QRegularExpression>
#include <QString>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int mostDateLineWords = 16;
constexpr qsizetype longestDateLine = 120;

struct MonthName
{
    QStringView beginning; ///< case folded
    int month;
};

/// The shortest beginnings that tell the month in English, German, Dutch, French, Spanish, Portuguese, Italian, Romanian, Polish, Russian,
/// Ukrainian, Bulgarian, Serbian, Croatian, Albanian, Turkish, Indonesian and Swahili. The first one that fits counts.
constexpr std::array<MonthName, 83> months = {{{u"jan", 1}, {u"jän", 1}, {u"gen", 1}, {u"ene", 1}, {u"ian", 1}, {u"янв", 1}, {u"січ", 1}, {u"яну", 1},
    {u"јан", 1}, {u"sty", 1}, {u"siječ", 1}, {u"oca", 1}, {u"feb", 2}, {u"fev", 2}, {u"fév", 2}, {u"fév", 2}, {u"фев", 2}, {u"лют", 2}, {u"lut", 2},
    {u"velj", 2}, {u"şub", 2}, {u"shk", 2}, {u"mar", 3}, {u"mär", 3}, {u"maa", 3}, {u"mrt", 3}, {u"мар", 3}, {u"бер", 3}, {u"ožu", 3}, {u"apr", 4},
    {u"avr", 4}, {u"abr", 4}, {u"апр", 4}, {u"кві", 4}, {u"kwi", 4}, {u"trav", 4}, {u"nis", 4}, {u"pri", 4}, {u"may", 5}, {u"mai", 5}, {u"maj", 5},
    {u"mei", 5}, {u"mag", 5}, {u"maio", 5}, {u"май", 5}, {u"мая", 5}, {u"тра", 5}, {u"мај", 5}, {u"svib", 5}, {u"jun", 6}, {u"juin", 6}, {u"giu", 6},
    {u"iun", 6}, {u"июн", 6}, {u"юни", 6}, {u"чер", 6}, {u"јун", 6}, {u"cze", 6}, {u"haz", 6}, {u"jul", 7}, {u"juil", 7}, {u"lug", 7}, {u"iul", 7},
    {u"июл", 7}, {u"юли", 7}, {u"лип", 7}, {u"lip", 7}, {u"tem", 7}, {u"aug", 8}, {u"aoû", 8}, {u"ago", 8}, {u"авг", 8}, {u"сер", 8}, {u"sie", 8},
    {u"ağu", 8}, {u"gus", 8}, {u"kol", 8}, {u"sep", 9}, {u"set", 9}, {u"сен", 9}, {u"сеп", 9}, {u"вер", 9}, {u"eyl", 9}}};
constexpr std::array<MonthName, 36> laterMonths = {{{u"wrz", 9}, {u"ruj", 9}, {u"sht", 9}, {u"oct", 10}, {u"okt", 10}, {u"ott", 10}, {u"out", 10},
    {u"окт", 10}, {u"жов", 10}, {u"paź", 10}, {u"eki", 10}, {u"tet", 10}, {u"lis", 11}, {u"nov", 11}, {u"ноя", 11}, {u"ное", 11}, {u"лис", 11},
    {u"нов", 11}, {u"kas", 11}, {u"nën", 11}, {u"nën", 11}, {u"noi", 11}, {u"stu", 11}, {u"dec", 12}, {u"dez", 12}, {u"déc", 12}, {u"dic", 12},
    {u"des", 12}, {u"дек", 12}, {u"гру", 12}, {u"дец", 12}, {u"gru", 12}, {u"ara", 12}, {u"pro", 12}, {u"dhj", 12}, {u"dek", 12}}};

QDateTime plausible(const QDateTime &time)
{
    const int year = time.date().year();
    return time.isValid() && year >= 1970 && year <= 2100 ? time : QDateTime();
}

QDateTime midnight(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? plausible(QDateTime(date, QTime(0, 0), Qt::UTC)) : QDateTime();
}

int number(const QRegularExpressionMatch &match, int group)
{
    return match.capturedView(group).toInt();
}

QTime clock(const QRegularExpressionMatch &match, int group)
{
    if (match.capturedView(group).isEmpty())
        return QTime(0, 0);
    const QTime time(number(match, group), number(match, group + 1), std::min(59, number(match, group + 2)));
    return time.isValid() ? time : QTime(0, 0);
}

/// Seconds east of UTC of "Z", "+02:00", "+0200", "+02"; 0 when there is no zone.
int zoneOffset(QStringView zone)
{
    if (zone.size() < 3 || (zone[0] != u'+' && zone[0] != u'-'))
        return 0;
    const int hours = zone.sliced(1, 2).toInt();
    const int minutes = zone.size() >= 5 ? zone.last(2).toInt() : 0;
    const int seconds = (hours * 60 + minutes) * 60;
    return zone[0] == u'-' ? -seconds : seconds;
}

/// The time with its zone, so that its day is the publisher's.
QDateTime zoned(const QDate &date, const QTime &time, int offset)
{
    return plausible(offset == 0 ? QDateTime(date, time, Qt::UTC) : QDateTime(date, time, Qt::OffsetFromUTC, offset));
}

QDateTime parseIso(const QString &text)
{
    static const QRegularExpression expression(
        u"^(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:(?:T|\\s+|\\s*,\\s*)(\\d{1,2}):?(\\d{2})(?::?(\\d{2}))?(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}(?::?\\d{2})?)?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(number(match, 1), number(match, 2), number(match, 3));
    if (!date.isValid())
        return {};
    return zoned(date, clock(match, 4), zoneOffset(match.capturedView(7)));
}

/// "Thu, 03 Mar 2016 10:20:30 +0100"
QDateTime parseMail(const QString &text)
{
    static const QRegularExpression expression(
        u"^(?:\\w{3},?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3})\\w*\\s+(\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4})?"_s);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(number(match, 3), monthNumber(match.capturedView(2)), number(match, 1));
    if (!date.isValid())
        return {};
    return zoned(date, clock(match, 4), zoneOffset(match.capturedView(7)));
}

QDateTime parseEpoch(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || text.size() < 9 || text.size() > 13)
        return {};
    return plausible(text.size() > 10 ? QDateTime::fromMSecsSinceEpoch(value, Qt::UTC) : QDateTime::fromSecsSinceEpoch(value, Qt::UTC));
}

QDateTime namedMonthDate(const QString &text)
{
    static const QRegularExpression dayFirst(u"(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?\\s+(?:de\\s+|d')?(\\p{L}{3,})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(u"(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch day = dayFirst.match(text);
    if (day.hasMatch()) {
        if (const int month = monthNumber(day.capturedView(2)))
            return midnight(number(day, 3), month, number(day, 1));
    }
    const QRegularExpressionMatch american = monthFirst.match(text);
    if (american.hasMatch()) {
        if (const int month = monthNumber(american.capturedView(1)))
            return midnight(number(american, 3), month, number(american, 2));
    }
    return {};
}

QDateTime numberedDate(const QString &text)
{
    static const QRegularExpression yearFirst(u"(?<!\\d)((?:19|20)\\d{2})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression korean(u"((?:19|20)\\d{2})년\\s?(\\d{1,2})월\\s?(\\d{1,2})일"_s);
    static const QRegularExpression dayFirst(u"(?<!\\d)(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?((?:19|20)\\d{2})(?!\\d)"_s);
    static const QRegularExpression shortYear(u"(?<![\\d.])(\\d{2})\\.(\\d{2})\\.(\\d{2})(?![\\d.])"_s);
    for (const QRegularExpression *expression : {&yearFirst, &korean}) {
        const QRegularExpressionMatch match = expression->match(text);
        if (match.hasMatch())
            return midnight(number(match, 1), number(match, 2), number(match, 3));
    }
    QRegularExpressionMatch match = dayFirst.match(text);
    if (!match.hasMatch()) {
        match = shortYear.match(text);
        return match.hasMatch() ? midnight(2000 + number(match, 3), number(match, 2), number(match, 1)) : QDateTime();
    }
    const QDateTime european = midnight(number(match, 3), number(match, 2), number(match, 1));
    return european.isValid() ? european : midnight(number(match, 3), number(match, 1), number(match, 2));
}

} // namespace

int monthNumber(QStringView name)
{
    const QString folded = name.toString().toCaseFolded();
    for (const MonthName &month : months) {
        if (folded.startsWith(month.beginning))
            return month.month;
    }
    for (const MonthName &month : laterMonths) {
        if (folded.startsWith(month.beginning))
            return month.month;
    }
    return 0;
}

QDateTime parseTimeStamp(QStringView text)
{
    const QString stamp = text.trimmed().left(60).toString();
    if (const QDateTime iso = parseIso(stamp); iso.isValid())
        return iso;
    if (const QDateTime mail = parseMail(stamp); mail.isValid())
        return mail;
    return parseEpoch(stamp);
}

QDateTime parseWrittenDate(QStringView text)
{
    const QString line = text.left(longestDateLine * 2).toString();
    const QDateTime named = namedMonthDate(line);
    return named.isValid() ? named : numberedDate(line);
}

QDateTime parseUrlDate(QStringView url)
{
    static const QRegularExpression expression(u"[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)"_s);
    static const QRegularExpression dayFirst(u"[/_-](0[1-9]|[12]\\d|3[01])[_-](0[1-9]|1[0-2])[_-]((?:19|20)\\d{2})(?=[/_.-]|$)"_s);
    const QString address = url.toString();
    if (const QRegularExpressionMatch match = expression.match(address); match.hasMatch())
        return midnight(number(match, 1), number(match, 2), number(match, 3));
    const QRegularExpressionMatch match = dayFirst.match(address);
    return match.hasMatch() ? midnight(number(match, 3), number(match, 2), number(match, 1)) : QDateTime();
}

bool isDateLine(QStringView line)
{
    return isDateLine(line, measureText(line));
}

bool isDateLine(QStringView line, const TextMeasures &measures)
{
    const QStringView text = line.trimmed();
    const bool few = measures.words <= mostDateLineWords && measures.sentences <= 4;
    if (text.isEmpty() || text.size() > longestDateLine || measures.digits == 0 || !few)
        return false;
    static const QRegularExpression told(
        u"^\\W*(?:published|posted|updated|last (?:updated|modified)|first published|created|modified|stand|veröffentlicht|aktualisiert|erstellt|zuletzt|publié|mis à jour|modifié|publicado|actualizado|atualizado|aggiornato|pubblicato|gepubliceerd|bijgewerkt|publisert|oppdatert|publicerad|uppdaterad|opublikowano|aktualizacja|опубликовано|обновлено|оновлено|güncelle\\w*|yayın\\w*|diterbitkan|公開|更新|発行|掲載|발행|입력|수정|发布|تاریخ|نشر)\\b.{0,70}$"
        "|^\\W*\\d{1,2} (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|std|stunden?|tagen?) ago\\W*$|^\\W*(?:vor|il y a|hace|há) \\d+ \\w+\\W*$|^\\W*\\d+\\s?min(?:ute)?s?\\.? read\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (told.match(text.toString()).hasMatch())
        return true;
    return measures.words <= 10 && measures.digits * 3 >= measures.letters / 2 && parseWrittenDate(text).isValid();
}

} // namespace galley
