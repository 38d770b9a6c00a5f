// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/readerpane.h"

#include "models/base/errortext.h"
#include "models/edit/articlecommands.h"
#include "models/edit/edittext.h"
#include "models/import/blockmap.h"
#include "models/items/openarticle.h"
#include "ui/actions/actionregistry.h"
#include "ui/kit/banner.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/iconbutton.h"
#include "ui/kit/paneheader.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/findbar.h"
#include "ui/readerpane/messageline.h"
#include "ui/readerpane/whypopup.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/tagging/tagpalette.h"
#include "ui/tagging/tagstrip.h"

#include <QEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace galley {

ReaderPane::ReaderPane(OpenArticle &open, AnnotationCommands &annotations, ArticleCommands &articles, Editor &editor, const Tagset &tagset,
                       ActionRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_annotations(annotations)
    , m_articles(articles)
    , m_editor(editor)
    , m_tagset(tagset)
    , m_registry(registry)
    , m_view(new ReaderView(this))
    , m_readerTagging(*m_view)
    , m_tagging(open, annotations, tagset, m_readerTagging)
    , m_memory(articles)
    , m_header(new PaneHeader(this))
    , m_mode(new SegmentedControl(this))
    , m_share(new IconButton(u"share", this))
    , m_shareMenu(new QMenu(this))
    , m_pages(new QStackedLayout)
    , m_body(new QWidget(this))
    , m_empty(new EmptyState(u"newspaper", this))
    , m_strip(new TagStrip(tagset, m_tagging.keys(), this))
    , m_findBar(new FindBar(registry, this))
    , m_message(new MessageLine(this))
    , m_doubtFrame(new QWidget(m_body))
    , m_doubt(new Banner(m_doubtFrame))
    , m_toast(new Toast(m_body))
    , m_palette(new TagPalette(tagset, m_tagging.keys(), this))
    , m_why(new WhyPopup(this))
{
    setSurface(this, Tone::Paper);
    buildHeader();
    buildBody();
    connectArticle();
    connectEdits(editor);
    connectReader();
    connectActions();
    retranslate();
    if (m_open.isOpen())
        showArticle();
    else
        showNothing();
}

ReaderPane::~ReaderPane() = default;

void ReaderPane::buildHeader()
{
    m_header->addButton(m_registry.action(u"article.previous"));
    m_header->addButton(m_registry.action(u"article.next"));
    m_header->addStretch();
    m_mode->addSegment(Read, QString(), u"book-open");
    m_mode->addSegment(Tag, QString(), u"highlighter");
    m_mode->setCurrent(Read);
    m_header->addWidget(m_mode);
    m_header->addStretch();
    m_header->addButton(m_registry.action(u"view.furniture"));
    m_header->addButton(m_registry.action(u"view.labels"));
    m_header->addButton(m_registry.action(u"view.wires"));
    m_header->addWidget(m_share);
    buildShareMenu();
    connect(m_mode, &SegmentedControl::chosen, this, [this](int mode) { m_registry.action(u"tag.mode")->setChecked(mode == Tag); });
}

void ReaderPane::buildShareMenu()
{
    m_shareMenu->addAction(m_registry.action(u"article.export"));
    m_shareMenu->addAction(m_registry.action(u"article.print"));
    m_copyShared = m_shareMenu->addAction(QString(), this, &ReaderPane::copy);
    m_copyShared->setIcon(m_registry.action(u"edit.copy")->icon());
    m_share->setMenu(m_shareMenu);
}

void ReaderPane::buildBody()
{
    auto *frame = new QVBoxLayout(m_doubtFrame);
    frame->setContentsMargins(metrics::readerMargin, metrics::space1, metrics::readerMargin, metrics::space1);
    frame->addWidget(m_doubt);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_doubtFrame);
    column->addWidget(m_view, 1);
    m_toast->raise();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_body);
    stack();
}

