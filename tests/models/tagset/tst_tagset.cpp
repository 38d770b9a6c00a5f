// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/tagset/jsonkeyorder.h"
#include "models/domain/annotation.h"
#include "models/tagset/tagset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QByteArray tagsetJson(const QByteArray &entities, const QByteArray &events)
{
    return R"({"format":"galley-schema","version":1,"entities":{)" + entities + R"(},"events":{)" + events + "}}";
}

QStringList entityNames(const Tagset &tagset)
{
    QStringList names;
    for (const EntityType &type : tagset.entityTypes())
        names.append(type.name);
    return names;
}

} // namespace

class TagsetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardTagsetKeepsTheOrderOfTheFile();
    void standardTagsetShowsEveryGroup();
    void rolesSayWhatMayFillThem();
    void anyEntityAndEventAreWildcards();
    void cardinalityIsRead();
    void keysKeepTheirOrderAndRepeats();
    void faultsAreNamedWithTheirPlace_data();
    void faultsAreNamedWithTheirPlace();
};

void TagsetTest::standardTagsetKeepsTheOrderOfTheFile()
{
    const Tagset &tagset = Tagset::standard();
    QCOMPARE(tagset.entityTypes().size(), 12);
    QCOMPARE(tagset.eventTypes().size(), 32);
    QCOMPARE(entityNames(tagset).first(3), QStringList({u"Person"_s, u"Organization"_s, u"GPE"_s}));
    QCOMPARE(tagset.eventTypes().first().name, u"Attack"_s);
    QCOMPARE(tagset.eventTypes().last().name, u"Publish"_s);
    QCOMPARE(tagset.entityType(u"GPE")->subtypes, QStringList({u"country"_s, u"state_province"_s, u"city_town"_s, u"district"_s, u"bloc"_s}));
    QVERIFY(!tagset.json().isEmpty());
}

void TagsetTest::standardTagsetShowsEveryGroup()
{
    const QStringList expected = {u"Conflict"_s, u"Life"_s,     u"Statement"_s, u"Relations_between_actors"_s, u"Justice"_s,
                                  u"Politics"_s, u"Business"_s, u"Other"_s};
    QCOMPARE(Tagset::standard().groups(), expected);
    QCOMPARE(Tagset::standard().eventType(u"Meet")->group, u"Relations_between_actors"_s);
}

void TagsetTest::rolesSayWhatMayFillThem()
{
    const Tagset &tagset = Tagset::standard();
    QVERIFY(tagset.acceptsEntity(u"Attack", u"Place", u"GPE"));
    QVERIFY(!tagset.acceptsEntity(u"Attack", u"Place", u"Person"));
    QVERIFY(!tagset.acceptsEvent(u"Attack", u"Place"));
    QVERIFY(!tagset.acceptsEntity(u"Attack", u"Speaker", u"Person"));
    QVERIFY(!tagset.acceptsEntity(u"NoSuchEvent", u"Place", u"GPE"));
    QVERIFY(!tagset.eventType(u"attack"));
    EventMention event;
    event.type = u"Attack"_s;
    event.arguments = {{u"Place"_s, MentionId{1}}, {u"Speaker"_s, MentionId{2}}, {u"Speaker"_s, MentionId{3}}};
    QCOMPARE(tagset.rolesWithoutPlace(event), QStringList{u"Speaker"_s});
}

void TagsetTest::anyEntityAndEventAreWildcards()
{
    const Tagset &tagset = Tagset::standard();
    QVERIFY(tagset.acceptsEntity(u"Say", u"Topic", u"Quantity"));
    QVERIFY(tagset.acceptsEvent(u"Say", u"Topic"));
    QVERIFY(tagset.acceptsEntity(u"Disaster", u"Affected", u"Work"));
    QVERIFY(!tagset.acceptsEvent(u"Disaster", u"Affected"));
    QVERIFY(tagset.acceptsEvent(u"Pledge", u"Action"));
    QVERIFY(!tagset.acceptsEntity(u"Pledge", u"Action", u"Person"));
    QVERIFY(tagset.acceptsEntity(u"Decide", u"Measure", u"Work"));
    QVERIFY(tagset.acceptsEvent(u"Decide", u"Measure"));
    QVERIFY2(!tagset.acceptsEntity(u"Say", u"Topic", u"Nonsense"), "a type that the tagset does not have fills nothing");
}

