// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace galley {

/// A type, attribute value or role as brat takes it: ASCII letters, digits, "_" and "-"; anything else becomes "_".
[[nodiscard]] inline QString bratName(const QString &name)
{
    QString allowed = name;
    for (QChar &c : allowed) {
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isLetter && !isDigit && c != u'-')
            c = u'_';
    }
    return allowed.isEmpty() ? QString(u'_') : allowed;
}

/// A role as brat takes it: a digit at its end would be read as the number of a repeated role.
[[nodiscard]] inline QString bratRole(const QString &role)
{
    const QString allowed = bratName(role);
    return allowed.back().isDigit() ? QString(allowed + u'_') : allowed;
}

} // namespace galley
