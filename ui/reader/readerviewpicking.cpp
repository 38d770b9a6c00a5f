// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How ReaderView gives marks away: picked by a click, or dragged out of the text.
#include "ui/reader/readerview.h"

#include "ui/kit/chip.h"
#include "ui/reader/fillermime.h"

#include <QDrag>
#include <QMimeData>

#include <algorithm>

namespace galley {

void ReaderView::setCandidates(const std::optional<QSet<MarkRef>> &candidates)
{
    if (candidates == m_overlay.candidates)
        return;
    m_overlay.candidates = candidates;
    hover(m_pointer);
    viewport()->update();
}

void ReaderView::setHeldMark(MarkRef mark)
{
    m_heldMark = mark;
}

/// What a click means while a mark is being picked: a candidate before anything else that lies there.
MarkRef ReaderView::pickedAt(QPoint point) const
{
    const QPointF at = toPage(point);
    if (const MarkRef label = m_page->labelAt(at); label.isValid())
        return label;
    const qsizetype letter = m_page->letterAt(at);
    const QList<MarkRef> there = letter < 0 ? QList<MarkRef>() : m_marks->marksAt(letter);
    const auto fitting = std::find_if(there.cbegin(), there.cend(), [this](MarkRef mark) { return isCandidate(mark); });
    return fitting == there.cend() ? there.value(0) : *fitting;
}

bool ReaderView::isCandidate(MarkRef mark) const
{
    return m_overlay.candidates && m_overlay.candidates->contains(mark);
}

/// A mark is taken by its label; its words are for selecting, unless it is the one that has the focus. Without an event
/// that has slots there is nowhere to take it.
MarkRef ReaderView::draggableAt(QPoint point) const
{
    if (!isValid(focusedEvent()))
        return {};
    const QPointF at = toPage(point);
    if (const MarkRef label = m_page->labelAt(at); label.isValid())
        return label == MarkRef(focusedEvent()) ? MarkRef() : label;
    const qsizetype letter = m_page->letterAt(at);
    const bool isHeld = letter >= 0 && m_heldMark.isValid() && m_marks->marksAt(letter).contains(m_heldMark);
    return isHeld ? m_heldMark : MarkRef();
}

void ReaderView::startMarkDrag(MarkRef mark)
{
    const Span cover = m_marks->cover(mark);
    const Filler filler = mark.isMention() ? Filler(mark.mention()) : Filler(mark.event());
    Chip chip(Chip::Kind::Filler);
    chip.setText(m_article.pageText.mid(cover.begin, cover.length()).simplified());
    if (const EventMention *event = m_marks->event(mark.event()))
        chip.setEventGroup(m_marks->group(event->type));
    else if (const EntityMention *mention = m_marks->mention(mark.mention()))
        chip.setEntityType(mention->type);
    chip.resize(chip.sizeHint());
    auto data = std::make_unique<QMimeData>();
    data->setData(QString::fromUtf16(fillerMimeType), toMime(filler));
    data->setText(chip.text());
    auto *drag = new QDrag(this); // deletes itself when the drop is over
    drag->setMimeData(data.release());
    drag->setPixmap(chip.grab());
    Q_EMIT markDragStarted(filler);
    drag->exec(Qt::CopyAction);
    Q_EMIT markDragEnded();
}

} // namespace galley
