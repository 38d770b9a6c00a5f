// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// What the actions, the keys and the mouse do in ReaderPane.
#include "ui/readerpane/readerpane.h"

#include "models/edit/articlecommands.h"
#include "models/items/openarticle.h"
#include "ui/actions/actionregistry.h"
#include "ui/kit/iconbutton.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/reader/readerview.h"
#include "ui/readerpane/findbar.h"
#include "ui/readerpane/messageline.h"
#include "ui/readerpane/tagmenu.h"
#include "ui/style/metrics.h"
#include "ui/tagging/tagpalette.h"
#include "ui/tagging/tagstrip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace galley {

namespace {

constexpr int wholePercent = 100;

} // namespace

void ReaderPane::connectReader()
{
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    // Their keys work where the keyboard is in the article, not in the field that finds words.
    m_view->addActions(m_registry.actionsOf(ActionScope::Reader));
    connect(m_view, &ReaderView::selectionChanged, this, [this] {
        m_tagging.followCaret();
        m_message->dismissHint(); // it was about other words
        Q_EMIT selectionChanged(selected());
    });
    connect(m_view, &ReaderView::caretMoved, &m_tagging, &TagController::followCaret);
    const auto focus = [this](MarkRef mark) {
        const QScopedValueRollback here(m_focusFromReader, true);
        m_tagging.focusMark(mark);
    };
    connect(m_view, &ReaderView::mentionClicked, this, [focus](MentionId mention) { focus(mention); });
    connect(m_view, &ReaderView::eventClicked, this, [focus](EventMentionId event) { focus(event); });
    connect(m_view, &ReaderView::picked, this, &ReaderPane::pick);
    connect(m_view, &ReaderView::markDragStarted, this, &ReaderPane::markDragStarted);
    connect(m_view, &ReaderView::markDragEnded, this, &ReaderPane::markDragEnded);
    connect(m_view, &ReaderView::furnitureToggleRequested, m_registry.action(u"view.furniture"), &QAction::setChecked);
    connect(m_view, &ReaderView::blockRoleRequested, this, &ReaderPane::setBlockContent);
    connect(m_view, &ReaderView::contextMenuRequested, this, &ReaderPane::showMenu);
    connect(m_view, &ReaderView::readingPositionChanged, &m_memory, &ReadingMemory::remember);
    connect(m_view, &ReaderView::readToEnd, &m_memory, &ReadingMemory::finish);
    connect(m_view, &ReaderView::zoomRequested, this, &ReaderPane::setZoom);
}

void ReaderPane::connectActions()
{
    const auto on = [this](QStringView id, auto slot) { connect(m_registry.action(id), &QAction::triggered, this, slot); };
    on(u"article.next", &ReaderPane::nextRequested);
    on(u"article.previous", &ReaderPane::previousRequested);
    on(u"article.pageOn", &ReaderPane::readOn);
    on(u"article.export", &ReaderPane::exportRequested);
    on(u"article.print", &ReaderPane::print);
    on(u"article.note", [this] { Q_EMIT noteRequested(selected()); });
    on(u"edit.copy", &ReaderPane::copy);
    on(u"edit.selectAll", [this] { m_view->selectAll(); });
    connectBlockActions();
    connectViewActions();
    connectFind();
    connectTagActions();
}

void ReaderPane::connectViewActions()
{
    const auto toggle = [this](QStringView id, bool on, void (ReaderView::*set)(bool)) {
        QAction *action = m_registry.action(id);
        action->setChecked(on);
        connect(action, &QAction::toggled, m_view, set);
    };
    toggle(u"view.furniture", m_view->isFurnitureShown(), &ReaderView::setFurnitureShown);
    toggle(u"view.labels", m_view->areLabelsShown(), &ReaderView::setLabelsShown);
    toggle(u"view.wires", m_view->areWiresShown(), &ReaderView::setWiresShown);
    connect(m_registry.action(u"zoom.in"), &QAction::triggered, this, [this] { zoomBy(1); });
    connect(m_registry.action(u"zoom.out"), &QAction::triggered, this, [this] { zoomBy(-1); });
    connect(m_registry.action(u"zoom.reset"), &QAction::triggered, this, [this] { setZoom(wholePercent); });
}

