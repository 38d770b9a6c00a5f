// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/bratconfig.h"

#include "models/domain/annotation.h"
#include "models/exchange/bratname.h"
#include "models/exchange/exportedarticle.h"
#include "models/tagset/jsonkeyorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr auto actorsGroup = "Relations_between_actors"_L1;

QStringList sorted(const QSet<QString> &names)
{
    QStringList list = names.values();
    list.sort();
    return list;
}

QString entitySection(const Tagset &tagset, QSet<QString> used)
{
    QString section = u"[entities]\n"_s;
    for (const EntityType &type : tagset.entityTypes()) {
        section += type.name + u'\n';
        used.remove(type.name);
    }
    for (const QString &name : sorted(used))
        section += name + u'\n';
    return section;
}

/// The tagset's own relations: "relations": {"RoleOf": ["Role", "Person"]}.
QString relationSection(const Tagset &tagset)
{
    QString section = u"[relations]\n<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n"
                      "Same\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive\n"_s;
    const QJsonObject relations = QJsonDocument::fromJson(tagset.json())["relations"_L1].toObject();
    QStringList names = keysInOrder(tagset.json(), {u"relations"_s});
    for (const QString &name : std::as_const(names)) {
        const QJsonArray ends = relations[name].toArray();
        if (ends.size() == 2 && name == bratName(name) && name != "Same"_L1)
            section += u"%1\tArg1:%2, Arg2:%3\n"_s.arg(name, ends[0].toString(), ends[1].toString());
    }
    if (!names.contains("SameEvent"_L1))
        section += u"SameEvent\tArg1:<EVENT>, Arg2:<EVENT>\n"_s;
    return section;
}

/// A role that the tagset does not give: any number of any filler.
QString freeRole(const QString &role)
{
    return role + u"*:<ANY>";
}

/// An event's roles: the tagset's, then those that articles use besides.
QString roleList(const QList<RoleRule> &rules, QSet<QString> used)
{
    QStringList roles;
    for (const RoleRule &role : rules) {
        roles.append(role.name + (role.repeatable ? u'*' : u'?') + u':' + role.fillers.join(u'|'));
        used.remove(role.name);
    }
    for (const QString &role : sorted(used))
        roles.append(freeRole(role));
    return roles.join(", "_L1);
}

QString eventSection(const Tagset &tagset, QMap<QString, QSet<QString>> used)
{
    QString section = u"[events]\n"_s;
    for (const QString &group : tagset.groups()) {
        section += u'!' + group + u'\n';
        for (const EventType &type : tagset.eventTypes()) {
            if (type.group != group)
                continue;
            section += u'\t' + type.name + u'\t' + roleList(type.roles, used.take(type.name)) + u'\n';
        }
    }
    for (auto event = used.cbegin(); event != used.cend(); ++event)
        section += event.key() + u'\t' + roleList({}, event.value()) + u'\n';
    return section;
}

template<typename Enum>
QString values(std::initializer_list<Enum> all)
{
    QStringList keys;
    for (const Enum value : all)
        keys.append(key(value));
    return keys.join(u'|');
}

QString attributeSection(const Tagset &tagset, const QSet<QString> &used)
{
    QStringList subtypes = used.values();
    for (const EntityType &type : tagset.entityTypes())
        subtypes += type.subtypes;
    subtypes.removeDuplicates();
    subtypes.sort();
    QString section = u"[attributes]\n"_s;
    section += u"Realis\tArg:<EVENT>, Value:"_s + values({Realis::Actual, Realis::Planned, Realis::Possible, Realis::Generic}) + u'\n';
    section += u"Certainty\tArg:<EVENT>, Value:"_s + values({Certainty::Confirmed, Certainty::Claimed, Certainty::Disputed}) + u'\n';
    section += u"Negated\tArg:<EVENT>\n"_s;
    section += u"Tense\tArg:<EVENT>, Value:"_s + values({Tense::Past, Tense::Present, Tense::Future, Tense::Unspecified}) + u'\n';
    section += u"Mention\tArg:<ENTITY>, Value:"_s + values({MentionLevel::Name, MentionLevel::Nominal, MentionLevel::Pronoun}) + u'\n';
    if (!subtypes.isEmpty())
        section += u"Subtype\tArg:<ENTITY>, Value:"_s + subtypes.join(u'|') + u'\n';
    return section;
}

/// "CourtAction" as words: Court action.
QString label(const QString &name)
{
    if (name == actorsGroup)
        return u"Actors"_s;
    QString words;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool startsWord = i > 0 && name[i].isUpper() && name[i - 1].isLower();
        if (startsWord)
            words += u' ' + name[i].toLower();
        else
            words += name[i] == u'_' ? QChar(u' ') : name[i];
    }
    return words;
}

QString labelLine(const QString &name)
{
    return name + u" | " + label(name) + u" | " + name + u'\n';
}

QString colourLine(const QString &name, const QString &colour)
{
    static const QRegularExpression hex(u"^#[0-9A-Fa-f]{6}$"_s);
    if (!hex.match(colour).hasMatch())
        return {};
    return name + u"\tfgColor:black, bgColor:" + colour + u", borderColor:darken\n";
}

} // namespace

void BratNames::add(const ExportedArticle &article)
{
    const Annotations &annotations = article.current().annotations;
    for (const EntityMention &mention : annotations.mentions) {
        entities.insert(bratName(mention.type));
        if (!mention.subtype.isEmpty())
            subtypes.insert(bratName(mention.subtype));
    }
    for (const EventMention &event : annotations.events) {
        QSet<QString> &roles = events[bratName(event.type)];
        for (const Argument &argument : event.arguments)
            roles.insert(bratRole(argument.role));
    }
}

QByteArray bratToolsConf()
{
    return "[options]\nValidation\tvalidate:all\nTokens\ttokenizer:whitespace\nSentences\tsplitter:newline\n\n"
           "[search]\n\n[annotators]\n\n[disambiguators]\n\n"
           "[normalization]\nWikidata\t<URL>:https://www.wikidata.org/, <URLBASE>:https://www.wikidata.org/wiki/%s\n";
}

QByteArray bratAnnotationConf(const Tagset &tagset, const BratNames &used)
{
    const QString conf = entitySection(tagset, used.entities) + u'\n' + relationSection(tagset) + u'\n' + eventSection(tagset, used.events) + u'\n'
        + attributeSection(tagset, used.subtypes);
    return conf.toUtf8();
}

QByteArray bratVisualConf(const Tagset &tagset, const QHash<QString, QString> &colours)
{
    QString labels = u"[labels]\n"_s;
    QString drawing = u"[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken\n"
                      "ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5\n"
                      "Same\tdashArray:3-3, arrowHead:none\n"
                      "Negated\tbox:crossed, glyph:<NONE>, dashArray:<NONE>\n"_s;
    for (const EntityType &type : tagset.entityTypes()) {
        labels += labelLine(type.name);
        drawing += colourLine(type.name, colours.value(type.name));
    }
    for (const QString &group : tagset.groups())
        labels += labelLine(group);
    for (const EventType &type : tagset.eventTypes()) {
        labels += labelLine(type.name);
        drawing += colourLine(type.name, colours.value(type.name, colours.value(type.group)));
    }
    return (labels + u'\n' + drawing).toUtf8();
}

} // namespace galley
