// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonlreader.h"
#include "models/exchange/jsonlwriter.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>

using namespace galley;

/// Any bytes as a line of Galley JSONL. What is read can be written, and what is written is read as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray line(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<ExportedArticle> article = readJsonlLine(line);
    if (!article)
        return 0;
    const QByteArray written = jsonlLine(*article);
    const Result<ExportedArticle> again = readJsonlLine(written);
    if (!again)
        qFatal("what was written cannot be read: %s", qPrintable(again.error().detail));
    if (jsonlLine(*again) != written)
        qFatal("what was read again is another article");
    return 0;
}
