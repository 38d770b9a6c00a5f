// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// How ReaderPane lets a mark be picked for a slot of the focused event.
#include "ui/readerpane/readerpane.h"

#include "models/items/openarticle.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/messageline.h"

#include <QKeyEvent>

namespace galley {

namespace {

MarkRef markOf(const Filler &filler)
{
    return std::visit([](auto id) { return MarkRef(id); }, filler);
}

Filler fillerOf(MarkRef mark)
{
    return mark.isMention() ? Filler(mark.mention()) : Filler(mark.event());
}

} // namespace

void ReaderPane::startPicking(const QString &roleName, const QList<Filler> &fitting)
{
    QSet<MarkRef> candidates;
    for (const Filler &filler : fitting)
        candidates.insert(markOf(filler));
    const bool isNew = !isPicking();
    m_pickedRole = roleName;
    m_view->setCandidates(candidates);
    if (!isNew)
        return;
    m_message->dismissHint();
    m_view->setFocus(Qt::OtherFocusReason); // for Tab, Enter and Escape
}

void ReaderPane::stopPicking()
{
    if (!isPicking())
        return;
    m_view->setCandidates(std::nullopt);
    m_view->setFocusedMark({});
    m_message->dismissHint();
}

bool ReaderPane::isPicking() const
{
    return m_view->candidates().has_value();
}

void ReaderPane::showHint(const QString &sentence)
{
    m_message->present(MessageLine::Kind::Hint, sentence);
}

void ReaderPane::pick(MarkRef mark)
{
    if (!isPicking())
        return;
    if (mark.isValid()) {
        m_message->dismissHint();
        Q_EMIT fillerPicked(fillerOf(mark));
    } else {
        //: %1 is the role of an event's argument, e.g. Place
        showHint(tr("Nothing is marked here. Click one of the outlined marks to fill %1, or press Escape.").arg(m_pickedRole));
    }
}

/// While a mark is picked, Tab goes from candidate to candidate, Enter takes the one it has reached, Escape leaves.
bool ReaderPane::pickingKey(const QKeyEvent &event)
{
    if (!isPicking())
        return false;
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT pickingLeft();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!isEnter || !m_view->focusedMark().isValid())
        return false;
    pick(m_view->focusedMark());
    return true;
}

bool ReaderPane::wantsForPicking(const QKeyEvent &event) const
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isPicking() && (event.key() == Qt::Key_Escape || (isEnter && m_view->focusedMark().isValid()));
}

} // namespace galley
