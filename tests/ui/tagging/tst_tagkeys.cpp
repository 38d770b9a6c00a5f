// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagkeys.h"

#include "models/tagset/tagset.h"
#include "ui/tagging/tagcommand.h"

#include <QKeyEvent>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;
using Kind = TagCommand::Kind;

namespace {

// Where keys are on a PC keyboard, as X11 and Wayland count.
constexpr quint32 placeOfP = 33;
constexpr quint32 placeOfA = 38;
constexpr quint32 placeOfSemicolon = 47;

QKeyEvent press(int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {}, quint32 scanCode = 0)
{
    return QKeyEvent(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text);
}

TagType entityType(const QString &name)
{
    return {TagType::Kind::Entity, name};
}

TagType eventType(const QString &name)
{
    return {TagType::Kind::Event, name};
}

} // namespace

class TestTagKeys : public QObject
{
    Q_OBJECT

private:
    TagKeys m_keys{Tagset::standard()};

    TagCommand command(const QKeyEvent &key, Qt::LayoutDirection direction = Qt::LeftToRight) const { return tagCommand(key, m_keys, direction); }

private Q_SLOTS:
    void everyTypeOfTheTableIsInTheStandardTagset()
    {
        QCOMPARE(m_keys.keys().size(), 18);
    }

    void aFigureFillsASlotAndWithAltArmsOne()
    {
        QCOMPARE(command(press(Qt::Key_3, {}, u"3"_s)), (TagCommand{Kind::FillSlot, {}, 3}));
        QCOMPARE(command(press(Qt::Key_3, Qt::AltModifier, u"3"_s)), (TagCommand{Kind::ArmSlot, {}, 3}));
        QCOMPARE(command(press(Qt::Key_3, Qt::AltModifier | Qt::ShiftModifier, u"3"_s)), (TagCommand{Kind::ArmSlot, {}, 3})); // French keyboards
        QCOMPARE(command(press(Qt::Key_3, Qt::AltModifier | Qt::KeypadModifier, u"3"_s)), (TagCommand{Kind::ArmSlot, {}, 3}));
        QCOMPARE(command(press(Qt::Key_3, Qt::ControlModifier, u"3"_s)).kind, Kind::None);
        QCOMPARE(command(press(Qt::Key_0, Qt::AltModifier, u"0"_s)).kind, Kind::None);
    }

    void aLetterTagsAnEntityAndWithShiftAnEvent()
    {
        QCOMPARE(command(press(Qt::Key_P, {}, u"p"_s)), (TagCommand{Kind::Tag, entityType(u"Person"_s)}));
        QCOMPARE(command(press(Qt::Key_P, Qt::ShiftModifier, u"P"_s)), (TagCommand{Kind::Tag, eventType(u"Appoint"_s)}));
        QCOMPARE(command(press(Qt::Key_D, {}, u"d"_s)), (TagCommand{Kind::Tag, entityType(u"Time"_s)}));
        QCOMPARE(command(press(Qt::Key_S, Qt::ShiftModifier, u"S"_s)), (TagCommand{Kind::Tag, eventType(u"Say"_s)}));
    }

    void aLetterWithoutATypeIsNoKeyOfTagMode()
    {
        QCOMPARE(command(press(Qt::Key_S, {}, u"s"_s)).kind, Kind::None);
        QCOMPARE(command(press(Qt::Key_B, Qt::ShiftModifier, u"B"_s)).kind, Kind::None);
    }

