// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace galley {

/// The translation context of all that galley-cli says.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(galley::CommandLine)
};

} // namespace galley
