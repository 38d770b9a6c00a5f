// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/months.h"

#include <QCalendar>
#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct MonthName
{
    QStringView beginning; ///< case folded
    int month;
};

/// The shortest beginnings that tell the month in the languages written in Latin letters. The first one that fits counts, so the longer ones stand first.
constexpr std::array latin = std::to_array<MonthName>({{u"jan", 1}, {u"jän", 1}, {u"gen", 1}, {u"ene", 1}, {u"ian", 1}, {u"sty", 1}, {u"siječ", 1},
    {u"sijec", 1}, {u"oca", 1}, {u"feb", 2}, {u"fev", 2}, {u"fév", 2}, {u"fab", 2}, {u"lut", 2}, {u"velj", 2}, {u"şub", 2}, {u"sub", 2}, {u"shk", 2},
    {u"mar", 3}, {u"mär", 3}, {u"maa", 3}, {u"mac", 3}, {u"mrt", 3}, {u"ožu", 3}, {u"ozu", 3}, {u"apr", 4}, {u"avr", 4}, {u"abr", 4}, {u"afr", 4},
    {u"kwi", 4}, {u"trav", 4}, {u"nis", 4}, {u"pri", 4}, {u"may", 5}, {u"mai", 5}, {u"maj", 5}, {u"mei", 5}, {u"mag", 5}, {u"svib", 5},
    {u"jun", 6}, {u"juin", 6}, {u"giu", 6}, {u"iun", 6}, {u"yun", 6}, {u"cze", 6}, {u"haz", 6}, {u"qer", 6}, {u"lipnj", 6}, {u"lipanj", 6}, {u"jul", 7},
    {u"juil", 7}, {u"lug", 7}, {u"iul", 7}, {u"yul", 7}, {u"lip", 7}, {u"tem", 7}, {u"srp", 7}, {u"korr", 7}, {u"aug", 8}, {u"avg", 8}, {u"aoû", 8}, {u"aou", 8},
    {u"ago", 8}, {u"agu", 8}, {u"sie", 8}, {u"ağu", 8}, {u"gus", 8}, {u"kol", 8}, {u"sep", 9}, {u"set", 9}, {u"eyl", 9}, {u"wrz", 9}, {u"ruj", 9},
    {u"sht", 9}, {u"sat", 9}, {u"oct", 10}, {u"okt", 10}, {u"ott", 10}, {u"out", 10}, {u"paź", 10}, {u"paz", 10}, {u"eki", 10}, {u"tet", 10},
    {u"lis", 11}, {u"nov", 11}, {u"kas", 11}, {u"nën", 11}, {u"nen", 11}, {u"noi", 11}, {u"noy", 11}, {u"stu", 11}, {u"nuw", 11}, {u"dec", 12},
    {u"dez", 12}, {u"déc", 12}, {u"dic", 12}, {u"des", 12}, {u"dis", 12}, {u"gru", 12}, {u"ara", 12}, {u"pro", 12}, {u"dhj", 12}, {u"dek", 12}});

/// Bulgarian, Macedonian, Russian, Serbian, Ukrainian.
constexpr std::array cyrillic = std::to_array<MonthName>({{u"янв", 1}, {u"січ", 1}, {u"яну", 1}, {u"јан", 1}, {u"фев", 2}, {u"лют", 2}, {u"мар", 3},
    {u"бер", 3}, {u"апр", 4}, {u"кві", 4}, {u"май", 5}, {u"мая", 5}, {u"тра", 5}, {u"мај", 5}, {u"июн", 6}, {u"юни", 6}, {u"чер", 6}, {u"јун", 6},
    {u"июл", 7}, {u"юли", 7}, {u"лип", 7}, {u"јул", 7}, {u"авг", 8}, {u"сер", 8}, {u"сен", 9}, {u"сеп", 9}, {u"вер", 9}, {u"окт", 10}, {u"жов", 10},
    {u"ноя", 11}, {u"ное", 11}, {u"лис", 11}, {u"нов", 11}, {u"дек", 12}, {u"гру", 12}, {u"дец", 12}});

constexpr std::array greek = std::to_array<MonthName>({{u"ιαν", 1}, {u"φεβ", 2}, {u"φλεβ", 2}, {u"μαρ", 3}, {u"μάρ", 3}, {u"απρ", 4}, {u"μαΐ", 5}, {u"μάι", 5},
    {u"μαι", 5}, {u"ιουν", 6}, {u"ιούν", 6}, {u"ιουλ", 7}, {u"ιούλ", 7}, {u"αυγ", 8}, {u"αύγ", 8}, {u"σεπ", 9}, {u"οκτ", 10}, {u"νοε", 11}, {u"νοέ", 11},
    {u"δεκ", 12}});

