// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "bratparser.h"
#include "models/exchange/bratconfig.h"
#include "models/exchange/bratwriter.h"
#include "models/exchange/exportname.h"
#include "samplearticle.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using galley::test::BratFile;

namespace {

BratFile parsed(const BratDocument &document)
{
    return test::parseBrat(document.text, document.annotations);
}

ExportedArticle articleOf(const QString &text)
{
    ExportedArticle article;
    article.versions = {ExportedVersion{}};
    article.versions.first().pageText = text;
    return article;
}

void addMention(ExportedArticle &article, Span span, const QString &type = u"GPE"_s)
{
    EntityMention mention;
    mention.id = MentionId(article.current().annotations.mentions.size() + 1);
    mention.fragments = {span};
    mention.type = type;
    article.versions.last().annotations.mentions.append(mention);
}

EventMention &addEvent(ExportedArticle &article, Span trigger, const QString &type = u"Attack"_s)
{
    EventMention event;
    event.id = EventMentionId(article.current().annotations.events.size() + 1);
    event.trigger = trigger;
    event.type = type;
    article.versions.last().annotations.events.append(event);
    return article.versions.last().annotations.events.last();
}

QStringList sectionOf(const QByteArray &conf, const QString &name)
{
    const QString all = QString::fromUtf8(conf);
    const QString section = all.section(u'[' + name + u"]\n", 1).section(u"\n["_s, 0, 0);
    return section.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class BratTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theParserRefusesWhatBratRefuses_data();
    void theParserRefusesWhatBratRefuses();
    void aFullArticleIsValid();
    void textIsThePageText();
    void spansOverLineEndsAreSplit();
    void repeatedRolesAreNumbered();
    void oneSpanCanBeMentionAndTrigger();
    void attributesSayWhatIsNotTheDefault();
    void entitiesAreReferencesAndEquivalences();
    void eventsOfOneHappeningAreRelated();
    void notesHangOnAnnotations();
    void whatIsOnlyWhiteSpaceIsLeftOut();
    void charactersThatReadersCountWronglyMoveNoOffset();
    void namesAreMadeSafe();
    void lossesAreCountedWithAnExample();
    void reportsAddUp();
    void everyLossHasAText();
    void annotationConfNamesTheWholeTagset();
    void annotationConfNamesWhatArticlesUseBesides();
    void toolsConfResolvesTheReferences();
    void visualConfTakesOnlyColours();
    void fileNamesAreSafeAndDifferent_data();
    void fileNamesAreSafeAndDifferent();
};

void BratTest::theParserRefusesWhatBratRefuses_data()
{
    QTest::addColumn<QByteArray>("annotations");

    QTest::newRow("span over a line end") << QByteArray("T1\tGPE 0 6\tab\ncde\n");
    QTest::newRow("touching fragments") << QByteArray("T1\tGPE 0 1;1 2\ta b\n");
    QTest::newRow("text differs") << QByteArray("T1\tGPE 0 2\txx\n");
    QTest::newRow("beyond the end") << QByteArray("T1\tGPE 0 99\tab\n");
    QTest::newRow("duplicate id") << QByteArray("T1\tGPE 0 2\tab\nT1\tGPE 0 2\tab\n");
    QTest::newRow("trigger of another type") << QByteArray("T1\tGPE 0 2\tab\nE1\tAttack:T1\n");
    QTest::newRow("note on a trigger") << QByteArray("T1\tAttack 0 2\tab\nE1\tAttack:T1\n#1\tAnnotatorNotes T1\tx\n");
    QTest::newRow("role not numbered") << QByteArray("T1\tAttack 0 2\tab\nT2\tGPE 3 4\tc\nE1\tAttack:T1 Place:T2 Place:T2\n");
    QTest::newRow("dangling filler") << QByteArray("T1\tAttack 0 2\tab\nE1\tAttack:T1 Place:T2\n");
    QTest::newRow("space in a name") << QByteArray("T1\tBig City 0 2\tab\n");
    QTest::newRow("no end of line") << QByteArray("T1\tGPE 0 2\tab");
}

void BratTest::theParserRefusesWhatBratRefuses()
{
    QFETCH(QByteArray, annotations);
    QVERIFY(!test::parseBrat("ab\ncde", annotations).faults.isEmpty());
    QVERIFY(test::parseBrat("ab\ncde", "T1\tGPE 0 2;3 4\tab c\n").faults.isEmpty());
}

void BratTest::aFullArticleIsValid()
{
    const BratFile file = parsed(writeBrat(test::fullArticle()));
    QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.join(u'\n')));
    QCOMPARE(file.texts.size(), 7 + 3);
    QCOMPARE(file.events.size(), 3);
    QCOMPARE(file.texts[file.idOf(u"Location"_s, u"northern Iraq"_s)].spans.size(), 2);
    QVERIFY(!file.idOf(u"GPE"_s, u"باريس"_s).isEmpty());
}