void ReaderPane::stack()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_strip);
    all->addWidget(m_findBar);
    all->addWidget(m_message);
    all->addLayout(m_pages, 1);
    m_strip->hide();
    m_findBar->hide();
    setMinimumWidth(metrics::readerMinimum);
    setFocusProxy(m_view);
}

void ReaderPane::connectArticle()
{
    connect(&m_open, &OpenArticle::opened, this, &ReaderPane::showArticle);
    connect(&m_open, &OpenArticle::closed, this, &ReaderPane::showNothing);
    connect(&m_open, &OpenArticle::annotationsChanged, this, &ReaderPane::followAnnotations);
    connect(&m_open, &OpenArticle::blocksChanged, this, &ReaderPane::followBlocks);
    connect(&m_open, &OpenArticle::metadataChanged, this, &ReaderPane::followMetadata);
    connect(&m_open, &OpenArticle::notesChanged, this, &ReaderPane::followNotes);
    connect(&m_open, &OpenArticle::failed, this, [this](const Error &error) { showError(errorText(error)); });
    connect(&m_tagging, &TagController::focusedMarkChanged, this, &ReaderPane::followFocus);
    connect(&m_open, &OpenArticle::focusChanged, this, [this] {
        m_view->setFocusedEvent(m_open.focusedEvent());
        m_view->setHeldMark(m_open.focusedMention());
    });
    connect(&m_queryHits, &QueryHits::found, this, [this] {
        if (!isFinding())
            showHits(m_queryHits.hits());
    });
    connect(m_doubt, &Banner::whyRequested, this, &ReaderPane::explainDoubt);
    connect(m_doubt, &Banner::accepted, this, [this] { m_articles.confirmPage(m_open.article().id); });
}

void ReaderPane::showArticle()
{
    Article article = m_open.article();
    // Another version of what is being read goes on at the same words.
    if (m_view->article().id == article.id && m_view->article().version != article.version)
        article.readingPosition = BlockMap(m_view->article(), article.pageText, article.blocks).mapPosition(m_view->readingPosition());
    m_message->dismiss();
    m_view->setZoom(m_zooms.value(readingScript(article.metadata.language), 100));
    m_view->setArticle(article);
    m_view->setAnnotations(m_open.annotations(), m_tagset);
    m_view->setFocusedEvent(m_open.focusedEvent());
    followNotes();
    m_pages->setCurrentWidget(m_body);
    m_strip->setVisible(m_tagging.isTagMode());
    showDoubt();
    m_memory.begin(article);
    m_findFrom = article.readingPosition;
    m_queryHits.find(article);
    if (isFinding())
        find(m_findBar->text());
    updateActions();
}

void ReaderPane::showNothing()
{
    m_memory.leave();
    m_queryHits.clear();
    m_view->clear();
    m_message->dismiss();
    m_toast->dismiss();
    m_strip->hide();
    m_findBar->hide();
    m_pages->setCurrentWidget(m_empty);
    updateActions();
}

void ReaderPane::followAnnotations(Span changed)
{
    m_view->setAnnotations(m_open.annotations(), changed);
    m_view->setFocusedEvent(m_open.focusedEvent());
}

void ReaderPane::followBlocks()
{
    m_view->setBlocks(m_open.article().blocks);
    m_queryHits.find(m_open.article());
    if (isFinding())
        find(m_findBar->text());
}

void ReaderPane::followMetadata()
{
    showDoubt();
    if (m_view->article().metadata == m_open.article().metadata)
        return;
    // Language and headline decide on fonts, direction and the line above; the place stays.
    Article article = m_open.article();
    article.readingPosition = m_view->readingPosition();
    m_view->setArticle(article);
    m_view->setAnnotations(m_open.annotations(), m_tagset);
    m_view->setFocusedEvent(m_open.focusedEvent());
    followNotes();
    m_queryHits.find(article);
}

