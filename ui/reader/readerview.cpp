// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerview.h"

#include "models/language/worddivision.h"
#include "ui/reader/readeraccessible.h"
#include "ui/reader/readerfind.h"
#include "ui/reader/sourceline.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace galley {

namespace {

constexpr int readingDelay = 300; // ms
constexpr qsizetype sampleLength = 3000;
constexpr int wholePercent = 100;

/// Some of the article's own words, to measure.
QString sampleOf(const ReaderDocument &document)
{
    for (const Block &block : document.blocks()) {
        if (block.effectiveRole() == BlockRole::Paragraph && block.span.length() > 0)
            return document.shownText({block.span.begin, block.span.begin + sampleLength});
    }
    return {};
}

Span within(Span span, qsizetype length)
{
    return {std::clamp<qsizetype>(span.begin, 0, length), std::clamp<qsizetype>(span.end, 0, length)};
}

} // namespace

ReaderView::ReaderView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_marks(std::make_shared<const MarkIndex>())
{
    installReaderAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_page = makePage(1, false, true, 1);
    m_readingTimer.setSingleShot(true);
    m_readingTimer.setInterval(readingDelay);
    connect(&m_readingTimer, &QTimer::timeout, this, &ReaderView::announceReading);
    m_flashTimer.setSingleShot(true);
    m_flashTimer.setInterval(metrics::markFlashMilliseconds);
    connect(&m_flashTimer, &QTimer::timeout, this, [this] { flash({}); });
    retranslate();
}

ReaderView::~ReaderView() = default;

void ReaderView::setArticle(const Article &article)
{
    m_article = article;
    m_annotations = {};
    m_marks = std::make_shared<const MarkIndex>();
    m_focusedEvent = {};
    m_overlay = {.direction = layoutDirection()};
    m_hovered = {};
    m_heldMark = {};
    m_reportedEnd = false;
    m_caret.setPosition(0);
    changed();
    rebuild({article.readingPosition, 0});
    m_caret.setPosition(document().nearestShown(article.readingPosition));
    if (article.readingPosition <= 0)
        setScroll(0);
    m_readingTimer.start();
    Q_EMIT selectionChanged(selection());
}

void ReaderView::setBlocks(const QList<Block> &blocks)
{
    const Hold held = hold();
    m_article.blocks = blocks;
    changed();
    rebuild(held);
}

void ReaderView::clear()
{
    setArticle({});
}

/// Forgets what was computed from text and blocks.
void ReaderView::changed()
{
    m_words.reset();
    m_overlay.sourceLine.clear();
}

void ReaderView::setAnnotations(const Annotations &annotations, const Tagset &tagset)
{
    m_tagset = tagset;
    setAnnotations(annotations, Span{0, m_article.pageText.size()});
}

void ReaderView::setAnnotations(const Annotations &annotations, Span changedSpan)
{
    m_annotations = annotations;
    m_marks = std::make_shared<const MarkIndex>(m_annotations, m_tagset, m_article.pageText.size());
    m_page->setMarks(m_marks, changedSpan);
    refocus();
    if (m_marks->cover(m_overlay.ringed).isEmpty())
        m_overlay.ringed = {};
    viewport()->update();
}

qsizetype ReaderView::wordCount() const
{
    if (!m_words)
        m_words = contentWordCount(m_article.pageText, document().blocks());
    return *m_words;
}

std::unique_ptr<ReaderPage> ReaderView::makePage(qreal room, bool furniture, bool labels, qreal zoomFactor) const
{
    ReaderDocument document(m_article.pageText, m_article.blocks, furniture);
    ReaderTypography typography(m_article.metadata.language, zoomFactor, labels, m_latinFamily);
    typography.measure(sampleOf(document));
    const qreal width = typography.columnWidth(room);
    return std::make_unique<ReaderPage>(std::move(document), typography, width);
}

/// Makes the page anew after anything but marks has changed, and keeps the held place on its height.
void ReaderView::rebuild(const Hold &held)
{
    const qreal room = viewport()->width() - 2 * metrics::readerMargin;
    m_page = makePage(room, m_furnitureShown, m_labelsShown, qreal(m_zoom) / wholePercent);
    m_page->setMarks(m_marks);
    m_overlay.direction = layoutDirection();
    m_overlay.hoveredItem = -1;
    if (m_overlay.sourceLine.isEmpty() && !isEmpty())
        m_overlay.sourceLine = sourceLineText(m_article.metadata, wordCount());
    refocus();
    const Span selected = within(selection(), m_article.pageText.size());
    if (selected != selection())
        m_caret.select(selected);
    release(held);
    m_layoutTimer.start(0, this);
    viewport()->update();
}

void ReaderView::setFurnitureShown(bool shown)
{
    if (shown == m_furnitureShown)
        return;
    const bool atTop = scrollY() <= 0;
    Hold held = hold();
    // what is shown appears where the line stood that said it was hidden
    for (int i = m_page->itemAt(scrollY()); i >= 0 && i < m_page->itemCount() && m_page->top(i) < scrollY() + viewport()->height(); ++i) {
        if (m_page->item(i).kind == ReaderItem::Kind::HiddenFurniture && m_page->top(i) >= scrollY()) {
            held = {m_page->item(i).span.begin, m_page->top(i) - scrollY()};
            break;
        }
    }
    m_furnitureShown = shown;
    rebuild(held);
    if (atTop)
        setScroll(0);
}

