// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/filtervalue.h"

#include "models/language/languages.h"
#include "models/search/queryfields.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype scriptSubtagLength = 4;
constexpr qsizetype longestLanguageCode = 3;

bool isDigits(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A day, month or year: its first day and the day after its last.
struct Period
{
    QDate first;
    QDate next;
};

std::optional<Period> parsePeriod(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    const auto isNumber = [](QStringView part) { return !part.isEmpty() && part.size() <= 2 && isDigits(part); };
    if (parts.first().size() != 4 || !isDigits(parts.first()) || parts.size() > 3)
        return std::nullopt;
    if (!std::all_of(parts.cbegin() + 1, parts.cend(), isNumber))
        return std::nullopt;
    const int month = parts.size() > 1 ? parts[1].toInt() : 1;
    const int day = parts.size() > 2 ? parts[2].toInt() : 1;
    const QDate first(parts.first().toInt(), month, day);
    if (!first.isValid())
        return std::nullopt;
    const QDate next = parts.size() == 3 ? first.addDays(1) : parts.size() == 2 ? first.addMonths(1) : first.addYears(1);
    return Period{first, next};
}

qint64 startOfDay(QDate date)
{
    return date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

std::optional<FilterValue> parseState(const QString &text)
{
    const QString name = text.toLower();
    if (name == "unread"_L1)
        return ReadingState::Unread;
    if (name == "inprogress"_L1 || name == "in-progress"_L1)
        return ReadingState::InProgress;
    if (name == "done"_L1)
        return ReadingState::Done;
    if (name == "starred"_L1)
        return Starred{};
    if (name == "doubtful"_L1)
        return Doubtful{};
    return std::nullopt;
}

std::optional<FilterValue> parseTagged(const QString &text)
{
    if (text.compare("yes"_L1, Qt::CaseInsensitive) == 0)
        return Tagged{true};
    if (text.compare("no"_L1, Qt::CaseInsensitive) == 0)
        return Tagged{false};
    return std::nullopt;
}

/// Whether \a text is written like a tag, known or not: two or three ASCII letters, or with digits or subtags.
bool looksLikeTag(const QString &text)
{
    const QString primary = text.section(u'-', 0, 0);
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    const bool hasDigit = std::any_of(primary.cbegin(), primary.cend(), [](QChar c) { return c.isDigit(); });
    return std::all_of(primary.cbegin(), primary.cend(), isAscii) && (primary.size() <= longestLanguageCode || hasDigit);
}

std::optional<FilterValue> parseLanguage(const NameValue &value)
{
    if (looksLikeTag(value.text) || value.text.compare("unknown"_L1, Qt::CaseInsensitive) == 0)
        return NameValue{canonicalLanguage(value.text), value.isPrefix};
    const QString tag = tagOfLanguageNamed(value.text, value.isPrefix);
    return tag.isEmpty() ? std::nullopt : std::optional<FilterValue>(NameValue{tag, false});
}

} // namespace

QString canonicalLanguage(const QString &tag)
{
    QStringList subtags = tag.toLower().split(u'-');
    for (qsizetype i = 1; i < subtags.size(); ++i) {
        QString &subtag = subtags[i];
        if (subtag.size() == scriptSubtagLength)
            subtag[0] = subtag[0].toUpper();
        else if (subtag.size() == 2)
            subtag = subtag.toUpper();
    }
    return subtags.join(u'-');
}

std::optional<DateRange> parseDateRange(QStringView text)
{
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0) {
        const std::optional<Period> period = parsePeriod(text);
        if (!period)
            return std::nullopt;
        return DateRange{startOfDay(period->first), startOfDay(period->next)};
    }
    const QStringView begin = text.first(dots);
    const QStringView end = text.sliced(dots + 2);
    const std::optional<Period> from = parsePeriod(begin);
    const std::optional<Period> until = parsePeriod(end);
    if ((!from && !begin.isEmpty()) || (!until && !end.isEmpty()) || (!from && !until))
        return std::nullopt;
    DateRange range;
    if (from)
        range.from = startOfDay(from->first);
    if (until)
        range.until = startOfDay(until->next);
    if (from && until && *range.from >= *range.until)
        return std::nullopt;
    return range;
}

bool isReversedRange(QStringView text)
{
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0)
        return false;
    const std::optional<Period> from = parsePeriod(text.first(dots));
    const std::optional<Period> until = parsePeriod(text.sliced(dots + 2));
    return from && until && from->first >= until->next;
}

QStringList stateNames()
{
    return {u"unread"_s, u"inprogress"_s, u"done"_s, u"starred"_s, u"doubtful"_s};
}

std::optional<FilterValue> parseFilterValue(FilterField field, const QString &text)
{
    if (field == FilterField::Date || field == FilterField::Imported) {
        const std::optional<DateRange> range = parseDateRange(text);
        return range ? std::optional<FilterValue>(*range) : std::nullopt;
    }
    if (field == FilterField::State)
        return parseState(text);
    if (field == FilterField::Tagged)
        return parseTagged(text);
    NameValue name{text.simplified(), false};
    if (name.text.endsWith(u'*')) {
        name.isPrefix = true;
        name.text.chop(1);
    }
    if (name.text.isEmpty() && !(name.isPrefix && acceptsAnything(field)))
        return std::nullopt;
    return field == FilterField::Language ? parseLanguage(name) : std::optional<FilterValue>(name);
}

} // namespace galley
