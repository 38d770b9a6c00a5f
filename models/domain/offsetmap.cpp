// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/offsetmap.h"

#include <algorithm>

namespace galley {

OffsetMap::OffsetMap(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

qsizetype OffsetMap::toCodePoint(qsizetype utf16) const
{
    utf16 = std::clamp<qsizetype>(utf16, 0, m_length);
    const auto after = std::lower_bound(m_pairs.cbegin(), m_pairs.cend(), utf16);
    // Inside a pair, utf16 is one past the pair's start and the pair counts as before: that is the pair's own code point.
    return utf16 - (after - m_pairs.cbegin());
}

qsizetype OffsetMap::toUtf16(qsizetype codePoint) const
{
    codePoint = std::clamp<qsizetype>(codePoint, 0, codePointLength());
    // The k-th pair starts at code point m_pairs[k] - k: count the pairs that start before.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

CodePointSpan OffsetMap::toCodePoints(Span span) const
{
    return {toCodePoint(span.begin), toCodePoint(span.end)};
}

Span OffsetMap::toUtf16(CodePointSpan span) const
{
    return {toUtf16(span.begin), toUtf16(span.end)};
}

} // namespace galley