void BratTest::textIsThePageText()
{
    const ExportedArticle article = test::fullArticle();
    QCOMPARE(QString::fromUtf8(writeBrat(article).text), article.current().pageText);
    const BratDocument empty = writeBrat(articleOf({}));
    QVERIFY(empty.text.isEmpty() && empty.annotations.isEmpty());
}

void BratTest::spansOverLineEndsAreSplit()
{
    ExportedArticle article = articleOf(u"😀 Islamic \n\n State\there\u2028now"_s);
    addMention(article, {3, 28});
    const BratDocument document = writeBrat(article);
    const BratFile file = parsed(document);
    QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.join(u'\n')));
    QCOMPARE(file.texts[u"T1"_s].text, u"Islamic State here now"_s);
    QCOMPARE(file.texts[u"T1"_s].spans.size(), 4);
    QCOMPARE(file.texts[u"T1"_s].spans.first(), std::make_pair(2, 9));
    QCOMPARE(document.losses.count(LossKind::SpanSplit), 1);
}

void BratTest::repeatedRolesAreNumbered()
{
    ExportedArticle article = articleOf(u"a b c d"_s);
    for (const qsizetype at : {0, 2, 4})
        addMention(article, {at, at + 1});
    EventMention &event = addEvent(article, {6, 7});
    event.arguments = {{u"Place"_s, MentionId(1), {}}, {u"Target"_s, MentionId(2), {}}, {u"Place"_s, MentionId(3), {}}, {u"Place"_s, MentionId(1), {}}};
    const BratFile file = parsed(writeBrat(article));
    QVERIFY(file.faults.isEmpty());
    const QList<std::pair<QString, QString>> expected = {{u"Place"_s, u"T1"_s}, {u"Target"_s, u"T2"_s}, {u"Place2"_s, u"T3"_s}, {u"Place3"_s, u"T1"_s}};
    QCOMPARE(file.events[u"E1"_s].arguments, expected);
}

void BratTest::oneSpanCanBeMentionAndTrigger()
{
    ExportedArticle article = articleOf(u"attacks"_s);
    addMention(article, {0, 7}, u"NamedEvent"_s);
    addEvent(article, {0, 7});
    addEvent(article, {0, 7}).arguments = {{u"Topic"_s, EventMentionId(1), {}}};
    const BratFile file = parsed(writeBrat(article));
    QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.join(u'\n')));
    QCOMPARE(file.texts.size(), 3);
    QVERIFY(file.events[u"E1"_s].trigger != file.events[u"E2"_s].trigger);
    QCOMPARE(file.events[u"E2"_s].arguments.first().second, u"E1"_s);
}

void BratTest::attributesSayWhatIsNotTheDefault()
{
    const BratFile file = parsed(writeBrat(test::fullArticle()));
    QCOMPARE(file.attributes[u"Realis E1"_s], QStringList{u"Actual"_s});
    QCOMPARE(file.attributes[u"Tense E1"_s], QStringList{u"Past"_s});
    QCOMPARE(file.attributes[u"Certainty E1"_s], QStringList{u"Claimed"_s});
    QVERIFY(!file.attributes.contains(u"Negated E1"_s));
    QCOMPARE(file.attributes[u"Realis E2"_s], QStringList{u"Possible"_s});
    QCOMPARE(file.attributes[u"Negated E2"_s], QStringList{QString()});
    QVERIFY(!file.attributes.contains(u"Tense E2"_s) && !file.attributes.contains(u"Certainty E2"_s));
    const QString paris = file.idOf(u"GPE"_s, u"Paris"_s);
    QCOMPARE(file.attributes[u"Subtype "_s + paris], QStringList{u"city_town"_s});
    QCOMPARE(file.attributes[u"Mention "_s + paris], QStringList{u"Name"_s});
    QCOMPARE(file.attributes[u"Mention "_s + file.idOf(u"Organization"_s, u"it"_s)], QStringList{u"Pronoun"_s});
}

