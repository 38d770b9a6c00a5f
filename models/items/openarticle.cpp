// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/openarticle.h"

#include "models/base/whenready.h"
#include "models/storage/annotationstore.h"
#include "models/storage/articlestore.h"
#include "models/storage/entitystore.h"
#include "models/storage/library.h"
#include "models/storage/librarynotifier.h"
#include "models/storage/notestore.h"

#include <QSet>

#include <algorithm>

namespace galley {

namespace {

Result<ArticleContents> readContents(Connection &connection, ArticleId id)
{
    const auto article = ArticleStore(connection).article(id);
    if (!article)
        return failure(article.error());
    const OffsetMap offsets(article->pageText);
    const auto annotations = AnnotationStore(connection, article->version, offsets).load();
    const auto notes = NoteStore(connection, id, article->version, offsets).load();
    const auto collections = CollectionStore(connection).collectionsOf(id);
    if (!annotations || !notes || !collections)
        return failure(!annotations ? annotations.error() : !notes ? notes.error() : collections.error());
    QSet<EntityId> wanted;
    for (const EntityMention &mention : annotations->mentions) {
        if (isValid(mention.entity))
            wanted.insert(mention.entity);
    }
    const auto entities = EntityStore(connection).entities(wanted.values());
    if (!entities)
        return failure(entities.error());
    ArticleContents contents{.article = *article, .annotations = *annotations, .entities = {}, .notes = *notes, .collections = *collections};
    for (const Entity &entity : *entities)
        contents.entities.insert(entity.id, entity);
    return contents;
}

Span unite(Span a, Span b)
{
    if (a.isEmpty())
        return b;
    if (b.isEmpty())
        return a;
    return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

Span coverOf(const EntityMention &mention)
{
    return mention.cover();
}

Span coverOf(const EventMention &event)
{
    return event.trigger;
}

/// Puts \a value where it belongs by its begin, in place of the one with its id. What was or is covered comes back.
template<typename T>
Span put(QList<T> &list, const T &value)
{
    Span touched = coverOf(value);
    const auto old = std::find_if(list.begin(), list.end(), [&](const T &existing) { return existing.id == value.id; });
    if (old != list.end()) {
        touched = unite(touched, coverOf(*old));
        list.erase(old);
    }
    const auto before = [](const T &a, const T &b) {
        const Span left = coverOf(a);
        const Span right = coverOf(b);
        return left.begin != right.begin ? left.begin < right.begin : left.end > right.end;
    };
    list.insert(std::upper_bound(list.begin(), list.end(), value, before), value);
    return touched;
}

template<typename T, typename Id>
Span take(QList<T> &list, Id id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const T &existing) { return existing.id == id; });
    if (found == list.end())
        return {};
    const Span touched = coverOf(*found);
    list.erase(found);
    return touched;
}

} // namespace

OpenArticle::OpenArticle(Library &library, Editor &editor, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    const auto readWhenMine = [this](const QList<ArticleId> &articles) {
        if (!isOpen() || !articles.contains(m_contents.article.id))
            return;
        if (m_followed > 0)
            --m_followed;
        else
            readAgain();
    };
    const LibraryNotifier &notifier = library.notifier();
    connect(&editor, &Editor::made, this, &OpenArticle::follow);
    connect(&notifier, &LibraryNotifier::annotationsChanged, this, readWhenMine);
    connect(&notifier, &LibraryNotifier::entitiesChanged, this, [this] {
        // Of the whole library: an undo may change an entity from another article.
        if (m_followedEntities > 0)
            --m_followedEntities;
        else if (isOpen() && !m_contents.entities.isEmpty())
            readAgain();
    });
    connect(&notifier, &LibraryNotifier::articlesAdded, this, [this](const QList<ArticleId> &articles) {
        if (isOpen() && articles.contains(m_contents.article.id))
            readAgain();
    });
    connect(&notifier, &LibraryNotifier::articlesChanged, this, [this](const QList<ArticleId> &articles) {
        if (isOpen() && articles.contains(m_contents.article.id))
            readAgain();
    });
    connect(&notifier, &LibraryNotifier::articlesRemoved, this, [this](const QList<ArticleId> &articles) {
        if (isOpen() && articles.contains(m_contents.article.id))
            readAgain(); // gone, or back again
    });
}

