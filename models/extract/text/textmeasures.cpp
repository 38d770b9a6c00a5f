// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/text/textmeasures.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace galley {

namespace {

constexpr int lettersPerIdeographicWord = 2;
constexpr int lettersPerUnspacedWord = 4;

bool isIdeographic(char16_t u)
{
    return (u >= 0x3040 && u <= 0x30ff) || (u >= 0x3400 && u <= 0x9fff) || (u >= 0xac00 && u <= 0xd7af) || (u >= 0xf900 && u <= 0xfaff);
}

bool isUnspaced(char16_t u)
{
    return (u >= 0x0e00 && u <= 0x0eff) || (u >= 0x1000 && u <= 0x109f) || (u >= 0x1780 && u <= 0x17ff);
}

bool isSentenceEnd(char16_t u)
{
    switch (u) {
    case u'.':
    case u'!':
    case u'?':
    case u'…':
    case u'。':
    case u'！':
    case u'？':
    case u'؟':
    case u'۔':
    case u'።':
    case u'।':
        return true;
    default:
        return false;
    }
}

bool isCloser(char16_t u)
{
    switch (u) {
    case u'"':
    case u'\'':
    case u')':
    case u']':
    case u'”':
    case u'’':
    case u'»':
    case u'«':
    case u'“':
    case u'」':
    case u'』':
    case u'）':
        return true;
    default:
        return false;
    }
}

bool isComma(char16_t u)
{
    return u == u',' || u == u'،' || u == u'、' || u == u'，' || u == u'፣' || u == u';' || u == u'؛';
}

/// Whether the mark at the position ends a sentence: white space, a closing mark or nothing follows, or the script needs no space.
bool endsSentenceAt(QStringView text, qsizetype i)
{
    if (text[i].unicode() >= 0x0580)
        return true;
    return i + 1 == text.size() || text[i + 1].isSpace() || isCloser(text[i + 1].unicode());
}

bool textEndsSentence(QStringView text)
{
    qsizetype end = text.size();
    bool closed = false;
    while (end > 0 && (text[end - 1].isSpace() || isCloser(text[end - 1].unicode()))) {
        closed = closed || !text[end - 1].isSpace();
        --end;
    }
    if (end == 0)
        return false;
    const char16_t last = text[end - 1].unicode();
    return isSentenceEnd(last) || last == u':' || last == u'：' || closed;
}

/// Counts words while the measuring loop hands it character after character.
class WordCounter final
{
public:
    explicit WordCounter(TextMeasures &measures)
        : m_measures(measures)
    {
    }

    void take(QChar c, bool wordCharacter)
    {
        const char16_t u = c.unicode();
        if (u >= 0x0e00 && (isIdeographic(u) || isUnspaced(u))) {
            m_ideographs += isIdeographic(u) ? 1 : 0;
            m_unspaced += isUnspaced(u) ? 1 : 0;
            m_inWord = false;
            return;
        }
        if (wordCharacter && !m_inWord) {
            ++m_measures.words;
            m_measures.capitalisedWords += c.isUpper() ? 1 : 0;
        }
        m_inWord = wordCharacter;
    }

    void finish() { m_measures.words += m_ideographs / lettersPerIdeographicWord + m_unspaced / lettersPerUnspacedWord; }

private:
    TextMeasures &m_measures;
    int m_ideographs = 0;
    int m_unspaced = 0;
    bool m_inWord = false;
};

int countScripts(quint64 seen)
{
    return static_cast<int>(qPopulationCount(seen));
}

/// A bit for each of the scripts that news pages are in; kana, ideographs and Hangul are one.
quint64 scriptBit(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x0250)
        return 1;
    if (isIdeographic(u))
        return 2;
    const auto script = static_cast<unsigned>(c.script());
    if (script <= QChar::Script_Common)
        return 0;
    return c.script() == QChar::Script_Latin ? 1 : quint64(1) << (2 + script % 60);
}

constexpr quint64 offsetBasis = 14695981039346656037ULL; // FNV-1a (Fowler, Noll, Vo)
constexpr quint64 prime = 1099511628211ULL;

/// Calls `take` with a hash of each word that foldedWords() would give.
template<typename Take>
void hashWords(QStringView text, Take take)
{
    quint64 hash = offsetBasis;
    bool inWord = false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool ascii = u < 0x80;
        const bool word = ascii ? (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') : c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (word) {
            const char16_t folded = !ascii ? c.toCaseFolded().unicode() : u >= u'A' && u <= u'Z' ? static_cast<char16_t>(u + 32) : u;
            hash = (hash ^ folded) * prime;
            inWord = true;
            if (ascii || !isIdeographic(u))
                continue;
        }
        if (inWord)
            take(hash);
        hash = offsetBasis;
        inWord = false;
    }
    if (inWord)
        take(hash);
}

} // namespace

TextMeasures measureText(QStringView text)
{
    TextMeasures measures;
    WordCounter counter(measures);
    quint64 scripts = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (u >= u'a' && u <= u'z') { // most of most texts
            counter.take(c, true);
            ++measures.letters;
            ++measures.characters;
            scripts |= scriptBit(c);
            continue;
        }
        const bool letter = c.isLetter() || c.isMark() || c.isSurrogate();
        const bool digit = c.isNumber();
        counter.take(c, letter || digit || u == u'_');
        if (letter) {
            ++measures.letters;
            scripts |= scriptBit(c);
        }
        measures.digits += digit ? 1 : 0;
        measures.characters += c.isSpace() ? 0 : 1;
        measures.commas += isComma(u) ? 1 : 0;
        if (isSentenceEnd(u) && endsSentenceAt(text, i))
            ++measures.sentences;
    }
    counter.finish();
    measures.scripts = countScripts(scripts);
    measures.endsSentence = textEndsSentence(text);
    return measures;
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c.toCaseFolded();
            if (!isIdeographic(c.unicode()))
                continue;
        }
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

ComparedWords::ComparedWords(QStringView text)
{
    std::vector<quint64> hashes;
    hashWords(text, [&hashes](quint64 hash) { hashes.push_back(hash); });
    std::sort(hashes.begin(), hashes.end());
    for (const quint64 hash : hashes) {
        if (m_words.empty() || m_words.back().hash != hash)
            m_words.push_back({hash, 0});
        ++m_words.back().count;
    }
    m_size = static_cast<qsizetype>(hashes.size());
}

double ComparedWords::agreementWith(QStringView other) const
{
    QVarLengthArray<int, 64> used(static_cast<qsizetype>(m_words.size()));
    std::fill(used.begin(), used.end(), 0);
    qsizetype size = 0;
    int shared = 0;
    hashWords(other, [&](quint64 hash) {
        ++size;
        const auto word = std::lower_bound(m_words.begin(), m_words.end(), hash, [](const Word &w, quint64 h) { return w.hash < h; });
        if (word != m_words.end() && word->hash == hash && used[word - m_words.begin()]++ < word->count)
            ++shared;
    });
    return m_size == 0 || size == 0 ? 0.0 : 2.0 * shared / static_cast<double>(m_size + size);
}

double wordAgreement(QStringView a, QStringView b)
{
    return ComparedWords(a).agreementWith(b);
}

QString singleSpaced(QStringView text)
{
    return text.toString().simplified();
}

} // namespace galley
