// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

namespace galley {

/// A number for each word of the text, letter case and punctuation aside, each ideograph by itself: to compare texts by their words
/// without making strings of them.
[[nodiscard]] std::vector<quint32> wordHashes(QStringView text);

/// A set of words or of runs of three words, to look up how much of a text is in another.
class WordSet final
{
public:
    enum class Unit { Words, Triples };

    WordSet(const std::vector<quint32> &words, Unit unit);

    [[nodiscard]] bool isEmpty() const { return m_hashes.empty(); }
    [[nodiscard]] size_t size() const { return m_hashes.size(); }
    /// How many units of the text are in the set. Of fewer than three words the triple is what there is.
    [[nodiscard]] int shared(const std::vector<quint32> &words) const;
    /// How many units the text has.
    [[nodiscard]] int units(const std::vector<quint32> &words) const;

private:
    [[nodiscard]] static std::vector<quint32> unitsOf(const std::vector<quint32> &words, Unit unit);

    Unit m_unit;
    std::vector<quint32> m_hashes; ///< sorted
};

} // namespace galley