void OpenArticle::open(ArticleId id)
{
    m_wanted = id;
    whenReady(m_library.read([id](Connection &connection) { return readContents(connection, id); }), this, [this, id](const Result<ArticleContents> &contents) {
        if (m_wanted != id)
            return; // another one was chosen meanwhile
        if (contents)
            receive(*contents);
        else if (contents.error().code == ErrorCode::NotFound)
            close();
        else
            Q_EMIT failed(contents.error());
    });
}

void OpenArticle::readAgain()
{
    // News of the article that is still shown must not put off one that was chosen meanwhile.
    if (m_wanted == m_contents.article.id)
        open(m_wanted);
}

QFuture<Result<PageExplanation>> OpenArticle::explain()
{
    if (!m_explanation)
        m_explanation = m_library.read([article = m_contents.article](Connection &connection) { return explainPage(connection, article); });
    return *m_explanation;
}

void OpenArticle::close()
{
    m_wanted = {};
    if (!isOpen())
        return;
    m_contents = {};
    m_version = {};
    m_explanation.reset();
    m_focusedEvent = {};
    m_focusedMention = {};
    m_followed = 0;
    m_followedEntities = 0;
    Q_EMIT closed();
}

void OpenArticle::receive(const ArticleContents &contents)
{
    const ArticleContents before = std::exchange(m_contents, contents);
    const bool another = before.article.id != contents.article.id || before.article.version != contents.article.version;
    if (another) {
        m_explanation.reset();
        m_version = {contents.article.id, contents.article.version, OffsetMap(contents.article.pageText)};
        m_focusedEvent = {};
        m_focusedMention = {};
        m_followed = 0;
        m_followedEntities = 0;
        Q_EMIT opened();
        return;
    }
    if (before.article.blocks != contents.article.blocks)
        Q_EMIT blocksChanged();
    if (before.annotations != contents.annotations || before.entities != contents.entities) {
        if (!m_contents.annotations.event(m_focusedEvent))
            m_focusedEvent = {};
        if (!m_contents.annotations.mention(m_focusedMention))
            m_focusedMention = {};
        Q_EMIT annotationsChanged({0, contents.article.pageText.size()});
        Q_EMIT focusChanged();
    }
    if (before.notes != contents.notes)
        Q_EMIT notesChanged();
    Q_EMIT metadataChanged();
}

void OpenArticle::follow(const EditOutcome &outcome)
{
    if (!isOpen() || !outcome.record.articles.contains(m_contents.article.id) || changeOf(outcome.record).annotated.isEmpty())
        return;
    ++m_followed;
    if (changeOf(outcome.record).entities)
        ++m_followedEntities;
    for (const Entity &entity : outcome.entities)
        m_contents.entities.insert(entity.id, entity);
    const Span changed = mergeOutcome(outcome);
    if (!m_contents.annotations.event(m_focusedEvent))
        m_focusedEvent = {};
    if (!m_contents.annotations.mention(m_focusedMention))
        m_focusedMention = {};
    Q_EMIT annotationsChanged(changed);
}

Span OpenArticle::mergeOutcome(const EditOutcome &outcome)
{
    Annotations &annotations = m_contents.annotations;
    Span changed;
    for (const EntityMention &mention : outcome.mentions)
        changed = unite(changed, put(annotations.mentions, mention));
    for (const EventMention &event : outcome.events)
        changed = unite(changed, put(annotations.events, event));
    for (const MentionId id : outcome.removedMentions)
        changed = unite(changed, take(annotations.mentions, id));
    for (const EventMentionId id : outcome.removedEvents)
        changed = unite(changed, take(annotations.events, id));
    if (outcome.removedMentions.isEmpty() && outcome.removedEvents.isEmpty())
        return changed;
    for (EventMention &event : annotations.events) {
        event.arguments.removeIf([&](const Argument &argument) {
            if (const auto *mention = std::get_if<MentionId>(&argument.filler))
                return outcome.removedMentions.contains(*mention);
            return outcome.removedEvents.contains(std::get<EventMentionId>(argument.filler));
        });
    }
    return changed;
}

void OpenArticle::focusEvent(EventMentionId event)
{
    if (m_focusedEvent == event)
        return;
    m_focusedEvent = event;
    Q_EMIT focusChanged();
}

void OpenArticle::focusMention(MentionId mention)
{
    if (m_focusedMention == mention)
        return;
    m_focusedMention = mention;
    Q_EMIT focusChanged();
}

} // namespace galley
