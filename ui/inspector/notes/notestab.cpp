// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/notes/notestab.h"

#include "models/edit/annotationcommands.h"
#include "models/items/openarticle.h"
#include "ui/inspector/notes/notecard.h"
#include "ui/kit/emptystate.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace galley {

using metrics::px;

NotesTab::NotesTab(OpenArticle &open, AnnotationCommands &commands, QWidget *parent)
    : InspectorPage(open, parent)
    , m_commands(commands)
    , m_scroll(new QScrollArea(this))
    , m_column(nullptr)
    , m_add(new QPushButton(this))
    , m_empty(new EmptyState(u"notebook-pen", this))
    , m_addFirst(m_empty->addButton())
{
    layOut();
    for (QPushButton *button : {m_add, m_addFirst}) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, &NotesTab::startNote);
    }
    connect(&open, &OpenArticle::opened, this, [this] {
        dropDraft();
        m_selection.reset();
        refreshWhenShown();
    });
    connect(&open, &OpenArticle::closed, this, [this] {
        dropDraft();
        refreshWhenShown();
    });
    connect(&open, &OpenArticle::notesChanged, this, &NotesTab::refreshWhenShown);
    connect(&open, &OpenArticle::metadataChanged, this, &NotesTab::refreshWhenShown);
    retranslate();
}

void NotesTab::layOut()
{
    const int margin = px(metrics::inspectorMargin);
    auto *content = new QWidget(m_scroll);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margin, metrics::space1, margin, metrics::space2);
    m_column->setSpacing(metrics::space2);
    m_column->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *button = new QHBoxLayout;
    button->setContentsMargins(margin, metrics::space2, margin, metrics::space3);
    button->addWidget(m_add);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addLayout(button);
    whole->addWidget(m_empty, 1);
}

int NotesTab::count() const
{
    return int(open().notes().size());
}

void NotesTab::setSelection(std::optional<Span> selection)
{
    m_selection = selection && !selection->isEmpty() ? selection : std::nullopt;
    nameButtons();
}

NoteCard *NotesTab::makeCard()
{
    auto *card = new NoteCard(open(), m_scroll->widget());
    connect(card, &NoteCard::textCommitted, this, [this, card](const QString &text) { commit(card, text); });
    connect(card, &NoteCard::removeRequested, this, [this, card] { remove(card); });
    connect(card, &NoteCard::abandoned, this, [this, card] {
        if (card == m_draft)
            dropDraft();
    });
    connect(card, &NoteCard::wordsChosen, this, [this, card] {
        if (card->note().span)
            Q_EMIT showSpan(*card->note().span);
    });
    return card;
}

NoteCard *NotesTab::cardOf(const Note &note)
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const NoteCard *card) { return card->note().id == note.id; });
    return found == m_cards.end() ? makeCard() : *found;
}

void NotesTab::refresh()
{
    QList<NoteCard *> cards;
    for (const Note &note : open().notes()) {
        NoteCard *card = cardOf(note);
        card->setNote(note);
        cards.append(card);
    }
    for (NoteCard *card : std::as_const(m_cards)) {
        if (!cards.contains(card))
            card->deleteLater(); // its own button may have been pressed
    }
    for (NoteCard *card : std::as_const(m_cards))
        m_column->removeWidget(card);
    for (NoteCard *card : std::as_const(m_cards))
        card->setVisible(cards.contains(card));
    m_cards = cards;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_column->insertWidget(i, m_cards.at(i));
        m_cards.at(i)->show();
    }
    const bool empty = m_cards.isEmpty() && !m_draft;
    m_scroll->setVisible(!empty);
    m_add->setVisible(!empty);
    m_add->setEnabled(!m_draft);
    m_empty->setVisible(empty && open().isOpen());
    m_addFirst->setEnabled(open().isOpen());
    Q_EMIT countChanged();
}

void NotesTab::startNote()
{
    if (!open().isOpen())
        return;
    if (!m_draft) {
        m_draft = makeCard();
        m_column->insertWidget(int(m_cards.size()), m_draft);
    }
    Note note;
    note.span = m_selection;
    m_draft->setNote(note);
    m_draft->show();
    refreshWhenShown();
    m_draft->startWriting();
    m_scroll->ensureWidgetVisible(m_draft);
}

void NotesTab::commit(NoteCard *card, const QString &text)
{
    if (card != m_draft) {
        m_commands.changeNote(open().version(), card->note().id, text);
        return;
    }
    Note note = card->note();
    note.text = text;
    m_commands.addNote(open().version(), note);
    dropDraft();
}

void NotesTab::remove(NoteCard *card)
{
    if (card == m_draft)
        dropDraft();
    else
        m_commands.removeNote(open().version(), card->note().id);
}

void NotesTab::dropDraft()
{
    if (!m_draft)
        return;
    NoteCard *draft = std::exchange(m_draft, nullptr);
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && draft->isAncestorOf(focus);
    draft->blockSignals(true); // hiding it takes the focus, which would write it again
    draft->hide();
    draft->deleteLater();
    refreshWhenShown();
    if (hadFocus)
        Q_EMIT finished();
}

void NotesTab::nameButtons()
{
    //: tooltip of the button that adds a note
    const QString aboutWords = tr("The note will be about the selected words");
    //: tooltip of the button that adds a note
    const QString aboutArticle = tr("The note will be about the whole article");
    for (QPushButton *button : {m_add, m_addFirst}) {
        //: button: adds a note about the selected words, or about the article
        button->setText(tr("Add note"));
        button->setToolTip(m_selection ? aboutWords : aboutArticle);
    }
}

void NotesTab::retranslate()
{
    m_empty->setSentence(tr("No notes on this article yet"));
    nameButtons();
    for (NoteCard *card : std::as_const(m_cards))
        card->retranslate();
}

} // namespace galley
