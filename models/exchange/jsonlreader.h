// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/exportedarticle.h"

class QIODevice;

namespace galley {

/// Reads one line of Galley JSONL (docs/jsonl.md). Strict with what would move an annotation or lose one, lenient with
/// members that it does not know. Ids come back as written. An error's detail says which member is wrong and how. Any thread.
[[nodiscard]] Result<ExportedArticle> readJsonlLine(const QByteArray &line);

/// Splits a device into lines without ever holding more than one, and none beyond \a maxLineLength bytes.
class LineReader final
{
public:
    static constexpr qint64 defaultMaxLineLength = 256 * 1024 * 1024;

    explicit LineReader(QIODevice &device, qint64 maxLineLength = defaultMaxLineLength);

    /// The next line that is not blank, without its line break; nothing at the end. A line that is too long is an error,
    /// and the one after it comes next.
    [[nodiscard]] Result<std::optional<QByteArray>> next();
    /// Of the line that next() gave, from 1.
    [[nodiscard]] qint64 lineNumber() const { return m_number; }

private:
    [[nodiscard]] Result<QByteArray> wholeLine();

    QIODevice &m_device;
    qint64 m_maxLength;
    qint64 m_number = 0;
};

} // namespace galley
