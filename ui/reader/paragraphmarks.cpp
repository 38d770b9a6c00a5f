// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/paragraphmarks.h"

#include "ui/reader/tagsetnames.h"
#include "ui/style/metrics.h"

#include <QLocale>

#include <algorithm>

namespace galley {

namespace {

constexpr qreal glyphAdvance = 12;
constexpr qreal mentionLabelOutset = 1; ///< flush with the tint
constexpr qreal eventLabelOutset = 2;   ///< flush with the pill's straight side

/// Lays out the marks of one paragraph: first where they lie on the lines, then their labels.
class MarkLayouter final
{
public:
    MarkLayouter(const ParagraphLayout &layout, Span item, qreal width, bool rightToLeft, const MarkIndex &index,
                 const MarkFocus &focus, const LabelInk &ink)
        : m_layout(layout)
        , m_item(item)
        , m_width(width)
        , m_rightToLeft(rightToLeft)
        , m_index(index)
        , m_focus(focus)
        , m_ink(ink)
    {
    }

    ParagraphMarks layOut(bool withLabels)
    {
        const QList<MarkRef> refs = m_index.marksIn(m_item);
        for (const MarkRef ref : refs) {
            if (ref.isMention())
                addMention(*m_index.mention(ref.mention()));
            else
                addTrigger(*m_index.event(ref.event()));
        }
        nest();
        if (withLabels)
            placeAllLabels();
        return std::move(m_marks);
    }

private:
    /// A label on its way to its place.
    struct Candidate
    {
        PlacedLabel label;
        LabelRequest request;
        QString shortText;
    };

    [[nodiscard]] QList<LineRun> runsOf(Span span) const
    {
        return m_layout.runs({span.begin - m_item.begin, span.end - m_item.begin});
    }

    void addMention(const EntityMention &mention)
    {
        PlacedMark mark{.ref = mention.id, .colour = mention.type, .isFiller = m_focus.fillers.contains(mention.id)};
        for (const Span fragment : mention.fragments) {
            if (fragment.overlaps(m_item))
                mark.runs += runsOf(fragment);
        }
        if (mark.runs.isEmpty())
            return;
        m_covers.append(mention.cover());
        if (m_item.contains(mention.fragments.first().begin))
            addMentionLabel(mention, mark);
        m_marks.mentions.append(mark);
    }

    void addTrigger(const EventMention &event)
    {
        PlacedMark mark{.ref = event.id,
                        .colour = m_index.group(event.type),
                        .runs = runsOf(event.trigger),
                        .isFiller = m_focus.fillers.contains(event.id),
                        .isFocused = event.id == m_focus.event};
        if (mark.runs.isEmpty())
            return;
        if (m_item.contains(event.trigger.begin))
            addEventLabel(event, mark);
        m_marks.triggers.append(mark);
    }

    /// Gives each mention its depth and puts the outermost first.
    void nest()
    {
        const QList<int> depths = markDepths(m_covers);
        for (qsizetype i = 0; i < depths.size(); ++i)
            m_marks.mentions[i].depth = depths[i];
        std::stable_sort(m_marks.mentions.begin(), m_marks.mentions.end(),
                         [](const PlacedMark &a, const PlacedMark &b) { return a.depth > b.depth; });
    }

    [[nodiscard]] Candidate candidate(const PlacedMark &mark, LabelRank rank, qreal outset) const
    {
        Candidate candidate;
        PlacedLabel &label = candidate.label;
        label.ref = mark.ref;
        label.colour = mark.colour;
        label.line = mark.runs.first().line;
        LabelRequest &request = candidate.request;
        request.rank = rank;
        request.span = m_index.cover(mark.ref);
        request.anchor = m_width;
        for (const LineRun &run : mark.runs) {
            if (run.line != label.line)
                continue;
            request.anchor = std::min(request.anchor, (m_rightToLeft ? m_width - run.right : run.left) - outset);
            request.markEnd = std::max(request.markEnd, m_rightToLeft ? m_width - run.left : run.right);
        }
        return candidate;
    }

    void addMentionLabel(const EntityMention &mention, const PlacedMark &mark)
    {
        if (mark.isFiller) {
            addRoleLabel(mark);
            return;
        }
        if (mention.level == MentionLevel::Pronoun)
            return;
        Candidate found = candidate(mark, LabelRank::Mention, mentionLabelOutset);
        found.label.text = entityTypeName(mention.type);
        found.shortText = shortEntityTypeName(mention.type);
        measure(found);
        m_candidates.append(found);
    }

    void addRoleLabel(const PlacedMark &mark)
    {
        Candidate found = candidate(mark, LabelRank::Role, mentionLabelOutset);
        const FillerPart part = m_focus.fillers.value(mark.ref);
        QStringList roles;
        for (const QString &role : part.roles)
            roles.append(argumentRoleName(role));
        found.label.text = QLocale().createSeparatedList(roles);
        found.label.colour = m_focus.group;
        found.label.ofEvent = true;
        found.label.isStop = true;
        found.label.certainty = part.certainty;
        found.shortText = found.label.text;
        measure(found);
        m_candidates.append(found);
    }

