// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tagging/tagtype.h"

#include <QList>
#include <Qt>

#include <optional>

class QKeyEvent;

namespace galley {

class Tagset;

/// The key that was pressed, as a US keyboard has it: by its letter where the layout is Latin, by its place where it is
/// not (Cyrillic, Arabic, Greek …). Keys that no place is known of come back as they are.
[[nodiscard]] Qt::Key latinKey(const QKeyEvent &event);
/// 1 to 9, in the digits of any script; 0 when the key is no digit.
[[nodiscard]] int digitOf(const QKeyEvent &event);

/// The types of a tagset that one key tags: a letter an entity type, Shift and a letter an event type.
class TagKeys final
{
public:
    struct Key
    {
        Qt::Key key = Qt::Key_unknown;
        TagType type;
    };

    /// Keys whose type \a tagset does not have are left out.
    explicit TagKeys(const Tagset &tagset);

    /// Entity types first, each kind in the order of use.
    [[nodiscard]] const QList<Key> &keys() const { return m_keys; }
    [[nodiscard]] std::optional<TagType> find(Qt::Key key, bool shift) const;
    /// "P", "Shift A"; empty for a type without a key. Latin in every language of the interface.
    [[nodiscard]] QString text(const TagType &type) const;

private:
    QList<Key> m_keys;
};

/// "A": what stands on a key.
[[nodiscard]] QString keyLetter(Qt::Key key);

} // namespace galley