/// Arabic with both of its sets of names, Persian, Dari, Pashto, Urdu.
constexpr std::array arabic = std::to_array<MonthName>({{u"يناير", 1}, {u"كانون الثاني", 1}, {u"ژانویه", 1}, {u"جنور", 1}, {u"جانفي", 1}, {u"فبراير", 2},
    {u"شباط", 2}, {u"فوریه", 2}, {u"فرور", 2}, {u"فبرور", 2}, {u"فيفري", 2}, {u"مارس", 3}, {u"آذار", 3}, {u"مارچ", 3}, {u"مارچ", 3}, {u"أبريل", 4},
    {u"إبريل", 4}, {u"ابريل", 4}, {u"نيسان", 4}, {u"آوریل", 4}, {u"اپریل", 4}, {u"اپرېل", 4}, {u"أفريل", 4}, {u"مايو", 5}, {u"أيار", 5}, {u"ماي", 5},
    {u"مئی", 5}, {u"مه", 5}, {u"مۍ", 5}, {u"می", 5}, {u"يونيو", 6}, {u"يونيه", 6}, {u"حزيران", 6}, {u"ژوئن", 6}, {u"جون", 6}, {u"جوان", 6}, {u"يوليو", 7},
    {u"يوليه", 7}, {u"تموز", 7}, {u"ژوئیه", 7}, {u"جولای", 7}, {u"جولا", 7}, {u"جويلية", 7}, {u"أغسطس", 8}, {u"اغسطس", 8}, {u"آب", 8}, {u"اوت", 8},
    {u"اگست", 8}, {u"أوت", 8}, {u"سبتمبر", 9}, {u"أيلول", 9}, {u"سپتامبر", 9}, {u"ستمبر", 9}, {u"سپټمبر", 9}, {u"سپتمبر", 9}, {u"أكتوبر", 10},
    {u"اكتوبر", 10}, {u"تشرين الأول", 10}, {u"اکتبر", 10}, {u"اکتوبر", 10}, {u"نوفمبر", 11}, {u"تشرين الثاني", 11}, {u"نوامبر", 11}, {u"نومبر", 11},
    {u"ديسمبر", 12}, {u"كانون الأول", 12}, {u"دسامبر", 12}, {u"دسمبر", 12}, {u"ډسمبر", 12}});

/// Hindi and Bengali.
constexpr std::array indic = std::to_array<MonthName>({{u"जनवरी", 1}, {u"फरवरी", 2}, {u"फ़रवरी", 2}, {u"मार्च", 3}, {u"अप्रैल", 4}, {u"मई", 5}, {u"जून", 6},
    {u"जुलाई", 7}, {u"अगस्त", 8}, {u"सितंबर", 9}, {u"सितम्बर", 9}, {u"अक्टूबर", 10}, {u"अक्तूबर", 10}, {u"नवंबर", 11}, {u"नवम्बर", 11}, {u"दिसंबर", 12},
    {u"दिसम्बर", 12}, {u"জানু", 1}, {u"ফেব্রু", 2}, {u"মার্চ", 3}, {u"এপ্রিল", 4}, {u"মে", 5}, {u"জুন", 6},
    {u"জুলাই", 7}, {u"আগস্ট", 8}, {u"অগাস্ট", 8}, {u"সেপ্টেম্বর", 9}, {u"অক্টোবর", 10}, {u"নভেম্বর", 11}, {u"ডিসেম্বর", 12}});

/// The months of the solar calendar as Iran names them, then as Afghanistan does in Dari and Pashto.
constexpr std::array solar = std::to_array<MonthName>({{u"فروردین", 1}, {u"اردیبهشت", 2}, {u"خرداد", 3}, {u"تیر", 4}, {u"مرداد", 5}, {u"شهریور", 6},
    {u"مهر", 7}, {u"آبان", 8}, {u"آذر", 9}, {u"دی", 10}, {u"بهمن", 11}, {u"اسفند", 12}, {u"حمل", 1}, {u"ثور", 2}, {u"جوزا", 3}, {u"سرطان", 4}, {u"اسد", 5},
    {u"سنبله", 6}, {u"میزان", 7}, {u"عقرب", 8}, {u"قوس", 9}, {u"جدی", 10}, {u"دلو", 11}, {u"حوت", 12}, {u"وری", 1}, {u"غويی", 2}, {u"غبرګولی", 3},
    {u"چنګاښ", 4}, {u"زمری", 5}, {u"وږی", 6}, {u"تله", 7}, {u"لړم", 8}, {u"لیندۍ", 9}, {u"مرغومی", 10}, {u"سلواغه", 11}, {u"کب", 12}});

