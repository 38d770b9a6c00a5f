// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace galley {

/// What the last blocks of a text say when they are none of it. Only to be asked about those: in the middle of an article the same words may be meant.

struct EndingCues
{
    bool offer = false;       ///< to subscribe or register, or a lock before the rest of the text, in a dozen languages
    bool commentRule = false; ///< a rule for comments
    bool notice = false;      ///< a press contact, a licence, where the text was printed first
};

[[nodiscard]] EndingCues endingCues(QStringView block);

/// "Sarn Line" of "About Sarn Line": the heading over what a company says about itself. Empty when it is none.
[[nodiscard]] QString selfDescribed(QStringView heading);

} // namespace galley
