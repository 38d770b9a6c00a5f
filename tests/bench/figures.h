// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace galley::bench {

/// What was measured again and again.
class Samples final
{
public:
    void add(double value) { m_values.append(value); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    [[nodiscard]] double median() const { return quantile(0.5); }
    /// The smallest value that at least \a share (0 to 1) of all values do not exceed; 0 without values.
    [[nodiscard]] double quantile(double share) const;
    [[nodiscard]] double maximum() const { return quantile(1); }

private:
    QList<double> m_values;
};

/// Wall time, and the time that this thread had a processor, since it was made. The second hardly changes when the machine
/// has other things to do.
class Stopwatch final
{
public:
    Stopwatch();

    [[nodiscard]] double wall() const; ///< ms
    [[nodiscard]] double cpu() const;  ///< ms, of the thread that made it

private:
    qint64 m_wall; ///< ns
    qint64 m_cpu;  ///< ns
};

/// Wall and processor time of something that was done repeatedly, in ms.
struct Timing
{
    Samples wall;
    Samples cpu;

    void add(const Stopwatch &watch)
    {
        wall.add(watch.wall());
        cpu.add(watch.cpu());
    }
};

/// What a figure has to reach.
struct Limit
{
    enum class Of { Median, P95, Maximum };

    double value = 0;
    Of of = Of::Median;
};

// Rows of a table on standard output. A figure that misses its limit is marked "over"; nothing else happens.

void printTitle(const QString &title);
/// The names of the columns of printTiming().
void printTimingHeader();
void printTiming(const QString &name, const Timing &timing, const std::optional<Limit> &limit = {});
/// A single figure; \a limit and \a kept say how it should be and whether it is.
void printValue(const QString &name, const QString &value, const QString &limit = {}, bool kept = true);
/// A line without figures.
void printNote(const QString &text);

/// "12.3"
[[nodiscard]] QString shown(double value, int decimals = 1);

} // namespace galley::bench
