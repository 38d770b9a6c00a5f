// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagkeys.h"

#include "models/tagset/tagset.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace galley {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Qt::Key key;
    TagType::Kind kind;
    QStringView type;
};

constexpr std::array table = {
    Row{Qt::Key_P, TagType::Kind::Entity, u"Person"},   Row{Qt::Key_O, TagType::Kind::Entity, u"Organization"},
    Row{Qt::Key_G, TagType::Kind::Entity, u"GPE"},      Row{Qt::Key_L, TagType::Kind::Entity, u"Location"},
    Row{Qt::Key_F, TagType::Kind::Entity, u"Facility"}, Row{Qt::Key_R, TagType::Kind::Entity, u"Role"},
    Row{Qt::Key_D, TagType::Kind::Entity, u"Time"},     Row{Qt::Key_Q, TagType::Kind::Entity, u"Quantity"},
    Row{Qt::Key_S, TagType::Kind::Event, u"Say"},       Row{Qt::Key_A, TagType::Kind::Event, u"Attack"},
    Row{Qt::Key_D, TagType::Kind::Event, u"Die"},       Row{Qt::Key_I, TagType::Kind::Event, u"Injure"},
    Row{Qt::Key_M, TagType::Kind::Event, u"Meet"},      Row{Qt::Key_G, TagType::Kind::Event, u"Agree"},
    Row{Qt::Key_T, TagType::Kind::Event, u"Detain"},    Row{Qt::Key_C, TagType::Kind::Event, u"CourtAction"},
    Row{Qt::Key_P, TagType::Kind::Event, u"Appoint"},   Row{Qt::Key_R, TagType::Kind::Event, u"Protest"},
};

// Scan codes count along the rows of the keyboard, from the left: set 1 of the PC keyboard, which Linux kept for its evdev
// codes; X11 and Wayland count 8 more.
#ifdef Q_OS_WIN
constexpr quint32 scanCodeOffset = 0;
#else
constexpr quint32 scanCodeOffset = 8;
#endif

struct KeyRow
{
    quint32 firstCode;
    QLatin1StringView keys;
};

constexpr std::array keyRows = {
    KeyRow{2, "1234567890"_L1},
    KeyRow{16, "QWERTYUIOP[]"_L1},
    KeyRow{30, "ASDFGHJKL;'"_L1},
    KeyRow{44, "ZXCVBNM,./"_L1},
};

std::optional<Qt::Key> keyAtPlace(quint32 nativeScanCode)
{
    if (nativeScanCode < scanCodeOffset)
        return std::nullopt;
    const quint32 code = nativeScanCode - scanCodeOffset;
    for (const KeyRow &row : keyRows) {
        if (code >= row.firstCode && code < row.firstCode + quint32(row.keys.size()))
            return Qt::Key(row.keys[qsizetype(code - row.firstCode)].unicode());
    }
    return std::nullopt;
}

/// Whether the key stands for a character, and which; keys such as Escape stand for none.
std::optional<char32_t> characterOf(const QKeyEvent &event)
{
    const int key = event.key();
    if (key > 0 && key < int(Qt::Key_Escape))
        return char32_t(key);
    // Some layouts give letters for which Qt has no key.
    if (const QString text = event.text(); (key == 0 || key == Qt::Key_unknown) && !text.isEmpty() && text.front().isPrint())
        return text.toUcs4().first();
    return std::nullopt;
}

bool isOfLatinKeyboard(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    return character < 0x80 || script == QChar::Script_Latin
        || (script == QChar::Script_Common && !QChar::isDigit(character) && !QChar::isLetter(character));
}

} // namespace

Qt::Key latinKey(const QKeyEvent &event)
{
    const Qt::Key asGiven = Qt::Key(event.key());
    const std::optional<char32_t> character = characterOf(event);
    if (!character || isOfLatinKeyboard(*character))
        return asGiven;
    return keyAtPlace(event.nativeScanCode()).value_or(asGiven);
}

int digitOf(const QKeyEvent &event)
{
    const std::optional<char32_t> character = characterOf(event);
    const int value = character ? QChar::digitValue(*character) : -1;
    return std::max(value, 0);
}

TagKeys::TagKeys(const Tagset &tagset)
{
    for (const Row &row : table) {
        const QString name = row.type.toString();
        const bool isEvent = row.kind == TagType::Kind::Event;
        if (isEvent ? tagset.eventType(name) != nullptr : tagset.entityType(name) != nullptr)
            m_keys.append({row.key, {row.kind, name}});
    }
}

std::optional<TagType> TagKeys::find(Qt::Key key, bool shift) const
{
    const auto found = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                    [=](const Key &entry) { return entry.key == key && entry.type.isEvent() == shift; });
    return found == m_keys.cend() ? std::nullopt : std::optional(found->type);
}

QString TagKeys::text(const TagType &type) const
{
    const auto found = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const Key &entry) { return entry.type == type; });
    if (found == m_keys.cend())
        return {};
    const QString letter = keyLetter(found->key);
    return type.isEvent() ? u"Shift+"_s + letter : letter;
}

QString keyLetter(Qt::Key key)
{
    return QString(QChar(char16_t(key)));
}

} // namespace galley