void ReaderView::setLabelsShown(bool shown)
{
    if (shown == m_labelsShown)
        return;
    const Hold held = hold();
    m_labelsShown = shown;
    rebuild(held);
}

void ReaderView::setWiresShown(bool shown)
{
    m_wiresShown = shown;
    refocus();
    viewport()->update();
}

void ReaderView::setZoom(int percent)
{
    const int bounded = std::clamp(percent, metrics::zoomMinimum, metrics::zoomMaximum);
    if (bounded == m_zoom)
        return;
    const Hold held = hold();
    m_zoom = bounded;
    rebuild(held);
}

void ReaderView::setLatinFamily(const QString &family)
{
    if (family == m_latinFamily)
        return;
    const Hold held = hold();
    m_latinFamily = family;
    rebuild(held);
}

void ReaderView::setCaretMode(CaretMode mode)
{
    if (mode == m_caretMode)
        return;
    m_caretMode = mode;
    // the caret starts where one reads, not where it was left long ago
    const QRect caret = rectangle({m_caret.position(), m_caret.position()});
    if (mode != CaretMode::None && !m_caret.hasSelection() && !viewport()->rect().intersects(caret))
        m_caret.setPosition(readingPosition());
    restartBlinking();
}

void ReaderView::setHits(const QList<Span> &hits, int current)
{
    m_overlay.hits = hits;
    m_overlay.hits.removeIf([this](Span hit) { return hit.begin < 0 || hit.isEmpty() || hit.end > m_article.pageText.size(); });
    m_overlay.currentHit = current;
    viewport()->update();
}

void ReaderView::setCurrentHit(int index)
{
    m_overlay.currentHit = index;
    if (index >= 0 && index < m_overlay.hits.size())
        putOnScreen(m_overlay.hits[index].begin, 1.0 / 3);
    viewport()->update();
}

void ReaderView::setNotes(const QList<Span> &notes, Span openNote)
{
    m_overlay.notes = notes;
    m_overlay.openNote = openNote;
    viewport()->update();
}

void ReaderView::setFocusedEvent(EventMentionId event)
{
    m_focusedEvent = event;
    refocus();
    viewport()->update();
}

void ReaderView::setFocusedMark(MarkRef mark)
{
    m_overlay.ringed = mark;
    viewport()->update();
}

bool ReaderView::isShown(MarkRef mark) const
{
    const Span cover = m_marks->cover(mark);
    return !cover.isEmpty() && !document().shownParts({cover.begin, cover.begin + 1}).isEmpty();
}

/// Whether the keyboard stops there on its way from mark to mark.
bool ReaderView::isReachable(MarkRef mark) const
{
    return isShown(mark) && (!m_overlay.candidates || isCandidate(mark));
}

/// Works out what the focused event's fillers are, now and in this state of the furniture.
void ReaderView::refocus()
{
    MarkFocus focus{.hovered = m_hovered.event()};
    const EventMention *event = m_marks->event(m_focusedEvent);
    if (event) {
        focus.event = event->id;
        focus.group = m_marks->group(event->type);
        for (const Argument &argument : event->arguments) {
            const MarkRef filler = std::visit([](auto id) { return MarkRef(id); }, argument.filler);
            if (m_marks->cover(filler).isEmpty() || filler == MarkRef(event->id))
                continue;
            FillerPart &part = focus.fillers[filler];
            part.roles.append(argument.role);
            part.certainty = std::max(part.certainty, argument.certainty);
        }
        QList<MarkRef> stops = focus.fillers.keys();
        stops.append(event->id);
        stops.removeIf([this](MarkRef stop) { return !isShown(stop); });
        focus.stops = int(stops.size());
        focus.wires = m_wiresShown && m_labelsShown;
        focus.firstStop = m_article.pageText.size();
        for (const MarkRef stop : std::as_const(stops)) {
            focus.firstStop = std::min(focus.firstStop, m_marks->cover(stop).begin);
            focus.lastStop = std::max(focus.lastStop, m_marks->cover(stop).begin);
        }
    }
    m_page->setFocus(focus);
}

QList<Span> ReaderView::find(const QString &words) const
{
    QList<Span> found;
    const QList<Span> parts = document().shownParts({0, m_article.pageText.size()});
    for (const Span part : parts) {
        const QList<Span> inside = findFolded(QStringView(m_article.pageText).sliced(part.begin, part.length()), words);
        for (const Span hit : inside)
            found.append({hit.begin + part.begin, hit.end + part.begin});
    }
    return found;
}

void ReaderView::paintEvent(QPaintEvent *)
{
    const Palette &palette = Palette::current();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette[Tone::Paper]);
    if (isEmpty() && m_page->itemCount() == 0)
        return;
    layOutVisible(-1);
    m_overlay.selection = selection();
    m_overlay.caret = m_caretMode != CaretMode::None && hasFocus() && m_caretVisible ? m_caret.position() : -1;
    painter.translate(columnLeft(), -scrollY());
    ReaderPainter(painter, *m_page, palette, m_overlay)
        .paint({0, scrollY(), m_page->width(), qreal(viewport()->height())});
}

void ReaderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::LayoutDirectionChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        if (m_page)
            rebuild(hold());
        break;
    case QEvent::PaletteChange:
        viewport()->update();
        break;
    default:
        break;
    }
}

void ReaderView::retranslate()
{
    //: Accessible name of the view that an article is read in
    setAccessibleName(tr("Article"));
    m_overlay.sourceLine.clear();
    rebuild(hold());
}

} // namespace galley
