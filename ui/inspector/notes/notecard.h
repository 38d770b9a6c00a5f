// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"

#include <QWidget>

class QLabel;

namespace galley {

class Card;
class GrowingText;
class IconButton;
class OpenArticle;
class QuoteLink;

/// One note: the words that it is about, its text to be edited in place, when it was made. A card without an id is a note that
/// is still being written.
class NoteCard final : public QWidget
{
    Q_OBJECT
public:
    NoteCard(OpenArticle &open, QWidget *parent);

    /// The text stays as it is while somebody is writing in it.
    void setNote(const Note &note);
    [[nodiscard]] const Note &note() const { return m_note; }
    void startWriting();
    void retranslate();

Q_SIGNALS:
    /// The focus left, or Ctrl+Enter, and the text is another one; never empty.
    void textCommitted(const QString &text);
    void removeRequested();
    void wordsChosen(); ///< somebody wants to see them in the text
    void abandoned();   ///< left without a text

private:
    void commit();
    void cancel();
    void showWords();

    OpenArticle &m_open;
    Note m_note;
    Card *m_card;
    QuoteLink *m_words;
    GrowingText *m_text;
    QLabel *m_time;
    IconButton *m_remove;
};

} // namespace galley
