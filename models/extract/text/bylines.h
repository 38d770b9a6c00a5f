// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/text/textmeasures.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace galley {

/// Whether a short line is a byline: "By Leila Haddad in Elmar", "Von …", "文｜…", "… 기자".
[[nodiscard]] bool isByline(QStringView line);
/// The same when the line has been measured.
[[nodiscard]] bool isByline(QStringView line, const TextMeasures &measures);

/// The people of a byline or of declared author names, without places, functions, agencies, addresses and the publication's own name.
[[nodiscard]] QStringList peopleIn(QStringView byline, QStringView site = {});

/// The same of names that are declared to be people's, each whole: "Voss, Marta" is one, and a single word may be a user's name.
[[nodiscard]] QStringList declaredPeople(const QStringList &names);

} // namespace galley