void TagsetTest::cardinalityIsRead()
{
    const auto tagset = Tagset::fromJson(tagsetJson(R"("A":null)", R"("G":{"E":"Many*:A, Some+:A, Maybe?:A, One:A","F":""})"));
    QVERIFY(tagset.has_value());
    const EventType *event = tagset->eventType(u"E");
    QVERIFY(event->role(u"Many")->repeatable);
    QVERIFY(event->role(u"Some")->repeatable);
    QVERIFY(!event->role(u"Maybe")->repeatable);
    QVERIFY(!event->role(u"One")->repeatable);
    QVERIFY(tagset->eventType(u"F")->roles.isEmpty());
}

void TagsetTest::keysKeepTheirOrderAndRepeats()
{
    const QByteArray json = R"( {"z":[1,{"q":"}"}], "a\"b":{"y":{"k":[]},"x":"\\","y":-1.5e3,"\u00e4":true} ,"n":null} )";
    QCOMPARE(keysInOrder(json, {}), QStringList({u"z"_s, u"a\"b"_s, u"n"_s}));
    QCOMPARE(keysInOrder(json, {u"a\"b"_s}), QStringList({u"y"_s, u"x"_s, u"y"_s, u"ä"_s}));
    QCOMPARE(keysInOrder(json, {u"a\"b"_s, u"y"_s}), QStringList({u"k"_s}));
    QCOMPARE(keysInOrder(json, {u"z"_s}), QStringList());
    QCOMPARE(keysInOrder(json, {u"gone"_s}), QStringList());
}

void TagsetTest::faultsAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");

    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("broken on line 3") << QByteArray("{\n\"format\":1,\n oops}") << u"line 3"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"not a JSON object"_s;
    QTest::newRow("another format") << QByteArray(R"({"format":"brat"})") << u"format"_s;
    QTest::newRow("a newer version") << QByteArray(R"({"format":"galley-schema","version":2})") << u"version"_s;
    QTest::newRow("no entities") << QByteArray(R"({"format":"galley-schema","version":1,"events":{}})") << u"entities"_s;
    QTest::newRow("empty entities") << tagsetJson({}, {}) << u"entities: there are none"_s;
    QTest::newRow("space in a name") << tagsetJson(R"("A B":"")", {}) << u"\"A B\" cannot be a name"_s;
    QTest::newRow("twice") << tagsetJson(R"("A":"","A":"")", {}) << u"\"A\" stands twice"_s;
    QTest::newRow("subtypes as a number") << tagsetJson(R"("A":3)", {}) << u"entities/A"_s;
    QTest::newRow("subtype twice") << tagsetJson(R"("A":"x|x")", {}) << u"subtype \"x\" stands twice"_s;
    QTest::newRow("unknown filler") << tagsetJson(R"("A":"")", R"("G":{"E":"R:B"})") << u"events/G/E: role \"R\": there is no entity type \"B\""_s;
    QTest::newRow("no colon") << tagsetJson(R"("A":"")", R"("G":{"E":"R"})") << u"role \"R\" has no \":\""_s;
    QTest::newRow("no filler") << tagsetJson(R"("A":"")", R"("G":{"E":"R:"})") << u"cannot fill it"_s;
    QTest::newRow("no role name") << tagsetJson(R"("A":"")", R"("G":{"E":"*:A"})") << u"cannot name a role"_s;
    QTest::newRow("role twice") << tagsetJson(R"("A":"")", R"("G":{"E":"R:A, R:A"})") << u"role \"R\" stands twice"_s;
    QTest::newRow("numbered role") << tagsetJson(R"("A":"")", R"("G":{"E":"R2:A"})") << u"ends in a digit"_s;
    QTest::newRow("group is a string") << tagsetJson(R"("A":"")", R"("G":"E")") << u"events/G"_s;
    QTest::newRow("event in two groups") << tagsetJson(R"("A":"")", R"("G":{"E":""},"H":{"E":""})") << u"two types \"E\""_s;
    QTest::newRow("event named as an entity") << tagsetJson(R"("A":"")", R"("G":{"A":""})") << u"two types \"A\""_s;
}

void TagsetTest::faultsAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto tagset = Tagset::fromJson(json);
    QVERIFY(!tagset.has_value());
    QCOMPARE(tagset.error().code, ErrorCode::FormatInvalid);
    QVERIFY2(tagset.error().detail.contains(detail), qPrintable(tagset.error().detail));
}

QTEST_GUILESS_MAIN(TagsetTest)
#include "tst_tagset.moc"
