// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/charset.h"

#include <unicode/ucnv.h>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype headBytes = 4096;         ///< where a declaration is looked for
constexpr qsizetype detectedBytes = 262'144;  ///< enough letters for any frequency table
constexpr double mostNuls = 0.3;              ///< share of NULs from which on bytes are no text
constexpr double mostDamage = 0.1;            ///< share of broken sequences that still is damaged UTF-8
constexpr double mostOddCharacters = 0.05;    ///< share of control characters that a wrong charset leaves

/// Names as pages write them, and what browsers read them as (WHATWG Encoding), in ICU's names.
constexpr std::array<std::pair<const char *, const char *>, 28> browserCharsets = {{{"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"}, {"latin1", "windows-1252"}, {"latin-1", "windows-1252"}, {"us-ascii", "windows-1252"},
    {"ascii", "windows-1252"}, {"ansi", "windows-1252"}, {"iso-8859-9", "windows-1254"}, {"latin5", "windows-1254"},
    {"iso-8859-11", "windows-874"}, {"tis-620", "windows-874"}, {"gb2312", "gb18030"}, {"gb_2312-80", "gb18030"}, {"gbk", "gb18030"},
    {"x-gbk", "gb18030"}, {"cp936", "gb18030"}, {"shift_jis", "windows-31j"}, {"shift-jis", "windows-31j"}, {"sjis", "windows-31j"},
    {"x-sjis", "windows-31j"}, {"euc-kr", "windows-949"}, {"ks_c_5601-1987", "windows-949"}, {"uhc", "windows-949"}, {"cp949", "windows-949"},
    {"big5", "big5-hkscs"}, {"big5hkscs", "big5-hkscs"}, {"cp1251", "windows-1251"}, {"mac-cyrillic", "x-mac-cyrillic"}}};

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

struct DeleteDetector
{
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
};

/// What there is in bytes that are read as UTF-8.
struct Utf8Census
{
    qsizetype whole = 0;    ///< multi-byte sequences
    qsizetype broken = 0;
    qsizetype controls = 0; ///< control characters that no text has
};

bool isSpaceControl(unsigned char c)
{
    return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\0'; // NULs are judged by themselves
}

int sequenceLength(unsigned char lead)
{
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

constexpr qsizetype blockSize = 64;

/// Adds the control characters of a block; false when it is not all ASCII. Most blocks of any page are, so this is written as
/// counts of fixed length, which compilers make wide instructions of.
bool countAscii(const char *block, qsizetype &controls)
{
    unsigned char bits = 0;
    unsigned char found = 0;
    for (qsizetype i = 0; i < blockSize; ++i) {
        const auto c = static_cast<unsigned char>(block[i]);
        const bool space = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\0';
        bits = static_cast<unsigned char>(bits | c);
        found = static_cast<unsigned char>(found + (c < 0x20 && !space ? 1 : 0));
    }
    const bool ascii = bits < 0x80;
    controls += ascii ? found : 0;
    return ascii;
}

Utf8Census census(QByteArrayView bytes)
{
    Utf8Census result;
    const auto at = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    qsizetype looked = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        while (i >= looked && i + blockSize <= bytes.size() && countAscii(bytes.data() + i, result.controls))
            i += blockSize;
        looked = i >= looked ? i + blockSize : looked; // a block that is not ASCII is read by itself
        if (i == bytes.size())
            break;
        if (at(i) < 0x80) {
            result.controls += at(i) < 0x20 && !isSpaceControl(at(i)) ? 1 : 0;
            ++i;
            continue;
        }
        const int length = sequenceLength(at(i));
        int read = 1;
        while (read < length && i + read < bytes.size() && (at(i + read) & 0xc0) == 0x80)
            ++read;
        (length > 0 && read == length ? result.whole : result.broken) += 1;
        i += read;
    }
    return result;
}

