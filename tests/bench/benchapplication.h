// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/figures.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace galley::bench {

/// An application that sees how long each event takes, and when a widget has been painted.
class BenchApplication final : public QApplication
{
    Q_OBJECT

public:
    BenchApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Which events of the outermost kind took longest, since forgetEvents(): "Paint to galley::ReaderView, 12.3 ms".
    [[nodiscard]] QStringList longestEvents(int count) const;
    void forgetEvents() { m_events.clear(); }

    /// Runs the event loop until \a done; false when that takes too long (60 s).
    static bool runUntil(const std::function<bool()> &done);
    /// Runs it until nothing has happened for a moment.
    static void settle();
    /// How often \a widget, or for a scroll area its viewport, was painted.
    void countPaints(QWidget *widget);
    [[nodiscard]] int paints() const { return m_paints; }

private:
    struct LongEvent
    {
        double ms = 0;
        QString what;
    };

    void keep(double ms, const QString &what);

    QList<LongEvent> m_events;
    QPointer<QWidget> m_watched;
    int m_paints = 0;
    int m_depth = 0;
};

/// Finds the longest time between two turns of the event loop, by a timer that wants to run each millisecond.
class LoopWatch final : public QObject
{
    Q_OBJECT

public:
    LoopWatch();

    void start();
    void stop();
    /// Longest time that the loop did not turn, in ms, and the same without what the thread spent waiting for a processor.
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double longestOwn() const { return m_longestOwn; }
    [[nodiscard]] int over(double ms) const; ///< how many gaps of its own were longer

private:
    void tick();

    QTimer m_timer;
    Stopwatch m_since;
    double m_waited = 0;
    double m_longest = 0;
    double m_longestOwn = 0;
    QList<double> m_gaps; ///< of more than a frame, own time
};

} // namespace galley::bench
