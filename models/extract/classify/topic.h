// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/extract/classify/featurematrix.h"
#include "models/extract/classify/wordhashes.h"

#include <QHash>

namespace galley {

/// The words of what is likely the article: a short line that has them too is likelier a crosshead than another article's headline.
class Topic final
{
public:
    void add(const std::vector<quint32> &words)
    {
        for (const quint32 word : words)
            ++m_counts[word];
    }

    /// Share of the words that the article uses, without the line's own use of them when it is `counted` in.
    [[nodiscard]] qint16 share(const std::vector<quint32> &words, bool counted) const
    {
        const auto known = std::count_if(words.begin(), words.end(), [this, counted](quint32 word) { return m_counts.value(word) > (counted ? 1 : 0); });
        return featureShare(static_cast<double>(known), static_cast<double>(words.size()));
    }

    /// The same of words that are rarely repeated; the frequent ones are in every text.
    [[nodiscard]] qint16 longShare(const std::vector<quint32> &words, bool counted) const
    {
        qint64 known = 0;
        qint64 rare = 0;
        for (const quint32 word : words) {
            const int count = m_counts.value(word) - (counted ? 1 : 0);
            known += count > 0 && count <= frequent ? 1 : 0;
            rare += count <= frequent ? 1 : 0;
        }
        return featureShare(static_cast<double>(known), static_cast<double>(rare));
    }

private:
    static constexpr int frequent = 3;

    QHash<quint32, int> m_counts;
};

} // namespace galley
