// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/dump/dumpparagraphs.h"

#include <QList>

#include <algorithm>

namespace galley {

namespace {

constexpr qsizetype narrowestWrap = 60;
constexpr qsizetype widestWrap = 132;
constexpr size_t fewestLines = 20;        ///< that show a column
constexpr double fullLine = 0.72;         ///< of the column: the next line goes on
constexpr double columnReach = 0.85;      ///< the longest lines all end behind this share of the column
constexpr double mostLines = 0.97;

struct Line
{
    Span span; ///< without the line end
    Span text; ///< without white space around
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        Line line{{begin, end}, {begin, end}};
        while (line.text.end > line.text.begin && text[line.text.end - 1].isSpace())
            --line.text.end;
        while (line.text.begin < line.text.end && text[line.text.begin].isSpace())
            ++line.text.begin;
        lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

bool isBulletMark(QChar c)
{
    return QStringView(u"•*+o·▪‣◦□■○●–-").contains(c);
}

/// Length of the bullet that the text begins with, white space behind it included; 0 when there is none.
int bulletLength(QStringView text, bool &numbered)
{
    qsizetype i = 0;
    while (i < text.size() && i < 3 && text[i].isDigit())
        ++i;
    numbered = i > 0;
    if (numbered) {
        if (i >= text.size() || (text[i] != u'.' && text[i] != u')'))
            return 0;
    } else if (text.isEmpty() || !isBulletMark(text[0])) {
        return 0;
    }
    qsizetype end = i + 1;
    while (end < text.size() && text[end].isSpace())
        ++end;
    return end > i + 1 && end < text.size() ? static_cast<int>(end) : 0;
}

DumpParagraph paragraphFrom(QStringView text, const Line &line, bool afterBlank)
{
    DumpParagraph paragraph;
    paragraph.span = line.text;
    paragraph.indent = static_cast<int>(line.text.begin - line.span.begin);
    paragraph.bulletLength = bulletLength(text.sliced(line.text.begin, line.text.length()), paragraph.numbered);
    paragraph.afterBlank = afterBlank;
    return paragraph;
}

void extend(DumpParagraph &paragraph, const Line &line)
{
    paragraph.span.end = line.text.end;
    ++paragraph.lines;
}

qsizetype wrapColumnOf(const std::vector<Line> &lines)
{
    std::vector<qsizetype> lengths;
    for (const Line &line : lines) {
        if (!line.text.isEmpty())
            lengths.push_back(line.text.end - line.span.begin);
    }
    if (lengths.size() <= fewestLines)
        return 0;
    std::sort(lengths.begin(), lengths.end());
    const qsizetype longest = lengths.back();
    const qsizetype usual = lengths[static_cast<size_t>(static_cast<double>(lengths.size()) * mostLines)];
    const bool wrapped = longest >= narrowestWrap && longest <= widestWrap && static_cast<double>(usual) >= static_cast<double>(longest) * columnReach;
    return wrapped ? longest : 0;
}

} // namespace

qsizetype wrapColumn(QStringView text)
{
    return wrapColumnOf(linesOf(text));
}

std::vector<DumpParagraph> dumpParagraphs(QStringView text)
{
    const std::vector<Line> lines = linesOf(text);
    const auto full = static_cast<qsizetype>(static_cast<double>(wrapColumnOf(lines)) * fullLine);
    std::vector<DumpParagraph> paragraphs;
    bool blank = true;
    qsizetype previousLength = 0;
    for (const Line &line : lines) {
        if (line.text.isEmpty()) {
            blank = true;
            continue;
        }
        DumpParagraph paragraph = paragraphFrom(text, line, blank);
        if (full > 0 && !blank && paragraph.bulletLength == 0 && previousLength >= full && !paragraphs.empty())
            extend(paragraphs.back(), line);
        else
            paragraphs.push_back(paragraph);
        previousLength = line.text.end - line.span.begin;
        blank = false;
    }
    for (DumpParagraph &paragraph : paragraphs) {
        paragraph.line = singleSpaced(text.sliced(paragraph.span.begin, paragraph.span.length()));
        paragraph.measures = measureText(text.sliced(paragraph.span.begin + paragraph.bulletLength, paragraph.span.length() - paragraph.bulletLength));
    }
    if (!paragraphs.empty())
        paragraphs.front().first = true;
    return paragraphs;
}

} // namespace galley