void BratTest::entitiesAreReferencesAndEquivalences()
{
    const BratDocument document = writeBrat(test::fullArticle());
    const BratFile file = parsed(document);
    const QString latin = file.idOf(u"GPE"_s, u"Paris"_s);
    const QString arabic = file.idOf(u"GPE"_s, u"باريس"_s);
    QCOMPARE(file.references.size(), 2);
    QCOMPARE(file.references[latin], u"Wikidata:Q90"_s);
    QCOMPARE(file.references[arabic], u"Wikidata:Q90"_s);
    QCOMPARE(file.equivalences.size(), 2);
    QVERIFY(file.equivalences.contains(QStringList({latin, arabic})));
    QCOMPARE(document.losses.count(LossKind::EntityLeftOut), 1);

    ExportedArticle article = articleOf(u"Paris"_s);
    addMention(article, {0, 5});
    article.versions.last().annotations.mentions.first().entity = EntityId(1);
    Entity entity;
    entity.id = EntityId(1);
    entity.name = u"Paris\n\tcity"_s;
    entity.wikidata = u"Q90 x"_s;
    article.entities = {entity};
    QVERIFY(parsed(writeBrat(article)).references.isEmpty());
    article.entities.first().wikidata = u"Q90"_s;
    QVERIFY(writeBrat(article).annotations.endsWith("N1\tReference T1 Wikidata:Q90\tParis city\n"));
}

void BratTest::eventsOfOneHappeningAreRelated()
{
    QCOMPARE(parsed(writeBrat(test::fullArticle())).relations, QStringList{u"SameEvent E1 E3"_s});
}

void BratTest::notesHangOnAnnotations()
{
    const BratDocument document = writeBrat(test::fullArticle());
    const BratFile file = parsed(document);
    const QString paris = file.idOf(u"GPE"_s, u"Paris"_s);
    QCOMPARE(file.notes[paris], u"Check the name again"_s);
    QCOMPARE(file.notes[file.idOf(u"Time"_s, u"Friday"_s)], u"TIMEX3 value=2015-11-13"_s);
    const QString group = file.idOf(u"Organization"_s, u"Islamic State"_s);
    QCOMPARE(file.notes[u"E1"_s], QString(u"Attacker "_s + group + u": Claimed"));
    QCOMPARE(file.notes[u"E2"_s], u"Topic E3: Disputed"_s);
    QCOMPARE(document.losses.count(LossKind::NoteAttached), 1);
    QCOMPARE(document.losses.count(LossKind::NoteLeftOut), 2);
}

void BratTest::whatIsOnlyWhiteSpaceIsLeftOut()
{
    ExportedArticle article = articleOf(u"a \n b"_s);
    addMention(article, {1, 4});
    addEvent(article, {2, 3});
    addEvent(article, {0, 1}).arguments = {{u"Place"_s, MentionId(1), {}}, {u"Topic"_s, EventMentionId(1), Certainty::Claimed}, {u"Topic"_s, MentionId(99), {}}};
    const BratDocument document = writeBrat(article);
    const BratFile file = parsed(document);
    QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.join(u'\n')));
    QCOMPARE(file.texts.size(), 1);
    QCOMPARE(file.events.size(), 1);
    QCOMPARE(document.losses.count(LossKind::MentionLeftOut), 1);
    QCOMPARE(document.losses.count(LossKind::EventLeftOut), 1);
    QCOMPARE(document.losses.count(LossKind::ArgumentLeftOut), 3);
}

void BratTest::charactersThatReadersCountWronglyMoveNoOffset()
{
    ExportedArticle article = articleOf(u"\uFEFFa\r\nParis"_s);
    addMention(article, {4, 9});
    const BratDocument document = writeBrat(article);
    QCOMPARE(document.text, QByteArray(" a \nParis"));
    QVERIFY(parsed(document).faults.isEmpty());
    QCOMPARE(document.losses.count(LossKind::TextChanged), 2);
}

void BratTest::namesAreMadeSafe()
{
    ExportedArticle article = articleOf(u"a b"_s);
    addMention(article, {0, 1}, u"Große Stadt"_s);
    EventMention &event = addEvent(article, {2, 3}, u"An/griff"_s);
    event.arguments = {{u"Phase2"_s, MentionId(1), {}}, {u"Phase2"_s, MentionId(1), {}}};
    const BratDocument document = writeBrat(article);
    const BratFile file = parsed(document);
    QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.join(u'\n')));
    QCOMPARE(file.texts[u"T1"_s].type, u"Gro_e_Stadt"_s);
    QCOMPARE(file.events[u"E1"_s].arguments.first().first, u"Phase2_"_s);
    QVERIFY(document.losses.count(LossKind::NameChanged) >= 2);
}

