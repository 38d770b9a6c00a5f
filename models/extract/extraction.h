// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/cancel.h"
#include "models/base/result.h"
#include "models/domain/article.h"
#include "models/extract/classify/blockverdict.h"
#include "models/extract/doubt.h"

#include <QByteArray>

#include <vector>

namespace galley {

struct Classifiers;

/// Number of the extractor, kept with each version so that older ones can be extracted again.
inline constexpr int extractorVersion = 4;

/// Largest source document taken, in bytes: seven times the biggest of 2,220 real pages.
inline constexpr qsizetype maximumSourceBytes = 16 * 1024 * 1024;

/// Most blocks of a page or paragraphs of a dump: sixty times as many as the longest of 1,480 real ones has. Judging one takes several microseconds.
inline constexpr size_t maximumBlocks = 100'000;

/// The bytes that came in, and what is known about where they came from.
struct SourceInput
{
    QByteArray bytes;
    QString fileName; ///< without folder; its ending is a hint when the MIME type is empty
    QString url;      ///< where it was fetched from, empty when unknown
    QString mimeType; ///< empty when unknown; then told from the bytes
    bool explain = false; ///< give the reasons of each verdict, which takes twice the time
};

/// What came out: the page text, its blocks in order, and the metadata.
struct Extraction
{
    QString pageText; ///< LF line ends, no BOM, otherwise as it came
    QList<Block> blocks;
    std::vector<BlockVerdict> verdicts; ///< one for each block; none when the program was built without the classifier's tables
    ArticleMetadata metadata;
    QString mimeType; ///< "text/html" or "text/plain"
    QString charset;  ///< the one that was used to read the bytes, IANA name
    QList<DoubtReason> doubts; ///< why somebody should look at it ("check this page"); none for most

    [[nodiscard]] bool isDoubtful() const { return !doubts.isEmpty(); }
};

/// Gives body and furniture blocks the classifier's confidence; parts of the head keep their own.
void takeConfidence(Extraction &extraction);

/// Parses a saved page or a plain text dump. Pure and bounded: no network, no script, no file; any thread.
/// Errors: FileEmpty, FileTooLarge, FileBinary, CharsetUnknown, NoText, ParserLimit, Cancelled.
[[nodiscard]] Result<Extraction> extract(const SourceInput &input, const CancelToken &cancel = {});

/// The same with other classifiers than the shipped ones: to measure them, and to test what holds without any.
[[nodiscard]] Result<Extraction> extractWith(const Classifiers &classifiers, const SourceInput &input, const CancelToken &cancel = {});

} // namespace galley
