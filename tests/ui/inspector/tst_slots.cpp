// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspector/events/slots.h"
#include "ui/inspector/quotation.h"
#include "ui/inspector/rowchange.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Leila Haddad said on Tuesday that rebels had attacked the port in Elmar. The army denied it in Elmar."_s;

EntityMention mention(qint64 id, const QString &words, const QString &type, qsizetype from = 0)
{
    const qsizetype begin = text.indexOf(words, from);
    EntityMention mention;
    mention.id = MentionId(id);
    mention.fragments = {{begin, begin + words.size()}};
    mention.type = type;
    return mention;
}

EventMention eventOf(qint64 id, const QString &words, const QString &type)
{
    EventMention event;
    event.id = EventMentionId(id);
    event.trigger = {text.indexOf(words), text.indexOf(words) + words.size()};
    event.type = type;
    return event;
}

Annotations report()
{
    return {{mention(1, u"Leila Haddad"_s, u"Person"_s), mention(2, u"Tuesday"_s, u"Time"_s), mention(3, u"rebels"_s, u"Group"_s),
             mention(4, u"port"_s, u"Facility"_s), mention(5, u"Elmar"_s, u"GPE"_s), mention(6, u"army"_s, u"Organization"_s),
             mention(7, u"Elmar"_s, u"GPE"_s, 80)},
            {eventOf(1, u"said"_s, u"Say"_s), eventOf(2, u"attacked"_s, u"Attack"_s), eventOf(3, u"denied"_s, u"Reject"_s)}};
}

EventSlot slot(const QList<EventSlot> &all, const QString &role)
{
    for (const EventSlot &candidate : all) {
        if (candidate.role == role)
            return candidate;
    }
    return {};
}

QList<Filler> mentions(std::initializer_list<qint64> ids)
{
    QList<Filler> fillers;
    for (const qint64 id : ids)
        fillers.append(MentionId(id));
    return fillers;
}

} // namespace

class TestSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsStandInTheTagsetsOrder()
    {
        const Annotations all = report();
        QStringList roles;
        for (const EventSlot &one : slotsOf(all.events.at(1), all, Tagset::standard(), text))
            roles.append(one.role);
        QCOMPARE(roles, (QStringList{u"Attacker"_s, u"Target"_s, u"Instrument"_s, u"Place"_s, u"Time"_s}));
    }

    void anEmptySlotOffersTheNearestFillersThatFit()
    {
        const Annotations all = report();
        const QList<EventSlot> of = slotsOf(all.events.at(1), all, Tagset::standard(), text);
        QCOMPARE(slot(of, u"Attacker"_s).offers, mentions({3, 5, 6}));
        QCOMPARE(slot(of, u"Place"_s).offers, mentions({4, 5})); // the second Elmar is the same place
        QCOMPARE(slot(of, u"Time"_s).offers, mentions({2}));
        QVERIFY(slot(of, u"Instrument"_s).offers.isEmpty());
        QVERIFY(!slot(of, u"Instrument"_s).hasMore);
    }

    void whatFillsTheRoleAlreadyCannotBePickedOnceMoreByItsName()
    {
        Annotations all = report();
        const EventMention &event = all.events.at(1);
        const QList<Filler> before = pickableFillers(event, u"Place"_s, all, Tagset::standard(), text);
        QVERIFY(before.contains(Filler(MentionId{7})));
        all.events[1].arguments = {{u"Place"_s, MentionId{5}}};
        const QList<Filler> after = pickableFillers(all.events.at(1), u"Place"_s, all, Tagset::standard(), text);
        QVERIFY(!after.contains(Filler(MentionId{7}))); // the second Elmar is the same place
        QCOMPARE(after.size(), before.size() - 2);
    }

    void whatIsFarAwayIsOfferedOnlyWhereNothingIsNearer()
    {
        const QString page = u"attack "_s + u"word "_s.repeated(200) + u"bomb"_s;
        EntityMention bomb;
        bomb.id = MentionId{1};
        bomb.fragments = {{page.size() - 4, page.size()}};
        bomb.type = u"Object"_s;
        EventMention attack;
        attack.id = EventMentionId{1};
        attack.trigger = {0, 6};
        attack.type = u"Attack"_s;
        const EventSlot lonely = slot(slotsOf(attack, {{bomb}, {attack}}, Tagset::standard(), page), u"Instrument"_s);
        QCOMPARE(lonely.offers, (QList<Filler>{bomb.id}));
        EntityMention near = bomb;
        near.id = MentionId{2};
        near.fragments = {{7, 11}};
        const EventSlot instrument = slot(slotsOf(attack, {{near, bomb}, {attack}}, Tagset::standard(), page), u"Instrument"_s);
        QCOMPARE(instrument.offers, (QList<Filler>{near.id}));
        QVERIFY(instrument.hasMore);
    }

    void figuresRunThroughTheWholeEventAndEndAtNine()
    {
        const Annotations all = report();
        const QList<EventSlot> of = slotsOf(all.events.at(1), all, Tagset::standard(), text);
        QCOMPARE(slot(of, u"Attacker"_s).key(0), 1);
        QCOMPARE(slot(of, u"Target"_s).key(2), 6);
        QCOMPARE(slot(of, u"Place"_s).key(1), 8);
        QCOMPARE(slot(of, u"Time"_s).key(0), 9);
        const QList<EventSlot> say = slotsOf(all.events.at(0), all, Tagset::standard(), text);
        QCOMPARE(slot(say, u"Topic"_s).key(2), 9);
        QCOMPARE(slot(say, u"Place"_s).key(0), 0);
        QVERIFY(!slot(say, u"Place"_s).offers.isEmpty());
    }

    void whatTheEventHasIsNotOfferedAgainNorIsTheSameEntity()
    {
        Annotations all = report();
        all.mentions[4].entity = EntityId{7};
        all.mentions[6].entity = EntityId{7};
        all.events[1].arguments = {{u"Place"_s, MentionId{7}}};
        const QList<EventSlot> of = slotsOf(all.events.at(1), all, Tagset::standard(), text);
        QCOMPARE(slot(of, u"Attacker"_s).offers, mentions({3, 6, 1}));
    }

    void onlyRolesForEventsOfferEventsAndNeverTheEventItself()
    {
        const Annotations all = report();
        const QList<EventSlot> of = slotsOf(all.events.at(0), all, Tagset::standard(), text);
        const auto isEvent = [](const Filler &filler) { return std::holds_alternative<EventMentionId>(filler); };
        const QList<Filler> topics = fittingFillers(all.events.at(0), u"Topic"_s, all, Tagset::standard());
        QCOMPARE(std::count_if(topics.begin(), topics.end(), isEvent), 2);
        const QList<Filler> speakers = fittingFillers(all.events.at(0), u"Speaker"_s, all, Tagset::standard());
        QCOMPARE(std::count_if(speakers.begin(), speakers.end(), isEvent), 0);
        QVERIFY(!topics.contains(Filler(EventMentionId{1})));
    }

    void aRoleThatTheTypeDoesNotHaveKeepsItsFillersButOffersNone()
    {
        Annotations all = report();
        all.events[1].arguments = {{u"Speaker"_s, MentionId{1}}};
        const EventSlot stray = slotsOf(all.events.at(1), all, Tagset::standard(), text).last();
        QCOMPARE(stray.role, u"Speaker"_s);
        QVERIFY(!stray.known);
        QVERIFY(!stray.hasMore);
        QCOMPARE(stray.arguments.size(), 1);
    }

    void anEventOfAnUnknownTypeShowsWhatItHas()
    {
        Annotations all = report();
        all.events[1].type = u"Eruption"_s;
        all.events[1].arguments = {{u"Volcano"_s, MentionId{4}}};
        const QList<EventSlot> of = slotsOf(all.events.at(1), all, Tagset::standard(), text);
        QCOMPARE(of.size(), 1);
        QCOMPARE(of.first().role, u"Volcano"_s);
    }

    void aFillerMustFitAndFindRoom()
    {
        Annotations all = report();
        const Tagset &tagset = Tagset::standard();
        QVERIFY(mayFill(all.events.at(1), u"Place"_s, MentionId{5}, all, tagset));
        QVERIFY(!mayFill(all.events.at(1), u"Place"_s, MentionId{1}, all, tagset));
        QVERIFY(!mayFill(all.events.at(1), u"Place"_s, MentionId{99}, all, tagset));
        QVERIFY(!mayFill(all.events.at(1), u"Speaker"_s, MentionId{1}, all, tagset));
        QVERIFY(!mayFill(all.events.at(0), u"Topic"_s, EventMentionId{1}, all, tagset));
        all.events[1].arguments = {{u"Place"_s, MentionId{5}}};
        QVERIFY(!mayFill(all.events.at(1), u"Place"_s, MentionId{5}, all, tagset));
        QVERIFY(mayFill(all.events.at(1), u"Place"_s, MentionId{4}, all, tagset));
        EventMention protest = eventOf(4, u"denied"_s, u"Protest"_s); // Size takes one quantity only
        all.mentions.append(mention(8, u"rebels"_s, u"Quantity"_s));
        all.mentions.append(mention(9, u"army"_s, u"Quantity"_s));
        QVERIFY(mayFill(protest, u"Size"_s, MentionId{8}, all, tagset));
        protest.arguments = {{u"Size"_s, MentionId{8}}};
        QVERIFY(!mayFill(protest, u"Size"_s, MentionId{9}, all, tagset));
    }

    void theMainFillersAreThoseOfTheFirstFilledRole()
    {
        EventMention attack = eventOf(2, u"attacked"_s, u"Attack"_s);
        QVERIFY(mainFillers(attack, Tagset::standard()).isEmpty());
        attack.arguments = {{u"Place"_s, MentionId{5}}, {u"Attacker"_s, MentionId{3}}, {u"Attacker"_s, MentionId{6}}};
        QCOMPARE(mainFillers(attack, Tagset::standard()), mentions({3, 6}));
    }

    void aQuotationKeepsToItsSentenceAndCutsNoWord()
    {
        const QList<Block> blocks{{.span = {0, text.size()}, .role = BlockRole::Paragraph}};
        const Span denied{text.indexOf(u"denied"), text.indexOf(u"denied") + 6};
        const Quotation inner = quotationAround(text, blocks, denied);
        QCOMPARE(inner.text, u"The army denied it in Elmar."_s);
        QCOMPARE(inner.text.sliced(inner.mark.begin, inner.mark.length()), u"denied"_s);
        const Span attacked{text.indexOf(u"attacked"), text.indexOf(u"attacked") + 8};
        const Quotation cut = quotationAround(text, blocks, attacked);
        QCOMPARE(cut.text, u"on Tuesday that rebels had attacked the port in Elmar."_s);
        QCOMPARE(cut.text.sliced(cut.mark.begin, cut.mark.length()), u"attacked"_s);
    }

    void aQuotationIsOneLineAndEndsWithItsBlock()
    {
        const QString page = u"One two\nthree four\nNext block"_s;
        const QList<Block> blocks{{.span = {0, 18}, .role = BlockRole::Paragraph}, {.span = {19, 29}, .role = BlockRole::Paragraph}};
        const Quotation quotation = quotationAround(page, blocks, {8, 13});
        QCOMPARE(quotation.text, u"One two three four"_s);
        QVERIFY(quotationAround(page, blocks, {25, 99}).text.isEmpty());
        QVERIFY(quotationAround(page, blocks, {3, 3}).text.isEmpty());
        QCOMPARE(quotationAround(page, {}, {0, 3}).mark, (Span{0, 3}));
    }

    void aLongSentenceIsCutBehindTheMark()
    {
        const QString page = u"Attack "_s + u"word "_s.repeated(60);
        const Quotation quotation = quotationAround(page, {}, {0, 6});
        QVERIFY(quotation.text.size() < 80);
        QVERIFY(quotation.text.endsWith(u"word…"_s));
    }

    void rowsThatStayAreLeftAlone()
    {
        QCOMPARE(rowChange<int>({1, 2, 3}, {1, 2, 3}), (RowChange{3, 0, 0}));
        QCOMPARE(rowChange<int>({1, 2, 3}, {1, 9, 3}), (RowChange{1, 1, 1}));
        QCOMPARE(rowChange<int>({1, 2}, {1, 2, 3}), (RowChange{2, 0, 1}));
        QCOMPARE(rowChange<int>({1, 1, 1}, {1, 1}), (RowChange{2, 1, 0}));
        QCOMPARE(rowChange<int>({}, {}), (RowChange{0, 0, 0}));
    }
};

QTEST_MAIN(TestSlots)
#include "tst_slots.moc"