constexpr std::array ethiopian = std::to_array<MonthName>({{u"መስከረም", 1}, {u"ጥቅምት", 2}, {u"ኅዳር", 3}, {u"ህዳር", 3}, {u"ኀዳር", 3}, {u"ታኅሣሥ", 4}, {u"ታህሳስ", 4},
    {u"ታኅሳስ", 4}, {u"ጥር", 5}, {u"የካቲት", 6}, {u"መጋቢት", 7}, {u"ሚያዝያ", 8}, {u"ሚያዚያ", 8}, {u"ግንቦት", 9}, {u"ሰኔ", 10}, {u"ሐምሌ", 11}, {u"ሀምሌ", 11},
    {u"ነሐሴ", 12}, {u"ነሀሴ", 12}, {u"ጳጉሜ", 13}});

/// What Amharic calls the Gregorian ones.
constexpr std::array ethiopic = std::to_array<MonthName>({{u"ጃንዋሪ", 1}, {u"ጃንዩወሪ", 1}, {u"ፌብሩዋሪ", 2}, {u"ፌብሩወሪ", 2}, {u"ማርች", 3}, {u"ኤፕሪል", 4}, {u"ኤፕረል", 4},
    {u"ሜይ", 5}, {u"ጁን", 6}, {u"ጁላይ", 7}, {u"ኦገስት", 8}, {u"ሴፕቴምበር", 9}, {u"ሴፕቴምበር", 9}, {u"ኦክቶበር", 10}, {u"ኖቬምበር", 11}, {u"ዲሴምበር", 12}});

template<size_t size>
int beginningOf(const QString &name, const std::array<MonthName, size> &months)
{
    for (const MonthName &month : months) {
        if (name.startsWith(month.beginning))
            return month.month;
    }
    return 0;
}

/// Short names of other calendars are words as well, so these are only taken whole.
template<size_t size>
int wholeName(const QString &name, const std::array<MonthName, size> &months)
{
    for (const MonthName &month : months) {
        if (name == month.beginning)
            return month.month;
    }
    return 0;
}

CalendarMonth nonLatinMonth(const QString &name)
{
    switch (name.front().script()) {
    case QChar::Script_Cyrillic:
        return {MonthCalendar::Gregorian, beginningOf(name, cyrillic)};
    case QChar::Script_Greek:
        return {MonthCalendar::Gregorian, beginningOf(name, greek)};
    case QChar::Script_Arabic:
        if (const int month = wholeName(name, solar))
            return {MonthCalendar::Solar, month};
        return {MonthCalendar::Gregorian, beginningOf(name, arabic)};
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
        return {MonthCalendar::Gregorian, beginningOf(name, indic)};
    case QChar::Script_Ethiopic:
        if (const int month = beginningOf(name, ethiopian))
            return {MonthCalendar::Ethiopian, month};
        return {MonthCalendar::Gregorian, beginningOf(name, ethiopic)};
    default:
        return {};
    }
}

constexpr int fewestSolarYear = 1340; ///< 1961
constexpr int lastSolarYear = 1480;
constexpr int fewestEthiopianYear = 1950;
constexpr int lastEthiopianYear = 2093;
constexpr qint64 ethiopianEpoch = 1724221; ///< Julian day of 1 Meskerem 1 (Dershowitz and Reingold, Calendrical Calculations)

QDate fromEthiopian(int year, int month, int day)
{
    const int daysOfMonth = month < 13 ? 30 : year % 4 == 3 ? 6 : 5;
    if (day < 1 || day > daysOfMonth)
        return {};
    return QDate::fromJulianDay(ethiopianEpoch + 365LL * (year - 1) + year / 4 + 30LL * (month - 1) + day - 1);
}

} // namespace

CalendarMonth calendarMonth(QStringView name, bool dayIsDotted)
{
    if (name.isEmpty())
        return {};
    const QString folded = name.toString().toCaseFolded();
    if (folded.front().script() != QChar::Script_Latin)
        return nonLatinMonth(folded);
    if (dayIsDotted && folded.startsWith("listopad"_L1))
        return {MonthCalendar::Gregorian, 10};
    return {MonthCalendar::Gregorian, beginningOf(folded, latin)};
}

int monthNumber(QStringView name)
{
    const CalendarMonth month = calendarMonth(name);
    return month.calendar == MonthCalendar::Gregorian ? month.number : 0;
}

QDate gregorianDate(const CalendarMonth &month, int year, int day)
{
    if (month.number == 0)
        return {};
    switch (month.calendar) {
    case MonthCalendar::Gregorian:
        return QDate(year, month.number, day);
    case MonthCalendar::Solar:
        return year >= fewestSolarYear && year <= lastSolarYear ? QCalendar(QCalendar::System::Jalali).dateFromParts(year, month.number, day) : QDate();
    case MonthCalendar::Ethiopian:
        return year >= fewestEthiopianYear && year <= lastEthiopianYear ? fromEthiopian(year, month.number, day) : QDate();
    }
    return {};
}

} // namespace galley
