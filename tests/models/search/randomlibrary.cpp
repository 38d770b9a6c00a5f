// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/search/randomlibrary.h"

#include "models/domain/offsetmap.h"
#include "models/storage/annotationstore.h"
#include "models/storage/collectionstore.h"
#include "models/storage/entitystore.h"
#include "models/storage/notestore.h"
#include "models/storage/searchindex.h"
#include "models/tagset/tagset.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr qint64 firstDay = 1'420'070'400'000; // 2015-01-01

/// As it stands in a text: some words have letters that folding changes.
QString written(const QString &word, int way)
{
    QString text = word;
    if (way % 3 == 0)
        text[0] = text[0].toUpper();
    if (way % 4 == 0)
        text.replace(u'e', u'é');
    return text;
}

template<typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

void must(const Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

} // namespace

const QStringList &madeUpWords()
{
    static const QStringList words = {u"zorbal"_s, u"zorbix"_s, u"quelm"_s,  u"tarvok"_s, u"mulbra"_s, u"drexo"_s, u"plinth"_s, u"vandu"_s,
                                      u"hesko"_s,  u"hestri"_s, u"bogram"_s, u"nefrul"_s, u"jaxom"_s,  u"wirdo"_s, u"keplan"_s, u"fudrix"_s,
                                      u"loomba"_s, u"sprego"_s, u"grimpo"_s, u"yelto"_s,
                                      u"quelms"_s, u"plinths"_s, u"tarvoks"_s, u"tarvoked"_s, u"heskos"_s};
    return words;
}

const QList<QStringList> &madeUpForms()
{
    static const QList<QStringList> forms = {
        {u"quelm"_s, u"quelms"_s}, {u"plinth"_s, u"plinths"_s}, {u"tarvok"_s, u"tarvoks"_s, u"tarvoked"_s}, {u"hesko"_s, u"heskos"_s}};
    return forms;
}

const QStringList &madeUpSites()
{
    static const QStringList sites = {u"Harbour Wire"_s, u"Élan Post"_s, u"Wire of Sarn"_s};
    return sites;
}

const QStringList &madeUpAuthors()
{
    static const QStringList authors = {u"Leila Haddad"_s, u"Jonas Haddad"_s, u"Émile Corv"_s};
    return authors;
}

const QStringList &madeUpAgencies()
{
    static const QStringList agencies = {u"AFP"_s, u"dpa"_s, u"Sarn Press"_s};
    return agencies;
}

const QStringList &madeUpCollections()
{
    static const QStringList collections = {u"To do"_s, u"Élection desk"_s};
    return collections;
}

RandomLibrary::RandomLibrary(quint32 seed, int articles) : m_random(seed)
{
    addEntities();
    m_library.write([](Connection &connection) -> Result<> {
        for (const QString &name : madeUpCollections())
            must(CollectionStore(connection).add(name));
        return {};
    });
    for (int i = 0; i < articles; ++i)
        addArticle(i);
}

void RandomLibrary::addEntities()
{
    m_library.write([this](Connection &connection) -> Result<> {
        for (int i = 0; i < 6; ++i) {
            Entity entity{.id = {}, .type = i % 2 == 0 ? u"Person"_s : u"GPE"_s, .subtype = {}, .name = written(madeUpWords().at(i), i), .aliases = {},
                          .wikidata = i < 4 ? u"Q%1"_s.arg(i + 10) : QString()};
            if (i % 2 == 0)
                entity.aliases = {QString(madeUpWords().at(i + 6) + u' ' + madeUpWords().at(i + 7))};
            entity.id = must(EntityStore(connection).add(entity));
            m_entities.append(entity);
        }
        return {};
    });
}

QStringList RandomLibrary::randomWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(oneOf(madeUpWords()));
    return words;
}

