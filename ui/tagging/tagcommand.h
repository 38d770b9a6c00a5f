// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tagging/tagkeys.h"

namespace galley {

/// What a key means in Tag mode.
struct TagCommand
{
    enum class Kind : quint8 {
        None, ///< not a key of Tag mode: actions and the reader have it
        Tag,
        ChangeType,
        OpenPalette,
        OpenChangePalette,
        FillSlot, ///< with what is offered under the figure
        ArmSlot,  ///< so that a click on a mark fills it
        GrowEnd,
        GrowBegin,
        ShrinkEnd,
        ShrinkBegin,
        ExtendForwards,  ///< by a word, in reading direction
        ExtendBackwards,
        // only while boundaries are changed
        EndOneOn,    ///< the end, by a character
        EndOneBack,
        BeginOneOn,
        BeginOneBack,
        Write,
        Leave,
        Ignore, ///< a letter that must not do what it does otherwise
    };

    Kind kind = Kind::None;
    TagType type = {}; ///< of Tag and ChangeType
    int slot = 0;      ///< of FillSlot and ArmSlot, 1 to 9

    bool operator==(const TagCommand &) const = default;
};

/// Single keys: letters tag (with Alt they change the type), W and X move the end of the selection and with Shift its
/// beginning, ; opens the palette, digits fill slots (with Alt they arm one for a click), Shift and an arrow extend by a word.
[[nodiscard]] TagCommand tagCommand(const QKeyEvent &event, const TagKeys &keys, Qt::LayoutDirection articleDirection);
/// The same while the boundaries of a mark are changed: arrows move its end, with Shift its beginning, by words and with
/// Ctrl by characters; Enter writes, Escape leaves, no letter tags.
[[nodiscard]] TagCommand spanEditCommand(const QKeyEvent &event, Qt::LayoutDirection articleDirection);

} // namespace galley
