// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/extraction.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>

using namespace galley;

/// Any bytes, as a page and as a dump. What must hold whatever they are: blocks in order, not empty, inside the page text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &mimeType : {QStringLiteral("text/html"), QStringLiteral("text/plain")}) {
        const Result<Extraction> extraction = extract({bytes, {}, {}, mimeType});
        if (!extraction)
            continue;
        qsizetype end = 0;
        for (const Block &block : extraction->blocks) {
            if (block.span.begin < end || block.span.isEmpty() || block.span.end > extraction->pageText.size())
                qFatal("a block is out of order");
            end = block.span.end;
        }
    }
    return 0;
}
