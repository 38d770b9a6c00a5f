// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/edit/annotationcommands.h"
#include "ui/reader/markindex.h"
#include "ui/tagging/tagcommand.h"
#include "ui/tagging/tagkeys.h"

#include <QObject>

#include <functional>
#include <optional>

class QKeyEvent;

namespace galley {

class OpenArticle;
class TaggingView;

/// Turns keys and choices into annotations of the open article: what is selected, or the word at the caret, becomes a
/// mention or an event's trigger, and the mark that was made last or that the caret is at can be changed. GUI thread.
class TagController final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the controller.
    TagController(OpenArticle &open, AnnotationCommands &commands, const Tagset &tagset, TaggingView &view, QObject *parent = nullptr);

    [[nodiscard]] const TagKeys &keys() const { return m_keys; }
    [[nodiscard]] bool isTagMode() const { return m_tagMode; }
    void setTagMode(bool on);
    [[nodiscard]] bool isEditingSpan() const { return m_edited.isValid(); }
    /// The mark that commands are about: the one that was focused last, as long as the caret does not leave it, else the
    /// innermost at the caret or in the selection.
    [[nodiscard]] MarkRef currentMark() const;
    /// The one that was focused last, none once the caret has left it.
    [[nodiscard]] MarkRef focusedMark() const { return m_current; }
    /// UTF-16, of a mark of the open article; empty when there is none.
    [[nodiscard]] Span cover(MarkRef mark) const;
    [[nodiscard]] const std::optional<TagType> &lastType() const { return m_lastType; }

    /// Whether the key is one of Tag mode now; asked before shortcuts get it.
    [[nodiscard]] bool wants(const QKeyEvent &event) const;
    /// Does what the key means; false when it means nothing here.
    bool handle(const QKeyEvent &event);

    /// Tags the selection or the word at the caret. Tagging the same words with the same type again only focuses the mark.
    void tag(const TagType &type);
    void repeatLast();
    /// All places of the article's content with the same words as the current mention, in one step.
    void tagAllEqual();
    void changeType(const TagType &type);
    void removeMark(); ///< the current one
    void remove(MarkRef mark);

    // Boundaries of the current mark: the selection becomes its span and is written back. Arguments and entity stay.
    void startSpanEdit();
    void writeSpan();
    void leaveSpanEdit();

    void nextEvent();
    void previousEvent();
    /// Focuses a mark that was clicked or reached by keyboard.
    void focusMark(MarkRef mark);
    /// The caret or the selection has moved.
    void followCaret();

Q_SIGNALS:
    /// Nothing was done; the sentence says why.
    void refused(const QString &sentence);
    void tagModeChanged(bool on);
    void paletteRequested();
    void changePaletteRequested(bool ofEvent);
    void slotRequested(int slot); ///< what the focused event is offered under this figure, 1 to 9
    void slotArmRequested(int slot); ///< the focused event's slot at this place, 1 to 9, shall be filled by a click
    void spanEditingChanged(bool on);
    void focusedMarkChanged();
    void tagged(const galley::TagType &type);

private:
    struct Pending
    {
        TagType type;
        Span span;
    };

    [[nodiscard]] TagCommand commandFor(const QKeyEvent &event) const;
    void run(const TagCommand &command);
    void askForSlot(const TagCommand &command);
    void extendByWord(bool forwards);
    void moveBoundary(TagCommand::Kind kind);
    void goToEvent(int step);

    void refuse(const QString &sentence);
    /// The words that are meant, or none after refused().
    [[nodiscard]] std::optional<Span> target();
    [[nodiscard]] bool checkSpan(Span span);
    [[nodiscard]] MarkRef markOn(const TagType &type, Span span) const;
    [[nodiscard]] MarkRef innermostMark() const;
    [[nodiscard]] std::optional<TagType> typeOf(MarkRef mark) const;
    [[nodiscard]] EntityMention newMention(const QString &type, Span span) const;
    void addMention(const TagType &type, Span span);
    void addEvent(const TagType &type, Span span);
    [[nodiscard]] const EventMention *eventOn(Span span) const;
    void changeEvent(const EventMention &event, const TagType &type);
    void finish(const QFuture<Result<EditOutcome>> &edit, const Pending &pending);
    void writeMark(MarkRef mark, const std::function<void(EntityMention &)> &mention, const std::function<void(EventMention &)> &event);

    void followFocus();
    void followAnnotations();
    void reset();
    void setCurrent(MarkRef mark);

    OpenArticle &m_open;
    AnnotationCommands &m_commands;
    const Tagset &m_tagset;
    TaggingView &m_view;
    TagKeys m_keys;
    bool m_tagMode = false;
    std::optional<TagType> m_lastType;
    QList<Pending> m_pending; ///< on their way to the library
    MentionId m_seenMention = {}; ///< that had the article's focus last
    EventMentionId m_seenEvent = {};
    MarkRef m_current;        ///< focused last; none once the caret has left it
    MarkRef m_edited;         ///< whose boundaries are changed
    Span m_extendOrigin;      ///< what was selected when extending by words began
    Span m_extended;          ///< and what extending made of it
};

} // namespace galley
