// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/tokenizer.h"

#include "models/language/folding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace galley {

namespace {

/// Beyond so many code points a word is compared by its beginning only; no word of a language is as long.
constexpr int maxWordLength = 256;

constexpr std::array<char, 128> asciiFolds = [] {
    std::array<char, 128> folds = {};
    for (char c = '0'; c <= '9'; ++c)
        folds[static_cast<size_t>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        folds[static_cast<size_t>(c)] = c;
        folds[static_cast<size_t>(c - 'a' + 'A')] = c;
    }
    return folds;
}();

struct Utf16Units
{
    using Unit = char16_t;
    static constexpr int perCodePoint = 2;

    static int write(Unit *to, char32_t c)
    {
        if (c < 0x10000) {
            *to = static_cast<char16_t>(c);
            return 1;
        }
        to[0] = QChar::highSurrogate(c);
        to[1] = QChar::lowSurrogate(c);
        return 2;
    }
};

struct Utf8Units
{
    using Unit = char;
    static constexpr int perCodePoint = 4;

    static int write(Unit *to, char32_t c)
    {
        const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
        if (c < 0x80) {
            to[0] = byte(c);
            return 1;
        }
        if (c < 0x800) {
            to[0] = byte(0xC0 | (c >> 6));
            to[1] = byte(0x80 | (c & 0x3F));
            return 2;
        }
        if (c < 0x10000) {
            to[0] = byte(0xE0 | (c >> 12));
            to[1] = byte(0x80 | ((c >> 6) & 0x3F));
            to[2] = byte(0x80 | (c & 0x3F));
            return 3;
        }
        to[0] = byte(0xF0 | (c >> 18));
        to[1] = byte(0x80 | ((c >> 12) & 0x3F));
        to[2] = byte(0x80 | ((c >> 6) & 0x3F));
        to[3] = byte(0x80 | (c & 0x3F));
        return 4;
    }
};

/// Devanagari and Bengali write a nasal before a consonant of its own place of speech as a letter without vowel, or as a dot.
struct NasalGroup
{
    char32_t nasal;
    char32_t firstConsonant;
    char32_t lastConsonant;
    char32_t dot;
};

constexpr std::array nasalGroups = {
    NasalGroup{0x0919, 0x0915, 0x0918, 0x0902}, NasalGroup{0x091E, 0x091A, 0x091D, 0x0902}, NasalGroup{0x0923, 0x091F, 0x0922, 0x0902},
    NasalGroup{0x0928, 0x0924, 0x0927, 0x0902}, NasalGroup{0x092E, 0x092A, 0x092D, 0x0902}, NasalGroup{0x0999, 0x0995, 0x0998, 0x0982},
};

constexpr char32_t devanagariVirama = 0x094D;
constexpr char32_t bengaliVirama = 0x09CD;

constexpr bool isIndic(char32_t c)
{
    return c >= 0x0900 && c < 0x0A00;
}

/// The dot that stands for \a nasal without vowel before \a consonant, 0 when there is none.
char32_t dotBefore(char32_t consonant, char32_t nasal)
{
    for (const NasalGroup &group : nasalGroups) {
        if (group.nasal == nasal && consonant >= group.firstConsonant && consonant <= group.lastConsonant)
            return group.dot;
    }
    return 0;
}

/// Gathers the code points of one word after the other and hands each to \a Emit(units, length, begin, end), which
/// returns 0 to go on.
template<typename Units, typename Emit>
class WordBuilder final
{
public:
    WordBuilder(Emit emit, FoldRule rule)
        : m_emit(emit)
        , m_table(FoldTable::of(rule))
        , m_joinsNasals(rule == FoldRule::Words)
    {
    }

    /// A letter that folds to \a to, between the offsets \a at and \a next of the text.
    void letter(char32_t to, qsizetype at, qsizetype next)
    {
        if (!m_isOpen) {
            m_isOpen = true;
            m_begin = at;
        }
        if (isIndic(to) && m_joinsNasals)
            appendIndic(to);
        else
            append(to);
        m_end = next;
    }

