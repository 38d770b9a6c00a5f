// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/article.h"
#include "ui/reader/readercaret.h"
#include "ui/reader/readerpainter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <optional>

class QPagedPaintDevice;

namespace galley {

/// How the keyboard's caret behaves.
enum class CaretMode : quint8 {
    None,   ///< arrows scroll
    Browse, ///< arrows move a caret by character
    Tag,    ///< arrows select word after word, to be tagged
};

/// Shows one article for reading and marking, painted by itself: one text layout per paragraph, only what is visible.
/// Offsets and spans are UTF-16 code units of the page text; hidden furniture changes none of them. Marks that reach beyond the
/// text are left out. Fonts, alignment and the side of the gutter come from the article's language.
class ReaderView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    /// Shows an article from its reading position, without marks.
    void setArticle(const Article &article);
    /// Other roles for the same text; the text on screen stays where it is.
    void setBlocks(const QList<Block> &blocks);
    void setAnnotations(const Annotations &annotations, const Tagset &tagset);
    /// After an edit: only paragraphs with a part of \a changed lay out their marks again.
    void setAnnotations(const Annotations &annotations, Span changed);
    void clear();
    [[nodiscard]] bool isEmpty() const { return document().isEmpty(); }
    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const ReaderDocument &document() const { return m_page->document(); }
    [[nodiscard]] const MarkIndex &marks() const { return *m_marks; }
    /// Words of the content blocks.
    [[nodiscard]] qsizetype wordCount() const;

