// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/languagetext.h"

#include "models/language/languages.h"

#include <QCoreApplication>

namespace galley {

QString languageText(QStringView tag)
{
    const Language *language = findLanguage(tag);
    if (!language)
        return tag.toString();
    // The names stand in ui/language, under this context.
    return QCoreApplication::translate("Languages", language->englishName.latin1());
}

} // namespace galley
