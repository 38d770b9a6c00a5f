// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/librarypath.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace galley {

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/library.galley"_L1;
}

QString samplesLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/samples.galley"_L1;
}

} // namespace galley
