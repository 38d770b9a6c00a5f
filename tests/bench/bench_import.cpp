// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How many saved pages an import takes in a second, and whether its memory grows with them.
#include "models/import/importfiles.h"
#include "models/import/importjob.h"
#include "models/storage/library.h"
#include "tests/bench/benchlibrary.h"
#include "tests/bench/corpus.h"
#include "tests/bench/corpuspage.h"
#include "tests/bench/figures.h"
#include "tests/bench/processstatus.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int pagesPerFolder = 1000;
constexpr int pagesPerStretch = 1000;
constexpr double leastPagesPerSecond = 100;
constexpr double flatGrowth = 1.1;
constexpr double msPerSecond = 1000;
constexpr double bytesPerMegabyte = 1024.0 * 1024.0;

void writePages(const QString &folder, int count)
{
    const Corpus corpus;
    for (int number = 0; number < count; ++number) {
        const QString part = folder % u'/' % QString::number(number / pagesPerFolder).rightJustified(3, u'0');
        if (number % pagesPerFolder == 0)
            QDir().mkpath(part);
        QFile file(part % u'/' % QString::number(number).rightJustified(6, u'0') % ".html"_L1);
        if (!file.open(QIODevice::WriteOnly) || file.write(htmlPage(corpus, corpus.article(number))) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

double megabytesOf(const QStringList &files)
{
    qint64 bytes = 0;
    for (const QString &file : files)
        bytes += QFileInfo(file).size();
    return double(bytes) / bytesPerMegabyte;
}

/// Peak memory of each stretch of pages while the import goes on.
struct Memory
{
    double before = residentMegabytes();
    QList<double> peaks;

    void look(int done)
    {
        const qsizetype stretch = (done - 1) / pagesPerStretch;
        if (peaks.size() <= stretch)
            peaks.resize(stretch + 1);
        peaks[stretch] = qMax(peaks[stretch], peakMegabytes());
        resetPeak();
    }
    [[nodiscard]] double most(qsizetype first, qsizetype last) const
    {
        return first < last ? *std::max_element(peaks.cbegin() + first, peaks.cbegin() + last) : 0;
    }
    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const double peak : peaks)
            all.append(shown(peak, 0));
        return all.join(u' ');
    }
};

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

void measure(const QStringList &files, const QString &libraryPath)
{
    const auto library = openLibrary(libraryPath);
    resetPeak();
    Memory memory;
    const double cpuBefore = processorSeconds();
    const Stopwatch watch;
    const ImportReport report = ImportJob(*library, files, CancelToken(), [&memory](int done, int) {
        if (done > 0)
            memory.look(done);
    }).run();
    const double seconds = watch.wall() / msPerSecond;
    const double cpu = processorSeconds() - cpuBefore;
    const double rate = report.total() / seconds;

    printValue(u"pages"_s, QString::number(report.total()));
    printValue(u"  added, new versions, unchanged, failed"_s, QString::number(report.added) % u' ' % QString::number(report.newVersions) % u' ' % QString::number(report.unchanged)
                   % u' ' % QString::number(report.failures.size()));
    printValue(u"MB of pages"_s, shown(megabytesOf(files)));
    printValue(u"MB of library"_s, shown(double(QFileInfo(libraryPath).size()) / bytesPerMegabyte));
    printValue(u"seconds"_s, shown(seconds));
    printValue(u"seconds of processors"_s, shown(cpu));
    printValue(u"pages a second"_s, shown(rate), u"≥ 100"_s, rate >= leastPagesPerSecond);
    printValue(u"MB resident before"_s, shown(memory.before));
    printValue(u"MB resident at most, in each 1,000 pages"_s, memory.text());
    const qsizetype half = (memory.peaks.size() + 1) / 2;
    printValue(u"the most of the second half ÷ of the first"_s, shown(memory.most(half, memory.peaks.size()) / memory.most(0, half), 2), u"≤ 1.1"_s,
               memory.most(half, memory.peaks.size()) <= flatGrowth * memory.most(0, half));
}

} // namespace

} // namespace galley::bench

int main(int argc, char *argv[])
{
    using namespace galley;
    using namespace galley::bench;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"pages"_s, u"How many pages are made, when no folder is named."_s, u"n"_s, u"10000"_s});
    parser.addPositionalArgument(u"folder"_s, u"Real pages instead."_s, u"[FOLDER]"_s);
    parser.process(application);

    const QTemporaryDir work;
    QStringList folders = parser.positionalArguments();
    if (folders.isEmpty()) {
        folders.append(work.filePath(u"pages"_s));
        writePages(folders.first(), parser.value(u"pages"_s).toInt());
    }
    printTitle(u"Import of saved pages"_s);
    measure(filesToImport(folders).files, work.filePath(u"library.galley"_s));
    return 0;
}
