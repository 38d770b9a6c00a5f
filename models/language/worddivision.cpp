// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/language/worddivision.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace galley {

namespace {

struct CloseBreakIterator
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

using BreakIterator = std::unique_ptr<UBreakIterator, CloseBreakIterator>;

/// Null for texts that ICU cannot take (over 2^31 units) or without its data.
BreakIterator wordBreaks(QStringView text)
{
    if (text.size() > std::numeric_limits<int32_t>::max())
        return {};
    UErrorCode status = U_ZERO_ERROR;
    // The root locale: word breaks depend on the script of the text, not on the reader's language.
    BreakIterator breaks(ubrk_open(UBRK_WORD, "", text.utf16(), static_cast<int32_t>(text.size()), &status));
    return U_SUCCESS(status) ? std::move(breaks) : BreakIterator();
}

bool endsWord(UBreakIterator *breaks)
{
    return ubrk_getRuleStatus(breaks) >= UBRK_WORD_NONE_LIMIT;
}

template<typename Visit>
void visitWords(QStringView text, Visit visit)
{
    const BreakIterator breaks = wordBreaks(text);
    if (!breaks)
        return;
    int32_t begin = ubrk_first(breaks.get());
    for (int32_t end = ubrk_next(breaks.get()); end != UBRK_DONE; end = ubrk_next(breaks.get())) {
        if (endsWord(breaks.get()))
            visit(Span{begin, end});
        begin = end;
    }
}

} // namespace

QList<Span> words(QStringView text)
{
    QList<Span> found;
    visitWords(text, [&found](Span word) { found.append(word); });
    return found;
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    visitWords(text, [&count](Span) { ++count; });
    return count;
}

qsizetype contentWordCount(QStringView pageText, const QList<Block> &blocks)
{
    qsizetype count = 0;
    for (const Block &block : blocks) {
        if (block.isContent())
            count += wordCount(pageText.sliced(block.span.begin, block.span.length()));
    }
    return count;
}

Span wordAt(QStringView text, qsizetype position)
{
    const qsizetype at = std::clamp<qsizetype>(position, 0, text.size());
    const BreakIterator breaks = wordBreaks(text);
    if (!breaks || text.isEmpty())
        return {at, at};
    int32_t end = ubrk_following(breaks.get(), static_cast<int32_t>(at));
    if (end != UBRK_DONE && endsWord(breaks.get()))
        return {ubrk_previous(breaks.get()), end};
    // Between a word and a space: the word before it.
    end = static_cast<int32_t>(at);
    if (at > 0 && ubrk_isBoundary(breaks.get(), end) && endsWord(breaks.get()))
        return {ubrk_preceding(breaks.get(), end), end};
    return {at, at};
}

} // namespace galley
