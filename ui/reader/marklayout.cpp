// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/marklayout.h"

#include "ui/style/metrics.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace galley {

namespace {

constexpr qreal narrowestElided = 14;
constexpr qreal overhang = 6; ///< a label may reach this far beyond the mark that holds it, and before the column
constexpr qreal columnOverhang = 20; ///< and this far into the end margin

using Form = LabelPlace::Form;

bool isRole(const LabelRequest &request)
{
    return request.rank == LabelRank::Role;
}

/// The labels of one line on their way to a place.
class LabelRow final
{
public:
    LabelRow(const QList<LabelRequest> &requests, qreal room, qreal scale)
        : m_requests(requests)
        , m_places(requests.size())
        , m_room(room)
        , m_scale(scale)
    {
    }

    QList<LabelPlace> place()
    {
        for (const qsizetype index : order())
            placeOne(index);
        return m_places;
    }

private:
    [[nodiscard]] QList<qsizetype> order() const
    {
        QList<qsizetype> order(m_requests.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
            const LabelRequest &left = m_requests[a];
            const LabelRequest &right = m_requests[b];
            if (left.rank != right.rank)
                return left.rank < right.rank;
            if (left.rank == LabelRank::Mention && left.span.length() != right.span.length() && left.span.overlaps(right.span))
                return left.span.length() > right.span.length(); // outermost first
            return left.anchor < right.anchor;
        });
        return order;
    }

    void placeOne(qsizetype index)
    {
        const LabelRequest &request = m_requests[index];
        const bool fits = isRole(request) || request.rank == LabelRank::FocusedEvent
            || request.fullWidth <= request.markEnd - request.anchor + metrics::labelSlack * m_scale;
        if (fits && tryWidth(index, request.fullWidth, Form::Full))
            return;
        if (request.rank != LabelRank::Event && tryWidth(index, request.shortWidth, Form::Short))
            return;
        if (request.rank == LabelRank::Event && tryWidth(index, request.fullWidth, Form::Full))
            return;
        if (isRole(request) || request.rank == LabelRank::FocusedEvent)
            elide(index);
    }

    [[nodiscard]] bool tryWidth(qsizetype index, qreal width, Form form)
    {
        const std::optional<qreal> start = freeStart(index, width);
        if (start)
            take(index, {form, *start, width});
        return start.has_value();
    }

    /// The free place nearest to where the label wants to stand.
    [[nodiscard]] std::optional<qreal> freeStart(qsizetype index, qreal width) const
    {
        const LabelRequest &request = m_requests[index];
        const qreal gap = metrics::labelGap * m_scale;
        QList<qreal> starts{request.anchor, m_room + columnOverhang - width};
        for (const qsizetype other : m_taken) {
            starts.append(m_places[other].start + m_places[other].width + gap);
            starts.append(m_places[other].start - gap - width);
        }
        std::optional<qreal> best;
        for (const qreal start : std::as_const(starts)) {
            const bool nearer = !best || std::abs(start - request.anchor) < std::abs(*best - request.anchor);
            if (nearer && mayMove(request, start, width) && isFree(start, width))
                best = start;
        }
        return best;
    }

    [[nodiscard]] bool mayMove(const LabelRequest &request, qreal start, qreal width) const
    {
        const qreal moved = start - request.anchor;
        if (start < -overhang || start + width > m_room + columnOverhang)
            return false;
        if (isRole(request))
            return std::abs(moved) <= metrics::roleLabelForward * m_scale;
        if (moved >= -metrics::labelBack * m_scale && moved <= metrics::labelForward * m_scale)
            return true;
        return moved > 0 && start + width <= holderEnd(request) + overhang;
    }

    /// The end of the shown outer mention that \a request starts in and may stand beside.
    [[nodiscard]] qreal holderEnd(const LabelRequest &request) const
    {
        qreal end = -overhang;
        if (request.rank != LabelRank::Mention)
            return end;
        for (const qsizetype other : m_taken) {
            const LabelRequest &outer = m_requests[other];
            if (outer.rank == LabelRank::Mention && outer.span.contains(request.span) && outer.span != request.span)
                end = std::max(end, outer.markEnd);
        }
        return end;
    }

    [[nodiscard]] bool isFree(qreal start, qreal width) const
    {
        const qreal gap = metrics::labelGap * m_scale - 0.01;
        return std::none_of(m_taken.cbegin(), m_taken.cend(), [&](qsizetype other) {
            const LabelPlace &place = m_places[other];
            return start < place.start + place.width + gap && start + width + gap > place.start;
        });
    }

    /// Gives the label the widest gap in reach, cut to fit.
    void elide(qsizetype index)
    {
        const LabelRequest &request = m_requests[index];
        const qreal gap = metrics::labelGap * m_scale;
        const qreal reach = metrics::roleLabelForward * m_scale;
        QList<LabelPlace> taken;
        for (const qsizetype other : std::as_const(m_taken))
            taken.append(m_places[other]);
        taken.append({Form::Full, m_room + columnOverhang + gap, 0});
        std::sort(taken.begin(), taken.end(), [](const LabelPlace &a, const LabelPlace &b) { return a.start < b.start; });
        LabelPlace best{Form::Elided, std::clamp(request.anchor, 0.0, m_room), 0};
        qreal free = -overhang;
        for (const LabelPlace &place : std::as_const(taken)) {
            const qreal start = std::max(free, request.anchor - reach);
            const qreal width = std::min(place.start - gap - start, request.fullWidth);
            if (width > best.width && start <= request.anchor + reach)
                best = {Form::Elided, start, width};
            free = std::max(free, place.start + place.width + gap);
        }
        best.width = std::max(best.width, narrowestElided * m_scale);
        take(index, best);
    }

    void take(qsizetype index, LabelPlace place)
    {
        m_places[index] = place;
        m_taken.append(index);
    }

    const QList<LabelRequest> &m_requests;
    QList<LabelPlace> m_places;
    QList<qsizetype> m_taken;
    qreal m_room = 0;
    qreal m_scale = 1;
};

} // namespace

QList<int> markDepths(const QList<Span> &spans)
{
    QList<qsizetype> order(spans.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return spans[a].length() != spans[b].length() ? spans[a].length() < spans[b].length() : spans[a].begin < spans[b].begin;
    });
    QList<int> depths(spans.size(), 0);
    QList<bool> used;
    for (qsizetype i = 0; i < order.size(); ++i) {
        used.fill(false, i + 1);
        for (qsizetype k = 0; k < i; ++k) {
            if (spans[order[k]].overlaps(spans[order[i]]))
                used[depths[order[k]]] = true;
        }
        depths[order[i]] = int(used.indexOf(false));
    }
    return depths;
}

QList<LabelPlace> placeLabels(const QList<LabelRequest> &requests, qreal room, qreal scale)
{
    return LabelRow(requests, room, scale).place();
}

} // namespace galley