    /// The run of ASCII letters and digits at \a at, which moves behind it: most of most texts.
    void asciiRun(const unsigned char *text, int length, int &at)
    {
        if (!m_isOpen) {
            m_isOpen = true;
            m_begin = at;
        }
        int i = at;
        for (; i < length && text[i] < asciiFolds.size() && asciiFolds[text[i]] != 0; ++i) {
            if (m_count < maxWordLength) {
                m_units[m_length++] = asciiFolds[text[i]];
                ++m_count;
            }
        }
        at = i;
        m_end = i;
    }

    int close()
    {
        if (!m_isOpen)
            return 0;
        const int result = m_emit(m_units, m_length, m_begin, m_end);
        m_isOpen = false;
        m_length = 0;
        m_count = 0;
        m_nasal = {};
        return result;
    }

    int take(char32_t c, qsizetype at, qsizetype next)
    {
        if (c < 0x10000) {
            const FoldTable::Entry entry = m_table[static_cast<char16_t>(c)];
            if (entry.isLong) {
                const FoldedCodePoint &folded = m_table.longFold(entry);
                return take(folded.part, folded.to.constData(), folded.to.size(), at, next);
            }
            if (entry.part == WordPart::Letter) {
                letter(entry.to, at, next);
                return 0;
            }
            const char32_t to = entry.to;
            return take(entry.part, &to, 1, at, next);
        }
        const FoldedCodePoint folded = foldCodePoint(c, m_table.rule());
        return take(folded.part, folded.to.constData(), folded.to.size(), at, next);
    }

private:
    int take(WordPart part, const char32_t *to, qsizetype count, qsizetype at, qsizetype next)
    {
        switch (part) {
        case WordPart::Separator:
            return close();
        case WordPart::Joiner:
            return 0;
        case WordPart::DroppedMark:
            if (m_isOpen)
                m_end = next;
            return 0;
        case WordPart::KeptMark:
            if (!m_isOpen)
                return 0;
            break;
        case WordPart::Letter:
            break;
        case WordPart::Alone:
            if (const int result = close())
                return result;
            for (qsizetype i = 0; i < count; ++i)
                letter(to[i], at, next);
            return close();
        }
        for (qsizetype i = 0; i < count; ++i)
            letter(to[i], at, next);
        return 0;
    }

    void append(char32_t c)
    {
        if (m_count == maxWordLength)
            return;
        m_length += Units::write(m_units + m_length, c);
        ++m_count;
    }

    /// Turns a nasal and the virama behind it into a dot when the consonant that follows asks for it.
    void appendIndic(char32_t c)
    {
        if (c == devanagariVirama || c == bengaliVirama) {
            m_nasal.isBare = m_nasal.letter != 0 && m_nasal.count == m_count;
        } else {
            const char32_t dot = m_nasal.isBare && m_nasal.count + 1 == m_count ? dotBefore(c, m_nasal.letter) : 0;
            if (dot != 0) {
                m_length = m_nasal.at;
                m_count = m_nasal.count - 1;
                append(dot);
            }
            m_nasal = {c, m_length, m_count + 1, false};
        }
        append(c);
    }

    /// The letter that may be a nasal before a consonant.
    struct Nasal
    {
        char32_t letter = 0;
        int at = 0;    ///< where it stands in m_units
        int count = 0; ///< m_count behind it
        bool isBare = false; ///< a virama follows
    };

