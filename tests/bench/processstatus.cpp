// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/processstatus.h"

#include <QByteArray>
#include <QFile>
#include <QList>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr double kilobytesPerMegabyte = 1024;
constexpr double nsPerMs = 1e6;

/// "VmRSS:     1234 kB" of a file of such lines.
double megabytes(const QString &path, QByteArrayView field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.mid(field.size()).replace("kB", "").trimmed().toDouble() / kilobytesPerMegabyte;
    }
    return 0;
}

} // namespace

double residentMegabytes()
{
    return megabytes(u"/proc/self/status"_s, "VmRSS:");
}

double peakMegabytes()
{
    return megabytes(u"/proc/self/status"_s, "VmHWM:");
}

void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write("5");
}

double proportionalMegabytes(pid_t process)
{
    return megabytes("/proc/"_L1 % QString::number(process) % "/smaps_rollup"_L1, "Pss:");
}

double waitedForProcessor()
{
    // Time on a processor, time waiting for one, both in ns, and how often.
    QFile file(u"/proc/self/schedstat"_s);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.readAll().split(' ').value(1).toDouble() / nsPerMs : 0;
}

} // namespace galley::bench
