// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"
#include "ui/inspector/inspectorpage.h"

#include <optional>

class QLabel;

namespace galley {

class AnnotationCommands;
class EmptyState;
class EventCard;
class EventEditing;
class EventListModel;
class FittingScroll;
class IconButton;
class MarkListView;
class MarkRowDelegate;
class SlotArming;

/// The card of the focused event, and below it all events of the article.
class EventsTab final : public InspectorPage
{
    Q_OBJECT
public:
    EventsTab(OpenArticle &open, AnnotationCommands &commands, const Tagset &tagset, QWidget *parent);

    [[nodiscard]] int count() const override;
    /// Fills a slot of the focused event with the offer that has this figure; works while the page is hidden, too. False when
    /// there is none.
    bool fillSlot(int digit);
    /// Which slot waits for a click in the text, if any.
    [[nodiscard]] SlotArming &arming() const { return *m_arming; }
    /// What is being dragged somewhere in the window, so that slots show whether they would take it.
    void setDragged(const std::optional<Filler> &filler);
    void focusNextEvent();
    void focusPreviousEvent();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void refresh() override;
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    void refreshCard();
    void focusRow(int row);
    void goTo(Span span);

    const Tagset &m_tagset;
    EventEditing *m_editing;
    SlotArming *m_arming;
    QWidget *m_filled;
    QLabel *m_position;
    IconButton *m_remove;
    IconButton *m_previous;
    IconButton *m_next;
    EventCard *m_card;
    FittingScroll *m_scroll;
    QLabel *m_listName;
    EventListModel *m_model;
    MarkListView *m_list;
    MarkRowDelegate *m_delegate;
    EmptyState *m_empty;
    bool m_altUsed = false; ///< with another key, so that letting go of it asks for nothing
};

} // namespace galley
