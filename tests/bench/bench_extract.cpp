// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How long the extractor takes for each of the files that are named.
#include "models/extract/extraction.h"
#include "models/import/importfiles.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

void measure(const QStringList &files)
{
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
    printTiming(u"a page"_s, timing);
    printNote(QString::number(failures) % " failed; slowest: "_L1 % slowestFile % ", "_L1 % shown(slowest) % " ms"_L1);
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
    galley::bench::measure(galley::filesToImport(parser.positionalArguments()).files);
    return 0;
}
