// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagcommand.h"

#include <QKeyEvent>

namespace galley {

namespace {

using Kind = TagCommand::Kind;

enum class Arrow : quint8 { None, Forwards, Backwards };

Arrow arrowOf(const QKeyEvent &event, Qt::LayoutDirection direction)
{
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        return Arrow::None;
    const bool forwards = (event.key() == Qt::Key_Right) == (direction != Qt::RightToLeft);
    return forwards ? Arrow::Forwards : Arrow::Backwards;
}

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    // GroupSwitch: another layout of several is on.
    return event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
}

Kind boundaryCommand(Qt::Key key, bool shift)
{
    if (key == Qt::Key_W)
        return shift ? Kind::GrowBegin : Kind::GrowEnd;
    if (key == Qt::Key_X)
        return shift ? Kind::ShrinkBegin : Kind::ShrinkEnd;
    return Kind::None;
}

Kind extendCommand(Arrow arrow)
{
    switch (arrow) {
    case Arrow::Forwards:
        return Kind::ExtendForwards;
    case Arrow::Backwards:
        return Kind::ExtendBackwards;
    case Arrow::None:
        break;
    }
    return Kind::None;
}

Kind spanArrowCommand(Arrow arrow, bool begin, bool byCharacter)
{
    const bool on = arrow == Arrow::Forwards;
    if (byCharacter && begin)
        return on ? Kind::BeginOneOn : Kind::BeginOneBack;
    if (byCharacter)
        return on ? Kind::EndOneOn : Kind::EndOneBack;
    if (begin)
        return on ? Kind::ShrinkBegin : Kind::GrowBegin;
    return on ? Kind::GrowEnd : Kind::ShrinkEnd;
}

} // namespace

TagCommand tagCommand(const QKeyEvent &event, const TagKeys &keys, Qt::LayoutDirection articleDirection)
{
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const Qt::KeyboardModifiers others = modifiers & ~Qt::ShiftModifier;
    const Qt::Key key = latinKey(event);
    if (others != Qt::NoModifier && others != Qt::AltModifier)
        return {};
    if (const std::optional<TagType> type = keys.find(key, shift))
        return {others == Qt::AltModifier ? Kind::ChangeType : Kind::Tag, *type};
    const int digit = digitOf(event);
    if (digit > 0)
        return {others == Qt::AltModifier ? Kind::ArmSlot : Kind::FillSlot, {}, digit};
    if (others != Qt::NoModifier)
        return {};
    // Where these signs need Shift they are still meant.
    if (key == Qt::Key_Semicolon)
        return {Kind::OpenPalette};
    if (key == Qt::Key_Comma)
        return {Kind::OpenChangePalette};
    if (const Kind boundary = boundaryCommand(key, shift); boundary != Kind::None)
        return {boundary};
    return {shift ? extendCommand(arrowOf(event, articleDirection)) : Kind::None};
}

TagCommand spanEditCommand(const QKeyEvent &event, Qt::LayoutDirection articleDirection)
{
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (modifiers & ~(Qt::ShiftModifier | Qt::ControlModifier))
        return {};
    if (const Arrow arrow = arrowOf(event, articleDirection); arrow != Arrow::None)
        return {spanArrowCommand(arrow, shift, control)};
    if (control)
        return {};
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return {Kind::Write};
    if (event.key() == Qt::Key_Escape)
        return {Kind::Leave};
    if (const Kind boundary = boundaryCommand(latinKey(event), shift); boundary != Kind::None)
        return {boundary};
    const bool isLetter = !event.text().isEmpty() && event.text().front().isPrint();
    const bool isErasing = event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
    return {isLetter || isErasing ? Kind::Ignore : Kind::None};
}

} // namespace galley
