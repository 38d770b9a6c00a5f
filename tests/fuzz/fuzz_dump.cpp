// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/dump/textdump.h"

#include <QtGlobal>

#include <cstddef>
#include <cstdint>

using namespace galley;

/// Any text as a dump, by the classifier and by the rule alone. What must hold: the page text is the text, the blocks are in order and only white
/// space is between them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const BlockClassifier *classifier : {shippedClassifiers().dumps, static_cast<const BlockClassifier *>(nullptr)}) {
        const Result<Extraction> dump = extractDump(text, classifier, classifier != nullptr, {});
        if (!dump)
            continue;
        if (dump->pageText != dumpText(text) || dump->pageText.contains(QChar(u'\0')))
            qFatal("the page text is another one");
        qsizetype end = 0;
        for (const Block &block : dump->blocks) {
            if (block.span.begin < end || block.span.isEmpty() || block.span.end > dump->pageText.size())
                qFatal("a block is out of order");
            if (!QStringView(dump->pageText).sliced(end, block.span.begin - end).trimmed().isEmpty())
                qFatal("text was lost between two blocks");
            end = block.span.end;
        }
    }
    return 0;
}
