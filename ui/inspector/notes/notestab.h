// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/inspector/inspectorpage.h"

#include <QList>

#include <optional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace galley {

class AnnotationCommands;
class EmptyState;
class NoteCard;
struct Note;

/// The article's notes in the order of the text, edited in place.
class NotesTab final : public InspectorPage
{
    Q_OBJECT
public:
    NotesTab(OpenArticle &open, AnnotationCommands &commands, QWidget *parent);

    [[nodiscard]] int count() const override;
    /// What the next note is about; none for the whole article.
    void setSelection(std::optional<Span> selection);
    /// Begins a note; it exists once it has a text.
    void startNote();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void layOut();
    NoteCard *makeCard();
    NoteCard *cardOf(const Note &note);
    void commit(NoteCard *card, const QString &text);
    void remove(NoteCard *card);
    void dropDraft();
    void nameButtons();

    AnnotationCommands &m_commands;
    std::optional<Span> m_selection;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<NoteCard *> m_cards; ///< children, in the order of the notes
    NoteCard *m_draft = nullptr; ///< child; a note that is being written
    QPushButton *m_add;
    EmptyState *m_empty;
    QPushButton *m_addFirst;
};

} // namespace galley
