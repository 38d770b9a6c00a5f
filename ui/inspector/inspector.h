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
/// waits for the library. GUI thread.
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
    /// Somebody wants to say in which language the article is; answer with setArticleLanguage().
    void languagePickRequested(QWidget *anchor);
    void currentTabChanged(galley::Inspector::Tab tab);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(Tab tab, QStringView iconName, InspectorPage *page);
    void followFocus();
    void retranslate();

    OpenArticle &m_open;
    ArticleCommands &m_articles;
    PaneHeader *m_header;
    InspectorTabs *m_tabs;
    QStackedWidget *m_stack;
    EntitiesTab *m_entities;
    EventsTab *m_events;
    NotesTab *m_notes;
    DetailsTab *m_details;
    EventMentionId m_lastEvent = {};
    MentionId m_lastMention = {};
};

} // namespace galley
