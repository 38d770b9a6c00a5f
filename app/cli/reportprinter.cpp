// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reportprinter.h"

#include "app/cli/commandline.h"
#include "models/base/errortext.h"


namespace galley {

ExitCode printReport(const ImportReport &report, Console &console)
{
    console.endProgress();
    for (const ImportedFile &file : report.duplicates)
        console.message(CommandLine::tr("%1: is in the library already, as article %2 (%3).").arg(file.path, QString::number(number(file.article)), file.headline));
    for (const ImportedFile &file : report.failures) {
        Error error = file.error;
        error.subject = file.path;
        console.error(error);
    }
    return report.failures.isEmpty() && !report.cancelled ? ExitCode::Success : ExitCode::SomeFailed;
}

} // namespace galley
