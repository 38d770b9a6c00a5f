// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchapplication.h"

#include "tests/bench/processstatus.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr double shortEvent = 4; // ms; shorter ones are not kept
constexpr int patience = 60'000; // ms
constexpr int quietTurns = 50; // of 1 ms each
constexpr qint64 nsOfQuietTurn = 1'000'000;
constexpr double frame = 16; // ms

QString describe(const QString &receiver, QEvent::Type type)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return (name ? QString::fromLatin1(name) : QString::number(type)) % " to "_L1 % receiver;
}

QString nameOf(const QObject *object)
{
    const QString name = QString::fromLatin1(object->metaObject()->className());
    return object->parent() ? QString(name % " in "_L1 % QString::fromLatin1(object->parent()->metaObject()->className())) : name;
}

} // namespace

BenchApplication::BenchApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    // Neither may live any more when the event has been delivered.
    const QEvent::Type type = event->type();
    const bool isPaint = type == QEvent::Paint && receiver == m_watched;
    const bool isOutermost = m_depth == 0;
    const QString name = isOutermost ? nameOf(receiver) : QString();
    const Stopwatch watch;
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (isPaint)
        ++m_paints;
    if (isOutermost && watch.wall() > shortEvent)
        keep(watch.wall(), describe(name, type));
    return handled;
}

void BenchApplication::keep(double ms, const QString &what)
{
    const auto known = std::find_if(m_events.begin(), m_events.end(), [&](const LongEvent &event) { return event.what == what; });
    if (known == m_events.end())
        m_events.append({ms, what});
    else
        known->ms = std::max(known->ms, ms);
}

QStringList BenchApplication::longestEvents(int count) const
{
    QList<LongEvent> sorted = m_events;
    std::sort(sorted.begin(), sorted.end(), [](const LongEvent &a, const LongEvent &b) { return a.ms > b.ms; });
    QStringList texts;
    for (const LongEvent &event : std::as_const(sorted)) {
        if (texts.size() == count)
            break;
        texts.append(event.what % ", "_L1 % shown(event.ms) % " ms"_L1);
    }
    return texts;
}

bool BenchApplication::runUntil(const std::function<bool()> &done)
{
    QTimer waker; // so that a loop without events looks at the clock
    waker.start(1);
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > patience)
            return false;
        processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void BenchApplication::settle()
{
    QElapsedTimer clock;
    for (int quiet = 0; quiet < quietTurns;) {
        clock.start();
        processEvents(QEventLoop::AllEvents);
        quiet = clock.nsecsElapsed() < nsOfQuietTurn ? quiet + 1 : 0;
        if (quiet > 0)
            QThread::msleep(1);
    }
}

void BenchApplication::countPaints(QWidget *widget)
{
    m_watched = widget;
    m_paints = 0;
}

LoopWatch::LoopWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatch::tick);
}

void LoopWatch::start()
{
    m_longest = 0;
    m_longestOwn = 0;
    m_gaps.clear();
    m_since = Stopwatch();
    m_waited = waitedForProcessor();
    m_timer.start();
}

void LoopWatch::stop()
{
    tick();
    m_timer.stop();
}

void LoopWatch::tick()
{
    const double gap = m_since.wall();
    const double waited = waitedForProcessor();
    const double own = gap - (waited - m_waited);
    m_since = Stopwatch();
    m_waited = waited;
    m_longest = std::max(m_longest, gap);
    m_longestOwn = std::max(m_longestOwn, own);
    if (own > frame)
        m_gaps.append(own);
}

int LoopWatch::over(double ms) const
{
    return int(std::count_if(m_gaps.cbegin(), m_gaps.cend(), [ms](double gap) { return gap > ms; }));
}

} // namespace galley::bench
