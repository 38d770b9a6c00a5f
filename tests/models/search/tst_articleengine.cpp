// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// Whatever the engine answers must be what looking at each article would answer.
#include "models/edit/articlecommands.h"
#include "models/edit/editor.h"
#include "models/search/engine/articleengine.h"
#include "models/search/querycompiler.h"
#include "models/storage/collectionstore.h"
#include "models/storage/entitystore.h"
#include "models/storage/searchindex.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

constexpr int storyCount = 400;
constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 firstDay = 1'420'070'400'000; // 2015-01-01

const QStringList words{u"kappa"_s, u"lemur"_s, u"tundra"_s, u"violin"_s, u"walrus"_s, u"xenon"_s, u"zebra"_s, u"bronco"_s};
const QStringList languages{u"en"_s, u"de"_s, u"zh-Hans"_s, u""_s};
const QStringList sites{u"Harbour Wire"_s, u"Morning Star"_s, u"Hill Gazette"_s, u""_s};
const QStringList entityNames{u"Ada Berg"_s, u"Porto Alto"_s, u"Coral Union"_s, u"Dov Ilan"_s};
const QStringList eventTypes{u"Attack"_s, u"Meet"_s, u"Elect"_s};

/// An article as the test remembers it.
struct Story
{
    ArticleId id = {};
    VersionId version = {};
    QStringList headline;
    QStringList body;
    QString language;
    QString site;
    QString host;
    std::optional<qint64> published;
    qint64 time = 0; ///< for the order
    ReadingState state = ReadingState::Unread;
    bool starred = false;
    QStringList entities;
    QStringList events;

    [[nodiscard]] bool has(const QString &word) const { return headline.contains(word) || body.contains(word); }
    [[nodiscard]] bool hasPhrase(const QString &phrase) const
    {
        const auto in = [&](const QStringList &list) { return QString(u' ' + list.join(u' ') + u' ').contains(u' ' + phrase + u' '); };
        return in(headline) || in(body);
    }
    [[nodiscard]] bool isIn(const QString &month) const
    {
        return published && QDateTime::fromMSecsSinceEpoch(*published, Qt::UTC).toString(u"yyyy-MM"_s) == month;
    }
};

using Predicate = std::function<bool(const Story &)>;