void RandomLibrary::addArticle(int number)
{
    KnownArticle article;
    article.headline = randomWords(1 + below(3));
    QStringList paragraphs;
    for (int i = 0, count = 1 + below(3); i < count; ++i) {
        const QStringList words = randomWords(3 + below(6));
        article.body += words;
        QStringList spelt;
        for (const QString &word : words)
            spelt.append(written(word, below(12)));
        paragraphs.append(spelt.join(below(4) == 0 ? u", "_s : u" "_s) + u'.');
    }
    NewVersion version = buildVersion(article.headline.join(u' '), paragraphs, oneOf({u"en"_s, u"de"_s, u"zh-Hans"_s, u"sw"_s, QString()}));
    ArticleMetadata &metadata = version.metadata;
    metadata.site = below(4) == 0 ? QString() : oneOf(madeUpSites());
    metadata.published = below(5) == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(firstDay + below(700) * dayLength + below(1000), Qt::UTC);
    if (below(2) == 0)
        metadata.authors = {oneOf(madeUpAuthors())};
    else if (below(2) == 0)
        metadata.byline = u"By "_s + oneOf(madeUpAuthors());
    if (below(2) == 0)
        metadata.credit.agencies = {oneOf(madeUpAgencies())};
    version.doubtful = below(4) == 0;
    version.created = QDateTime::fromMSecsSinceEpoch(firstDay + (400 + below(300)) * dayLength + number, Qt::UTC);
    article.metadata = metadata;
    article.doubtful = version.doubtful;
    article.added = version.created.toMSecsSinceEpoch();
    article.sortTime = metadata.published.isValid() ? metadata.published.toMSecsSinceEpoch() : article.added;
    article.state = static_cast<ReadingState>(below(3));
    article.starred = below(3) == 0;
    m_library.write([&](Connection &connection) -> Result<> {
        ArticleStore articles(connection);
        article.id = must(articles.addArticle(version));
        const Article stored = must(articles.article(article.id));
        must(SearchIndex(connection).add(article.id, indexedText(stored)));
        must(articles.setState({article.id}, article.state));
        must(articles.setStarred({article.id}, article.starred));
        for (const QString &name : madeUpCollections()) {
            if (below(4) != 0)
                continue;
            article.collections.append(name);
            must(CollectionStore(connection).put(*must(CollectionStore(connection).find(name)), {article.id}));
        }
        if (below(4) == 0) {
            article.notes.append(randomWords(2));
            Note note;
            note.text = written(article.notes.last().join(u' '), below(12));
            must(NoteStore(connection, article.id, stored.version, OffsetMap(stored.pageText)).add(note));
        }
        if (below(3) > 0)
            annotate(article, version, stored.version, connection);
        return {};
    });
    m_articles.append(article);
}

void RandomLibrary::annotate(KnownArticle &article, const NewVersion &version, VersionId id, Connection &connection)
{
    // The words of the body with their places, in the order of KnownArticle::body.
    QList<Span> places;
    for (const Block &block : version.blocks) {
        if (block.role != BlockRole::Paragraph)
            continue;
        static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
        auto found = word.globalMatch(version.pageText.mid(block.span.begin, block.span.length()));
        while (found.hasNext()) {
            const auto match = found.next();
            places.append({block.span.begin + match.capturedStart(), block.span.begin + match.capturedEnd()});
        }
    }
    AnnotationStore store(connection, id, OffsetMap(version.pageText));
    QList<MentionId> mentionIds;
    for (int i = 0, count = 1 + below(3); i < count; ++i) {
        const int first = below(static_cast<int>(places.size()));
        const bool isPair = first + 1 < places.size() && below(3) == 0;
        KnownMention known{.words = article.body.mid(first, isPair ? 2 : 1), .type = {}, .subtype = {}, .entity = below(3) == 0 ? -1 : below(6)};
        known.type = known.entity < 0 ? u"Object"_s : m_entities.at(known.entity).type;
        known.subtype = known.type == "GPE"_L1 && below(2) == 0 ? u"country"_s : QString();
        EntityMention mention{.id = {}, .annotator = editorAnnotator, .fragments = {places.at(first)}, .type = known.type, .subtype = known.subtype,
                              .entity = known.entity < 0 ? EntityId{} : m_entities.at(known.entity).id, .norm = {}};
        if (isPair && below(2) == 0)
            mention.fragments.append(places.at(first + 1));
        else if (isPair)
            mention.fragments = {Span{places.at(first).begin, places.at(first + 1).end}};
        mentionIds.append(must(store.add(mention)));
        article.mentions.append(known);
    }
    QList<EventMentionId> eventIds;
    for (int i = 0, count = below(3); i < count; ++i) {
        const EventType &type = Tagset::standard().eventTypes().at(below(5));
        KnownEvent known{.type = type.name, .realis = static_cast<Realis>(below(4)), .tense = static_cast<Tense>(below(4)), .negated = below(3) == 0,
                         .certainty = static_cast<Certainty>(below(3)), .fillers = {}};
        EventMention event{.id = {}, .annotator = editorAnnotator, .trigger = places.first(), .type = known.type, .realis = known.realis, .tense = known.tense,
                           .negated = known.negated, .certainty = known.certainty, .event = {}, .arguments = {}};
        for (int j = 0, arguments = below(3); j < arguments; ++j) {
            KnownFiller filler{.role = type.roles.at(below(static_cast<int>(type.roles.size()))).name};
            if (i > 0 && below(2) == 0) {
                filler.event = below(i);
                event.arguments.append({filler.role, eventIds.at(filler.event)});
            } else {
                filler.mention = below(static_cast<int>(mentionIds.size()));
                event.arguments.append({filler.role, mentionIds.at(filler.mention)});
            }
            known.fillers.append(filler);
        }
        eventIds.append(must(store.add(event)));
        article.events.append(known);
    }
}

} // namespace galley
