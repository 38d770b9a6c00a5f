// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How much longer Galley takes to its first picture than a program with nothing but a window. Both are started in turn, on an
// X display without other windows, with warm caches.
#include "tests/bench/benchlibrary.h"
#include "tests/bench/figures.h"
#include "tests/bench/windowprobe.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr double mostTimes = 2; // as long as the bare window

/// What was seen of one program.
struct Starts
{
    Samples mapped;
    Samples painted;
    Samples settled;
    Samples megabytes;

    void add(const SeenStart &seen)
    {
        mapped.add(seen.mapped);
        painted.add(seen.painted);
        settled.add(seen.settled);
        megabytes.add(seen.megabytes);
    }
};

SeenStart watch(WindowProbe &probe, const QStringList &command)
{
    const auto seen = probe.watch(command);
    if (!seen)
        qFatal("%s shows no window", qPrintable(command.first()));
    return *seen;
}

void printStarts(const QString &name, const Starts &starts)
{
    const auto row = [](const Samples &samples) { return QString(shown(samples.quantile(0)) % "  "_L1 % shown(samples.median()) % "  "_L1 % shown(samples.quantile(0.95))); };
    printNote(name % ": least, median, p95"_L1);
    printValue(u"  ms to the window"_s, row(starts.mapped));
    printValue(u"  ms to the first content"_s, row(starts.painted));
    printValue(u"  ms until nothing changes any more"_s, row(starts.settled));
    printValue(u"  MB, proportional"_s, row(starts.megabytes));
}

void measure(WindowProbe &probe, const QStringList &galley, const QStringList &bare, int pairs)
{
    Starts galleyStarts;
    Starts bareStarts;
    Samples ratios;
    for (int i = -1; i < pairs; ++i) { // the first pair warms the caches
        const SeenStart window = watch(probe, bare);
        const SeenStart program = watch(probe, galley);
        if (i < 0)
            continue;
        bareStarts.add(window);
        galleyStarts.add(program);
        ratios.add(program.painted / window.painted);
    }
    printStarts(u"a bare window"_s, bareStarts);
    printStarts(u"Galley"_s, galleyStarts);
    printValue(u"first content, Galley ÷ bare window, median of pairs"_s, shown(ratios.median(), 2), u"≤ 2.0"_s, ratios.median() <= mostTimes);
    printValue(u"  the same of the least of each"_s, shown(galleyStarts.painted.quantile(0) / bareStarts.painted.quantile(0), 2));
}

} // namespace

} // namespace galley::bench

int main(int argc, char *argv[])
{
    using namespace galley::bench;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"library"_s, u"The library, made when there is none."_s, u"file"_s, u"bench.galley"_s},
                       {u"articles"_s, u"How many articles it gets."_s, u"n"_s, u"10000"_s},
                       {u"pairs"_s, u"How many pairs of starts."_s, u"n"_s, u"11"_s},
                       {u"galley"_s, u"The program."_s, u"file"_s, QCoreApplication::applicationDirPath() % "/../../app/galley"_L1}});
    parser.process(application);
    const QString library = QFileInfo(parser.value(u"library"_s)).absoluteFilePath();
    ensureLibrary(library, parser.value(u"articles"_s).toInt());

    // Settings and fonts' caches of their own, the same for all starts, and nobody else to talk to.
    const QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    WindowProbe probe;
    if (!probe.isConnected()) {
        printNote(u"There is no X display: start it under xvfb-run."_s);
        return 0;
    }
    printTitle("Start, library of "_L1 % parser.value(u"articles"_s) % " articles, "_L1 % parser.value(u"pairs"_s) % " pairs of starts"_L1);
    measure(probe, {parser.value(u"galley"_s), u"--library"_s, library}, {QCoreApplication::applicationDirPath() % "/barewindow"_L1}, parser.value(u"pairs"_s).toInt());
    return 0;
}
