// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/highlight.h"

#include "models/search/hitfinder.h"

#include <QSet>

#include <algorithm>

namespace galley {

namespace {

/// How much of a snippet stands before its first hit, as a share of the room that the hits leave.
constexpr qsizetype leadDivisor = 3;
constexpr QChar ellipsis = u'\u2026';

QList<const TextTerm *> termsFor(const Query &query, TextPart part)
{
    QList<const TextTerm *> terms = positiveTerms(query);
    if (part == TextPart::Headline)
        terms.removeIf([](const TextTerm *term) { return term->inBody; });
    else
        terms.removeIf([](const TextTerm *term) { return term->inHeadline; });
    return terms;
}

QList<Span> joined(const QList<TermHit> &found)
{
    QList<Span> spans;
    for (const TermHit &hit : found) {
        if (!spans.isEmpty() && hit.span.begin < spans.last().end)
            spans.last().end = std::max(spans.last().end, hit.span.end);
        else
            spans.append(hit.span);
    }
    return spans;
}

/// The first and last of the hits that show most terms, then most hits, within \a length.
struct Window
{
    Span span;
    qsizetype terms = 0;
    qsizetype hits = 0;
};

Window bestWindow(const QList<TermHit> &found, qsizetype length)
{
    Window best;
    QHash<qsizetype, int> inside; // hits of each term in the window
    qsizetype first = 0;
    for (qsizetype last = 0; last < found.size(); ++last) {
        ++inside[found[last].term];
        while (first < last && found[last].span.end - found[first].span.begin > length) {
            const auto leaving = inside.find(found[first++].term);
            if (--*leaving == 0)
                inside.erase(leaving);
        }
        const Window window{{found[first].span.begin, found[last].span.end}, inside.size(), last - first + 1};
        if (window.terms > best.terms || (window.terms == best.terms && window.hits > best.hits))
            best = window;
    }
    return best;
}

/// The longest run of whole words that holds \a core and is at most \a length long, unless core itself is longer.
Span wholeWords(const QList<Span> &words, Span core, qsizetype length, qsizetype textLength)
{
    const qsizetype spare = std::max<qsizetype>(0, length - core.length());
    const qsizetype earliest = std::max<qsizetype>(0, core.begin - spare / leadDivisor);
    const auto first = std::lower_bound(words.cbegin(), words.cend(), earliest, [](Span word, qsizetype at) { return word.begin < at; });
    const qsizetype begin = earliest == 0 ? 0 : first == words.cend() ? core.begin : std::min(first->begin, core.begin);
    const qsizetype latest = begin + length;
    if (latest >= textLength)
        return {begin, textLength};
    const auto after = std::upper_bound(words.cbegin(), words.cend(), latest, [](qsizetype at, Span word) { return at < word.end; });
    const qsizetype end = after == words.cbegin() ? core.end : std::max((after - 1)->end, core.end);
    return {begin, end};
}

/// A text without words, or one word longer than the snippet, is cut between characters.
Span cutHard(QStringView text, Span span, qsizetype length)
{
    const qsizetype longest = 2 * std::max<qsizetype>(length, 1);
    if (span.isEmpty())
        span.end = std::min(span.begin + length, text.size());
    if (span.length() > longest)
        span.end = span.begin + longest;
    if (span.end < text.size() && span.end > span.begin && text[span.end].isLowSurrogate() && text[span.end - 1].isHighSurrogate())
        --span.end;
    return span;
}

/// Writes text[span] on one line, each run of white space as one space, and moves the marks with it.
Snippet render(QStringView text, Span span, const QList<Span> &marks)
{
    Snippet result;
    if (span.begin > 0)
        result.text += ellipsis;
    const qsizetype lead = result.text.size();
    auto mark = marks.cbegin();
    Span open{-1, -1};
    for (qsizetype i = span.begin; i < span.end; ++i) {
        for (; mark != marks.cend() && mark->begin < i; ++mark) { }
        if (mark != marks.cend() && mark->begin == i && mark->end <= span.end)
            open = {result.text.size(), mark->end};
        const QChar c = text[i];
        const bool isSpace = c.isSpace() || c.category() == QChar::Other_Control;
        if (!isSpace)
            result.text += c;
        else if (result.text.size() > lead && result.text.back() != u' ')
            result.text += u' ';
        if (open.end == i + 1) {
            result.marks.append({open.begin, result.text.size()});
            open.end = -1;
        }
    }
    if (result.text.endsWith(u' '))
        result.text.chop(1);
    if (span.end < text.size())
        result.text += ellipsis;
    return result;
}

} // namespace

QList<Span> hits(QStringView text, const Query &query, TextPart part)
{
    const QList<const TextTerm *> terms = termsFor(query, part);
    return terms.isEmpty() ? QList<Span>() : joined(HitFinder(text).find(terms));
}

Snippet snippet(QStringView text, const Query &query, int targetLength)
{
    const qsizetype length = std::max(targetLength, 1);
    const HitFinder finder(text);
    const QList<TermHit> found = finder.find(termsFor(query, TextPart::Body));
    const Window window = bestWindow(found, length);
    const Span span = cutHard(text, wholeWords(finder.words(), window.span, length, text.size()), length);
    return render(text, span, joined(found));
}

} // namespace galley
