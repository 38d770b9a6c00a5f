// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"

#include <QList>
#include <QStringView>

namespace galley {

/// Converts between UTF-16 offsets and code-point offsets of one text. The only place in Galley that does.
///
/// Holds the positions of the supplementary characters only, so for most texts it is empty and free. An offset inside a
/// surrogate pair is taken back to the pair's start; offsets beyond the text are clamped to its end.
class OffsetMap final
{
public:
    OffsetMap() = default;
    explicit OffsetMap(QStringView text);

    [[nodiscard]] qsizetype toCodePoint(qsizetype utf16) const;
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const;
    [[nodiscard]] CodePointSpan toCodePoints(Span span) const;
    [[nodiscard]] Span toUtf16(CodePointSpan span) const;

    [[nodiscard]] qsizetype utf16Length() const { return m_length; }
    [[nodiscard]] qsizetype codePointLength() const { return m_length - m_pairs.size(); }

private:
    QList<qsizetype> m_pairs; ///< UTF-16 offset of each high surrogate that has its low one, ascending
    qsizetype m_length = 0;   ///< of the text, in UTF-16 code units
};

} // namespace galley
