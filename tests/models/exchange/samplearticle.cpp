// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "samplearticle.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace galley::test {

namespace {

QDateTime at(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

SourceDocument source(const QByteArray &bytes)
{
    SourceDocument source;
    source.bytes = bytes;
    source.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    source.url = u"https://example.org/a?b=c&d"_s;
    source.fileName = u"page \"1\".html"_s;
    source.mimeType = u"text/html"_s;
    source.charset = u"windows-1252"_s;
    source.fetched = at(1'447'372'800'123);
    source.imported = at(1'447'459'200'000);
    return source;
}

EntityMention mention(qint64 id, const QList<Span> &fragments, const QString &type, const QString &subtype, qint64 entity)
{
    EntityMention mention;
    mention.id = MentionId(id);
    mention.annotator = AnnotatorId(1);
    mention.fragments = fragments;
    mention.type = type;
    mention.subtype = subtype;
    mention.entity = EntityId(entity);
    return mention;
}

EventMention event(qint64 id, Span trigger, const QString &type)
{
    EventMention event;
    event.id = EventMentionId(id);
    event.annotator = AnnotatorId(2);
    event.trigger = trigger;
    event.type = type;
    return event;
}

Annotations annotations(const QString &text)
{
    Annotations all;
    all.mentions = {
        mention(21, {find(text, u"Paris attacks"_s)}, u"NamedEvent"_s, u"attack"_s, 0),
        mention(22, {find(text, u"Paris"_s)}, u"GPE"_s, u"city_town"_s, 7),
        mention(23, {find(text, u"northern"_s), find(text, u"Iraq"_s)}, u"Location"_s, u"region"_s, 0),
        mention(24, {find(text, u"باريس"_s)}, u"GPE"_s, u"city_town"_s, 7),
        mention(25, {find(text, u"Islamic\nState"_s)}, u"Organization"_s, u"armed_group"_s, 8),
        mention(26, {find(text, u"Friday"_s)}, u"Time"_s, u"date"_s, 0),
        mention(27, {find(text, u"it"_s, 2)}, u"Organization"_s, {}, 8),
    };
    all.mentions[5].norm = u"2015-11-13"_s;
    all.mentions[6].level = MentionLevel::Pronoun;
    all.mentions[6].annotator = AnnotatorId(2);

    EventMention attack = event(31, find(text, u"attacks"_s), u"Attack"_s);
    attack.tense = Tense::Past;
    attack.certainty = Certainty::Claimed;
    attack.event = EventId(5);
    attack.arguments = {{u"Attacker"_s, MentionId(25), Certainty::Claimed},
                        {u"Attacker"_s, MentionId(27), Certainty::Confirmed},
                        {u"Place"_s, MentionId(22), Certainty::Confirmed}};
    EventMention said = event(32, find(text, u"said"_s), u"Say"_s);
    said.negated = true;
    said.realis = Realis::Possible;
    said.arguments = {{u"Topic"_s, EventMentionId(33), Certainty::Disputed}};
    EventMention again = event(33, find(text, u"attacks"_s), u"Attack"_s); // the same trigger
    again.event = EventId(5);
    all.events = {attack, said, again};
    return all;
}

ExportedVersion firstVersion()
{
    ExportedVersion version;
    version.number = 1;
    version.created = at(1'447'459'200'000);
    version.metadata.headline = u"Before"_s;
    version.pageText = u"Before 😀\nText"_s;
    version.blocks = {{{0, 9}, BlockRole::Headline, {}, 1.0F}, {{10, 14}, BlockRole::Paragraph, {}, 0.5F}};
    version.annotations.mentions = {mention(11, {{10, 14}}, u"Work"_s, {}, 0)};
    version.source = source(QByteArray("\x00\xFF<html>\r\n\xE9", 11));
    return version;
}

ExportedVersion secondVersion()
{
    ExportedVersion version;
    version.number = 2;
    version.extractor = 3;
    version.created = at(1'447'545'600'001);
    version.metadata.headline = u"The \"Paris attacks\" \\ 😀"_s;
    version.metadata.standfirst = u"What\tis known"_s;
    version.metadata.byline = u"By Leila Haddad"_s;
    version.metadata.authors = {u"Leila Haddad"_s, u"Jörg Weiß"_s};
    version.metadata.dateline = u"ELMAR, March 3"_s;
    version.metadata.credit = {u"blc/sgb (AFP, dpa)"_s, {u"blc"_s, u"sgb"_s}, {u"AFP"_s, u"dpa"_s}};
    version.metadata.site = u"The Elmar Times"_s;
    version.metadata.section = u"World"_s;
    version.metadata.origins[MetadataField::Headline] = MetadataOrigin::Editor;
    version.metadata.origins[MetadataField::Section] = MetadataOrigin::LinkedData;
    version.metadata.origins[MetadataField::Modified] = MetadataOrigin::TimeElement;
    version.metadata.language = u"en"_s;
    version.metadata.languageOrigin = LanguageOrigin::Editor;
    version.metadata.url = u"https://example.org/a"_s;
    version.metadata.published = at(1'447'545'600'000);
    version.metadata.modified = at(1'447'545'660'999);
    version.pageText = u"😀 The Paris attacks 👩‍👩‍👧 hit the city, it said on Friday.\nIn northern and western Iraq, it fights the Islamic\n"
                       "State. قال إن باريس آمنة.\nMenu"_s;
    const qsizetype firstEnd = version.pageText.indexOf(u'\n');
    const qsizetype menu = version.pageText.indexOf(u"Menu"_s);
    version.blocks = {{{0, firstEnd}, BlockRole::Headline, BlockRole::Paragraph, 0.1F},
                      {{firstEnd + 1, menu - 1}, BlockRole::Paragraph, {}, 0.9F},
                      {{menu, menu + 4}, BlockRole::Navigation, BlockRole::Navigation, 1.0F}};
    version.annotations = annotations(version.pageText);
    version.notes = {{NoteId(3), find(version.pageText, u"Paris"_s), u"Check\nthe name\tagain"_s, 1'447'600'000'000},
                     {NoteId(4), find(version.pageText, u"city"_s), u"Which one?"_s, 1'447'600'000'001}};
    version.source = source("<html>second</html>");
    return version;
}

} // namespace

Span find(const QString &in, const QString &text, int nth)
{
    qsizetype at = -1;
    for (; nth > 0; --nth) {
        at = in.indexOf(text, at + 1);
        if (at < 0)
            qFatal("not in the text: %s", qPrintable(text));
    }
    return {at, at + text.size()};
}

ExportedArticle fullArticle()
{
    ExportedArticle article;
    article.id = ArticleId(9'007'199'254'740'991);
    article.state = ReadingState::InProgress;
    article.starred = true;
    article.doubtful = true;
    article.imported = at(1'447'459'200'000);
    article.collections = {u"To do"_s, u"مجموعة"_s};
    article.annotators = {{AnnotatorId(1), u"editor"_s}, {AnnotatorId(2), u"Anna"_s}};
    Entity paris;
    paris.id = EntityId(7);
    paris.type = u"GPE"_s;
    paris.subtype = u"city_town"_s;
    paris.name = u"Paris"_s;
    paris.aliases = {u"باريس"_s, u"Parigi"_s};
    paris.wikidata = u"Q90"_s;
    Entity group;
    group.id = EntityId(8);
    group.type = u"Organization"_s;
    group.name = u"Islamic State"_s;
    article.entities = {paris, group};
    article.events = {{EventId(5), u"Attack"_s, u"Paris, November 2015"_s}};
    article.notes = {{NoteId(2), std::nullopt, u"About all of it"_s, 0}};
    article.versions = {firstVersion(), secondVersion()};
    article.readingPosition = find(article.current().pageText, u"hit"_s).begin;
    return article;
}

} // namespace galley::test