    void controlLeavesShortcutsAlone()
    {
        QCOMPARE(command(press(Qt::Key_P, Qt::ControlModifier)).kind, Kind::None);
        QCOMPARE(command(press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier)).kind, Kind::None);
        QCOMPARE(command(press(Qt::Key_P, Qt::MetaModifier)).kind, Kind::None);
    }

    void altChangesTheType()
    {
        QCOMPARE(command(press(Qt::Key_G, Qt::AltModifier)), (TagCommand{Kind::ChangeType, entityType(u"GPE"_s)}));
        QCOMPARE(command(press(Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier)), (TagCommand{Kind::ChangeType, eventType(u"Attack"_s)}));
        QCOMPARE(command(press(Qt::Key_W, Qt::AltModifier)).kind, Kind::None);
    }

    void otherScriptsGoByTheKeysPlace_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("Russian") << int(u'З') << u"з"_s;
        QTest::newRow("Greek") << int(u'Π') << u"π"_s;
        QTest::newRow("Arabic") << int(u'ح') << u"ح"_s;
        QTest::newRow("Hindi, a letter that Qt has no key for") << 0 << u"ज"_s;
        QTest::newRow("Amharic") << int(u'ፐ') << u"ፐ"_s;
    }
    void otherScriptsGoByTheKeysPlace()
    {
        QFETCH(int, key);
        QFETCH(QString, text);
        const QKeyEvent pressed = press(key, {}, text, placeOfP);
        QCOMPARE(latinKey(pressed), Qt::Key_P);
        QCOMPARE(command(pressed), (TagCommand{Kind::Tag, entityType(u"Person"_s)}));
    }

    void aLatinLayoutGoesByTheLetterWhereverItIs()
    {
        // On a French keyboard Q is where others have A.
        QCOMPARE(command(press(Qt::Key_Q, {}, u"q"_s, placeOfA)), (TagCommand{Kind::Tag, entityType(u"Quantity"_s)}));
        // On a German one ö is where others have the semicolon.
        QCOMPARE(command(press(Qt::Key_Odiaeresis, {}, u"ö"_s, placeOfSemicolon)).kind, Kind::None);
    }

    void aLetterOfAnUnknownPlaceMeansNothing()
    {
        QCOMPARE(command(press(int(u'З'), {}, u"з"_s)).kind, Kind::None);
        QCOMPARE(command(press(int(u'З'), {}, u"з"_s, 200)).kind, Kind::None);
    }

    void theSemicolonsPlaceOpensThePaletteInRussian()
    {
        QCOMPARE(command(press(int(u'Ж'), {}, u"ж"_s, placeOfSemicolon)).kind, Kind::OpenPalette);
        QCOMPARE(command(press(Qt::Key_Semicolon, Qt::ShiftModifier, u";"_s)).kind, Kind::OpenPalette);
        QCOMPARE(command(press(Qt::Key_Comma, {}, u","_s)).kind, Kind::OpenChangePalette);
    }

    void digitsOfAnyScriptFillSlots()
    {
        QCOMPARE(command(press(Qt::Key_3, {}, u"3"_s)), (TagCommand{Kind::FillSlot, {}, 3}));
        QCOMPARE(command(press(int(u'۴'), {}, u"۴"_s)), (TagCommand{Kind::FillSlot, {}, 4}));
        QCOMPARE(command(press(int(u'९'), {}, u"९"_s)), (TagCommand{Kind::FillSlot, {}, 9}));
        QCOMPARE(command(press(Qt::Key_7, Qt::KeypadModifier, u"7"_s)), (TagCommand{Kind::FillSlot, {}, 7}));
        QCOMPARE(command(press(Qt::Key_0, {}, u"0"_s)).kind, Kind::None);
    }

    void boundariesAndArrowsFollowTheArticlesDirection()
    {
        QCOMPARE(command(press(Qt::Key_W)).kind, Kind::GrowEnd);
        QCOMPARE(command(press(Qt::Key_W, Qt::ShiftModifier)).kind, Kind::GrowBegin);
        QCOMPARE(command(press(Qt::Key_X)).kind, Kind::ShrinkEnd);
        QCOMPARE(command(press(Qt::Key_X, Qt::ShiftModifier)).kind, Kind::ShrinkBegin);
        QCOMPARE(command(press(Qt::Key_Right, Qt::ShiftModifier)).kind, Kind::ExtendForwards);
        QCOMPARE(command(press(Qt::Key_Right, Qt::ShiftModifier), Qt::RightToLeft).kind, Kind::ExtendBackwards);
        QCOMPARE(command(press(Qt::Key_Right)).kind, Kind::None); // the reader's own
    }

    void whileASpanIsEditedNothingIsTagged()
    {
        QCOMPARE(spanEditCommand(press(Qt::Key_P, {}, u"p"_s), Qt::LeftToRight).kind, Kind::Ignore);
        QCOMPARE(spanEditCommand(press(Qt::Key_Backspace, {}, u"\b"_s), Qt::LeftToRight).kind, Kind::Ignore);
        QCOMPARE(spanEditCommand(press(Qt::Key_Return, {}, u"\r"_s), Qt::LeftToRight).kind, Kind::Write);
        QCOMPARE(spanEditCommand(press(Qt::Key_Escape), Qt::LeftToRight).kind, Kind::Leave);
        QCOMPARE(spanEditCommand(press(Qt::Key_Right), Qt::LeftToRight).kind, Kind::GrowEnd);
        QCOMPARE(spanEditCommand(press(Qt::Key_Right, Qt::ShiftModifier), Qt::LeftToRight).kind, Kind::ShrinkBegin);
        QCOMPARE(spanEditCommand(press(Qt::Key_Left), Qt::RightToLeft).kind, Kind::GrowEnd);
        QCOMPARE(spanEditCommand(press(Qt::Key_Left, Qt::ControlModifier), Qt::LeftToRight).kind, Kind::EndOneBack);
        QCOMPARE(spanEditCommand(press(Qt::Key_Z, Qt::ControlModifier), Qt::LeftToRight).kind, Kind::None);
        QCOMPARE(spanEditCommand(press(Qt::Key_F3), Qt::LeftToRight).kind, Kind::None);
    }

    void typesThatATagsetDoesNotHaveAreLeftOut()
    {
        const auto tagset = Tagset::fromJson(R"({"format": "galley-schema", "version": 1, "entities": {"Person": "", "Ship": ""}, "events": {}})");
        QVERIFY(tagset.has_value());
        const TagKeys keys(*tagset);
        QCOMPARE(keys.keys().size(), 1);
        QCOMPARE(keys.find(Qt::Key_P, false), std::optional(entityType(u"Person"_s)));
        QVERIFY(!keys.find(Qt::Key_P, true));
    }

    void capsAreLatin()
    {
        QCOMPARE(m_keys.text(entityType(u"GPE"_s)), u"G"_s);
        QCOMPARE(m_keys.text(eventType(u"CourtAction"_s)), u"Shift+C"_s);
        QCOMPARE(m_keys.text(eventType(u"Mobilize"_s)), QString());
    }
};

QTEST_MAIN(TestTagKeys)
#include "tst_tagkeys.moc"
