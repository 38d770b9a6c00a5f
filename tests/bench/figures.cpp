// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/figures.h"

#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int nameWidth = 58;
constexpr int columnWidth = 10;
constexpr double nsPerMs = 1e6;

qint64 wallClock()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

qint64 threadClock()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void printLine(const QString &line)
{
    QTextStream out(stdout);
    out << line << '\n';
}

QString column(const QString &text)
{
    return text.rightJustified(columnWidth);
}

QString nameOf(Limit::Of of)
{
    switch (of) {
    case Limit::Of::P95:
        return u"p95"_s;
    case Limit::Of::Maximum:
        return u"max"_s;
    case Limit::Of::Median:
        break;
    }
    return u"median"_s;
}

double measured(const Samples &samples, Limit::Of of)
{
    return of == Limit::Of::Median ? samples.median() : samples.quantile(of == Limit::Of::P95 ? 0.95 : 1);
}

} // namespace

double Samples::quantile(double share) const
{
    if (m_values.isEmpty())
        return 0;
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted[std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1)];
}

Stopwatch::Stopwatch()
    : m_wall(wallClock())
    , m_cpu(threadClock())
{
}

double Stopwatch::wall() const
{
    return double(wallClock() - m_wall) / nsPerMs;
}

double Stopwatch::cpu() const
{
    return double(threadClock() - m_cpu) / nsPerMs;
}

void printTitle(const QString &title)
{
    printLine(u'\n' % title);
}

void printTimingHeader()
{
    printLine(u"ms"_s.leftJustified(nameWidth) % column(u"median"_s) % column(u"p95"_s) % column(u"max"_s) % column(u"cpu"_s) % column(u"times"_s) % "   limit"_L1);
}

void printTiming(const QString &name, const Timing &timing, const std::optional<Limit> &limit)
{
    QString line = name.leftJustified(nameWidth) % column(shown(timing.wall.median(), 2)) % column(shown(timing.wall.quantile(0.95), 2))
        % column(shown(timing.wall.maximum(), 2)) % column(shown(timing.cpu.median(), 2)) % column(QString::number(timing.wall.count()));
    if (limit) {
        const bool kept = measured(timing.wall, limit->of) <= limit->value;
        line += "   "_L1 % nameOf(limit->of) % u" ≤ "_s % shown(limit->value, 0) % (kept ? u""_s : u", over"_s);
    }
    printLine(line);
}

void printValue(const QString &name, const QString &value, const QString &limit, bool kept)
{
    const QString line = name.leftJustified(nameWidth) % column(value);
    printLine(limit.isEmpty() ? line : QString(line % "   "_L1 % limit % (kept ? u""_s : u", over"_s)));
}

void printNote(const QString &text)
{
    printLine(text);
}

QString shown(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

} // namespace galley::bench
