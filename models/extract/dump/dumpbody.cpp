// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/dump/dumpbody.h"

#include <algorithm>

namespace galley {

namespace {

constexpr int proseSentence = 10; ///< words with an end mark
constexpr int prosePassage = 20;  ///< words without one
constexpr int shortSentence = 6;
constexpr double cueValue = -40.0;
constexpr double legalValue = -15.0;
constexpr double menuValue = -5.0;
constexpr double lineValue = -2.0;
constexpr int cueWords = 14;

/// "[Button]", "IMG", "(BUTTON) Share": what text browsers write for things.
bool isControl(const DumpParagraph &paragraph)
{
    const QString &line = paragraph.line;
    return paragraph.measures.words < 8
        && (line.startsWith(u'[') || line.startsWith(QLatin1StringView("IMG")) || line.startsWith(QLatin1StringView("(BUTTON)"))
            || line.startsWith(QLatin1StringView("___")));
}

double proseValue(const DumpParagraph &paragraph)
{
    const int words = paragraph.measures.words;
    const bool ended = paragraph.measures.endsSentence;
    if (words >= proseSentence && ended)
        return words;
    if (words >= prosePassage)
        return words * 0.8;
    if (words >= shortSentence)
        return ended ? words * 0.5 : lineValue;
    return menuValue;
}

bool isBodyParagraph(const DumpParagraph &paragraph, const LineCues &cues)
{
    const TextMeasures &m = paragraph.measures;
    if (m.letters == 0 || isControl(paragraph))
        return false;
    if (m.words <= cueWords && cues.furniture)
        return false;
    if (m.words <= 3 && !m.endsSentence && paragraph.bulletLength > 0)
        return false;
    if (m.words <= 12 && (cues.byline || cues.date))
        return false;
    if (m.words <= 25 && cues.picture)
        return false;
    return !cues.legal && !(m.words < 40 && cues.appeal) && !cues.credit;
}

} // namespace

double paragraphValue(const DumpParagraph &paragraph, const LineCues &cues)
{
    const TextMeasures &m = paragraph.measures;
    if (m.words <= cueWords && cues.furniture)
        return cueValue;
    if (cues.legal)
        return legalValue;
    const double value = proseValue(paragraph);
    if (paragraph.bulletLength > 0)
        return value > 0.0 && m.words >= 12 ? value * 0.5 : std::min(value, menuValue);
    return value;
}

DumpBody findDumpBody(const std::vector<DumpParagraph> &paragraphs, const std::vector<LineCues> &cues)
{
    DumpBody body;
    body.inBody.assign(paragraphs.size(), false);
    double sum = 0.0;
    double best = 0.0;
    double total = 0.0;
    size_t begin = 0;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        const double value = paragraphValue(paragraphs[i], cues[i]);
        total += std::max(value, 0.0);
        sum += value;
        if (sum <= 0.0) {
            sum = 0.0;
            begin = i + 1;
        } else if (sum > best) {
            best = sum;
            body.begin = begin;
            body.end = i + 1;
        }
    }
    for (size_t i = body.begin; i < body.end; ++i) {
        body.inBody[i] = isBodyParagraph(paragraphs[i], cues[i]);
        if (body.inBody[i])
            body.wordsInside += std::max(paragraphValue(paragraphs[i], cues[i]), 0.0);
    }
    body.wordsOutside = std::max(0.0, total - body.wordsInside);
    return body;
}

} // namespace galley