void ReaderPane::connectTagActions()
{
    const auto on = [this](QStringView id, void (TagController::*slot)()) { connect(m_registry.action(id), &QAction::triggered, &m_tagging, slot); };
    on(u"event.next", &TagController::nextEvent);
    on(u"event.previous", &TagController::previousEvent);
    on(u"mark.allEqual", &TagController::tagAllEqual);
    on(u"mark.repeat", &TagController::repeatLast);
    on(u"mark.editSpan", &TagController::startSpanEdit);
    on(u"mark.delete", &TagController::removeMark);
    connect(m_registry.action(u"mark.changeType"), &QAction::triggered, this, [this] { openPalette(true, m_tagging.currentMark().isEvent()); });
    // Behind the last mark the keyboard leaves the reader.
    connect(m_registry.action(u"mark.next"), &QAction::triggered, this, [this] {
        if (!m_view->nextMark())
            focusNextPrevChild(true);
    });
    connect(m_registry.action(u"mark.previous"), &QAction::triggered, this, [this] {
        if (!m_view->previousMark())
            focusNextPrevChild(false);
    });
    connect(m_registry.action(u"tag.mode"), &QAction::toggled, this, &ReaderPane::setTagMode);
    connect(m_registry.action(u"tag.leave"), &QAction::triggered, this, [this] { m_registry.action(u"tag.mode")->setChecked(false); });
    connect(&m_tagging, &TagController::paletteRequested, this, [this] { openPalette(false, false); });
    connect(&m_tagging, &TagController::changePaletteRequested, this, [this](bool ofEvent) { openPalette(true, ofEvent); });
    connect(&m_tagging, &TagController::slotRequested, this, &ReaderPane::slotRequested);
    connect(&m_tagging, &TagController::slotArmRequested, this, &ReaderPane::slotArmRequested);
    connect(&m_tagging, &TagController::tagged, this, [this](const TagType &type) {
        m_message->dismiss();
        m_palette->addUse(type);
    });
    connect(m_strip, &TagStrip::typeClicked, &m_tagging, &TagController::tag);
    connect(m_strip, &TagStrip::paletteRequested, this, [this] { openPalette(false, false); });
    connect(m_palette, &TagPalette::chosen, this, [this](const TagType &type, TagPalette::Purpose purpose) {
        m_view->setFocus(Qt::PopupFocusReason);
        if (purpose == TagPalette::Purpose::Tag)
            m_tagging.tag(type);
        else
            m_tagging.changeType(type);
    });
}

void ReaderPane::updateActions()
{
    const bool isOpen = m_open.isOpen();
    const bool tagMode = m_tagging.isTagMode();
    const bool hasMark = isOpen && (tagMode || m_tagging.focusedMark().isValid());
    const auto enable = [this](QStringView id, bool enabled) { m_registry.action(id)->setEnabled(enabled); };
    for (const QStringView id : {u"article.print", u"article.note", u"article.pageOn", u"find.inArticle", u"tag.mode", u"event.next", u"event.previous",
                                 u"block.toContent", u"block.toFurniture"})
        enable(id, isOpen);
    enable(u"block.looksRight", isOpen && m_open.article().doubtful);
    enable(u"block.toggle", isOpen && !tagMode);
    enable(u"block.why", isOpen && !tagMode);
    enable(u"tag.leave", isOpen && tagMode);
    enable(u"mark.allEqual", isOpen && tagMode);
    enable(u"mark.repeat", isOpen && tagMode);
    for (const QStringView id : {u"mark.changeType", u"mark.editSpan", u"mark.delete"})
        enable(id, hasMark);
    m_mode->setEnabled(isOpen);
    m_share->setEnabled(isOpen);
}

std::optional<Span> ReaderPane::selected() const
{
    const Span selection = m_view->selection();
    return selection.isEmpty() ? std::nullopt : std::optional(selection);
}

void ReaderPane::readOn()
{
    if (!m_view->pageDown())
        Q_EMIT nextUnreadRequested();
}

void ReaderPane::zoomBy(int steps)
{
    setZoom(m_view->zoom() + steps * metrics::zoomStep);
}

void ReaderPane::setZoom(int percent)
{
    m_view->setZoom(percent);
    if (!m_open.isOpen())
        return;
    m_zooms[readingScript(m_open.article().metadata.language)] = m_view->zoom();
    Q_EMIT zoomsChanged();
}

/// What is selected, else all that is shown.
void ReaderPane::copy() const
{
    const QString text = selected() ? m_view->selectedText() : m_view->document().plainText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ReaderPane::print()
{
    if (!m_open.isOpen())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_open.article().metadata.headline);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the connection, and that as long as the dialog.
    connect(dialog, &QDialog::accepted, dialog, [this, printer] { m_view->print(*printer); });
    dialog->open();
}

void ReaderPane::showMenu(const QPoint &globalPosition)
{
    if (!m_open.isOpen())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(globalPosition);
}

