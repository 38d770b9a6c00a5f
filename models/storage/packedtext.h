// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace galley {

/// A page text as the library keeps it.
struct PackedText
{
    QByteArray sha256; ///< of the text as UTF-8
    QByteArray frame;  ///< compressed

    bool operator==(const PackedText &) const = default;
};

/// Packs a text; \a dictionary is ArticleStore::currentDictionary(), or empty: a frame names the one that it needs. Any thread.
[[nodiscard]] PackedText packText(QStringView pageText, const QByteArray &dictionary);

} // namespace galley