    Emit m_emit;
    const FoldTable &m_table;
    const bool m_joinsNasals;
    Nasal m_nasal;
    typename Units::Unit m_units[maxWordLength * Units::perCodePoint];
    int m_length = 0; ///< of m_units
    int m_count = 0;  ///< code points in m_units
    bool m_isOpen = false;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

constexpr char32_t malformed = 0xFFFFFFFF;

/// Decodes the sequence that begins at \a at and sets \a next behind it; `malformed`, and one byte, when it is none.
char32_t decodeUtf8(const unsigned char *text, int length, int at, int &next)
{
    const unsigned char lead = text[at];
    const int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    next = at + 1;
    if (lead < 0xC2 || lead > 0xF4 || at + size > length)
        return malformed;
    char32_t c = lead & (0x7F >> size);
    for (int i = 1; i < size; ++i) {
        if ((text[at + i] & 0xC0) != 0x80)
            return malformed;
        c = (c << 6) | (text[at + i] & 0x3F);
    }
    const bool isOverlong = (size == 3 && c < 0x800) || (size == 4 && c < 0x10000);
    if (isOverlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return malformed;
    next = at + size;
    return c;
}

/// The code point at \a at, which moves behind it; half a surrogate pair stands for itself and is no letter.
char32_t nextCodePoint(QStringView text, qsizetype &at)
{
    const QChar unit = text[at++];
    if (unit.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at++]);
    return unit.unicode();
}

/// Dashes and apostrophes come in many shapes and are typed in one.
QChar signForSearch(char16_t c)
{
    if (QChar::category(c) == QChar::Punctuation_Dash)
        return u'-';
    if (c == 0x2018 || c == 0x2019 || (c >= 0x02B9 && c <= 0x02BC))
        return u'\'';
    return QChar(c);
}

} // namespace

void tokenize(QStringView text, TokenSink sink, void *context)
{
    const auto emitToken = [sink, context](const char16_t *units, int length, qsizetype begin, qsizetype end) {
        sink(context, Token{QStringView(units, length), Span{begin, end}});
        return 0;
    };
    WordBuilder<Utf16Units, decltype(emitToken)> builder(emitToken, FoldRule::Words);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype at = i;
        const char32_t c = nextCodePoint(text, i);
        builder.take(c, at, i);
    }
    builder.close();
}

int tokenizeUtf8(const char *text, int length, Utf8TokenSink sink, void *context, FoldRule rule)
{
    const auto emitToken = [sink, context](const char *bytes, int size, qsizetype begin, qsizetype end) {
        return sink(context, bytes, size, static_cast<int>(begin), static_cast<int>(end));
    };
    WordBuilder<Utf8Units, decltype(emitToken)> builder(emitToken, rule);
    const auto *bytes = reinterpret_cast<const unsigned char *>(text);
    for (int i = 0; i < length;) {
        const unsigned char lead = bytes[i];
        if (lead < asciiFolds.size() && asciiFolds[lead] != 0) {
            builder.asciiRun(bytes, length, i);
            continue;
        }
        const int at = i;
        const char32_t c = lead < asciiFolds.size() ? static_cast<char32_t>(bytes[i++]) : decodeUtf8(bytes, length, at, i);
        if (const int result = c < asciiFolds.size() || c == malformed ? builder.close() : builder.take(c, at, i))
            return result;
    }
    return builder.close();
}

QStringList searchTokens(QStringView text)
{
    QStringList tokens;
    tokenize(text, [&tokens](const Token &token) { tokens.append(token.folded.toString()); });
    return tokens;
}

QString foldForSearch(QStringView text)
{
    const FoldTable &table = FoldTable::of(FoldRule::Names);
    QString folded;
    folded.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = nextCodePoint(text, i);
        const FoldTable::Entry entry = c < 0x10000 ? table[static_cast<char16_t>(c)] : FoldTable::Entry{WordPart::Letter, true, 0};
        if (entry.isLong) {
            const FoldedCodePoint parts = foldCodePoint(c, FoldRule::Names);
            for (const char32_t to : parts.to)
                folded.append(QChar::fromUcs4(to));
            if (parts.part == WordPart::Separator)
                folded.append(QChar::fromUcs4(c));
        } else if (entry.part == WordPart::Separator) {
            folded.append(signForSearch(static_cast<char16_t>(c)));
        } else if (entry.to != 0) {
            folded.append(QChar(entry.to));
        }
    }
    return std::move(folded).simplified();
}

QString paddedWords(QStringView text)
{
    const QStringList words = searchTokens(text);
    return words.isEmpty() ? QString() : QString(u' ' + words.join(u' ') + u' ');
}

QString paddedHostWords(QStringView url)
{
    const qsizetype scheme = url.indexOf(u"://");
    if (scheme < 0)
        return {};
    QStringView host = url.sliced(scheme + 3);
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    host = host.first(std::find_if(host.begin(), host.end(), isEnd) - host.begin());
    host = host.sliced(host.lastIndexOf(u'@') + 1);
    host = host.first(std::find(host.begin(), host.end(), u':') - host.begin());
    if (host.startsWith(u"www.", Qt::CaseInsensitive))
        host = host.sliced(4);
    return paddedWords(host);
}

} // namespace galley
