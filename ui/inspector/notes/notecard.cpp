// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/notes/notecard.h"

#include "models/items/openarticle.h"
#include "ui/inspector/articlewords.h"
#include "ui/inspector/card.h"
#include "ui/inspector/growingtext.h"
#include "ui/inspector/notes/quotelink.h"
#include "ui/kit/iconbutton.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace galley {

namespace {

/// The day as the list of articles writes it, then the time.
QString moment(const QDateTime &time)
{
    const QLocale locale;
    const QString day = locale.toString(time.date(), QCoreApplication::translate("galley::DateFormat", "d MMM yyyy"));
    return QCoreApplication::translate("galley::DetailsTab", "%1, %2").arg(day, locale.toString(time.time(), QLocale::ShortFormat));
}

} // namespace

NoteCard::NoteCard(OpenArticle &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_card(new Card(this))
    , m_words(new QuoteLink(m_card))
    , m_text(new GrowingText(m_card))
    , m_time(new QLabel(m_card))
    , m_remove(new IconButton(u"trash-2", m_card))
{
    m_time->setFont(uiFont(uisize::meta));
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_remove->setIconSize({metrics::px(metrics::iconTree), metrics::px(metrics::iconTree)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    QVBoxLayout *section = m_card->addSection();
    section->setSpacing(metrics::space2);
    section->addWidget(m_words);
    section->addWidget(m_text);
    auto *last = new QHBoxLayout;
    last->addWidget(m_time, 1);
    last->addWidget(m_remove);
    section->addLayout(last);
    connect(m_text, &GrowingText::committed, this, &NoteCard::commit);
    connect(m_text, &GrowingText::cancelled, this, &NoteCard::cancel);
    connect(m_words, &QuoteLink::clicked, this, &NoteCard::wordsChosen);
    connect(m_remove, &IconButton::clicked, this, &NoteCard::removeRequested);
    retranslate();
}

void NoteCard::setNote(const Note &note)
{
    const bool writing = m_text->hasFocus() && m_text->toPlainText() != m_note.text;
    m_note = note;
    if (!writing)
        m_text->setText(note.text);
    showWords();
    const bool made = note.createdAt > 0;
    m_time->setText(made ? moment(QDateTime::fromMSecsSinceEpoch(note.createdAt)) : QString());
}

void NoteCard::showWords()
{
    m_words->setVisible(m_note.span.has_value());
    if (!m_note.span)
        return;
    m_words->setFont(articleFont(m_open, readingsize::row));
    m_words->setText(wordsOf(m_open, *m_note.span));
}

void NoteCard::startWriting()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void NoteCard::commit()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        m_text->setText(m_note.text); // a note without a text is no note: it is removed by its button
        if (m_note.text.isEmpty())
            Q_EMIT abandoned();
        return;
    }
    if (text == m_note.text)
        return;
    m_note.text = text; // so that leaving after Ctrl+Enter does not write it twice
    Q_EMIT textCommitted(text);
}

void NoteCard::cancel()
{
    m_text->setText(m_note.text);
    if (m_note.text.isEmpty())
        Q_EMIT abandoned();
}

void NoteCard::retranslate()
{
    //: placeholder of an empty note
    m_text->setPlaceholderText(tr("Write a note"));
    //: accessible name of the field with an editor's note
    m_text->setAccessibleName(tr("Note"));
    //: button on a note: deletes it
    m_remove->setToolTip(tr("Delete the note"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_words->setToolTip(tr("Show these words in the text"));
    setNote(m_note);
}

} // namespace galley
