// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/bratwriter.h"

#include "models/domain/offsetmap.h"
#include "models/domain/wikidataid.h"
#include "models/exchange/bratname.h"
#include "models/exchange/bratspans.h"
#include "models/exchange/quotedtext.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Builds one .ann file section after section: T, E, A, N and notes, R, equivalences.
class BratWriter final
{
public:
    explicit BratWriter(const ExportedArticle &article)
        : m_article(article)
        , m_version(article.current())
        , m_offsets(m_version.pageText)
    {
    }

    BratDocument write();

private:
    void writeMentions();
    void writeTriggers();
    void writeEvents();
    void writeAttributes();
    void writeReferences();
    void gatherNotes();
    void writeNotes();
    void writeSameEvents();
    void writeSameEntities();
    void reportTheRest();

    /// The T line; its id, or nothing when there is only white space.
    QString textBound(const QString &type, const QList<Span> &fragments);
    QString arguments(const EventMention &event);
    QString idOf(const Filler &filler) const;
    QString name(const QString &name);
    void attribute(const QString &attributeName, const QString &target, const QString &value = {});
    QString quoted(Span span) const { return oneLine(m_version.pageText.sliced(span.begin, span.length())); }
    static QString oneLine(const QString &text);

    const ExportedArticle &m_article;
    const ExportedVersion &m_version;
    OffsetMap m_offsets;
    QString m_out;
    LossReport m_losses;
    QHash<MentionId, QString> m_mentionIds;
    QHash<EventMentionId, QString> m_triggerIds;
    QHash<EventMentionId, QString> m_eventIds;
    QList<std::pair<QString, QStringList>> m_notes; ///< target and what to say of it
    int m_textBounds = 0;
    int m_attributes = 0;
};

BratDocument BratWriter::write()
{
    writeMentions();
    writeTriggers();
    writeEvents();
    writeAttributes();
    writeReferences();
    gatherNotes();
    writeNotes();
    writeSameEvents();
    writeSameEntities();
    reportTheRest();
    BratDocument document;
    document.text = bratText(m_version.pageText, m_losses).toUtf8();
    document.annotations = m_out.toUtf8();
    document.losses = m_losses;
    return document;
}

QString BratWriter::oneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (isBratBreak(c))
            c = u' ';
    }
    return line.simplified();
}

QString BratWriter::name(const QString &name)
{
    const QString allowed = bratName(name);
    if (allowed != name)
        m_losses.add(LossKind::NameChanged, name);
    return allowed;
}

QString BratWriter::textBound(const QString &type, const QList<Span> &fragments)
{
    const QList<Span> pieces = bratFragments(m_version.pageText, fragments);
    if (pieces.isEmpty())
        return {};
    const QString text = quotedText(m_version.pageText, pieces);
    if (pieces != fragments)
        m_losses.add(LossKind::SpanSplit, text);
    QStringList offsets;
    for (const Span piece : pieces) {
        const CodePointSpan span = m_offsets.toCodePoints(piece);
        offsets.append(u"%1 %2"_s.arg(span.begin).arg(span.end));
    }
    const QString id = u"T%1"_s.arg(++m_textBounds);
    m_out += id + u'\t' + name(type) + u' ' + offsets.join(u';') + u'\t' + text + u'\n';
    return id;
}

void BratWriter::writeMentions()
{
    for (const EntityMention &mention : m_version.annotations.mentions) {
        const QString id = textBound(mention.type, mention.fragments);
        if (id.isEmpty()) {
            m_losses.add(LossKind::MentionLeftOut, mention.type);
            continue;
        }
        m_mentionIds.insert(mention.id, id);
        m_losses.add(LossKind::Mentions, quoted(mention.cover()));
    }
}

