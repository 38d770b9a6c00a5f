// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/dump/textdump.h"

#include "models/extract/blockplace.h"
#include "models/extract/classify/dumpfeatures.h"
#include "models/extract/dump/dumproles.h"
#include "models/extract/text/bylines.h"
#include "models/extract/text/creditline.h"
#include "models/extract/text/dateline.h"
#include "models/extract/text/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype mostLines = 5 * static_cast<qsizetype>(maximumBlocks); ///< of a dump; some go on the line before
constexpr double doubtfulDumpAgreement = 0.9; ///< lines say less than blocks do
constexpr double fewestBodyWords = 40; ///< below, somebody should look at the text

QString singleLine(const Extraction &dump, const Block &block)
{
    return singleSpaced(QStringView(dump.pageText).sliced(block.span.begin, block.span.length()));
}

void readHeadMatter(Extraction &dump)
{
    ArticleMetadata &metadata = dump.metadata;
    for (const Block &block : dump.blocks) {
        if (block.role == BlockRole::Headline) {
            metadata.headline = singleLine(dump, block);
        } else if (block.role == BlockRole::Standfirst) {
            metadata.standfirst = singleLine(dump, block);
        } else if (block.role == BlockRole::Byline && metadata.byline.isEmpty()) {
            metadata.byline = singleLine(dump, block);
            metadata.authors = peopleIn(metadata.byline);
        } else if (block.role == BlockRole::Date && !metadata.published.isValid()) {
            metadata.published = parseWrittenDate(singleLine(dump, block));
        } else if (block.role == BlockRole::Dateline) {
            metadata.dateline = withoutDash(singleLine(dump, block));
        } else if (block.role == BlockRole::CreditLine && metadata.credit.text.isEmpty()) {
            metadata.credit = parseCreditLine(singleLine(dump, block));
        }
    }
    const auto paragraph = std::find_if(dump.blocks.begin(), dump.blocks.end(), [](const Block &block) { return isBody(block.role); });
    if (metadata.dateline.isEmpty() && paragraph != dump.blocks.end())
        metadata.dateline = leadingDateline(singleLine(dump, *paragraph));
}

/// All that is known of a dump stands in its text.
void noteOrigins(ArticleMetadata &metadata)
{
    const auto note = [&metadata](MetadataField field, bool known) {
        if (known)
            metadata.origins[field] = MetadataOrigin::Text;
    };
    note(MetadataField::Headline, !metadata.headline.isEmpty());
    note(MetadataField::Standfirst, !metadata.standfirst.isEmpty());
    note(MetadataField::Byline, !metadata.byline.isEmpty());
    note(MetadataField::Authors, !metadata.authors.isEmpty());
    note(MetadataField::Dateline, !metadata.dateline.isEmpty());
    note(MetadataField::Credit, !metadata.credit.text.isEmpty());
    note(MetadataField::Published, metadata.published.isValid());
}

/// A text without any prose is shown whole: hiding all of it would help nobody.
void showEverything(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        if (block.role == BlockRole::Other)
            block.role = BlockRole::Paragraph;
    }
}

/// The paragraphs that are likelier body than not.
DumpBody judgedBody(const DumpReading &dump, const std::vector<BlockVerdict> &verdicts)
{
    DumpBody body;
    body.inBody.assign(verdicts.size(), false);
    for (size_t i = 0; i < verdicts.size(); ++i) {
        const double words = std::max(paragraphValue(dump.paragraphs[i], dump.cues[i]), 0.0);
        body.inBody[i] = verdicts[i].body >= bodyProbability;
        (body.inBody[i] ? body.wordsInside : body.wordsOutside) += words;
        if (body.inBody[i]) {
            body.begin = body.isEmpty() ? i : body.begin;
            body.end = i + 1;
        }
    }
    return body;
}

/// Lines that are not empty.
qsizetype writtenLines(QStringView text)
{
    qsizetype lines = 0;
    QChar before = u'\n';
    for (const QChar c : text) {
        lines += c != u'\n' && before == u'\n' ? 1 : 0;
        before = c;
    }
    return lines;
}

} // namespace

QString dumpText(QString text)
{
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    text.replace(QChar(u'\0'), QChar(0xfffd));
    return text;
}

Result<Extraction> extractDump(const QString &text, const BlockClassifier *classifier, bool explain, const CancelToken &cancel)
{
    Extraction dump;
    dump.pageText = dumpText(text);
    if (writtenLines(dump.pageText) > mostLines)
        return failure(ErrorCode::ParserLimit);
    const DumpReading reading = readDump(dump.pageText);
    if (reading.paragraphs.empty())
        return failure(ErrorCode::NoText);
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    DumpBody body = reading.rule;
    DoubtEvidence evidence{.fewestWords = fewestBodyWords};
    if (classifier != nullptr) {
        const ClassifierInput input = dumpFeatures(reading);
        dump.verdicts = classifier->judge(input, explain);
        evidence.expectedAgreement = expectedAgreement(dump.verdicts, input.words);
        evidence.least = doubtfulDumpAgreement;
        if (DumpBody judged = judgedBody(reading, dump.verdicts); !judged.isEmpty())
            body = std::move(judged);
        evidence.ruleAgreement = choiceAgreement(body.inBody, reading.rule.inBody, input.words);
    }
    dump.blocks = assignDumpRoles(reading, body);
    takePlaces(dump.blocks, dumpPlaces(reading.paragraphs));
    takeConfidence(dump);
    dump.mimeType = u"text/plain"_s;
    if (body.isEmpty())
        showEverything(dump.blocks);
    readHeadMatter(dump);
    noteOrigins(dump.metadata);
    evidence.hasHeadline = !dump.metadata.headline.isEmpty();
    evidence.wordsInside = body.wordsInside;
    dump.doubts = doubtsAbout(evidence);
    return dump;
}

} // namespace galley
