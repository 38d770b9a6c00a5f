// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace galley {

/// What the last blocks of a text say when they are none of it. Only to be asked about those: in the middle of an article the same words may be meant.

/// An offer to subscribe or register, or a lock before the rest of the text, in a dozen languages.
[[nodiscard]] bool isOffer(QStringView block);
/// Rules for comments.
[[nodiscard]] bool isCommentRule(QStringView block);
/// A press contact, a licence, where the text was printed first, rules for comments.
[[nodiscard]] bool isNotice(QStringView block);
/// "Sarn Line" of "About Sarn Line": the heading over what a company says about itself. Empty when it is none.
[[nodiscard]] QString selfDescribed(QStringView heading);

} // namespace galley
