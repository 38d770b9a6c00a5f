// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/classify/wordhashes.h"

#include <algorithm>

namespace galley {

namespace {

constexpr quint32 offsetBasis = 2166136261U; // FNV-1a (Fowler, Noll, Vo)
constexpr quint32 prime = 16777619U;

bool standsAlone(char16_t u)
{
    return (u >= 0x3040 && u <= 0x30ff) || (u >= 0x3400 && u <= 0x9fff) || (u >= 0xf900 && u <= 0xfaff);
}

/// The case folded character of a word; 0 of what stands between words.
char16_t folded(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80) {
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9'))
            return u;
        return u >= u'A' && u <= u'Z' ? static_cast<char16_t>(u + 32) : char16_t(0);
    }
    if (standsAlone(u))
        return u;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c.toCaseFolded().unicode() : char16_t(0);
}

quint32 mixed(quint32 hash, quint32 value)
{
    return (hash ^ value) * prime;
}

} // namespace

std::vector<quint32> wordHashes(QStringView text)
{
    std::vector<quint32> words;
    quint32 hash = offsetBasis;
    const auto finish = [&words, &hash] {
        if (hash != offsetBasis)
            words.push_back(hash);
        hash = offsetBasis;
    };
    for (const QChar c : text) {
        const char16_t letter = folded(c);
        if (letter == 0 || standsAlone(letter))
            finish();
        if (letter != 0)
            hash = mixed(hash, letter);
        if (standsAlone(letter))
            finish();
    }
    finish();
    return words;
}

std::vector<quint32> WordSet::unitsOf(const std::vector<quint32> &words, Unit unit)
{
    if (unit == Unit::Words || words.empty())
        return words;
    std::vector<quint32> triples;
    const size_t length = std::min<size_t>(words.size(), 3);
    for (size_t i = 0; i + length <= words.size(); ++i) {
        quint32 hash = offsetBasis;
        for (size_t k = i; k < i + length; ++k)
            hash = mixed(hash, words[k]);
        triples.push_back(hash);
    }
    return triples;
}

WordSet::WordSet(const std::vector<quint32> &words, Unit unit)
    : m_unit(unit)
    , m_hashes(unitsOf(words, unit))
{
    std::sort(m_hashes.begin(), m_hashes.end());
    m_hashes.erase(std::unique(m_hashes.begin(), m_hashes.end()), m_hashes.end());
}

int WordSet::shared(const std::vector<quint32> &words) const
{
    if (m_hashes.empty())
        return 0;
    const std::vector<quint32> looked = unitsOf(words, m_unit);
    return static_cast<int>(std::count_if(looked.begin(), looked.end(), [this](quint32 hash) { return std::binary_search(m_hashes.begin(), m_hashes.end(), hash); }));
}

int WordSet::units(const std::vector<quint32> &words) const
{
    const auto count = static_cast<int>(words.size());
    return m_unit == Unit::Words ? count : std::max(std::min(count, 1), count - 2);
}

} // namespace galley
