// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace galley {

/// What the detector makes of a text.
struct DetectedLanguage
{
    QString tag;             ///< as in normalisedTag(): of the menu, or "pt" when the country stays open; empty when unsure
    float confidence = 0.0F; ///< 0 to 1

    bool operator==(const DetectedLanguage &) const = default;
};

/// Tells the language of a text among those of the menu (CLD2). Says nothing rather than guess: short texts, mixed texts and languages
/// outside the menu give an empty tag. Any thread.
[[nodiscard]] DetectedLanguage detectLanguage(QStringView text);

} // namespace galley
