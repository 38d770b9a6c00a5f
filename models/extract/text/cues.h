// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/role.h"

#include <QStringView>

#include <optional>

namespace galley {

/// The furniture that a short line announces or is: "DW recommends", "Lesen Sie auch: …", "Comments (12)", "Follow us on …". In
/// about twenty languages. Nothing for lines that say nothing of the kind. A trailing counter ("recommends1") is allowed.
[[nodiscard]] std::optional<BlockRole> furnitureCue(QStringView line);

/// What a line says beside the article. A longer one that speaks of cookies is about them: only pictures have sources at any length.
struct NoticeCues
{
    bool legal = false;     ///< rights, cookies and scripts: furniture wherever it stands
    bool appeal = false;    ///< to subscribe, sign up, download the app, turn on scripts
    bool picture = false;   ///< the source of a picture: "Photo: …", "Foto: Reuters", "© AFP", "Getty Images"
    bool biography = false; ///< of the author: "Jane Doe is a reporter in Elmar", "About the author"

    bool operator==(const NoticeCues &) const = default;
};

/// `words` is how many words the line has.
[[nodiscard]] NoticeCues noticeCues(QStringView line, int words);

/// A link for those who cannot see the page: "Skip to content", "Zum Inhalt springen", "Choose from 30 Languages".
[[nodiscard]] bool isSkipLink(QStringView line);

/// Whether the item is the name of a language, in English or its own.
[[nodiscard]] bool isLanguageName(QStringView item);

/// The same with something behind it, as in a list of editions: "Portuguese Português para África", "Chinese (Simplified) 简".
[[nodiscard]] bool isLanguageOffer(QStringView item);

/// A line of at least three names of languages: "English | Deutsch | Français".
[[nodiscard]] bool isLanguageList(QStringView line);

} // namespace galley
