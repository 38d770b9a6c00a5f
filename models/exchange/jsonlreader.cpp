// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonlreader.h"

#include "models/exchange/annotationreader.h"
#include "models/exchange/jsonobject.h"
#include "models/exchange/quotedtext.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qint64 chunkLength = 64 * 1024;

template<typename Enum, typename KeyOf>
Enum fromKeyOf(const JsonNode &node, QLatin1StringView member, Enum last, KeyOf keyOf)
{
    const QString written = node.text(member);
    if (written.isEmpty())
        return {};
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (keyOf(static_cast<Enum>(i)) == written)
            return static_cast<Enum>(i);
    }
    node.fail(member, u"\"%1\" is not one of its values"_s.arg(written));
    return {};
}

MetadataOrigins readOrigins(const JsonNode &node)
{
    MetadataOrigins origins;
    for (int i = 0; i < metadataFieldCount; ++i) {
        const auto field = static_cast<MetadataField>(i);
        origins[field] = fromKeyOf(node, metadataFieldKey(field), MetadataOrigin::Editor, metadataOriginKey);
    }
    return origins;
}

ArticleMetadata readMetadata(const JsonNode &node)
{
    ArticleMetadata metadata;
    metadata.headline = node.text("headline"_L1);
    metadata.standfirst = node.text("standfirst"_L1);
    metadata.byline = node.text("byline"_L1);
    metadata.authors = node.list("authors"_L1);
    metadata.dateline = node.text("dateline"_L1);
    const JsonNode credit = node.object("credit"_L1);
    metadata.credit = {credit.text("text"_L1), credit.list("initials"_L1), credit.list("agencies"_L1)};
    metadata.site = node.text("site"_L1);
    metadata.section = node.text("section"_L1);
    metadata.language = node.text("language"_L1);
    metadata.languageOrigin = fromKeyOf(node, "languageOrigin"_L1, LanguageOrigin::Editor, languageOriginKey);
    metadata.url = node.text("url"_L1);
    metadata.published = node.time("published"_L1);
    metadata.modified = node.time("modified"_L1);
    metadata.origins = readOrigins(node.object("origins"_L1));
    return metadata;
}

BlockRole readRole(const JsonNode &node, QLatin1StringView member)
{
    const QString written = node.requiredText(member);
    const std::optional<BlockRole> role = roleFromKey(written);
    if (!role)
        node.fail(member, u"\"%1\" is not a role"_s.arg(written));
    return role.value_or(BlockRole::Other);
}

QList<Block> readBlocks(const JsonNode &node, const SpanReader &spans)
{
    QList<Block> blocks;
    node.eachObject("blocks"_L1, [&](const JsonNode &member) {
        Block block;
        block.span = spans.span(member.value("span"_L1), member, "span"_L1);
        if (!blocks.isEmpty() && block.span.begin < blocks.last().span.end)
            member.fail("span"_L1, u"the blocks are not in order, or overlap"_s);
        block.role = readRole(member, "role"_L1);
        if (member.has("editorRole"_L1))
            block.editorRole = readRole(member, "editorRole"_L1);
        if (member.has("siteRole"_L1)) {
            block.siteRole = readRole(member, "siteRole"_L1);
            block.seenOn = static_cast<int>(std::clamp<qint64>(member.integer("seenOn"_L1), 0, std::numeric_limits<int>::max()));
        }
        block.confidence = static_cast<float>(member.real("confidence"_L1, 1.0));
        if (!(block.confidence >= 0.0F && block.confidence <= 1.0F))
            member.fail("confidence"_L1, u"not between 0 and 1"_s);
        blocks.append(block);
    });
    return blocks;
}

QList<Note> readNotes(const JsonNode &node, const SpanReader *spans)
{
    QList<Note> notes;
    node.eachObject("notes"_L1, [&](const JsonNode &member) {
        Note note;
        note.id = NoteId(member.integer("id"_L1));
        note.text = member.requiredText("text"_L1);
        if (spans && member.has("span"_L1))
            note.span = spans->span(member.value("span"_L1), member, "span"_L1);
        if (const QDateTime created = member.time("created"_L1); created.isValid())
            note.createdAt = created.toMSecsSinceEpoch();
        notes.append(note);
    });
    return notes;
}

