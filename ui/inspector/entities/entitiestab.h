// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/tagset/tagset.h"
#include "ui/inspector/inspectorpage.h"

namespace galley {

class AnnotationCommands;
class EmptyState;
class EntityListModel;
class FittingScroll;
class Library;
class MarkListView;
class MarkRowDelegate;
class MentionCard;
class MentionEditing;
class SearchField;

/// The card of the focused mention, and below it what the article names, by type.
class EntitiesTab final : public InspectorPage
{
    Q_OBJECT
public:
    EntitiesTab(OpenArticle &open, AnnotationCommands &commands, Library &library, const Tagset &tagset, QWidget *parent);

    [[nodiscard]] int count() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    /// Shows the first mention of a row; when one of its mentions has the focus already, the next one if \a next.
    void visit(int row, bool next);
    void openMenu(int row, QPoint globalPosition);

    MentionEditing *m_editing;
    QWidget *m_filled;
    MentionCard *m_card;
    FittingScroll *m_scroll;
    SearchField *m_filter;
    EntityListModel *m_model;
    MarkListView *m_list;
    MarkRowDelegate *m_delegate;
    EmptyState *m_empty;
};

} // namespace galley
