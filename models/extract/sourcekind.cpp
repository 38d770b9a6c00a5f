// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/sourcekind.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace std::string_view_literals;
using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype sniffedBytes = 4096;

/// How files begin that are often saved beside pages and are never text.
constexpr std::array magicBytes = {"\x89PNG\r\n"sv, "\xff\xd8\xff"sv, "GIF87a"sv, "GIF89a"sv, "PK\x03\x04"sv, "PK\x05\x06"sv, "%PDF-"sv,
    "\x7f"
    "ELF"sv,
    "\x1f\x8b"sv, "BZh"sv, "\xfd"
    "7zXZ"sv,
    "7z\xbc\xaf"sv, "Rar!\x1a"sv, "\x28\xb5\x2f\xfd"sv, "RIFF"sv, "OggS"sv, "ID3\x03"sv, "ID3\x04"sv, "II*\0"sv, "MM\0*"sv,
    "\xd0\xcf\x11\xe0"sv, "SQLite format 3"sv, "wOFF"sv, "wOF2"sv, "\0\0\1\0"sv, "MZ\x90\0"sv, "fLaC"sv, "\x1a\x45\xdf\xa3"sv};

bool isPictureOrArchive(QByteArrayView bytes)
{
    const std::string_view head(bytes.data(), static_cast<size_t>(std::min<qsizetype>(bytes.size(), 64)));
    const bool video = head.size() > 8 && head.substr(4, 4) == "ftyp"sv;
    return video || std::any_of(magicBytes.begin(), magicBytes.end(), [head](std::string_view magic) { return head.starts_with(magic); });
}

/// The first bytes as lower-case ASCII without NULs, so that UTF-16 markup reads like any other.
QByteArray sniffed(QByteArrayView bytes)
{
    QByteArray head = bytes.first(std::min(bytes.size(), sniffedBytes)).toByteArray();
    head.removeIf([](char c) { return c == '\0'; });
    return head.toLower();
}

bool hasMarkup(QByteArrayView bytes)
{
    static constexpr std::array starts = {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv, "<meta "sv, "<article"sv};
    const QByteArray head = sniffed(bytes);
    const std::string_view text(head.constData(), static_cast<size_t>(head.size()));
    return std::any_of(starts.begin(), starts.end(), [text](std::string_view start) { return text.find(start) != std::string_view::npos; });
}

/// A piece of a page without a head, as clipboards and feeds give it.
bool beginsWithTag(QByteArrayView bytes)
{
    const QByteArray head = sniffed(bytes).trimmed();
    return head.size() > 2 && head[0] == '<' && head[1] >= 'a' && head[1] <= 'z' && head.contains('>');
}

bool isNamedHtml(const SourceInput &input)
{
    if (!input.mimeType.isEmpty())
        return input.mimeType.contains("html"_L1, Qt::CaseInsensitive);
    static constexpr std::array endings = {".html"_L1, ".htm"_L1, ".xhtml"_L1, ".shtml"_L1};
    return std::any_of(endings.begin(), endings.end(),
        [&input](QLatin1StringView ending) { return input.fileName.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

Result<SourceKind> sourceKind(const SourceInput &input)
{
    if (input.bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, input.fileName);
    if (input.bytes.size() > maximumSourceBytes)
        return failure(ErrorCode::FileTooLarge, input.fileName, QString::number(input.bytes.size()));
    if (isPictureOrArchive(input.bytes))
        return failure(ErrorCode::FileBinary, input.fileName);
    if (hasMarkup(input.bytes))
        return SourceKind::Html;
    const bool anyTag = input.bytes.contains("</") || input.bytes.contains("<p") || input.bytes.contains("<br") || beginsWithTag(input.bytes);
    if (isNamedHtml(input))
        return anyTag ? SourceKind::Html : SourceKind::PlainText;
    return input.mimeType.isEmpty() && beginsWithTag(input.bytes) && anyTag ? SourceKind::Html : SourceKind::PlainText;
}

} // namespace galley
