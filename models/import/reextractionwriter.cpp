// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/reextractionwriter.h"

#include "models/import/annotationtransfer.h"
#include "models/import/blockmap.h"
#include "models/storage/annotationstore.h"
#include "models/storage/notestore.h"
#include "models/storage/searchindex.h"
#include "models/storage/sqlite/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// A block that is cut in another place takes the role of the one that most of it was.
void keepEditorRoles(const Article &before, NewVersion &reading)
{
    const BlockMap map(before, reading.pageText, reading.blocks);
    const bool isSameText = before.pageText == reading.pageText;
    for (const Block &old : before.blocks) {
        const auto place = isSameText ? std::optional(old.span) : map.map(old.span);
        if (!old.editorRole || !place)
            continue;
        for (Block &block : reading.blocks) {
            const qsizetype common = std::min(block.span.end, place->end) - std::max(block.span.begin, place->begin);
            if (common * 2 > block.span.length())
                block.editorRole = old.editorRole;
        }
    }
}

} // namespace

Result<Rereading> ReextractionWriter::write(const KeptReading &kept, const Extraction &extraction)
{
    const auto before = m_articles.article(kept.article);
    if (!before && before.error().code == ErrorCode::NotFound)
        return Rereading::Gone;
    const auto confirmed = m_articles.isConfirmed(kept.article);
    if (!before || !confirmed)
        return failure(before ? confirmed.error() : before.error());
    if (before->version != kept.version)
        return Rereading::Gone;
    NewVersion reading{.source = kept.source, .extractor = extractorVersion, .metadata = extraction.metadata, .pageText = extraction.pageText,
                       .blocks = extraction.blocks, .doubtful = extraction.isDoubtful() && !*confirmed, .created = QDateTime::currentDateTimeUtc()};
    keepEditorsHeadline(before->metadata, reading.metadata);
    keepEditorRoles(*before, reading);
    const auto recall = judge(*before, reading);
    if (!recall)
        return failure(recall.error());
    return before->pageText == reading.pageText ? readAgain(*before, reading, *recall) : addVersion(*before, reading, *recall);
}

/// The site is the one that it was known by: of some, only the folder that they were imported from told it.
Result<SiteRecall> ReextractionWriter::judge(const Article &before, NewVersion &reading)
{
    const auto known = m_memory.siteOf(before.version);
    if (!known)
        return failure(known.error());
    const SiteKey site = known->isEmpty() ? siteKey(reading.metadata.url, reading.metadata.site) : *known;
    return m_memory.judge(site, reading.metadata.url, reading.pageText, reading.blocks, countedMarks(before));
}

Result<Rereading> ReextractionWriter::readAgain(const Article &before, const NewVersion &reading, const SiteRecall &recall)
{
    const auto written = m_articles.readAgain(before, reading).and_then([&] { return m_memory.remember(recall, before.version); });
    if (!written)
        return failure(written.error());
    const auto after = m_articles.article(before.id);
    if (!after)
        return failure(after.error());
    if (*after == before)
        return Rereading::Same;
    return SearchIndex(m_connection).replace(before.id, indexedText(before), indexedText(*after)).map([] { return Rereading::Changed; });
}

Result<Rereading> ReextractionWriter::addVersion(const Article &before, const NewVersion &reading, const SiteRecall &recall)
{
    const auto loses = losesPlaces(before, reading);
    if (!loses)
        return failure(loses.error());
    if (*loses)
        return m_articles.giveUpReading(before.version, extractorVersion).map([] { return Rereading::Kept; });
    const auto added = m_articles.addVersion(before.id, reading);
    const auto after = added ? m_articles.article(before.id) : Result<Article>(failure(added.error()));
    if (!after)
        return failure(after.error());
    return moveAnnotations(m_connection, before, *after)
        .and_then([&](int) { return m_memory.remember(recall, *added); })
        .and_then([&] { return carryOn(before, *after); })
        .and_then([&] { return SearchIndex(m_connection).replace(before.id, indexedText(before), indexedText(*after)); })
        .map([] { return Rereading::NewVersion; });
}

Result<bool> ReextractionWriter::losesPlaces(const Article &before, const NewVersion &reading) const
{
    const OffsetMap offsets(before.pageText);
    const auto annotations = AnnotationStore(m_connection, before.version, offsets).load();
    const auto notes = NoteStore(m_connection, before.id, before.version, offsets).load();
    if (!annotations || !notes)
        return failure(annotations ? notes.error() : annotations.error());
    const BlockMap map(before, reading.pageText, reading.blocks);
    return transferAnnotations(*annotations, before, reading.pageText, reading.blocks).leftBehind > 0
        || std::any_of(notes->cbegin(), notes->cend(), [&](const Note &note) { return note.span && !map.map(*note.span); });
}

/// A new version begins unread, at its start and without notes; this one is the same article, and goes on where it was.
Result<> ReextractionWriter::carryOn(const Article &before, const Article &after)
{
    const BlockMap map(before, after.pageText, after.blocks);
    const auto notes = NoteStore(m_connection, before.id, before.version, OffsetMap(before.pageText)).load();
    if (!notes)
        return failure(notes.error());
    const OffsetMap offsets(after.pageText);
    NoteStore newNotes(m_connection, after.id, after.version, offsets);
    for (Note note : *notes) {
        if (!note.span)
            continue; // about the article, whatever its version
        note.span = map.map(*note.span);
        if (const auto added = newNotes.add(note); !added)
            return failure(added.error());
    }
    return m_connection.run(u"UPDATE article SET state = ?, reading_position = ?, published_at = coalesce(?, (SELECT created_at FROM version WHERE id = ?))"
                            " WHERE id = ?"_s,
                            before.state, offsets.toCodePoint(map.mapPosition(before.readingPosition)), after.metadata.published, before.version, before.id);
}

} // namespace galley