/// UTF-16 or UTF-32 without a mark: text of any script has spaces and digits, whose other bytes are NUL.
QByteArray wideCharset(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), headBytes) & ~qsizetype(3);
    std::array<qsizetype, 4> nuls = {};
    for (qsizetype i = 0; i < size; ++i)
        nuls[static_cast<size_t>(i & 3)] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype many = size / 4 * 6 / 10;
    const qsizetype few = size / 4 / 10;
    if (size < 8)
        return {};
    if (nuls[1] > many && nuls[2] > many && nuls[3] > many && nuls[0] <= few)
        return "utf-32le";
    if (nuls[0] > many && nuls[1] > many && nuls[2] > many && nuls[3] <= few)
        return "utf-32be";
    const qsizetype some = size / 4 / 10;
    if (nuls[1] > some && nuls[3] > some && nuls[0] + nuls[2] <= few / 4)
        return "utf-16le";
    if (nuls[0] > some && nuls[2] > some && nuls[1] + nuls[3] <= few / 4)
        return "utf-16be";
    return {};
}

QByteArray browserCharset(const QByteArray &name)
{
    for (const auto &[written, read] : browserCharsets) {
        if (name == written)
            return read;
    }
    return name;
}

/// Null when ICU does not know the charset.
std::unique_ptr<UConverter, CloseConverter> openConverter(const QByteArray &charset)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(charset.constData(), &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

QString standardName(UConverter *converter, const QByteArray &fallback)
{
    UErrorCode status = U_ZERO_ERROR;
    const char *internal = ucnv_getName(converter, &status);
    const char *iana = U_SUCCESS(status) ? ucnv_getStandardName(internal, "IANA", &status) : nullptr;
    return QString::fromLatin1(iana != nullptr ? QByteArray(iana) : fallback);
}

bool looksLikeText(QStringView text)
{
    const auto odd = std::count_if(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u == 0xfffd || (u >= 0x7f && u < 0xa0 && u != 0x85) || (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != u'\f' && u != 0);
    });
    return static_cast<double>(odd) <= static_cast<double>(text.size()) * mostOddCharacters;
}

/// Nothing when ICU does not know the charset or the result is no text.
std::optional<DecodedText> convert(QByteArrayView bytes, const QByteArray &charset)
{
    const auto converter = openConverter(charset);
    if (!converter)
        return std::nullopt;
    QString text(bytes.size() + 16, Qt::Uninitialized); // no charset gives more UTF-16 units than it has bytes, but for a lone escape
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()), bytes.data(),
        static_cast<int32_t>(bytes.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        text.resize(length);
        status = U_ZERO_ERROR;
        length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()), bytes.data(),
            static_cast<int32_t>(bytes.size()), &status);
    }
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    if (!looksLikeText(text))
        return std::nullopt;
    return DecodedText{text.toUtf8(), standardName(converter.get(), charset)};
}

QByteArray detectedCharset(QByteArrayView bytes)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, DeleteDetector> detector(uchardet_new());
    const auto size = static_cast<size_t>(std::min(bytes.size(), detectedBytes));
    if (uchardet_handle_data(detector.get(), bytes.data(), size) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toLower();
}

struct ByteOrderMark
{
    const char *charset;
    QByteArrayView bytes;
};

std::optional<Result<DecodedText>> decodeByMark(const QByteArray &bytes)
{
    // UTF-32 before UTF-16: its little-endian mark begins with the other's.
    static const std::array<ByteOrderMark, 5> marks = {{{"utf-8", QByteArrayView("\xef\xbb\xbf", 3)},
        {"utf-32le", QByteArrayView("\xff\xfe\0\0", 4)}, {"utf-32be", QByteArrayView("\0\0\xfe\xff", 4)},
        {"utf-16le", QByteArrayView("\xff\xfe", 2)}, {"utf-16be", QByteArrayView("\xfe\xff", 2)}}};
    for (const ByteOrderMark &mark : marks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        if (const auto text = convert(QByteArrayView(bytes).sliced(mark.bytes.size()), mark.charset))
            return *text;
        return failure(ErrorCode::CharsetUnknown);
    }
    return std::nullopt;
}

