// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QStringView>

namespace galley {

enum class MonthCalendar : quint8 {
    Gregorian,
    Solar,     ///< Persian, Dari, Pashto
    Ethiopian, ///< Amharic
};

/// A month of one of the calendars that news are dated by.
struct CalendarMonth
{
    MonthCalendar calendar = MonthCalendar::Gregorian;
    int number = 0; ///< from 1; 0 when it is none

    bool operator==(const CalendarMonth &) const = default;
};

/// The month that the word names, in any of the thirty languages, also declined or cut short. `dayIsDotted`: the day before it has a dot,
/// as in Croatian, whose "listopad" is October where the Polish is November.
[[nodiscard]] CalendarMonth calendarMonth(QStringView name, bool dayIsDotted = false);

/// 1 to 12 of a Gregorian month's name or the beginning of it; 0 of another word.
[[nodiscard]] int monthNumber(QStringView name);

/// The day in the Gregorian calendar. Years of the other calendars outside of what a living editor can mean are none.
[[nodiscard]] QDate gregorianDate(const CalendarMonth &month, int year, int day);

} // namespace galley
