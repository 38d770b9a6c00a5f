// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tagging/tagcontroller.h"

#include "models/edit/editor.h"
#include "models/items/openarticle.h"
#include "models/tagset/tagset.h"
#include "tests/support/temporarylibrary.h"
#include "tests/ui/tagging/plainview.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString headline = u"Dockers meet in Elmar"_s;
const QString first = u"He said the “Harbour Authority” would meet dockers in Elmar on Monday."_s;
const QString second = u"Elmar, Elmarians say, is quiet. Elmar sleeps."_s;

TagType entityType(const QString &name)
{
    return {TagType::Kind::Entity, name};
}

TagType eventType(const QString &name)
{
    return {TagType::Kind::Event, name};
}

/// An open article with everything that tagging takes.
struct Desk
{
    TemporaryLibrary library;
    Editor editor{*library};
    AnnotationCommands commands{editor};
    OpenArticle open{*library, editor};
    PlainView view;
    TagController tagging{open, commands, Tagset::standard(), view};
    QStringList refusals;

    explicit Desk(const QString &language = u"en"_s, const QStringList &paragraphs = {first, second})
    {
        QObject::connect(&tagging, &TagController::refused, &tagging, [this](const QString &sentence) { refusals.append(sentence); });
        const ArticleId id = library.addArticle(headline, paragraphs, language);
        QSignalSpy opened(&open, &OpenArticle::opened);
        open.open(id);
        if (!opened.wait())
            qFatal("the article does not open");
        view.text = open.article().pageText;
        tagging.setTagMode(true);
    }

    [[nodiscard]] QStringList mentions() const
    {
        QStringList all;
        for (const EntityMention &mention : open.annotations().mentions)
            all.append(mention.type + u' ' + open.words(mention.cover()));
        return all;
    }
    [[nodiscard]] QStringList events() const
    {
        QStringList all;
        for (const EventMention &each : open.annotations().events)
            all.append(each.type + u' ' + open.words(each.trigger));
        return all;
    }
    bool press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        const QString text = key < int(Qt::Key_Escape) ? QString(QChar(char16_t(key))) : QString();
        return tagging.handle(QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    }
    void tagEntity(const QString &words, const QString &type, qsizetype from = 0)
    {
        view.select(words, from);
        const qsizetype before = open.annotations().mentions.size();
        tagging.tag(entityType(type));
        QTRY_COMPARE(open.annotations().mentions.size(), before + 1);
        QTRY_VERIFY(tagging.focusedMark().isMention());
    }
    void tagEvent(const QString &words, const QString &type)
    {
        view.select(words);
        const qsizetype before = open.annotations().events.size();
        tagging.tag(eventType(type));
        QTRY_COMPARE(open.annotations().events.size(), before + 1);
        QTRY_VERIFY(tagging.focusedMark().isEvent());
    }
};

} // namespace

