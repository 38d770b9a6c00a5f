// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/librarypath.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// The same for both programs, whatever organization their settings are filed under.
QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/galley"_L1;
}

} // namespace

QString defaultLibraryPath()
{
    return dataFolder() + "/library.galley"_L1;
}

QString samplesLibraryPath()
{
    return dataFolder() + "/samples.galley"_L1;
}

} // namespace galley