void ReaderPane::followNotes()
{
    QList<Span> spans;
    for (const Note &note : m_open.notes()) {
        if (note.span)
            spans.append(*note.span);
    }
    std::sort(spans.begin(), spans.end());
    m_view->setNotes(spans);
}

/// What was focused in the inspector, or just made, is brought on screen; in Tag mode the caret goes there too.
void ReaderPane::followFocus()
{
    const MarkRef mark = m_tagging.focusedMark();
    if (m_tagging.isTagMode())
        m_view->setFocusedMark(mark);
    updateActions();
    const Span cover = m_tagging.cover(mark);
    if (m_focusFromReader || cover.isEmpty())
        return;
    const qsizetype caret = m_view->caretPosition();
    if (m_tagging.isTagMode() && (caret < cover.begin || caret > cover.end))
        m_view->setCaretPosition(cover.begin);
    m_view->scrollTo(cover);
}

void ReaderPane::showDoubt()
{
    m_doubtFrame->setVisible(m_open.isOpen() && m_open.article().doubtful);
}

void ReaderPane::connectEdits(Editor &editor)
{
    connect(&editor, &Editor::edited, this, [this](const EditRecord &record) { toast(editText(record), Toast::Offer::Undo); });
    //: %1 says what was done and is now undone, e.g. Mention removed
    connect(&editor, &Editor::undone, this, [this](const EditRecord &record) { toast(tr("Undone: %1").arg(editText(record)), Toast::Offer::Redo); });
    //: %1 says what was done again, e.g. Mention removed
    connect(&editor, &Editor::redone, this, [this](const EditRecord &record) { toast(tr("Done again: %1").arg(editText(record)), Toast::Offer::Undo); });
    connect(&editor, &Editor::failed, this, [this](const Error &error) { showError(errorText(error)); });
    connect(m_toast, &Toast::undoRequested, this, [this] { m_editor.undo(); });
    connect(m_toast, &Toast::redoRequested, this, [this] { m_editor.redo(); });
    connect(&m_tagging, &TagController::refused, this, [this](const QString &sentence) { m_message->present(MessageLine::Kind::Hint, sentence); });
}

void ReaderPane::toast(const QString &message, Toast::Offer offer)
{
    m_message->dismiss(); // something works
    const QAction *action = m_registry.action(offer == Toast::Offer::Undo ? u"edit.undo" : u"edit.redo");
    if (m_open.isOpen())
        m_toast->present(message, action->shortcut().toString(QKeySequence::NativeText), offer);
}

void ReaderPane::showError(const QString &sentence)
{
    m_toast->dismiss();
    m_message->present(MessageLine::Kind::Error, sentence);
}

QString ReaderPane::messageText() const
{
    return m_message->sentence();
}

void ReaderPane::setQueryHits(const Query &query)
{
    m_queryHits.setQuery(query);
    m_queryHits.find(m_open.article());
}

void ReaderPane::setZooms(const QMap<ReadingScript, int> &zooms)
{
    m_zooms = zooms;
    if (m_open.isOpen())
        m_view->setZoom(m_zooms.value(readingScript(m_open.article().metadata.language), 100));
}

void ReaderPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReaderPane::retranslate()
{
    //: segment of the reader's header: the article is read
    m_mode->setSegmentText(Read, tr("Read"));
    //: segment of the reader's header: words of the article are tagged with types
    m_mode->setSegmentText(Tag, tr("Tag"));
    m_mode->setAccessibleName(tr("Read or tag"));
    //: tooltip of the button with the menu Export, Print, Copy
    m_share->setToolTip(tr("Share"));
    m_share->setAccessibleName(tr("Share"));
    //: entry of the menu Share: copies what is selected, else the whole article as text
    m_copyShared->setText(tr("Copy as text"));
    m_empty->setSentence(tr("Choose an article to read it here."));
    m_doubt->setSentence(tr("Check this page: too much or too little of it may be shown."));
    setAccessibleName(tr("Article"));
}

} // namespace galley