class TestTagController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyTagsTheSelectionWithoutItsQuotationMarks()
    {
        Desk desk;
        desk.view.select(u"“Harbour Authority” "_s);
        QVERIFY(desk.press(Qt::Key_O));
        QTRY_COMPARE(desk.mentions(), (QStringList{u"Organization Harbour Authority"_s}));
        QTRY_COMPARE(desk.open.focusedMention(), desk.open.annotations().mentions.first().id);
        const Span cover = desk.open.annotations().mentions.first().cover();
        QCOMPARE(desk.view.selected, (Span{cover.end, cover.end})); // the next arrow moves on
    }

    void withoutASelectionTheWordAtTheCaretIsMeant()
    {
        Desk desk;
        desk.view.placeCaret(desk.view.text.indexOf(u"dockers"_s) + 3);
        QVERIFY(desk.press(Qt::Key_P));
        QTRY_COMPARE(desk.mentions(), (QStringList{u"Person dockers"_s}));
    }

    void shiftTagsAnEventAndFocusesIt()
    {
        Desk desk;
        desk.view.select(u"said"_s);
        QVERIFY(desk.press(Qt::Key_S, Qt::ShiftModifier));
        QTRY_COMPARE(desk.events(), (QStringList{u"Say said"_s}));
        QTRY_COMPARE(desk.open.focusedEvent(), desk.open.annotations().events.first().id);
        QVERIFY(!isValid(desk.open.focusedMention()));
    }

    void anotherEventKeyOnTheSameTriggerChangesItsTypeAndKeepsWhatFits()
    {
        Desk desk;
        desk.tagEntity(u"Elmar"_s, u"GPE"_s, desk.view.text.indexOf(u"Elmar on"_s));
        desk.tagEntity(u"dockers"_s, u"Person"_s);
        const auto mentionOf = [&](const QString &type) {
            const QList<EntityMention> &all = desk.open.annotations().mentions;
            return std::find_if(all.cbegin(), all.cend(), [&](const EntityMention &mention) { return mention.type == type; })->id;
        };
        desk.tagEvent(u"meet"_s, u"Attack"_s);
        const Argument place{u"Place"_s, mentionOf(u"GPE"_s)};
        EventMention event = desk.open.annotations().events.first();
        event.arguments = {{u"Attacker"_s, mentionOf(u"Person"_s)}, place};
        desk.commands.change(desk.open.version(), event);
        QTRY_COMPARE(desk.open.annotations().events.first().arguments.size(), 2);
        desk.view.select(u"meet"_s);
        QVERIFY(desk.press(Qt::Key_D, Qt::ShiftModifier));
        QTRY_COMPARE(desk.events(), (QStringList{u"Die meet"_s}));
        QCOMPARE(desk.open.annotations().events.first().id, event.id);
        QCOMPARE(desk.open.annotations().events.first().arguments, (QList<Argument>{place}));
        QCOMPARE(desk.open.focusedEvent(), event.id);
        desk.editor.undo();
        QTRY_COMPARE(desk.open.annotations().events.first(), event);
    }

    void theSameTypeOnTheSameWordsIsMadeOnce()
    {
        Desk desk;
        const qsizetype elmar = desk.view.text.indexOf(u"Elmar"_s);
        desk.view.selected = {elmar, elmar + 5};
        desk.tagging.tag(entityType(u"GPE"_s));
        desk.view.selected = {elmar, elmar + 5};
        desk.tagging.tag(entityType(u"GPE"_s)); // before the first is on disk
        QTRY_COMPARE(desk.mentions().size(), 1);
        desk.view.selected = {elmar, elmar + 5};
        desk.tagging.tag(entityType(u"GPE"_s)); // and after it
        desk.tagEntity(u"Monday"_s, u"Time"_s);
        QCOMPARE(desk.mentions(), (QStringList{u"GPE Elmar"_s, u"Time Monday"_s}));
    }

    void otherTypesOnTheSameWordsMayNest()
    {
        Desk desk;
        desk.tagEntity(u"Elmar"_s, u"GPE"_s);
        desk.tagEntity(u"Elmar"_s, u"Location"_s);
        QCOMPARE(desk.mentions().size(), 2);
    }

    void wordsOverTwoParagraphsAreRefusedWithASentence()
    {
        Desk desk;
        const qsizetype monday = desk.view.text.indexOf(u"Monday"_s);
        desk.view.selected = {monday, desk.view.text.indexOf(u"Elmar, "_s) + 5};
        desk.tagging.tag(entityType(u"GPE"_s));
        QCOMPARE(desk.refusals, (QStringList{u"A mark must lie within one paragraph. Select less."_s}));
        QCOMPARE(desk.view.selected.begin, monday); // still selected
    }

    void signsAloneAreRefused()
    {
        Desk desk;
        desk.view.select(u", "_s);
        desk.tagging.tag(entityType(u"GPE"_s));
        QCOMPARE(desk.refusals.size(), 1);
        QVERIFY(!desk.editor.nextUndo());
    }

    void pronounsGetTheirLevelByTheArticlesLanguage()
    {
        Desk desk;
        desk.tagEntity(u"He"_s, u"Person"_s);
        QCOMPARE(desk.open.annotations().mentions.first().level, MentionLevel::Pronoun);
        Desk german(u"de"_s);
        german.tagEntity(u"He"_s, u"Person"_s);
        QCOMPARE(german.open.annotations().mentions.first().level, MentionLevel::Name);
    }

    void theFullStopRepeatsTheLastType()
    {
        Desk desk;
        desk.tagging.repeatLast();
        QCOMPARE(desk.refusals.size(), 1);
        desk.tagEntity(u"Elmar"_s, u"GPE"_s);
        desk.view.select(u"dockers"_s);
        desk.tagging.repeatLast();
        QTRY_COMPARE(desk.mentions(), (QStringList{u"GPE Elmar"_s, u"GPE dockers"_s}));
    }

    void allEqualNamesAreTaggedAsOneStep()
    {
        Desk desk;
        desk.tagEntity(u"Elmar"_s, u"GPE"_s);
        desk.tagging.tagAllEqual();
        QTRY_COMPARE(desk.mentions().count(u"GPE Elmar"_s), 4); // headline, first and twice in the second; not "Elmarians"
        desk.tagging.tagAllEqual();
        QCOMPARE(desk.refusals.size(), 1);
        desk.editor.undo();
        QTRY_COMPARE(desk.mentions().size(), 1);
    }

    void allEqualNamesNeedsAMention()
    {
        Desk desk;
        desk.view.placeCaret(0);
        desk.tagging.tagAllEqual();
        QCOMPARE(desk.refusals.size(), 1);
    }

    void backspaceRemovesTheFocusedMark()
    {
        Desk desk;
        desk.tagEntity(u"Elmar"_s, u"GPE"_s);
        desk.tagEntity(u"Monday"_s, u"Time"_s);
        desk.tagging.removeMark();
        QTRY_COMPARE(desk.mentions(), (QStringList{u"GPE Elmar"_s}));
        QVERIFY(!desk.tagging.focusedMark().isValid());
    }

    void onceTheCaretHasLeftTheFocusedMarkTheInnermostAtTheCaretIsMeant()
    {
        Desk desk;
        desk.tagEntity(u"Harbour Authority"_s, u"Organization"_s);
        desk.tagEntity(u"Harbour"_s, u"Facility"_s);
        desk.tagEntity(u"Monday"_s, u"Time"_s);
        desk.view.placeCaret(desk.view.text.indexOf(u"Harbour"_s) + 2);
        desk.tagging.followCaret();
        desk.tagging.removeMark();
        QTRY_COMPARE(desk.mentions(), (QStringList{u"Organization Harbour Authority"_s, u"Time Monday"_s}));
        desk.view.placeCaret(desk.view.text.indexOf(u"quiet"_s));
        desk.tagging.followCaret();
        desk.tagging.removeMark();
        QCOMPARE(desk.refusals.size(), 1);
        QCOMPARE(desk.mentions().size(), 2);
    }

    void aChangedTypeKeepsArgumentsAndEntity()
    {
        Desk desk;
        desk.tagEntity(u"dockers"_s, u"Person"_s);
        const MentionId dockers = desk.open.annotations().mentions.first().id;
        desk.tagEvent(u"meet dockers"_s, u"Meet"_s);
        desk.commands.setArgument(desk.open.version(), desk.open.annotations().events.first(), {.role = u"Participant"_s, .filler = dockers});
        Entity people;
        people.type = u"Person"_s;
        people.name = u"Dockers of Elmar"_s;
        desk.commands.linkNewEntity(desk.open.version(), *desk.open.annotations().mention(dockers), people);
        QTRY_VERIFY(isValid(desk.open.annotations().mention(dockers)->entity));
        QTRY_COMPARE(desk.open.annotations().events.first().arguments.size(), 1);
        const EntityId linked = desk.open.annotations().mention(dockers)->entity;
        desk.tagging.focusMark(dockers);
        desk.tagging.changeType(entityType(u"Group"_s));
        QTRY_COMPARE(desk.mentions(), (QStringList{u"Group dockers"_s}));
        QCOMPARE(desk.open.annotations().mentions.first().entity, linked);
        QCOMPARE(desk.open.annotations().events.first().arguments.first().filler, Filler(dockers));
        desk.tagging.changeType(eventType(u"Meet"_s));
        QCOMPARE(desk.refusals.size(), 1);
    }

    void altAndTheKeyChangeTheTypeOfTheFocusedMark()
    {
        Desk desk;
        desk.tagEntity(u"Elmar"_s, u"GPE"_s);
        QVERIFY(desk.press(Qt::Key_L, Qt::AltModifier));
        QTRY_COMPARE(desk.mentions(), (QStringList{u"Location Elmar"_s}));
    }

    void aSpanIsEditedAndWritten()
    {
        Desk desk;
        desk.tagEntity(u"Authority"_s, u"Organization"_s);
        desk.tagging.startSpanEdit();
        QVERIFY(desk.tagging.isEditingSpan());
        QCOMPARE(desk.open.words(desk.view.selected), u"Authority"_s);
        QVERIFY(desk.press(Qt::Key_Left, Qt::ShiftModifier)); // the beginning, by a word
        QCOMPARE(desk.open.words(desk.view.selected), u"Harbour Authority"_s);
        QVERIFY(desk.press(Qt::Key_P)); // tags nothing now
        QVERIFY(desk.press(Qt::Key_Return));
        QTRY_COMPARE(desk.mentions(), (QStringList{u"Organization Harbour Authority"_s}));
        QVERIFY(!desk.tagging.isEditingSpan());
    }

    void aSpanIsEditedByCharactersWithControl()
    {
        Desk desk;
        desk.tagEntity(u"Elmarians"_s, u"Group"_s);
        desk.tagging.startSpanEdit();
        for (int i = 0; i < 4; ++i)
            QVERIFY(desk.press(Qt::Key_Left, Qt::ControlModifier));
        QVERIFY(desk.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier));
        desk.press(Qt::Key_Enter);
        QTRY_COMPARE(desk.mentions(), (QStringList{u"Group lmar"_s}));
    }

    void aSpanIsLeftAsItWas()
    {
        Desk desk;
        desk.tagEvent(u"meet"_s, u"Meet"_s);
        desk.tagging.startSpanEdit();
        desk.press(Qt::Key_W);
        QVERIFY(desk.press(Qt::Key_Escape));
        QVERIFY(!desk.tagging.isEditingSpan());
        QCOMPARE(desk.events(), (QStringList{u"Meet meet"_s}));
        QCOMPARE(desk.editor.nextUndo()->kind, EditKind::AddEvent);
    }

    void aSpanOverTwoParagraphsIsNotWritten()
    {
        Desk desk;
        desk.tagEntity(u"Monday"_s, u"Time"_s);
        desk.tagging.startSpanEdit();
        desk.view.growSelectionEnd();
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.refusals.size(), 1);
        QVERIFY(desk.tagging.isEditingSpan());
    }

    void editingEndsWhenTheMarkIsRemoved()
    {
        Desk desk;
        desk.tagEntity(u"Monday"_s, u"Time"_s);
        desk.tagging.startSpanEdit();
        desk.editor.undo();
        QTRY_VERIFY(desk.mentions().isEmpty());
        QVERIFY(!desk.tagging.isEditingSpan());
    }

    void digitsAskForTheFocusedEventsSlots()
    {
        Desk desk;
        QSignalSpy slotSpy(&desk.tagging, &TagController::slotRequested);
        desk.press(Qt::Key_2);
        QCOMPARE(slotSpy.count(), 0);
        QCOMPARE(desk.refusals.size(), 1);
        desk.tagEvent(u"said"_s, u"Say"_s);
        desk.press(Qt::Key_2);
        QCOMPARE(slotSpy.value(0).value(0).toInt(), 2);
        QSignalSpy armSpy(&desk.tagging, &TagController::slotArmRequested);
        desk.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(armSpy.value(0).value(0).toInt(), 3);
        QCOMPARE(slotSpy.count(), 1);
        desk.tagging.setTagMode(false); // a slot is armed while reading, too
        QVERIFY(desk.press(Qt::Key_4, Qt::AltModifier));
        QCOMPARE(armSpy.value(1).value(0).toInt(), 4);
        QVERIFY(!desk.press(Qt::Key_4));
        desk.open.focusEvent({});
        QVERIFY(!desk.press(Qt::Key_4, Qt::AltModifier));
    }

    void eventsAreVisitedInTheirOrder()
    {
        Desk desk;
        desk.tagEvent(u"said"_s, u"Say"_s);
        desk.tagEvent(u"sleeps"_s, u"Say"_s);
        const EventMentionId said = desk.open.annotations().events.first().id;
        const EventMentionId sleeps = desk.open.annotations().events.last().id;
        QCOMPARE(desk.open.focusedEvent(), sleeps);
        desk.tagging.nextEvent(); // the last one stays
        QCOMPARE(desk.open.focusedEvent(), sleeps);
        desk.tagging.previousEvent();
        QCOMPARE(desk.open.focusedEvent(), said);
        QCOMPARE(desk.open.words(desk.view.scrolledTo), u"said"_s);
        desk.open.focusEvent({});
        desk.view.placeCaret(desk.view.text.size());
        desk.tagging.previousEvent(); // from the caret
        QCOMPARE(desk.open.focusedEvent(), sleeps);
    }

    void shiftAndArrowsExtendByWordsAndComeBack()
    {
        Desk desk;
        desk.view.select(u"would"_s);
        desk.press(Qt::Key_Right, Qt::ShiftModifier);
        desk.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.open.words(desk.view.selected), u"would meet dockers"_s);
        desk.press(Qt::Key_Left, Qt::ShiftModifier);
        desk.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(desk.open.words(desk.view.selected), u"would"_s);
        desk.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(desk.open.words(desk.view.selected), u"Authority” would"_s);
        desk.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(desk.open.words(desk.view.selected), u"Harbour Authority” would"_s);
    }

    void inAnArabicArticleTheLeftArrowGoesOn()
    {
        Desk desk(u"ar"_s, {u"التقت وزيرة المياه نظيرها المصري"_s});
        desk.view.select(u"وزيرة"_s);
        desk.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(desk.open.words(desk.view.selected), u"وزيرة المياه"_s);
    }

    void keysMeanNothingInReadMode()
    {
        Desk desk;
        desk.tagging.setTagMode(false);
        desk.view.select(u"Elmar"_s);
        QVERIFY(!desk.tagging.wants(QKeyEvent(QEvent::ShortcutOverride, Qt::Key_G, {}, u"g"_s)));
        QVERIFY(!desk.press(Qt::Key_G));
    }

    void nothingHappensWithoutAnArticle()
    {
        Desk desk;
        desk.open.close();
        desk.tagging.tag(entityType(u"GPE"_s));
        QVERIFY(!desk.press(Qt::Key_G));
        desk.tagging.removeMark();
        desk.tagging.nextEvent();
        QVERIFY(!desk.editor.nextUndo());
    }

    void whatTheInspectorFocusesBecomesTheCurrentMark()
    {
        Desk desk;
        desk.tagEntity(u"Elmar"_s, u"GPE"_s);
        const MentionId elmar = desk.open.annotations().mentions.first().id;
        desk.tagEvent(u"said"_s, u"Say"_s);
        const EventMentionId said = desk.open.annotations().events.first().id;
        desk.open.focusMention(elmar);
        QCOMPARE(desk.tagging.currentMark(), MarkRef(elmar));
        desk.open.focusEvent({});
        QCOMPARE(desk.tagging.currentMark(), MarkRef(elmar));
        desk.open.focusEvent(said);
        QCOMPARE(desk.tagging.currentMark(), MarkRef(said));
    }
};

QTEST_MAIN(TestTagController)
#include "tst_tagcontroller.moc"
