// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/tagset/tagset.h"
#include "ui/inspector/inspectorpage.h"

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
    void focusNextEvent();
    void focusPreviousEvent();

protected:
    void keyPressEvent(QKeyEvent *event) override;
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
};

} // namespace galley
