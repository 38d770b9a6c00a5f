// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How long the extractor takes for each of the files that are named.
#include "models/extract/classify/blockclassifier.h"
#include "models/extract/extraction.h"
#include "models/import/importfiles.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr double mostCpu = 5; ///< ms a page

/// One after the other on this thread; with reading, parsing and judging, without opening the file.
void measure(const QString &name, const QStringList &files)
{
    if (files.isEmpty())
        return;
    Timing timing;
    int failures = 0;
    double slowest = 0;
    QString slowestFile;
    for (const QString &path : files) {
        const auto file = readSourceFile(path);
        const Stopwatch watch;
        if (!file || !extract(file->input))
            ++failures;
        timing.add(watch);
        if (watch.cpu() > slowest) {
            slowest = watch.cpu();
            slowestFile = path;
        }
    }
    printTimingHeader();
    printTiming(name, timing);
    const double median = timing.cpu.median();
    printValue(QString("CPU of "_L1 % name % ", median, ms"_L1), shown(median, 2), QString(u"≤ "_s % shown(mostCpu, 0)), median <= mostCpu);
    printValue(QString("CPU of "_L1 % name % ", p95, ms"_L1), shown(timing.cpu.quantile(0.95), 2));
    printNote(QString::number(failures) % " failed; slowest: "_L1 % slowestFile % ", "_L1 % shown(slowest) % " ms"_L1);
}

void measureKinds(const QStringList &files)
{
    QStringList pages;
    QStringList dumps;
    for (const QString &path : files)
        (path.endsWith(".txt"_L1) ? dumps : pages).append(path);
    if (!files.isEmpty())
        (void)shippedClassifiers(); // reading the tables is no part of reading a page
    measure(u"a saved page"_s, pages);
    measure(u"a text dump"_s, dumps);
}

} // namespace

} // namespace galley::bench

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"path"_s, u"Files and folders."_s, u"PATH…"_s);
    parser.process(application);
    galley::bench::measureKinds(galley::filesToImport(parser.positionalArguments()).files);
    return 0;
}
