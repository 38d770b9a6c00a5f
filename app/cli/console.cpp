// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include "models/base/errortext.h"

#include <unistd.h>

namespace galley {

void Console::error(const Error &error)
{
    endProgress();
    message(errorText(error));
}

void Console::progress(const QString &text)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    m_err.write("\r\033[K" + text.toUtf8());
    m_inProgress = true;
}

void Console::endProgress()
{
    if (m_inProgress)
        m_err.write("\r\033[K");
    m_inProgress = false;
}

} // namespace galley
