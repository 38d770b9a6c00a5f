// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/dates.h"

#include "models/extract/text/months.h"
#include "models/extract/text/textmeasures.h"

#include <QRegularExpression>
#include <QString>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int mostDateLineWords = 16;
constexpr qsizetype longestDateLine = 120;
constexpr int fewestDateDigits = 5; ///< of the day and the year

struct MonthName
{
    QStringView beginning; ///< case folded
    int month;
};

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

/// The digits of Arabic, Persian, Hindi, Bengali and so on as those that toInt() reads.
QString withAsciiDigits(QStringView text, bool &hasNativeDigits)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c.unicode() > 0x7f && c.isDigit()) {
            c = QChar(u'0' + c.digitValue());
            hasNativeDigits = true;
        }
    }
    return line;
}

/// Whether the text has so many digits of whatever script; most have not, and expressions need not be tried on them.
bool hasDigits(QStringView text, int fewest)
{
    return std::any_of(text.begin(), text.end(), [&fewest](QChar c) { return c.isDigit() && --fewest <= 0; });
}

QDateTime parseEpoch(const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || text.size() < 9 || text.size() > 13)
        return {};
    return plausible(text.size() > 10 ? QDateTime::fromMSecsSinceEpoch(value, Qt::UTC) : QDateTime::fromSecsSinceEpoch(value, Qt::UTC));
}

/// A date that names its month, in whatever calendar the name is of.
QDateTime namedMonthDate(const QString &text)
{
    static const QRegularExpression dayFirst(u"(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|-?го)?(\\s+)(?:de\\s+|d'|ta\\s+|ga\\s+)?([\\p{L}\\p{M}]{2,}(?:\\s(?:الأول|الثاني))?)\\.?[,،፣]?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(u"([\\p{L}\\p{M}]{2,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?[,،፣]?\\s+(?:de\\s+)?(\\d{4})(?!\\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    for (auto matches = dayFirst.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch day = matches.next();
        const bool dotted = text[day.capturedStart(2) - 1] == u'.';
        const CalendarMonth month = calendarMonth(day.capturedView(3), dotted);
        if (const QDate date = gregorianDate(month, number(day, 4), number(day, 1)); date.isValid())
            return midnight(date.year(), date.month(), date.day());
    }
    for (auto matches = monthFirst.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch american = matches.next();
        const CalendarMonth month = calendarMonth(american.capturedView(1));
        if (const QDate date = gregorianDate(month, number(american, 3), number(american, 2)); date.isValid())
            return midnight(date.year(), date.month(), date.day());
    }
    return {};
}

/// "۱۴۰۲/۰۸/۱۲": only Persian and Pashto pages write years of the solar calendar in figures alone.
QDateTime solarDate(const QString &text)
{
    static const QRegularExpression expression(u"(?<!\\d)(1[34]\\d{2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})(?!\\d)"_s);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = gregorianDate({MonthCalendar::Solar, number(match, 2)}, number(match, 1), number(match, 3));
    return date.isValid() ? midnight(date.year(), date.month(), date.day()) : QDateTime();
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

QDateTime parseTimeStamp(QStringView text)
{
    const QString stamp = text.trimmed().left(60).toString();
    if (!hasDigits(stamp, fewestDateDigits))
        return {};
    if (const QDateTime iso = parseIso(stamp); iso.isValid())
        return iso;
    if (const QDateTime mail = parseMail(stamp); mail.isValid())
        return mail;
    return parseEpoch(stamp);
}

QDateTime parseWrittenDate(QStringView text)
{
    const QStringView beginning = text.left(longestDateLine * 2);
    if (!hasDigits(beginning, fewestDateDigits))
        return {};
    bool hasNativeDigits = false;
    const QString line = withAsciiDigits(beginning, hasNativeDigits);
    if (const QDateTime named = namedMonthDate(line); named.isValid())
        return named;
    const QDateTime numbered = numberedDate(line);
    return numbered.isValid() || !hasNativeDigits ? numbered : solarDate(line);
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
