// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <sys/types.h>

namespace galley::bench {

/// Memory of this process that is in use now, in MB.
[[nodiscard]] double residentMegabytes();
/// The most that it ever was since resetPeak().
[[nodiscard]] double peakMegabytes();
void resetPeak();

/// The share of memory of a process, what it shares with others divided among them, in MB; 0 when it cannot be told.
[[nodiscard]] double proportionalMegabytes(pid_t process);

/// How long the main thread of this process was ready to run and had to wait for a processor, in ms; 0 where the kernel does
/// not count it.
[[nodiscard]] double waitedForProcessor();

} // namespace galley::bench
