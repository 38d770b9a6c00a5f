// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace galley {

/// Whether \a words are a personal pronoun, or one that stands for a name ("he", "ihr", "они"), in the language of a BCP 47
/// tag. False in languages that no list is kept for. Any thread.
[[nodiscard]] bool isPronoun(QStringView words, QStringView languageTag);

} // namespace galley
