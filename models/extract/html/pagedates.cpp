// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/extract/html/pagedates.h"

#include "models/extract/text/dates.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr size_t headReach = 8;           ///< blocks before the body's beginning or the headline
constexpr size_t bodyReach = 3;           ///< blocks of the body that may begin with a date
constexpr size_t tailReach = 4;           ///< blocks behind the body
constexpr qsizetype endOfTitle = 14;
constexpr qsizetype beginning = 45;       ///< characters of a body block in which its date stands
constexpr int mostHeadWords = 40;         ///< of a block that gives author, place and date
constexpr int mostNoteWords = 60;         ///< of a block that says when the article came out first
constexpr qsizetype behindNote = 30;      ///< characters in which the date follows it
constexpr double sameText = 0.85;
constexpr int westernmost = -10;          ///< hours from UTC: between America and Europe hardly anybody publishes
constexpr int easternmostAmerica = -3;
constexpr int easternmost = 10;

class DateFinder final
{
public:
    DateFinder(const PageReading &page, const PageBody &body)
        : m_page(page)
        , m_blocks(page.text.blocks)
        , m_body(body)
        , m_headline(headlineBlock())
    {
    }

    [[nodiscard]] QDateTime find() const
    {
        const size_t first = std::min(m_headline, m_body.first);
        const size_t begin = first > headReach ? first - headReach : 0;
        const size_t end = std::min(m_blocks.size(), m_body.first + bodyReach);
        if (const QDateTime noted = notedDate(begin); noted.isValid())
            return noted;
        if (const QDateTime told = firstDate(begin, end, true); told.isValid())
            return told;
        if (const QDateTime near = firstDate(first, end, false); near.isValid())
            return near;
        if (const QDateTime above = firstDate(begin, end, false); above.isValid())
            return above;
        if (const QDateTime behind = firstDate(m_body.last, std::min(m_blocks.size(), m_body.last + tailReach), false); behind.isValid())
            return behind;
        if (const QDateTime titled = parseWrittenDate(m_page.declared.pageTitle.right(endOfTitle)); titled.isValid())
            return titled; // "… | DW | 23.05.2011"
        return firstDate(0, m_blocks.size(), true);
    }

private:
    [[nodiscard]] QStringView text(size_t i) const { return QStringView(m_page.text.text).sliced(m_blocks[i].span.begin, m_blocks[i].span.length()); }

    [[nodiscard]] size_t headlineBlock() const
    {
        for (size_t i = 0; i < m_blocks.size(); ++i) {
            if (m_page.contexts[i].heading && wordAgreement(text(i), m_page.headline) >= sameText)
                return i;
        }
        return m_body.first;
    }

    /// Whether the block says by its wording or its element's name that it is about the time.
    [[nodiscard]] bool tellsTime(size_t i) const { return m_page.cues[i].date || m_page.contexts[i].part == BlockRole::Date; }

    /// "Originally published on 3 March 2016 and updated since": pages that show a later date say so, often behind the article.
    [[nodiscard]] QDateTime notedDate(size_t begin) const
    {
        static const QRegularExpression note(
            u"\\b(?:(?:first|originally) (?:published|appeared|posted)(?: on)?|(?:erstmals|ursprünglich|zuerst) (?:veröffentlicht|erschienen|publiziert) am|erschienen am"
            "|(?:initialement|d'abord) (?:publié|paru)e? le|publicado (?:originalmente|por primera vez) el|publicado originalmente em|pubblicato (?:originariamente|per la prima volta) il"
            "|oorspronkelijk (?:gepubliceerd|verschenen) op|oprinnelig publisert|ursprungligen publicerad|pierwotnie opublikowano|впервые опубликовано)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (size_t i = begin; i < m_blocks.size(); ++i) {
            if (m_blocks[i].measures.digits < 3 || m_blocks[i].measures.words > mostNoteWords || m_page.contexts[i].furniture == BlockRole::Related)
                continue;
            const QRegularExpressionMatch match = note.match(text(i));
            const QDateTime date = match.hasMatch() ? parseWrittenDate(text(i).sliced(match.capturedEnd()).left(behindNote)) : QDateTime();
            if (date.isValid())
                return date;
        }
        return {};
    }

    [[nodiscard]] QDateTime firstDate(size_t begin, size_t end, bool told) const
    {
        for (size_t i = begin; i < end; ++i) {
            const bool inHead = i > m_headline && i < m_body.first; // a head is none of the related stories, whatever it is called
            if ((m_page.contexts[i].furniture == BlockRole::Related && !inHead) || (told && !tellsTime(i)))
                continue;
            const bool isText = m_blocks[i].measures.words > mostHeadWords || m_body.inBody[i];
            const QDateTime date = parseWrittenDate(isText ? text(i).left(beginning) : text(i));
            if (date.isValid())
                return date;
        }
        return {};
    }

    const PageReading &m_page;
    const std::vector<PageBlock> &m_blocks;
    const PageBody &m_body;
    size_t m_headline;
};

} // namespace

FoundTime agreedTime(const QList<FoundTime> &declared, const QDateTime &shown)
{
    if (declared.isEmpty())
        return {};
    const FoundTime &first = declared.first();
    if (!shown.isValid() || std::abs(first.time.date().daysTo(shown.date())) <= 1)
        return first;
    const auto agreed = std::find_if(declared.begin(), declared.end(), [&shown](const FoundTime &found) { return found.time.date() == shown.date(); });
    return agreed == declared.end() ? first : *agreed;
}

QDateTime onShownDay(const QDateTime &declared, const QDateTime &shown)
{
    const qint64 days = declared.isValid() && shown.isValid() ? declared.date().daysTo(shown.date()) : 0;
    const bool hasTime = declared.time() != QTime(0, 0);
    if (declared.timeSpec() != Qt::UTC || !hasTime || (days != 1 && days != -1))
        return declared;
    const int hour = declared.time().hour();
    const int offset = days < 0 ? std::min(-(hour + 1), easternmostAmerica) : 24 - hour;
    return offset >= westernmost && offset <= easternmost ? declared.toOffsetFromUtc(offset * 3600) : declared;
}

QDateTime writtenDate(const PageReading &page, const PageBody &body)
{
    return DateFinder(page, body).find();
}

} // namespace galley
