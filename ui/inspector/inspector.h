// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace galley {

class AnnotationCommands;
class ArticleCommands;
class DetailsTab;
class EntitiesTab;
class EventsTab;
class InspectorPage;
class InspectorTabs;
class Library;
class NotesTab;
class OpenArticle;
class PaneHeader;

/// The pane beside the reader: what is marked in the open article, what is noted and what is known about it.
///
/// It shares the focused event and mention with the reader through OpenArticle and writes through the commands; nothing in it
/// waits for the library. Its tabs are made when an article is opened or one of them is needed, at the latest after the first
/// picture of the window, so that a start does not wait for them. GUI thread.
class Inspector final : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Entities, Events, Notes, Details };

    Inspector(OpenArticle &open, AnnotationCommands &annotations, ArticleCommands &articles, Library &library, const Tagset &tagset,
              QWidget *parent = nullptr);

    [[nodiscard]] Tab currentTab() const;
    void showTab(Tab tab);
    /// The row of tabs; the window puts its toggle at the end.
    [[nodiscard]] PaneHeader *header() const { return m_header; }

    /// What is selected in the reader: the next note is about it.
    void setSelection(std::optional<Span> selection);
    /// Fills a slot of the focused event with the offer that has this figure, 1 to 9; whether the inspector is shown or not.
    /// False when there is no such offer.
    bool fillSlot(int digit);
    void setTagMode(bool on);
    // One slot of the focused event may wait for a mark to be clicked in the text.
    void armSlot(int place);         ///< in the event's card, from 1; once more disarms it
    void disarmSlot();
    void fillArmedSlot(const Filler &filler);
    /// What is being dragged somewhere in the window: the focused event's slots show whether they would take it.
    void setDragged(const std::optional<Filler> &filler);
    void focusNextEvent();
    void focusPreviousEvent();
    /// Shows the notes and begins a new one.
    void startNote();
    /// What an editor has picked after languagePickRequested().
    void setArticleLanguage(const QString &languageTag);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The reader is asked to scroll there.
    void showSpan(galley::Span span);
    /// The keyboard has no more to do here: it goes back to the text.
    void finished();
    // In the whole library; both as queries are typed.
    void findRequested(const QString &query);
    void contextRequested(const QString &query);
    /// Somebody wants to say in which language the article is; answer with setArticleLanguage().
    void languagePickRequested(QWidget *anchor);
    void currentTabChanged(galley::Inspector::Tab tab);
    /// A slot waits for one of \a fitting to be clicked; told again when others fit.
    void slotArmed(const QString &roleName, const QList<galley::Filler> &fitting);
    void slotDisarmed();
    /// Nothing was done; the sentence says why.
    void refused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The pages of the tabs, made on first use.
    struct Pages
    {
        EntitiesTab *entities = nullptr;
        EventsTab *events = nullptr;
        NotesTab *notes = nullptr;
        DetailsTab *details = nullptr;
    };
    const Pages &pages();
    void addPage(Tab tab, InspectorPage *page);
    void followFocus();
    void tellOfArming();
    void retranslate();

    OpenArticle &m_open;
    AnnotationCommands &m_annotations;
    ArticleCommands &m_articles;
    Library &m_library;
    const Tagset &m_tagset;
    PaneHeader *m_header;
    InspectorTabs *m_tabs;
    QStackedWidget *m_stack;
    Pages m_pages;
    EventMentionId m_lastEvent = {};
    MentionId m_lastMention = {};
    bool m_tagMode = false;
};

} // namespace galley