    void addEventLabel(const EventMention &event, const PlacedMark &mark)
    {
        if (mark.isFiller && !mark.isFocused) {
            addRoleLabel(mark);
            return;
        }
        const bool isLoud = mark.isFocused || event.id == m_focus.hovered;
        Candidate found = candidate(mark, mark.isFocused ? LabelRank::FocusedEvent : LabelRank::Event, eventLabelOutset);
        found.label.text = isLoud ? eventLabelWithRealis(event.type, event.realis) : eventTypeName(event.type);
        found.label.ofEvent = true;
        found.label.hasGlyph = true;
        found.label.isNegated = event.negated;
        found.label.isStop = mark.isFocused;
        found.label.isTrigger = mark.isFocused;
        found.shortText = found.label.text;
        measure(found);
        m_candidates.append(found);
    }

    void measure(Candidate &candidate) const
    {
        const qreal glyph = candidate.label.hasGlyph ? labelGlyphAdvance(m_ink.scale()) : 0;
        candidate.request.fullWidth = m_ink.width(candidate.label.text) + glyph;
        candidate.request.shortWidth = m_ink.width(candidate.shortText) + glyph;
    }

    void placeAllLabels()
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.label.line < b.label.line; });
        for (qsizetype begin = 0; begin < m_candidates.size();) {
            qsizetype end = begin + 1;
            while (end < m_candidates.size() && m_candidates[end].label.line == m_candidates[begin].label.line)
                ++end;
            placeLine(begin, end);
            begin = end;
        }
    }

    void placeLine(qsizetype begin, qsizetype end)
    {
        QList<LabelRequest> requests;
        for (qsizetype i = begin; i < end; ++i)
            requests.append(m_candidates[i].request);
        QList<LabelPlace> places = placeLabels(requests, m_width, m_ink.scale());
        if (m_focus.wires)
            makeWay(begin, places);
        for (qsizetype i = 0; i < places.size(); ++i)
            addLabel(m_candidates[begin + i], places[i]);
    }

    /// Hides the labels that the wire would run through. Which those are must not depend on what is scrolled into view.
    void makeWay(qsizetype begin, QList<LabelPlace> &places) const
    {
        const qreal gap = metrics::wireKnockOut * m_ink.scale();
        int stops = 0;
        qreal wireBegin = m_width;
        qreal wireEnd = 0;
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (!m_candidates[begin + i].label.isStop)
                continue;
            ++stops;
            wireBegin = std::min(wireBegin, places[i].start);
            wireEnd = std::max(wireEnd, places[i].start + places[i].width);
        }
        if (stops == 0)
            return;
        if (stops < m_focus.stops)
            wireBegin = -metrics::wireGutter;
        for (qsizetype i = 0; i < places.size(); ++i) {
            LabelPlace &place = places[i];
            if (!m_candidates[begin + i].label.isStop && place.start < wireEnd + gap && place.start + place.width > wireBegin - gap)
                place.form = LabelPlace::Form::Hidden;
        }
    }

    void addLabel(const Candidate &candidate, const LabelPlace &place)
    {
        PlacedLabel label = candidate.label;
        const qreal glyph = label.hasGlyph ? labelGlyphAdvance(m_ink.scale()) : 0;
        switch (place.form) {
        case LabelPlace::Form::Hidden:
            m_marks.withoutLabel.append(label.ref);
            return;
        case LabelPlace::Form::Short:
            label.text = candidate.shortText;
            break;
        case LabelPlace::Form::Elided:
            label.text = m_ink.elided(label.text, place.width - glyph);
            break;
        case LabelPlace::Form::Full:
            break;
        }
        label.width = place.width;
        label.left = m_rightToLeft ? m_width - place.start - place.width : place.start;
        m_marks.labels.append(label);
    }

    const ParagraphLayout &m_layout;
    Span m_item;
    qreal m_width = 0;
    bool m_rightToLeft = false;
    const MarkIndex &m_index;
    const MarkFocus &m_focus;
    const LabelInk &m_ink;
    ParagraphMarks m_marks;
    QList<Span> m_covers; ///< of m_marks.mentions, until they are sorted
    QList<Candidate> m_candidates;
};

} // namespace

qreal labelGlyphAdvance(qreal scale)
{
    return glyphAdvance * scale;
}

ParagraphMarks layOutMarks(const ParagraphLayout &layout, Span item, const BlockStyle &style, qreal width, bool rightToLeft,
                           const MarkIndex &index, const MarkFocus &focus, const LabelInk &ink)
{
    return MarkLayouter(layout, item, width, rightToLeft, index, focus, ink).layOut(style.labelRow > 0);
}

} // namespace galley