// A trigger is a text-bound of its own with the type of its event, even where a mention or another event has the same span.
void BratWriter::writeTriggers()
{
    int events = 0;
    for (const EventMention &event : m_version.annotations.events) {
        const QString id = textBound(event.type, {event.trigger});
        if (id.isEmpty()) {
            m_losses.add(LossKind::EventLeftOut, event.type);
            continue;
        }
        m_triggerIds.insert(event.id, id);
        m_eventIds.insert(event.id, u"E%1"_s.arg(++events));
        m_losses.add(LossKind::Events, quoted(event.trigger));
    }
}

QString BratWriter::idOf(const Filler &filler) const
{
    if (const auto *mention = std::get_if<MentionId>(&filler))
        return m_mentionIds.value(*mention);
    return m_eventIds.value(std::get<EventMentionId>(filler));
}

QString BratWriter::arguments(const EventMention &event)
{
    QString written;
    QHash<QString, int> times;
    for (const Argument &argument : event.arguments) {
        const QString filler = idOf(argument.filler);
        if (filler.isEmpty()) {
            m_losses.add(LossKind::ArgumentLeftOut, event.type + u' ' + argument.role);
            continue;
        }
        std::ignore = name(argument.role); // reports a change
        const QString role = bratRole(argument.role);
        const int time = ++times[role];
        written += u' ' + role + (time > 1 ? QString::number(time) : QString()) + u':' + filler;
        m_losses.add(LossKind::Arguments, argument.role);
    }
    return written;
}

void BratWriter::writeEvents()
{
    for (const EventMention &event : m_version.annotations.events) {
        const QString id = m_eventIds.value(event.id);
        if (!id.isEmpty())
            m_out += id + u'\t' + bratName(event.type) + u':' + m_triggerIds.value(event.id) + arguments(event) + u'\n';
    }
}

void BratWriter::attribute(const QString &attributeName, const QString &target, const QString &value)
{
    m_out += u"A%1\t"_s.arg(++m_attributes) + attributeName + u' ' + target;
    if (!value.isEmpty())
        m_out += u' ' + value;
    m_out += u'\n';
}

void BratWriter::writeAttributes()
{
    for (const EntityMention &mention : m_version.annotations.mentions) {
        const QString id = m_mentionIds.value(mention.id);
        if (id.isEmpty())
            continue;
        if (!mention.subtype.isEmpty())
            attribute(u"Subtype"_s, id, name(mention.subtype));
        attribute(u"Mention"_s, id, key(mention.level));
    }
    for (const EventMention &event : m_version.annotations.events) {
        const QString id = m_eventIds.value(event.id);
        if (id.isEmpty())
            continue;
        attribute(u"Realis"_s, id, key(event.realis));
        if (event.certainty != Certainty::Confirmed)
            attribute(u"Certainty"_s, id, key(event.certainty));
        if (event.tense != Tense::Unspecified)
            attribute(u"Tense"_s, id, key(event.tense));
        if (event.negated)
            attribute(u"Negated"_s, id);
    }
}

void BratWriter::writeReferences()
{
    int references = 0;
    for (const EntityMention &mention : m_version.annotations.mentions) {
        const QString id = m_mentionIds.value(mention.id);
        const Entity *entity = m_article.entity(mention.entity);
        if (id.isEmpty() || !entity || !isWikidataId(entity->wikidata))
            continue;
        const QString name = oneLine(entity->name);
        m_out += u"N%1\tReference %2 Wikidata:%3\t%4\n"_s.arg(QString::number(++references), id, entity->wikidata, name);
        m_losses.add(LossKind::EntityLinks, name);
    }
}

