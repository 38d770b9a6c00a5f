// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readeraccessible.h"

#include "ui/reader/readerview.h"
#include "ui/reader/rolename.h"
#include "ui/reader/tagsetnames.h"

#include <algorithm>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeReaderAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ReaderView *>(object);
    // Qt's cache takes ownership
    return view ? new ReaderAccessible(view) : nullptr;
}

/// IAccessible2 escapes these in attribute values.
QString escaped(QString value)
{
    for (const QChar special : {u'\\', u':', u',', u';', u'='})
        value.replace(special, QString(u"\\"_s + special));
    return value;
}

} // namespace

void installReaderAccessibility()
{
    // installing the same function again is ignored by Qt
    QAccessible::installFactory(makeReaderAccessible);
}

ReaderAccessible::ReaderAccessible(ReaderView *view)
    : QAccessibleWidget(view, QAccessible::Document)
{
}

ReaderView &ReaderAccessible::view() const
{
    return *static_cast<ReaderView *>(widget());
}

void *ReaderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReaderAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ReaderAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Value ? view().document().plainText() : QAccessibleWidget::text(type);
}

void ReaderAccessible::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const Span selected = selectionIndex == 0 ? view().selection() : Span{};
    *startOffset = int(view().document().toPlain(selected.begin));
    *endOffset = int(view().document().toPlain(selected.end));
}

int ReaderAccessible::selectionCount() const
{
    return view().selection().isEmpty() ? 0 : 1;
}

void ReaderAccessible::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void ReaderAccessible::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        view().clearSelection();
}

void ReaderAccessible::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    const ReaderDocument &document = view().document();
    if (selectionIndex == 0)
        view().selectSpan({document.fromPlain(startOffset), document.fromPlain(endOffset)});
}

int ReaderAccessible::cursorPosition() const
{
    return int(view().document().toPlain(view().caretPosition()));
}

void ReaderAccessible::setCursorPosition(int position)
{
    view().setCaretPosition(view().document().fromPlain(position));
}

QString ReaderAccessible::text(int startOffset, int endOffset) const
{
    const QString plain = view().document().plainText();
    const qsizetype begin = std::clamp<qsizetype>(startOffset, 0, plain.size());
    const qsizetype end = endOffset < 0 ? plain.size() : std::clamp<qsizetype>(endOffset, begin, plain.size());
    return plain.sliced(begin, end - begin);
}

int ReaderAccessible::characterCount() const
{
    return int(view().document().plainLength());
}

QRect ReaderAccessible::characterRect(int offset) const
{
    const qsizetype at = view().document().fromPlain(offset);
    QRect rect = view().rectangle({at, at + 1});
    if (rect.isNull())
        rect = view().rectangle({at, at});
    return rect.translated(view().viewport()->mapToGlobal(QPoint()));
}

int ReaderAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = view().viewport()->mapFromGlobal(point);
    if (!view().viewport()->rect().contains(inside))
        return -1;
    return int(view().document().toPlain(view().offsetAt(inside)));
}

void ReaderAccessible::scrollToSubstring(int startIndex, int endIndex)
{
    const ReaderDocument &document = view().document();
    view().scrollTo({document.fromPlain(startIndex), document.fromPlain(std::max(endIndex, startIndex + 1))});
}

/// The block's role and the marks of the character, for as long as they are the same.
QString ReaderAccessible::attributes(int offset, int *startOffset, int *endOffset) const
{
    const ReaderDocument &document = view().document();
    const int count = characterCount();
    *startOffset = std::clamp(offset, 0, count);
    *endOffset = *startOffset;
    const qsizetype at = document.fromPlain(offset);
    const int item = document.itemAt(at);
    if (item < 0 || offset < 0 || offset >= count)
        return {};
    const Block &block = document.blocks()[document.items()[item].block];
    Span same = block.span;
    QStringList marks;
    const QList<MarkRef> around = view().marks().marksIn(block.span);
    for (const MarkRef mark : around) {
        const Span cover = view().marks().cover(mark);
        for (const qsizetype edge : {cover.begin, cover.end}) {
            if (edge <= at)
                same.begin = std::max(same.begin, edge);
            else
                same.end = std::min(same.end, edge);
        }
        if (!cover.contains(at))
            continue;
        if (const EventMention *event = view().marks().event(mark.event()))
            marks.append(eventLabelWithRealis(event->type, event->realis));
        else if (const EntityMention *mention = view().marks().mention(mark.mention()))
            marks.append(entityTypeName(mention->type));
    }
    *startOffset = int(document.toPlain(same.begin));
    *endOffset = int(document.toPlain(same.end));
    QString attributes = u"language:%1;block:%2;"_s.arg(escaped(view().article().metadata.language), escaped(roleName(block.effectiveRole())));
    if (!marks.isEmpty())
        attributes += u"mark:%1;"_s.arg(escaped(marks.join(u", "_s)));
    return attributes;
}

} // namespace galley