void ReaderPane::fillMenu(QMenu &menu)
{
    const MarkRef mark = m_tagging.currentMark();
    if (selected())
        menu.addAction(m_registry.action(u"edit.copy"));
    //: submenu of the article's context menu: choose a type for the selected words
    QMenu *tagAs = menu.addMenu(m_registry.action(u"tag.mode")->icon(), tr("Tag as"));
    fillTagMenu(*tagAs, m_tagset, m_tagging.keys(), [this](const TagType &type) { m_tagging.tag(type); }, [this] { openPalette(false, false); });
    menu.addAction(m_registry.action(u"article.note"));
    menu.addAction(m_registry.action(u"find.inArticle"));
    menu.addSeparator();
    if (const int block = caretBlock(); block >= 0) {
        QAction *turn = m_registry.action(m_open.article().blocks[block].isContent() ? u"block.toFurniture" : u"block.toContent");
        const QAction *toggle = m_registry.action(u"block.toggle");
        // One key turns a block both ways; each way also has an action of its own, which may have got its own key.
        if (!turn->shortcut().isEmpty() || !toggle->isEnabled() || toggle->shortcut().isEmpty())
            menu.addAction(turn);
        else
            connect(menu.addAction(turn->icon(), QString(turn->text() + u'\t' + toggle->shortcut().toString(QKeySequence::NativeText))), &QAction::triggered, turn, &QAction::trigger);
    }
    explainEntry(menu);
    if (!mark.isValid())
        return;
    menu.addSeparator();
    QAction *change = menu.addAction(m_registry.action(u"mark.changeType")->icon(), m_registry.action(u"mark.changeType")->text());
    connect(change, &QAction::triggered, this, [this, mark] { openPalette(true, mark.isEvent()); });
    const QAction *like = m_registry.action(u"mark.delete");
    //: entry of the article's context menu, for a mark at the pointer
    QAction *remove = menu.addAction(like->icon(), mark.isEvent() ? tr("Delete the event") : tr("Delete the mention"));
    connect(remove, &QAction::triggered, this, [this, mark] { m_tagging.remove(mark); });
}

void ReaderPane::setTagMode(bool on)
{
    m_tagging.setTagMode(on);
    m_mode->setCurrent(on ? Tag : Read);
    m_view->setCaretMode(on ? CaretMode::Tag : CaretMode::None);
    m_strip->setEventsShown(false);
    m_strip->setVisible(on && m_open.isOpen());
    if (!on)
        m_view->setFocusedMark({});
    m_message->dismiss();
    m_view->setFocus(Qt::OtherFocusReason);
    updateActions();
}

void ReaderPane::openPalette(bool change, bool ofEvent)
{
    if (!m_open.isOpen())
        return;
    using Offer = TagTypeModel::Offer;
    const Span place = change ? m_tagging.cover(m_tagging.currentMark()) : m_view->selection();
    const Offer offer = !change ? Offer::All : ofEvent ? Offer::Events : Offer::Entities;
    m_palette->setLayoutDirection(layoutDirection());
    m_palette->openAt(m_view->viewport(), m_view->rectangle(place), change ? TagPalette::Purpose::ChangeType : TagPalette::Purpose::Tag, offer);
}

bool ReaderPane::eventFilter(QObject *watched, QEvent *event)
{
    noticeReading(*event);
    return (watched == m_view && tagKey(event)) || QWidget::eventFilter(watched, event);
}

/// An article that came by itself is begun when somebody turns to it.
void ReaderPane::noticeReading(const QEvent &event)
{
    const bool hasTurnedToIt = event.type() == QEvent::FocusIn && static_cast<const QFocusEvent &>(event).reason() != Qt::ActiveWindowFocusReason;
    if (hasTurnedToIt || event.type() == QEvent::KeyPress || event.type() == QEvent::MouseButtonPress || event.type() == QEvent::Wheel)
        m_memory.touch();
}

/// Keys of Tag mode come before the shortcuts of actions; where a layout has no Latin letters, shortcuts go by place too.
bool ReaderPane::tagKey(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto &key = *dynamic_cast<QKeyEvent *>(event);
        if (!wantsForPicking(key) && !m_tagging.wants(key))
            return false;
        event->accept();
        return true;
    }
    case QEvent::KeyPress: {
        const auto &key = *dynamic_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Shift && m_tagging.isTagMode())
            m_strip->setEventsShown(true);
        if (pickingKey(key))
            return true;
        if (m_tagging.handle(key)) {
            m_altUsed = key.modifiers().testFlag(Qt::AltModifier);
            return true;
        }
        if (key.key() == Qt::Key_Escape && !m_findBar->isHidden()) {
            closeFind();
            return true;
        }
        return triggerByPlace(key);
    }
    case QEvent::KeyRelease: {
        const int key = dynamic_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Shift)
            m_strip->setEventsShown(false);
        // Alt alone shows the menus; not where it was part of a key, nor where it has just armed a slot.
        return key == Qt::Key_Alt && (std::exchange(m_altUsed, false) || isPicking());
    }
    case QEvent::FocusOut:
        m_strip->setEventsShown(false);
        return false;
    default:
        return false;
    }
}

bool ReaderPane::triggerByPlace(const QKeyEvent &event)
{
    const Qt::Key key = latinKey(event);
    if (key == Qt::Key(event.key()))
        return false;
    const QKeySequence keys(QKeyCombination(event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier), key));
    const QList<QAction *> actions = m_registry.actions();
    for (QAction *action : actions) {
        if (action->isEnabled() && action->shortcuts().contains(keys)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace galley