void BratTest::lossesAreCountedWithAnExample()
{
    const LossReport losses = writeBrat(test::fullArticle()).losses;
    QVERIFY(!losses.isLossless());
    QCOMPARE(losses.count(LossKind::Mentions), 7);
    QCOMPARE(losses.count(LossKind::Events), 3);
    QCOMPARE(losses.count(LossKind::Arguments), 4);
    QCOMPARE(losses.count(LossKind::EntityLinks), 2);
    QCOMPARE(losses.count(LossKind::Coreference), 3);
    QCOMPARE(losses.count(LossKind::SpanSplit), 1);
    QCOMPARE(losses.count(LossKind::VersionLeftOut), 1);
    QCOMPARE(losses.count(LossKind::AnnotatorLeftOut), 2);
    for (const LossEntry &entry : losses.entries()) {
        if (entry.kind == LossKind::SpanSplit)
            QCOMPARE(entry.example, u"Islamic State"_s);
    }
}

void BratTest::reportsAddUp()
{
    LossReport sum;
    QVERIFY(sum.isLossless());
    sum.add(LossKind::Events, {}, 2);
    QVERIFY(sum.isLossless());
    LossReport other;
    other.add(LossKind::NoteLeftOut, QString(500, u'x'));
    other.add(LossKind::Events, u"said"_s);
    sum.merge(other);
    QCOMPARE(sum.entries().size(), 2);
    QCOMPARE(sum.entries().first(), (LossEntry{LossKind::Events, 3, u"said"_s}));
    QVERIFY(sum.entries().last().example.size() < 100);
    QVERIFY(!sum.isLossless());
}

void BratTest::everyLossHasAText()
{
    QSet<QString> texts;
    for (int kind = 0; kind < lossKindCount; ++kind)
        texts.insert(lossText({static_cast<LossKind>(kind), 2, {}}));
    QCOMPARE(texts.size(), lossKindCount);
}

void BratTest::annotationConfNamesTheWholeTagset()
{
    const QByteArray conf = bratAnnotationConf(Tagset::standard());
    QCOMPARE(sectionOf(conf, u"entities"_s).size(), 12);
    QCOMPARE(sectionOf(conf, u"entities"_s).first(), u"Person"_s);
    const QStringList events = sectionOf(conf, u"events"_s);
    QCOMPARE(events.size(), 32 + 8);
    QCOMPARE(events.first(), u"!Conflict"_s);
    QVERIFY(events[1].startsWith("\tAttack\tAttacker*:Person|Organization|GPE|Group, Target*:"_L1));
    QVERIFY(events.contains(u"!Relations_between_actors"_s));
    const QStringList relations = sectionOf(conf, u"relations"_s);
    QVERIFY(relations.contains(u"Same\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive"_s));
    QVERIFY(relations.contains(u"RoleOf\tArg1:Role, Arg2:Person"_s));
    QCOMPARE(relations.filter(QRegularExpression(u"^SameEvent\t"_s)).size(), 1);
    const QStringList attributes = sectionOf(conf, u"attributes"_s);
    QVERIFY(attributes.contains(u"Realis\tArg:<EVENT>, Value:Actual|Planned|Possible|Generic"_s));
    QVERIFY(attributes.contains(u"Negated\tArg:<EVENT>"_s));
    QVERIFY(attributes.last().startsWith("Subtype\tArg:<ENTITY>, Value:address|agreement|armed_group"_L1));
    QVERIFY(!conf.contains('\r') && conf.endsWith('\n'));

    const auto small = Tagset::fromJson(R"({"format":"galley-schema","version":1,"entities":{"A":null},"events":{"G":{"E":"R?:A"}}})");
    const QByteArray smallConf = bratAnnotationConf(*small);
    QCOMPARE(sectionOf(smallConf, u"events"_s).last(), u"\tE\tR?:A"_s);
    QVERIFY(smallConf.contains("SameEvent\t") && !smallConf.contains("Subtype"));
}