void BratWriter::gatherNotes()
{
    const auto say = [this](const QString &target, const QString &text) {
        const auto same = [&target](const auto &note) { return note.first == target; };
        const auto found = std::find_if(m_notes.begin(), m_notes.end(), same);
        if (found == m_notes.end())
            m_notes.append({target, {text}});
        else
            found->second.append(text);
    };
    QMap<Span, QString> targets;
    for (const EventMention &event : m_version.annotations.events) {
        const QString id = m_eventIds.value(event.id);
        if (id.isEmpty())
            continue;
        targets.insert(event.trigger, id);
        for (const Argument &argument : event.arguments) {
            const QString filler = idOf(argument.filler);
            if (argument.certainty == Certainty::Confirmed || filler.isEmpty())
                continue;
            say(id, bratName(argument.role) + u' ' + filler + u": " + key(argument.certainty));
            m_losses.add(LossKind::CertaintyAsNote, argument.role);
        }
    }
    for (const EntityMention &mention : m_version.annotations.mentions) {
        const QString id = m_mentionIds.value(mention.id);
        if (id.isEmpty())
            continue;
        targets.insert(mention.cover(), id);
        if (mention.norm.isEmpty())
            continue;
        say(id, (mention.type == "Time"_L1 ? u"TIMEX3 value="_s : u"value="_s) + oneLine(mention.norm));
        m_losses.add(LossKind::NormAsNote, mention.norm);
    }
    for (const Note &note : m_version.notes) {
        const QString target = note.span ? targets.value(*note.span) : QString();
        if (target.isEmpty()) {
            m_losses.add(LossKind::NoteLeftOut, oneLine(note.text));
            continue;
        }
        say(target, oneLine(note.text));
        m_losses.add(LossKind::NoteAttached, oneLine(note.text));
    }
}

void BratWriter::writeNotes()
{
    int notes = 0;
    for (const auto &[target, texts] : std::as_const(m_notes))
        m_out += u"#%1\tAnnotatorNotes "_s.arg(++notes) + target + u'\t' + texts.join("; "_L1) + u'\n';
}

void BratWriter::writeSameEvents()
{
    QMap<EventId, QStringList> same;
    for (const EventMention &event : m_version.annotations.events) {
        if (isValid(event.event) && m_eventIds.contains(event.id))
            same[event.event].append(m_eventIds.value(event.id));
    }
    int relations = 0;
    for (const QStringList &ids : std::as_const(same)) {
        for (qsizetype i = 1; i < ids.size(); ++i)
            m_out += u"R%1\tSameEvent Arg1:%2 Arg2:%3\t\n"_s.arg(QString::number(++relations), ids.first(), ids[i]);
        m_losses.add(LossKind::Coreference, {}, ids.size() > 1 ? 1 : 0);
    }
}

void BratWriter::writeSameEntities()
{
    QMap<EntityId, QStringList> same;
    for (const EntityMention &mention : m_version.annotations.mentions) {
        if (isValid(mention.entity) && m_mentionIds.contains(mention.id))
            same[mention.entity].append(m_mentionIds.value(mention.id));
    }
    for (auto it = same.cbegin(); it != same.cend(); ++it) {
        if (it->size() < 2)
            continue;
        m_out += u"*\tSame "_s + it->join(u' ') + u'\n';
        const Entity *entity = m_article.entity(it.key());
        m_losses.add(LossKind::Coreference, entity ? entity->name : QString());
    }
}

void BratWriter::reportTheRest()
{
    for (const Entity &entity : m_article.entities) {
        if (!isWikidataId(entity.wikidata))
            m_losses.add(LossKind::EntityLeftOut, entity.name);
    }
    for (const Note &note : m_article.notes)
        m_losses.add(LossKind::NoteLeftOut, oneLine(note.text));
    const QString headline = oneLine(m_version.metadata.headline);
    if (!m_article.annotators.isEmpty())
        m_losses.add(LossKind::AnnotatorLeftOut, m_article.annotators.first().name, m_article.annotators.size());
    m_losses.add(LossKind::BlocksLeftOut, headline, m_version.blocks.isEmpty() ? 0 : 1);
    m_losses.add(LossKind::MetadataLeftOut, headline);
    m_losses.add(LossKind::SourceLeftOut, headline, m_version.source ? 1 : 0);
    m_losses.add(LossKind::VersionLeftOut, headline, m_article.versions.size() - 1);
}

} // namespace

BratDocument writeBrat(const ExportedArticle &article)
{
    return BratWriter(article).write();
}

} // namespace galley