    [[nodiscard]] bool isFurnitureShown() const { return m_furnitureShown; }
    void setFurnitureShown(bool shown);
    [[nodiscard]] bool areLabelsShown() const { return m_labelsShown; }
    void setLabelsShown(bool shown);
    [[nodiscard]] bool areWiresShown() const { return m_wiresShown; }
    void setWiresShown(bool shown);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent); ///< 80 to 200
    /// Another family than Noto Serif for Latin, Cyrillic and Greek; empty for the usual one.
    void setLatinFamily(const QString &family);
    [[nodiscard]] CaretMode caretMode() const { return m_caretMode; }
    void setCaretMode(CaretMode mode);

    /// Search hits in order; \a current is an index or -1.
    void setHits(const QList<Span> &hits, int current = -1);
    [[nodiscard]] const QList<Span> &hits() const { return m_overlay.hits; }
    [[nodiscard]] int currentHit() const { return m_overlay.currentHit; }
    /// Rings a hit and scrolls to it.
    void setCurrentHit(int index);
    void setNotes(const QList<Span> &notes, Span openNote = {});
    [[nodiscard]] EventMentionId focusedEvent() const { return m_page->focus().event; }
    void setFocusedEvent(EventMentionId event);
    [[nodiscard]] MarkRef focusedMark() const { return m_overlay.ringed; }
    void setFocusedMark(MarkRef mark);
    /// While somebody picks a mark, those that may be picked: they are outlined, the others are quiet, and a click only
    /// says picked(). None: clicks mean what they always do.
    void setCandidates(const std::optional<QSet<MarkRef>> &candidates);
    [[nodiscard]] const std::optional<QSet<MarkRef>> &candidates() const { return m_overlay.candidates; }
    /// The mark that may be dragged by its words, not only by its label: the one that everybody looks at.
    void setHeldMark(MarkRef mark);

    /// From the first to the last selected character, at most over what is shown; empty at the caret without a selection.
    [[nodiscard]] Span selection() const { return m_caret.selection(); }
    /// The selected text that is shown, one span for each block: hidden furniture in between is left out.
    [[nodiscard]] QList<Span> selectedSpans() const { return document().shownParts(selection()); }
    [[nodiscard]] QString selectedText() const { return document().shownText(selection()); }
    [[nodiscard]] qsizetype caretPosition() const { return m_caret.position(); }
    [[nodiscard]] qsizetype anchorPosition() const { return m_caret.anchor(); }
    void setCaretPosition(qsizetype offset, bool extend = false);
    /// Offset of the first line on screen.
    [[nodiscard]] qsizetype readingPosition() const;
    [[nodiscard]] bool isAtEnd() const;

    // Points are in viewport coordinates.
    [[nodiscard]] qsizetype offsetAt(QPoint point) const;
    /// The mark that a click at \a point means: a label's, else a trigger, else the innermost mention.
    [[nodiscard]] MarkRef markAt(QPoint point) const;
    [[nodiscard]] int blockAt(QPoint point) const; ///< index in the article's blocks, -1 beside them
    /// Around the shown part of \a span, for popups; of the caret when the span is empty. Null when nothing of it is shown.
    [[nodiscard]] QRect rectangle(Span span) const;

    /// Where \a words stand in the shown text; case and diacritics do not count.
    [[nodiscard]] QList<Span> find(const QString &words) const;
    /// Prints the content, with labels, on light paper. Needs no window.
    void print(QPagedPaintDevice &device) const;

    [[nodiscard]] QSize sizeHint() const override { return {600, 700}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

public Q_SLOTS:
    void selectSpan(Span span);
    void selectAll();
    void clearSelection();
    /// Jumps there unless it is on screen; its tint is strong for a moment.
    void scrollTo(Span span);
    /// Rings the next mark and reports it as clicked. False at the last one.
    bool nextMark();
    bool previousMark();
    void moveCaret(CaretMove move, bool extend = false);
    void growSelectionEnd();
    void growSelectionBegin();
    void shrinkSelectionEnd();
    void shrinkSelectionBegin();
    void copy() const;
    /// False when the end is on screen already.
    bool pageDown();
    bool pageUp();

Q_SIGNALS:
    void selectionChanged(galley::Span selection);
    void caretMoved(qsizetype offset);
    /// Clicked, or reached by keyboard.
    void mentionClicked(galley::MentionId mention);
    void eventClicked(galley::EventMentionId event);
    /// Clicked while there are candidates: one of them, another mark, or none where there is no mark.
    void picked(galley::MarkRef mark);
    void markDragStarted(const galley::Filler &filler);
    void markDragEnded();
    void furnitureToggleRequested(bool show);
    void blockRoleRequested(int block, bool content);
    void contextMenuRequested(const QPoint &globalPosition, galley::Span selection);
    /// Some time after the last scroll.
    void readingPositionChanged(qsizetype offset);
    /// The last line of the article came on screen; once per article.
    void readToEnd();
    void zoomRequested(int percent); ///< Ctrl and the wheel

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class SelectBy : quint8 { Nothing, Character, Word, Block };
    /// A place of the text that shall stay at its height while lines change.
    struct Hold
    {
        qsizetype offset = 0;
        qreal shift = 0; ///< of its line below the viewport's top
    };

    void retranslate();
    // content and layout
    void rebuild(const Hold &hold);
    [[nodiscard]] std::unique_ptr<ReaderPage> makePage(qreal room, bool furniture, bool labels, qreal zoom) const;
    void refocus();
    void changed();
    // scrolling
    [[nodiscard]] Hold hold() const;
    void release(const Hold &hold);
    void layOutVisible(int keep);
    void layOutMore();
    void updateScrollBar();
    void setScroll(qreal y);
    void putOnScreen(qsizetype offset, qreal part);
    void showCaret();
    void announceReading();
    [[nodiscard]] qreal scrollY() const;
    [[nodiscard]] qreal columnLeft() const;
    [[nodiscard]] QPointF toPage(QPointF point) const;
    // caret and marks
    void afterCaret(Span before, qsizetype caretBefore);
    template<typename Change>
    void changeSelection(Change change);
    void reach(MarkRef mark);
    [[nodiscard]] bool isShown(MarkRef mark) const;
    [[nodiscard]] bool isReachable(MarkRef mark) const;
    void flash(Span span);
    void restartBlinking();
    [[nodiscard]] QString toolTipAt(QPoint point) const;
    // mouse and keys
    void hover(QPoint point);
    void dragTo(QPoint point);
    void startTextDrag();
    [[nodiscard]] MarkRef draggableAt(QPoint point) const;
    void startMarkDrag(MarkRef mark);
    [[nodiscard]] MarkRef pickedAt(QPoint point) const;
    [[nodiscard]] bool isCandidate(MarkRef mark) const;
    [[nodiscard]] bool isOverSelection(QPoint point) const;
    [[nodiscard]] bool clickFurnitureLink(QPoint point);
    bool caretKey(QKeyEvent *event);
    bool tagModeKey(QKeyEvent *event);
    bool scrollKey(QKeyEvent *event);
    void selectWordTowards(CaretMove move);
    void requestBlockRole();

    Article m_article;
    Annotations m_annotations;
    Tagset m_tagset;
    std::shared_ptr<const MarkIndex> m_marks;
    std::unique_ptr<ReaderPage> m_page;
    ReaderOverlay m_overlay;
    ReaderCaret m_caret;
    EventMentionId m_focusedEvent = {};
    bool m_furnitureShown = false;
    bool m_labelsShown = true;
    bool m_wiresShown = true;
    CaretMode m_caretMode = CaretMode::None;
    int m_zoom = 100;
    QString m_latinFamily;
    mutable std::optional<qsizetype> m_words;

    int m_topItem = 0;
    bool m_settingScroll = false;
    bool m_reportedEnd = false;
    bool m_caretVisible = true;
    QTimer m_readingTimer;
    QTimer m_flashTimer;
    QBasicTimer m_layoutTimer;
    QBasicTimer m_blinkTimer;
    QBasicTimer m_autoScrollTimer;

    SelectBy m_selectBy = SelectBy::Nothing;
    Span m_dragOrigin; ///< the word or block that a drag began with
    QPoint m_pressedAt;
    QPoint m_pointer;
    bool m_mayDragText = false;
    MarkRef m_mayDragMark; ///< pressed on; dragged once the pointer has gone far enough
    MarkRef m_heldMark;
    MarkRef m_hovered;
    QElapsedTimer m_sinceDoubleClick;
};

} // namespace galley

Q_DECLARE_METATYPE(galley::Span)