void BratTest::annotationConfNamesWhatArticlesUseBesides()
{
    ExportedArticle article = test::fullArticle();
    ExportedVersion &version = article.versions.last();
    const Span span{0, 1};
    EntityMention ship;
    ship.id = MentionId(1);
    ship.fragments = {span};
    ship.type = u"Ship Name"_s;
    ship.subtype = u"tall ship"_s;
    version.annotations.mentions = {ship};
    EventMention outside;
    outside.id = EventMentionId(1);
    outside.trigger = span;
    outside.type = u"Sail"_s;
    outside.arguments = {{.role = u"Vessel"_s, .filler = MentionId(1)}};
    EventMention inside = outside;
    inside.id = EventMentionId(2);
    inside.type = u"Attack"_s;
    inside.arguments = {{.role = u"Attacker"_s, .filler = MentionId(1)}, {.role = u"Harbour2"_s, .filler = MentionId(1)}};
    version.annotations.events = {outside, inside};
    BratNames names;
    names.add(article);
    const QByteArray conf = bratAnnotationConf(Tagset::standard(), names);
    QCOMPARE(sectionOf(conf, u"entities"_s).last(), u"Ship_Name"_s);
    const QStringList events = sectionOf(conf, u"events"_s);
    QVERIFY(events.contains(u"Sail\tVessel*:<ANY>"_s));
    const QStringList attack = events.filter(QRegularExpression(u"^\tAttack\t"_s));
    QCOMPARE(attack.size(), 1);
    QVERIFY(attack.first().endsWith(", Harbour2_*:<ANY>"_L1));
    QCOMPARE(attack.first().count(u"Attacker*"_s), 1);
    QVERIFY(sectionOf(conf, u"attributes"_s).last().endsWith("|tall_ship"_L1) || sectionOf(conf, u"attributes"_s).last().contains("|tall_ship|"_L1));
    // All that the .ann names is there.
    const QString ann = QString::fromUtf8(writeBrat(article).annotations);
    QVERIFY(ann.contains("Ship_Name"_L1) && ann.contains("Harbour2_:"_L1));
}

void BratTest::toolsConfResolvesTheReferences()
{
    const QByteArray conf = bratToolsConf();
    for (const QString &section : {u"options"_s, u"search"_s, u"normalization"_s})
        QVERIFY(conf.contains(QByteArray("[" + section.toUtf8() + "]")));
    QVERIFY(sectionOf(conf, u"normalization"_s).first().startsWith("Wikidata\t<URL>:https://"_L1));
    QVERIFY(conf.contains("/wiki/%s"));
}

void BratTest::visualConfTakesOnlyColours()
{
    const QByteArray conf = bratVisualConf(Tagset::standard(), {{u"Person"_s, u"#AABBCC"_s}, {u"Conflict"_s, u"#112233"_s}, {u"GPE"_s, u"red\nGPE"_s}});
    const QStringList drawing = sectionOf(conf, u"drawing"_s);
    QVERIFY(drawing.contains(u"Person\tfgColor:black, bgColor:#AABBCC, borderColor:darken"_s));
    QVERIFY(drawing.contains(u"Attack\tfgColor:black, bgColor:#112233, borderColor:darken"_s));
    QVERIFY(drawing.filter(QRegularExpression(u"^GPE"_s)).isEmpty());
    const QStringList labels = sectionOf(conf, u"labels"_s);
    QVERIFY(labels.contains(u"CourtAction | Court action | CourtAction"_s));
    QVERIFY(labels.contains(u"Relations_between_actors | Actors | Relations_between_actors"_s));
}

void BratTest::fileNamesAreSafeAndDifferent_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("name");

    QTest::newRow("words") << 1 << u"US to intensify military cooperation, with France in fight"_s << u"0001-us-to-intensify-military-cooperation-with-france"_s;
    QTest::newRow("accents") << 12 << u"Élysée: Straßburg øl"_s << u"0012-elysee-strassburg-ol"_s;
    QTest::newRow("nothing") << 3 << QString() << u"0003-article"_s;
    QTest::newRow("Chinese") << 4 << u"美国"_s << u"0004-article"_s;
    QTest::newRow("path") << 5 << u"../../etc/passwd"_s << u"0005-etc-passwd"_s;
    QTest::newRow("reserved") << 6 << u"CON"_s << u"0006-con"_s;
    QTest::newRow("NUL and colons") << 7 << QString(u"a:b|c?"_s + QChar(0) + u"<d>*") << u"0007-a-b-c-d"_s;
    QTest::newRow("endless word") << 8 << QString(5000, u'x') << QString(u"0008-"_s + QString(48, u'x'));
    QTest::newRow("above 9999") << 12345 << u"a"_s << u"12345-a"_s;
}

void BratTest::fileNamesAreSafeAndDifferent()
{
    QFETCH(int, number);
    QFETCH(QString, headline);
    QFETCH(QString, name);
    QCOMPARE(exportBaseName(number, headline), name);
    QVERIFY(exportBaseName(number + 1, headline) != name);
}

QTEST_GUILESS_MAIN(BratTest)
#include "tst_brat.moc"
