// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace galley {

/// Gives the bytes of the dictionary with an id, empty when there is none. Ids are the ones zstd writes into its frames.
using DictionarySource = std::function<QByteArray(quint32 id)>;

/// One zstd frame (level 3) with its size; \a dictionary may be empty.
[[nodiscard]] QByteArray compress(const QByteArray &bytes, const QByteArray &dictionary = {});

/// The bytes of a frame. Refuses frames that say they are larger than 256 MB, so that a damaged one cannot ask for all memory.
[[nodiscard]] Result<QByteArray> decompress(const QByteArray &frame, const DictionarySource &dictionaries = {});

/// A dictionary of about 110 KB made from samples; empty when there are too few of them.
[[nodiscard]] QByteArray trainDictionary(const QList<QByteArray> &samples);
[[nodiscard]] quint32 dictionaryId(const QByteArray &dictionary);

} // namespace galley