/// Plain text into which some NULs got: wide characters would leave more of them, or other control characters.
bool isTextWithNuls(QByteArrayView bytes, const Utf8Census &utf8, qsizetype nuls)
{
    const auto size = static_cast<double>(bytes.size());
    return utf8.broken == 0 && static_cast<double>(utf8.controls) <= size * mostOddCharacters && static_cast<double>(nuls) <= size * mostNuls;
}

DecodedText repairedUtf8(const QByteArray &bytes)
{
    return {QString::fromUtf8(bytes).toUtf8(), u"UTF-8"_s};
}

/// Escape sequences make these look like ASCII.
bool isEscapedCharset(const QByteArray &charset)
{
    return charset.startsWith("iso-2022-") || charset == "hz-gb-2312";
}

} // namespace

QByteArray declaredCharset(QByteArrayView head)
{
    const QByteArray text = head.first(std::min(head.size(), headBytes)).toByteArray().toLower();
    for (const char *key : {"charset", "encoding"}) {
        for (qsizetype at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
            qsizetype i = at + static_cast<qsizetype>(std::strlen(key));
            bool assigned = false;
            while (i < text.size() && (text[i] == ' ' || text[i] == '=' || text[i] == '"' || text[i] == '\''))
                assigned = text[i++] == '=' || assigned;
            qsizetype end = i;
            while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) || text[end] == '-' || text[end] == '_' || text[end] == ':'))
                ++end;
            if (assigned && end > i + 2)
                return text.sliced(i, end - i);
        }
    }
    return {};
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QByteArray &declared)
{
    if (auto marked = decodeByMark(bytes))
        return *marked;
    const qsizetype nuls = bytes.contains('\0') ? bytes.count('\0') : 0;
    const Utf8Census utf8 = census(bytes);
    if (nuls > 0 && !isTextWithNuls(bytes, utf8, nuls)) {
        if (const QByteArray wide = wideCharset(bytes); !wide.isEmpty()) {
            if (const auto text = convert(bytes, wide))
                return *text;
        }
        if (static_cast<double>(nuls) > static_cast<double>(bytes.size()) * mostNuls)
            return failure(ErrorCode::FileBinary);
    }

    if (isEscapedCharset(declared) && bytes.contains('\x1b')) {
        if (const auto text = convert(bytes, declared))
            return *text;
    }
    if (utf8.broken == 0) {
        if (static_cast<double>(utf8.controls) > static_cast<double>(bytes.size()) * mostOddCharacters)
            return failure(ErrorCode::FileBinary);
        return DecodedText{bytes, u"UTF-8"_s};
    }
    const bool mostlyUtf8 = static_cast<double>(utf8.broken) < static_cast<double>(utf8.whole) * mostDamage;
    if (mostlyUtf8)
        return repairedUtf8(bytes);
    const bool claimsUtf8 = declared.isEmpty() || declared == "utf-8" || declared == "utf8" || declared.startsWith("utf-16");
    if (!claimsUtf8) {
        if (const auto text = convert(bytes, browserCharset(declared)))
            return *text;
    }
    if (const QByteArray detected = detectedCharset(bytes); !detected.isEmpty() && detected != "utf-8") {
        if (const auto text = convert(bytes, browserCharset(detected)))
            return *text;
    }
    // Declared UTF-8 that is not: old Western pages under a new server.
    if (!declared.isEmpty()) {
        if (const auto text = convert(bytes, "windows-1252"))
            return *text;
    }
    if (utf8.whole > utf8.broken && looksLikeText(QString::fromUtf8(bytes)))
        return repairedUtf8(bytes);
    return failure(ErrorCode::CharsetUnknown);
}

} // namespace galley
