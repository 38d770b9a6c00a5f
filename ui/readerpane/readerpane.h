// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/span.h"
#include "models/search/query.h"
#include "ui/kit/toast.h"
#include "ui/readerpane/queryhits.h"
#include "ui/readerpane/readertagging.h"
#include "ui/readerpane/readingmemory.h"
#include "ui/style/typography.h"
#include "ui/tagging/tagcontroller.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QKeyEvent;
class QMenu;
class QStackedLayout;

namespace galley {

class ActionRegistry;
class ArticleCommands;
class Banner;
class EmptyState;
class FindBar;
class IconButton;
class MessageLine;
class PaneHeader;
class ReaderView;
class SegmentedControl;
class TagPalette;
class TagStrip;
class WhyPopup;
struct EditRecord;

/// The pane that shows the open article: its header, the keys of Tag mode, the line that asks to check a page, the reader,
/// find and toasts. Follows OpenArticle, and makes the actions of reading and tagging do what they say. GUI thread.
class ReaderPane final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the pane. It connects the actions find.*, view.furniture, view.labels, view.wires, zoom.*,
    /// edit.copy, edit.selectAll, article.next, article.previous, article.pageOn, article.note, article.export,
    /// article.print, block.*, event.next, event.previous, mark.next, mark.previous, mark.allEqual, mark.repeat,
    /// mark.changeType, mark.editSpan, mark.delete, tag.mode and tag.leave.
    ReaderPane(OpenArticle &open, AnnotationCommands &annotations, ArticleCommands &articles, Editor &editor, const Tagset &tagset,
               ActionRegistry &registry, QWidget *parent = nullptr);
    ~ReaderPane() override;

    [[nodiscard]] ReaderView &view() const { return *m_view; }
    [[nodiscard]] TagController &tagging() { return m_tagging; }
    [[nodiscard]] PaneHeader &header() const { return *m_header; } ///< for toggles of hidden panes
    [[nodiscard]] TagPalette &tagPalette() const { return *m_palette; }

    /// Marks the hits of the present search in this and the following articles; an empty query marks none.
    void setQueryHits(const Query &query);
    /// This article is about to be shown without that anybody chose it: it does not become read by that.
    void spare(ArticleId article) { m_memory.spare(article); }
    /// Zoom of each script in percent, to be kept in the settings.
    [[nodiscard]] QMap<ReadingScript, int> zooms() const { return m_zooms; }
    void setZooms(const QMap<ReadingScript, int> &zooms);
    /// A sentence at the top of the reader, for failures that concern the article.
    void showError(const QString &sentence);
    [[nodiscard]] QString messageText() const;
    void print(); ///< asks for the printer

    /// From now until stopPicking() a click on a mark says fillerPicked(): \a fitting are those that may fill the role. Called
    /// again, it only changes which do.
    void startPicking(const QString &roleName, const QList<Filler> &fitting);
    void stopPicking();
    [[nodiscard]] bool isPicking() const;
    /// A sentence at the top of the reader about something that is not possible; it goes with the next selection.
    void showHint(const QString &sentence);

Q_SIGNALS:
    void exportRequested();
    void nextRequested();
    void previousRequested();
    void nextUnreadRequested(); ///< read on at the end of an article
    void slotRequested(int slot);
    void slotArmRequested(int slot); ///< the place of the slot in the focused event's card, from 1
    void fillerPicked(const galley::Filler &filler); ///< by a click; also one that does not fit
    void pickingLeft(); ///< without having picked; answer with stopPicking()
    void markDragStarted(const galley::Filler &filler);
    void markDragEnded();
    void selectionChanged(const std::optional<galley::Span> &selection);
    /// None: the note is about the whole article.
    void noteRequested(const std::optional<galley::Span> &selection);
    void zoomsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Mode { Read, Tag };

    // layout
    void buildHeader();
    void buildBody();
    void stack();
    void buildShareMenu();
    void retranslate();
    // the article
    void connectArticle();
    void showArticle();
    void showNothing();
    void followAnnotations(Span changed);
    void followBlocks();
    void followMetadata();
    void followNotes();
    void followFocus();
    void showDoubt();
    void explainDoubt();
    // edits
    void connectEdits(Editor &editor);
    void toast(const QString &message, Toast::Offer offer);
    // reader and actions
    void connectReader();
    void connectActions();
    void connectViewActions();
    void connectTagActions();
    void connectBlockActions();
    void connectFind();
    void updateActions();
    void readOn();
    void zoomBy(int steps);
    void setZoom(int percent);
    [[nodiscard]] int caretBlock() const;
    void setBlockContent(int block, bool content);
    [[nodiscard]] int blockInView() const;
    void explainBlock(int block);
    void copy() const;
    [[nodiscard]] std::optional<Span> selected() const;
    void showMenu(const QPoint &globalPosition);
    void fillMenu(QMenu &menu);
    void explainEntry(QMenu &menu);
    // find
    void openFind();
    void closeFind();
    void find(const QString &words);
    void showHits(const QList<Span> &hits);
    void jumpToHit();
    void goToHit(int step);
    [[nodiscard]] bool isFinding() const;
    // tagging
    void setTagMode(bool on);
    void openPalette(bool change, bool ofEvent);
    [[nodiscard]] bool tagKey(QEvent *event);
    void noticeReading(const QEvent &event);
    [[nodiscard]] bool triggerByPlace(const QKeyEvent &event);
    // picking
    void pick(MarkRef mark);
    [[nodiscard]] bool wantsForPicking(const QKeyEvent &event) const;
    [[nodiscard]] bool pickingKey(const QKeyEvent &event);

    OpenArticle &m_open;
    AnnotationCommands &m_annotations;
    ArticleCommands &m_articles;
    Editor &m_editor;
    const Tagset &m_tagset;
    ActionRegistry &m_registry;

    ReaderView *m_view;
    ReaderTagging m_readerTagging;
    TagController m_tagging;
    ReadingMemory m_memory;
    QueryHits m_queryHits;

    PaneHeader *m_header;
    SegmentedControl *m_mode;
    IconButton *m_share;
    QMenu *m_shareMenu;
    QAction *m_copyShared = nullptr;
    QStackedLayout *m_pages;
    QWidget *m_body;
    EmptyState *m_empty;
    TagStrip *m_strip;
    FindBar *m_findBar;
    MessageLine *m_message;
    QWidget *m_doubtFrame;
    Banner *m_doubt;
    Toast *m_toast;
    TagPalette *m_palette;
    WhyPopup *m_why;
    int m_explained = -1; ///< index of the block that the popup speaks of
    QMap<ReadingScript, int> m_zooms;
    qsizetype m_findFrom = 0; ///< hits are looked for from here
    bool m_focusFromReader = false;
    QString m_pickedRole;
    bool m_altUsed = false; ///< with another key, so that letting go of it asks for nothing
};

} // namespace galley
