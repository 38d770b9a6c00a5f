// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagspan.h"

#include "models/language/worddivision.h"
#include "ui/tagging/pronouns.h"

#include <QChar>

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

char32_t firstCharacter(QStringView text)
{
    return text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate() ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
}

char32_t lastCharacter(QStringView text)
{
    const qsizetype last = text.size() - 1;
    return last > 0 && text[last].isLowSurrogate() && text[last - 1].isHighSurrogate() ? QChar::surrogateToUcs4(text[last - 1], text[last])
                                                                                       : text[last].unicode();
}

qsizetype lengthOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

bool isOuter(char32_t character)
{
    static constexpr QStringView kept = u"%‰٪@#&";
    if (character < 0x10000 && kept.contains(QChar(char16_t(character))))
        return false;
    const QChar::Category category = QChar::category(character);
    return QChar::isSpace(character) || QChar::isPunct(character) || category == QChar::Other_Format || category == QChar::Other_Control;
}

/// The sign that closes what \a character opens, 0 when it opens nothing.
char16_t closing(char32_t character)
{
    static constexpr QStringView pairs = u"()[]{}«»“”‘’„“‚‘‹›《》〈〉「」『』【】（）\"\"";
    for (qsizetype i = 0; i < pairs.size(); i += 2) {
        if (pairs[i].unicode() == character)
            return pairs[i + 1].unicode();
    }
    return 0;
}

bool isPair(char32_t first, char32_t last)
{
    // U+201C opens in English and closes in German.
    return closing(first) == last || (first == u'„' && last == u'”') || (first == u'»' && last == u'«') || (first == u'”' && last == u'”');
}

/// Whether the sign at the end of \a text closes something that was opened within it.
bool closesInside(QStringView text)
{
    const char32_t last = lastCharacter(text);
    for (qsizetype i = text.size() - 2; i >= 0; --i) {
        if (isPair(text[i].unicode(), last))
            return true;
    }
    return false;
}

bool opensInside(QStringView text)
{
    const char16_t partner = closing(firstCharacter(text));
    return partner != 0 && text.sliced(1).contains(QChar(partner));
}

/// "U.S.", "J.R.": the full stop belongs to the initials.
bool endsWithInitials(QStringView text)
{
    return text.size() >= 4 && text.endsWith(u'.') && text[text.size() - 2].isLetter() && text[text.size() - 3] == u'.' && text[text.size() - 4].isLetter();
}

bool trimOnce(QStringView text, Span &span)
{
    const QStringView part = text.sliced(span.begin, span.length());
    const char32_t first = firstCharacter(part);
    const char32_t last = lastCharacter(part);
    if (part.size() > 1 && isPair(first, last)) {
        ++span.begin;
        --span.end;
        return true;
    }
    if (isOuter(last) && !closesInside(part) && !endsWithInitials(part)) {
        span.end -= lengthOf(last);
        return true;
    }
    if (isOuter(first) && !opensInside(part)) {
        span.begin += lengthOf(first);
        return true;
    }
    return false;
}

Span withinText(QStringView text, Span span)
{
    return {std::clamp<qsizetype>(span.begin, 0, text.size()), std::clamp<qsizetype>(span.end, 0, text.size())};
}

QList<Block> contentBlocks(const Article &article)
{
    if (article.blocks.isEmpty())
        return {Block{.span = {0, article.pageText.size()}, .role = BlockRole::Paragraph}};
    QList<Block> content = article.blocks;
    content.removeIf([](const Block &block) { return !block.isContent(); });
    return content;
}

bool isTagged(const Annotations &annotations, Span span, const QString &type)
{
    return std::any_of(annotations.mentions.cbegin(), annotations.mentions.cend(), [&](const EntityMention &mention) {
        return mention.type == type
            && std::any_of(mention.fragments.cbegin(), mention.fragments.cend(), [span](Span fragment) { return fragment.overlaps(span); });
    });
}

/// Whether \a span begins where a word does and ends where one does.
bool isWholeWords(const QList<Span> &words, Span span)
{
    return std::any_of(words.cbegin(), words.cend(), [span](Span word) { return word.begin == span.begin; })
        && std::any_of(words.cbegin(), words.cend(), [span](Span word) { return word.end == span.end; });
}

} // namespace

Span trimmed(QStringView text, Span span)
{
    Span rest = withinText(text, span);
    while (!rest.isEmpty() && trimOnce(text, rest)) {
    }
    return rest.isEmpty() ? Span{span.begin, span.begin} : rest;
}

Span blockAround(const Article &article, Span span)
{
    if (article.blocks.isEmpty())
        return {0, article.pageText.size()};
    const auto found = std::find_if(article.blocks.cbegin(), article.blocks.cend(),
                                    [span](const Block &block) { return block.span.begin <= span.begin && span.end <= block.span.end; });
    return found == article.blocks.cend() ? Span{} : found->span;
}

Span wordAtCaret(const Article &article, qsizetype caret)
{
    const Span block = blockAround(article, {caret, caret});
    if (block.isEmpty())
        return {caret, caret};
    const Span word = wordAt(QStringView(article.pageText).sliced(block.begin, block.length()), caret - block.begin);
    return {word.begin + block.begin, word.end + block.begin};
}

QList<Span> equalNames(const Article &article, const Annotations &annotations, const QString &name, const QString &type)
{
    QList<Span> found;
    if (name.isEmpty())
        return found;
    const QList<Block> content = contentBlocks(article);
    for (const Block &block : content) {
        const QStringView text = QStringView(article.pageText).sliced(block.span.begin, block.span.length());
        QList<Span> divided;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size())) {
            if (divided.isEmpty())
                divided = words(text);
            const Span place{block.span.begin + at, block.span.begin + at + name.size()};
            if (isWholeWords(divided, {at, at + name.size()}) && !isTagged(annotations, place, type))
                found.append(place);
        }
    }
    return found;
}

QList<Span> withBoundaries(const QList<Span> &fragments, Span boundaries)
{
    QList<Span> kept = fragments;
    kept.removeIf([boundaries](Span fragment) { return !fragment.overlaps(boundaries); });
    if (kept.isEmpty())
        return {boundaries};
    kept.first().begin = boundaries.begin;
    kept.last().end = boundaries.end;
    return kept;
}

MentionLevel levelOf(QStringView words, const QString &entityType, QStringView languageTag)
{
    if (entityType == "Time"_L1 || !isPronoun(words, languageTag))
        return MentionLevel::Name;
    return MentionLevel::Pronoun;
}

} // namespace galley