class Dice final
{
public:
    int below(int count) { return int(m_engine() % quint64(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    QString from(const QStringList &list) { return list[below(int(list.size()))]; }
    QStringList some(const QStringList &list)
    {
        QStringList chosen;
        for (const QString &one : list) {
            if (oneIn(3))
                chosen.append(one);
        }
        return chosen;
    }

private:
    std::mt19937_64 m_engine{5};
};

} // namespace

class TestArticleEngine : public QObject
{
    Q_OBJECT

private:
    Story inventStory()
    {
        Story story;
        const int headlineWords = 2 + m_dice.below(4);
        for (int i = 0; i < headlineWords; ++i)
            story.headline.append(m_dice.from(words));
        const int bodyWords = 3 + m_dice.below(30);
        for (int i = 0; i < bodyWords; ++i)
            story.body.append(m_dice.oneIn(3) ? m_dice.from(words) : u"filler%1"_s.arg(m_dice.below(90)));
        story.language = m_dice.from(languages);
        story.site = m_dice.from(sites);
        story.host = m_dice.oneIn(2) ? u"dw.com"_s : QString();
        story.entities = m_dice.some(entityNames);
        story.events = m_dice.some(eventTypes);
        return story;
    }

    void store(TemporaryLibrary &library, Story &story, qint64 time, bool dated)
    {
        NewVersion version = buildVersion(story.headline.join(u' '), {story.body.join(u' ')}, story.language);
        version.metadata.site = story.site;
        version.metadata.url = story.host.isEmpty() ? QString() : "https://www."_L1 + story.host + "/a"_L1 + QString::number(time);
        version.created = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
        version.metadata.published = dated ? version.created : QDateTime();
        story.time = time;
        if (dated)
            story.published = time;
        library.write([&](Connection &connection) -> Result<> {
            ArticleStore articles(connection);
            story.id = *articles.addArticle(version);
            const Article article = *articles.article(story.id);
            story.version = article.version;
            return SearchIndex(connection).add(story.id, indexedText(article)).and_then([&] { return annotate(connection, story); });
        });
        m_stories.append(story);
    }

    Result<> annotate(Connection &connection, const Story &story)
    {
        Result<> done;
        for (const QString &name : story.entities) {
            const auto add = u"INSERT INTO mention (version_id, annotator_id, begin_at, end_at, type, entity_id) SELECT ?, 1, 0, 1, 'Person', id FROM entity WHERE name = ?"_s;
            done = connection.run(add, story.version, name).and_then([&] { return connection.run(add, story.version, name); }); // named twice
        }
        for (const QString &type : story.events)
            done = connection.run(u"INSERT INTO event_mention (version_id, annotator_id, begin_at, end_at, type) VALUES (?, 1, 0, 1, ?)"_s, story.version, type);
        return done;
    }

    void fill(TemporaryLibrary &library)
    {
        library.write([](Connection &connection) -> Result<> {
            for (const QString &name : entityNames) {
                if (const auto added = EntityStore(connection).add({.id = {}, .type = u"Person"_s, .subtype = {}, .name = name, .aliases = {}, .wikidata = {}}); !added)
                    return failure(added.error());
            }
            return {};
        });
        for (int i = 0; i < storyCount; ++i) {
            Story story = inventStory();
            // Most come in the order of their time; some are old, two have the same time.
            const int day = m_dice.oneIn(9) ? m_dice.below(storyCount) : i - i % 2;
            store(library, story, firstDay + day * msPerDay, !m_dice.oneIn(8));
        }
    }

    QList<std::pair<QString, Predicate>> queries() const
    {
        const auto word = [](const QString &w) -> Predicate { return [w](const Story &s) { return s.has(w); }; };
        return {
            {u""_s, [](const Story &) { return true; }},
            {u"kappa"_s, word(u"kappa"_s)},
            {u"nowhere"_s, [](const Story &) { return false; }},
            {u"kappa lemur"_s, [](const Story &s) { return s.has(u"kappa"_s) && s.has(u"lemur"_s); }},
            {u"kappa OR tundra"_s, [](const Story &s) { return s.has(u"kappa"_s) || s.has(u"tundra"_s); }},
            {u"kappa -tundra"_s, [](const Story &s) { return s.has(u"kappa"_s) && !s.has(u"tundra"_s); }},
            {u"-tundra"_s, [](const Story &s) { return !s.has(u"tundra"_s); }},
            {u"-tundra lang:de"_s, [](const Story &s) { return !s.has(u"tundra"_s) && s.language == u"de"_s; }},
            {u"\"violin walrus\""_s, [](const Story &s) { return s.hasPhrase(u"violin walrus"_s); }},
            {u"headline:xenon"_s, [](const Story &s) { return s.headline.contains(u"xenon"_s); }},
            {u"lang:de"_s, [](const Story &s) { return s.language == u"de"_s; }},
            {u"lang:zh,en walrus"_s, [](const Story &s) { return (s.language == u"zh-Hans"_s || s.language == u"en"_s) && s.has(u"walrus"_s); }},
            {u"-lang:de"_s, [](const Story &s) { return s.language != u"de"_s; }},
            {u"lang:unknown"_s, [](const Story &s) { return s.language.isEmpty(); }},
            {u"source:star kappa"_s, [](const Story &s) { return s.site == u"Morning Star"_s && s.has(u"kappa"_s); }},
            {u"source:dw"_s, [](const Story &s) { return s.host == u"dw.com"_s; }},
            {u"source:h*"_s, [](const Story &s) { return s.site.startsWith(u'H'); }},
            {u"date:2015-03 kappa"_s, [](const Story &s) { return s.isIn(u"2015-03"_s) && s.has(u"kappa"_s); }},
            {u"date:2015-03 OR date:2015-05"_s, [](const Story &s) { return s.isIn(u"2015-03"_s) || s.isIn(u"2015-05"_s); }},
            {u"is:unread"_s, [](const Story &s) { return s.state == ReadingState::Unread; }},
            {u"is:done kappa"_s, [](const Story &s) { return s.state == ReadingState::Done && s.has(u"kappa"_s); }},
            {u"is:starred -is:unread"_s, [](const Story &s) { return s.starred && s.state != ReadingState::Unread; }},
            {u"entity:\"ada berg\""_s, [](const Story &s) { return s.entities.contains(u"Ada Berg"_s); }},
            {u"entity:port* violin"_s, [](const Story &s) { return s.entities.contains(u"Porto Alto"_s) && s.has(u"violin"_s); }},
            {u"event:attack entity:\"Coral Union\" kappa date:2015"_s,
             [](const Story &s) {
                 return s.events.contains(u"Attack"_s) && s.entities.contains(u"Coral Union"_s) && s.has(u"kappa"_s) && s.published
                     && *s.published < firstDay + 365 * msPerDay;
             }},
            {u"entity:*"_s, [](const Story &s) { return !s.entities.isEmpty(); }},
            {u"event:m*"_s, [](const Story &s) { return s.events.contains(u"Meet"_s); }},
            {u"type:person"_s, [](const Story &s) { return !s.entities.isEmpty(); }}, // of which the arrays know nothing
            {u"(kappa OR lang:de) -(lemur is:unread)"_s,
             [](const Story &s) { return (s.has(u"kappa"_s) || s.language == u"de"_s) && !(s.has(u"lemur"_s) && s.state == ReadingState::Unread); }},
        };
    }

    struct Answer
    {
        QList<ArticleId> first;
        bool isAll = false;
        qint64 count = -1;
        QList<ArticleId> articles;
        Facets facets;
    };

    Answer ask(TemporaryLibrary &library, const QString &text, ResultOrder order, const ArticleScope &scope = {})
    {
        Answer answer;
        const auto query = parseQuery(text);
        if (!query)
            qFatal("a faulty query: %s", qPrintable(text));
        AnswerSinks sinks;
        sinks.firstArticles = [&](const QList<ArticleId> &first, bool isAll) { answer.first = first, answer.isAll = isAll; };
        sinks.counted = [&](qint64 count) { answer.count = count; };
        sinks.ordered = [&](const std::shared_ptr<const ArticleOrder> &ordered) { answer.articles = ordered->articles(); };
        sinks.facets = [&](const Facets &facets) { answer.facets = facets; };
        library.read([&](Connection &connection) { return m_engine->search(connection, {scope, *query, order}, sinks); });
        return answer;
    }

    QList<Story> expected(const Predicate &accepts, ResultOrder order) const
    {
        QList<Story> found;
        std::copy_if(m_stories.cbegin(), m_stories.cend(), std::back_inserter(found), accepts);
        std::sort(found.begin(), found.end(), [order](const Story &a, const Story &b) {
            const bool isBefore = std::pair(a.time, a.id) < std::pair(b.time, b.id);
            return order == ResultOrder::OldestFirst ? isBefore : !isBefore && a.id != b.id;
        });
        return found;
    }

    static QHash<QString, qint64> countsOf(const QList<FacetValue> &values)
    {
        QHash<QString, qint64> counts;
        for (const FacetValue &value : values)
            counts.insert(value.name, value.count);
        return counts;
    }

    static void compareFacets(const Facets &facets, const QList<Story> &stories)
    {
        QHash<QString, qint64> byLanguage, bySource, byMonth, byEntity, byType, byState;
        for (const Story &story : stories) {
            ++byLanguage[story.language.isEmpty() ? u"und"_s : story.language];
            if (!story.site.isEmpty())
                ++bySource[story.site];
            if (story.published)
                ++byMonth[QDateTime::fromMSecsSinceEpoch(*story.published, Qt::UTC).toString(u"yyyy-MM"_s)];
            for (const QString &entity : story.entities)
                ++byEntity[entity];
            for (const QString &type : story.events)
                ++byType[type];
            ++byState[readingStateKey(story.state).toString().remove(u' ').remove(u'_').remove(u'-').toLower()];
            if (story.starred)
                ++byState[u"starred"_s];
        }
        QCOMPARE(countsOf(facets.languages), byLanguage);
        QCOMPARE(countsOf(facets.sources), bySource);
        QCOMPARE(countsOf(facets.months), byMonth);
        QCOMPARE(countsOf(facets.entities), byEntity);
        QCOMPARE(countsOf(facets.eventTypes), byType);
        QCOMPARE(countsOf(facets.states), byState);
    }

    void compareAll(TemporaryLibrary &library)
    {
        const auto all = queries();
        for (const auto &[text, accepts] : all) {
            for (const ResultOrder order : {ResultOrder::NewestFirst, ResultOrder::OldestFirst}) {
                const Answer answer = ask(library, text, order);
                const QList<Story> stories = expected(accepts, order);
                QList<ArticleId> ids;
                for (const Story &story : stories)
                    ids.append(story.id);
                QVERIFY2(answer.articles == ids, qPrintable(text));
                QCOMPARE(answer.count, ids.size());
                QVERIFY2(answer.first == ids.first(qMin<qsizetype>(ids.size(), ArticleEngine::pageSize)), qPrintable(text));
                QCOMPARE(answer.isAll, ids.size() <= ArticleEngine::pageSize);
                compareFacets(answer.facets, stories);
                const auto bySql = library.read([&](Connection &c) { return searchArticles(c, {}, *parseQuery(text), order); });
                QVERIFY2(bySql == ids, qPrintable(text));
            }
        }
    }

    void update(TemporaryLibrary &library, const QList<ArticleId> &articles)
    {
        library.read([&](Connection &connection) { return m_engine->update(connection, articles); });
    }

    Story &story(int index) { return m_stories[index]; }

    template<typename T>
    static void finish(const QFuture<T> &future)
    {
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
        QVERIFY(future.result().has_value());
    }

private Q_SLOTS:
    void init()
    {
        m_stories.clear();
        m_dice = Dice();
        m_engine = std::make_unique<ArticleEngine>();
    }

    void answersAreThoseOfLookingAtEachArticle()
    {
        TemporaryLibrary library;
        fill(library);
        QVERIFY(!m_engine->isLoaded());
        compareAll(library); // of which the first answer comes before anything is loaded
        QVERIFY(m_engine->isLoaded());
    }

    void answersFollowWhatIsAddedAndChanged()
    {
        TemporaryLibrary library;
        fill(library);
        library.read([&](Connection &connection) { return m_engine->load(connection); });
        QList<ArticleId> changed;
        for (int i = 0; i < 60; ++i) {
            Story added = inventStory();
            store(library, added, firstDay + m_dice.below(storyCount) * msPerDay, true);
            changed.append(added.id);
        }
        update(library, changed);
        compareAll(library);

        Editor editor(*library);
        ArticleCommands commands(editor);
        const QList<ArticleId> some{story(3).id, story(50).id, story(410).id};
        finish(commands.setStarred(some, true));
        finish(commands.setState(some, ReadingState::Done));
        finish(commands.setLanguage(story(7).id, u"de"_s));
        finish(commands.setHeadline(story(8).id, u"kappa kappa violin walrus"_s));
        for (const int i : {3, 50, 410}) {
            story(i).starred = true;
            story(i).state = ReadingState::Done;
        }
        story(7).language = u"de"_s;
        story(8).headline = {u"kappa"_s, u"kappa"_s, u"violin"_s, u"walrus"_s};
        story(9).entities = entityNames;
        story(9).events = eventTypes;
        library.write([&](Connection &connection) { return annotate(connection, story(9)); });
        update(library, some + QList{story(7).id, story(8).id, story(9).id});
        compareAll(library);
    }

    void answersFollowWhatIsRemovedAndBroughtBack()
    {
        TemporaryLibrary library;
        fill(library);
        library.read([&](Connection &connection) { return m_engine->load(connection); });
        Editor editor(*library);
        ArticleCommands commands(editor);
        const QList<Story> before = m_stories;
        const QList<ArticleId> gone{story(storyCount - 1).id, story(100).id, story(0).id};
        finish(commands.remove(gone));
        m_stories.removeIf([&](const Story &s) { return gone.contains(s.id); });
        update(library, gone);
        compareAll(library);

        finish(editor.undo());
        m_stories = before;
        update(library, gone);
        compareAll(library);
    }

    void anIdBetweenOthersIsTakenIn()
    {
        TemporaryLibrary library;
        fill(library);
        const QList<Story> before = m_stories;
        Editor editor(*library);
        ArticleCommands commands(editor);
        const ArticleId gone = story(100).id;
        finish(commands.remove({gone}));
        library.read([&](Connection &connection) { return m_engine->load(connection); }); // which never saw it
        finish(editor.undo());
        m_stories = before;
        update(library, {gone});
        compareAll(library);
    }

    void bestFirstIsTheOrderOfBm25()
    {
        TemporaryLibrary library;
        fill(library);
        for (const QString &text : {u"kappa"_s, u"kappa OR lemur"_s, u"\"violin walrus\" OR xenon"_s, u"kappa tundra"_s}) {
            const Answer answer = ask(library, text, ResultOrder::BestFirst);
            const CompiledScores scores = bm25(library, text);
            QCOMPARE(answer.articles.size(), answer.count);
            QCOMPARE(answer.first, answer.articles.first(qMin<qsizetype>(answer.count, ArticleEngine::pageSize)));
            for (qsizetype i = 1; i < answer.articles.size(); ++i)
                QVERIFY2(scores[answer.articles[i - 1]] <= scores[answer.articles[i]] + 1e-9, qPrintable(text));
        }
    }

    void whatHasNoneOfTheWordsComesLast()
    {
        TemporaryLibrary library;
        fill(library);
        const Answer answer = ask(library, u"bronco OR lang:de"_s, ResultOrder::BestFirst);
        const auto hasWord = [this](ArticleId id) {
            return std::any_of(m_stories.cbegin(), m_stories.cend(), [&](const Story &s) { return s.id == id && s.has(u"bronco"_s); });
        };
        QVERIFY(std::is_partitioned(answer.articles.cbegin(), answer.articles.cend(), hasWord));
        QCOMPARE(answer.articles.size(), expected([](const Story &s) { return s.has(u"bronco"_s) || s.language == u"de"_s; }, ResultOrder::NewestFirst).size());
    }

    void facetsNarrowAsTheyCount()
    {
        TemporaryLibrary library;
        fill(library);
        const Facets facets = ask(library, u"kappa"_s, ResultOrder::NewestFirst).facets;
        for (const auto &values : {facets.languages, facets.sources, facets.months, facets.entities, facets.eventTypes, facets.states}) {
            QVERIFY(!values.isEmpty());
            for (const FacetValue &value : values)
                QCOMPARE(ask(library, u"kappa "_s + value.filter, ResultOrder::NewestFirst).count, value.count);
        }
    }

    void scopesNarrowTheAnswer()
    {
        TemporaryLibrary library;
        fill(library);
        const CollectionId collection = library.write([this](Connection &connection) {
            CollectionStore store(connection);
            return store.add(u"To do"_s).and_then([&](CollectionId id) { return store.put(id, {story(1).id, story(2).id}).map([&] { return id; }); });
        });
        using Kind = ArticleScope::Kind;
        const QList<std::pair<ArticleScope, Predicate>> scopes{
            {{.kind = Kind::Unread, .value = {}}, [](const Story &s) { return s.state == ReadingState::Unread; }},
            {{.kind = Kind::Starred, .value = {}}, [](const Story &s) { return s.starred; }},
            {{.kind = Kind::Doubtful, .value = {}}, [](const Story &) { return false; }},
            {{.kind = Kind::Language, .value = u"zh-Hans"_s}, [](const Story &s) { return s.language == u"zh-Hans"_s; }},
            {{.kind = Kind::Site, .value = u"Hill Gazette"_s}, [](const Story &s) { return s.site == u"Hill Gazette"_s; }},
            {{.kind = Kind::Collection, .value = {}, .collection = collection}, [this](const Story &s) { return s.id == story(1).id || s.id == story(2).id; }},
        };
        for (const auto &[scope, accepts] : scopes) {
            const auto found = expected([&](const Story &s) { return accepts(s) && s.has(u"kappa"_s); }, ResultOrder::NewestFirst);
            const Answer answer = ask(library, u"kappa"_s, ResultOrder::NewestFirst, scope);
            QCOMPARE(answer.count, found.size());
            QCOMPARE(answer.articles.size(), found.size());
            QVERIFY(std::equal(found.cbegin(), found.cend(), answer.articles.cbegin(), [](const Story &s, ArticleId id) { return s.id == id; }));
        }
    }

    void rowsAreFoundByArticle()
    {
        TemporaryLibrary library;
        fill(library);
        AnswerSinks sinks;
        std::shared_ptr<const ArticleOrder> order;
        sinks.ordered = [&](const std::shared_ptr<const ArticleOrder> &ordered) { order = ordered; };
        library.read([&](Connection &connection) { return m_engine->search(connection, {{}, *parseQuery(u"kappa"), ResultOrder::NewestFirst}, sinks); });
        for (int row = 0; row < order->articles().size(); ++row)
            QCOMPARE(order->rowOf(order->articles().at(row)), row);
        QCOMPARE(order->rowOf(ArticleId(999'999)), -1);
    }

    void aCancelledSearchSaysSo()
    {
        TemporaryLibrary library;
        fill(library);
        const CancelToken cancel;
        cancel.cancel();
        const auto done = library->read([&](Connection &connection) { return m_engine->search(connection, {{}, *parseQuery(u"kappa"), ResultOrder::NewestFirst}, {}, cancel); }).result();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(ask(library, u"kappa"_s, ResultOrder::NewestFirst).count, expected([](const Story &s) { return s.has(u"kappa"_s); }, ResultOrder::NewestFirst).size());
    }

    void anEmptyLibraryHasAnswersToo()
    {
        TemporaryLibrary library;
        for (const ResultOrder order : {ResultOrder::NewestFirst, ResultOrder::OldestFirst, ResultOrder::BestFirst}) {
            const Answer answer = ask(library, u"kappa"_s, order);
            QCOMPARE(answer.count, 0);
            QVERIFY(answer.isAll);
        }
        QCOMPARE(ask(library, u""_s, ResultOrder::NewestFirst).count, 0);
    }

private:
    using CompiledScores = QHash<ArticleId, double>;

    static CompiledScores bm25(TemporaryLibrary &library, const QString &text);

    Dice m_dice;
    QList<Story> m_stories;
    std::unique_ptr<ArticleEngine> m_engine;
};

TestArticleEngine::CompiledScores TestArticleEngine::bm25(TemporaryLibrary &library, const QString &text)
{
    CompiledScores scores;
    library.read([&](Connection &connection) {
        return connection.each(u"SELECT rowid, bm25(article_index, 5.0, 1.0) FROM article_index WHERE article_index MATCH ?"_s, [&](const Row &row) {
            scores.insert(row.id<ArticleId>(0), row.real(1));
            return true;
        }, compileQuery(*parseQuery(text)).matchExpression);
    });
    return scores;
}

QTEST_GUILESS_MAIN(TestArticleEngine)
#include "tst_articleengine.moc"
