// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/keyrecorder.h"

#include <QKeyEvent>

namespace galley {
namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_unknown;
}

// Shift belongs to the key only where it does not already make another character: "?" but "Shift+F3", "Shift+A".
QKeyCombination combinationOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    const bool symbol = !text.isEmpty() && text.front().isPrint() && !text.front().isLetter() && !text.front().isSpace();
    if (symbol && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        modifiers &= ~Qt::ShiftModifier;
    int key = event.key();
    if (key == Qt::Key_Backtab) {
        key = Qt::Key_Tab;
        modifiers |= Qt::ShiftModifier;
    }
    return QKeyCombination(modifiers, Qt::Key(key));
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
    retranslate();
}

void KeyRecorder::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyRecorder::event(QEvent *event)
{
    // Every key is ours, also those that are shortcuts now and those that would move the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        keyPressEvent(dynamic_cast<QKeyEvent *>(event));
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        focusNextChild();
        return;
    }
    if (isModifier(event->key()))
        return;
    setKeys(QKeySequence(combinationOf(*event)));
    Q_EMIT recorded(m_keys);
}

void KeyRecorder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void KeyRecorder::retranslate()
{
    //: placeholder in the field that records a shortcut
    setPlaceholderText(tr("Press the keys"));
    setAccessibleName(tr("Keys of the chosen action"));
}

} // namespace galley
