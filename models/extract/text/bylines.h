// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace galley {

/// Whether a short line is a byline: "By Leila Haddad in Elmar", "Von …", "文｜…", "… 기자".
[[nodiscard]] bool isByline(QStringView line);

/// The people of a byline or of declared author names, without places, functions, agencies, addresses and the publication's own name.
[[nodiscard]] QStringList peopleIn(QStringView byline, QStringView site = {});

} // namespace galley