std::optional<SourceDocument> readSource(const JsonNode &version)
{
    if (!version.has("source"_L1))
        return std::nullopt;
    const JsonNode node = version.object("source"_L1);
    SourceDocument source;
    source.url = node.text("url"_L1);
    source.fileName = node.text("fileName"_L1);
    source.mimeType = node.text("mimeType"_L1);
    source.charset = node.text("charset"_L1);
    source.fetched = node.time("fetched"_L1);
    source.imported = node.time("imported"_L1);
    source.sha256 = QByteArray::fromHex(node.text("sha256"_L1).toLatin1());
    const auto bytes = QByteArray::fromBase64Encoding(node.text("bytes"_L1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        node.fail("bytes"_L1, u"not base64"_s);
    source.bytes = *bytes;
    if (node.has("bytes"_L1) && source.sha256 != QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256))
        node.fail("sha256"_L1, u"is not that of the bytes"_s);
    return source;
}

ExportedVersion readVersion(const JsonNode &node, const Records &records)
{
    ExportedVersion version;
    version.number = static_cast<int>(node.integer("number"_L1));
    version.extractor = static_cast<int>(node.integer("extractor"_L1));
    version.created = node.time("created"_L1);
    version.metadata = readMetadata(node.object("metadata"_L1));
    version.pageText = node.requiredText("pageText"_L1);
    if (version.pageText.contains(u'\r'))
        node.fail("pageText"_L1, u"has carriage returns; lines end with a line feed alone"_s);
    const SpanReader spans(version.pageText);
    version.blocks = readBlocks(node, spans);
    version.annotations = readAnnotations(node, spans, records);
    version.notes = readNotes(node, &spans);
    version.source = readSource(node);
    return version;
}

void readVersions(const JsonNode &node, const Records &records, ExportedArticle &article)
{
    node.eachObject("versions"_L1, [&](const JsonNode &member) {
        ExportedVersion version = readVersion(member, records);
        const int previous = article.versions.isEmpty() ? 0 : article.current().number;
        if (version.number <= previous)
            member.fail("number"_L1, u"not above that of the version before"_s);
        article.versions.append(std::move(version));
    });
    if (article.versions.isEmpty())
        node.fail("versions"_L1, u"there is none"_s);
}

qsizetype readPosition(const JsonNode &node, const ExportedArticle &article)
{
    if (node.failed())
        return 0;
    const OffsetMap offsets(article.current().pageText);
    const qint64 position = node.integer("readingPosition"_L1);
    if (position > offsets.codePointLength())
        node.fail("readingPosition"_L1, u"outside the text"_s);
    return offsets.toUtf16(position);
}

} // namespace

Result<ExportedArticle> readJsonlLine(const QByteArray &line)
{
    const Result<QJsonObject> object = parseJsonObject(line);
    if (!object)
        return failure(object.error());
    JsonFault fault;
    const JsonNode node(*object, {}, fault);
    if (node.text("format"_L1) != articleFormat)
        return failure(ErrorCode::FormatInvalid, {}, u"format: not \"%1\""_s.arg(articleFormat));
    if (node.integer("version"_L1) != articleFormatVersion)
        return failure(ErrorCode::FormatInvalid, {}, u"version: %1 is not one that this Galley reads"_s.arg(node.integer("version"_L1)));

    ExportedArticle article;
    article.id = ArticleId(node.integer("id"_L1));
    article.state = fromKeyOf(node, "state"_L1, ReadingState::Done, readingStateKey);
    article.starred = node.flag("starred"_L1);
    article.doubtful = node.flag("doubtful"_L1);
    article.imported = node.time("imported"_L1);
    article.collections = node.list("collections"_L1);
    const Records records = readRecords(node);
    article.annotators = records.annotators;
    article.entities = records.entities;
    article.events = records.events;
    article.notes = readNotes(node, nullptr);
    readVersions(node, records, article);
    article.readingPosition = readPosition(node, article);
    if (fault.isSet())
        return failure(ErrorCode::FormatInvalid, {}, fault.text());
    return article;
}

LineReader::LineReader(QIODevice &device, qint64 maxLineLength)
    : m_device(device)
    , m_maxLength(maxLineLength)
{
}

Result<std::optional<QByteArray>> LineReader::next()
{
    while (!m_device.atEnd()) {
        ++m_number;
        Result<QByteArray> line = wholeLine();
        if (!line)
            return failure(line.error());
        QByteArray content = line->trimmed();
        if (content.startsWith("\xEF\xBB\xBF"))
            content.remove(0, 3);
        if (!content.isEmpty())
            return std::optional<QByteArray>(std::move(content));
    }
    return std::optional<QByteArray>();
}

Result<QByteArray> LineReader::wholeLine()
{
    // In chunks: readLine() allots what it is allowed to read at once.
    QByteArray line;
    bool isTooLong = false;
    QByteArray chunk;
    do {
        chunk = m_device.readLine(chunkLength);
        isTooLong = isTooLong || line.size() + chunk.size() > m_maxLength;
        if (!isTooLong)
            line += chunk;
    } while (!chunk.isEmpty() && !chunk.endsWith('\n') && !m_device.atEnd());
    if (isTooLong)
        return failure(ErrorCode::FileTooLarge, {}, u"longer than %1 bytes"_s.arg(m_maxLength));
    if (chunk.isEmpty())
        return failure(ErrorCode::FileUnreadable, {}, m_device.errorString());
    return line;
}

} // namespace galley
