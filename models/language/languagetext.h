// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace galley {

/// The name of a language in the language of the interface: "Arabisch" for Arabic in German. Other than in the menu,
/// which shows their own names beside it, no two languages have the same: "Portuguese for Africa", "Portuguese for Brazil". A
/// language that the menu does not have has its own name, or its English one in English; the tag itself when nobody knows one. GUI thread.
[[nodiscard]] QString languageText(QStringView tag);

} // namespace galley
