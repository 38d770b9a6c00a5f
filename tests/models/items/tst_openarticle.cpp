// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/edit/annotationcommands.h"
#include "models/edit/articlecommands.h"
#include "models/items/openarticle.h"
#include "models/items/sourcetreemodel.h"
#include "tests/support/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestOpenArticle : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Editor> m_editor;
    std::unique_ptr<OpenArticle> m_open;
    ArticleId m_article{};

    static EntityMention mentionAt(Span span, const QString &type)
    {
        EntityMention mention;
        mention.fragments = {span};
        mention.type = type;
        return mention;
    }

    static EventMention eventAt(Span span, const QString &type)
    {
        EventMention event;
        event.trigger = span;
        event.type = type;
        return event;
    }

    void openIt()
    {
        QSignalSpy opened(m_open.get(), &OpenArticle::opened);
        m_open->open(m_article);
        QVERIFY(opened.wait());
    }

    template<typename T>
    static auto finished(QFuture<T> future)
    {
        std::ignore = QTest::qWaitFor([&] { return future.isFinished(); });
        return future.result();
    }

private Q_SLOTS:
    void init()
    {
        m_open.reset();
        m_editor.reset();
        m_library = std::make_unique<TemporaryLibrary>();
        m_article = m_library->addArticle(u"Paris attacks"_s, {u"The attacks in Paris were condemned."_s});
        m_editor = std::make_unique<Editor>(**m_library);
        m_open = std::make_unique<OpenArticle>(**m_library, *m_editor);
        openIt();
    }

    void aTagIsThereOnceTheFutureIsReadyAndAfterARestart()
    {
        AnnotationCommands commands(*m_editor);
        QSignalSpy changed(m_open.get(), &OpenArticle::annotationsChanged);
        const auto outcome = finished(commands.tagEntity(m_open->version(), mentionAt({0, 5}, u"GPE"_s), u"Paris"_s));
        QVERIFY(outcome);
        QCOMPARE(m_open->annotations().mentions.size(), 1);
        QCOMPARE(changed.first().first().value<Span>(), (Span{0, 5}));
        const Annotations shown = m_open->annotations();
        m_open.reset();
        m_editor.reset();
        m_library->restart();
        m_editor = std::make_unique<Editor>(**m_library);
        m_open = std::make_unique<OpenArticle>(**m_library, *m_editor);
        openIt();
        QCOMPARE(m_open->annotations(), shown);
    }

    void ownEditsAreFollowedWithoutReadingAgainAndUndoReads()
    {
        AnnotationCommands commands(*m_editor);
        finished(commands.tagEntity(m_open->version(), mentionAt({0, 5}, u"GPE"_s), u"Paris"_s));
        finished(commands.tagEvent(m_open->version(), eventAt({6, 13}, u"Attack"_s), u"attacks"_s));
        const EventMention event = m_open->annotations().events.first();
        finished(commands.setArgument(m_open->version(), event, {u"Place"_s, m_open->annotations().mentions.first().id}));
        QCOMPARE(m_open->annotations().events.first().arguments.size(), 1);
        QSignalSpy changed(m_open.get(), &OpenArticle::annotationsChanged);
        finished(m_editor->undo());
        QVERIFY(changed.wait());
        QVERIFY(m_open->annotations().events.first().arguments.isEmpty());
        finished(m_editor->redo());
        QVERIFY(changed.wait());
        QCOMPARE(m_open->annotations().events.first().arguments.size(), 1);
    }

    void removingAMentionEmptiesItsSlotsAtOnce()
    {
        AnnotationCommands commands(*m_editor);
        finished(commands.tagEntity(m_open->version(), mentionAt({0, 5}, u"GPE"_s), u"Paris"_s));
        finished(commands.tagEvent(m_open->version(), eventAt({6, 13}, u"Attack"_s), u"attacks"_s));
        finished(commands.setArgument(m_open->version(), m_open->annotations().events.first(), {u"Place"_s, m_open->annotations().mentions.first().id}));
        finished(commands.removeMention(m_open->version(), m_open->annotations().mentions.first().id));
        QVERIFY(m_open->annotations().mentions.isEmpty());
        QVERIFY(m_open->annotations().events.first().arguments.isEmpty());
    }

    void changingTypeAndBoundariesKeepsEntityAndArguments()
    {
        AnnotationCommands commands(*m_editor);
        finished(commands.tagEntity(m_open->version(), mentionAt({0, 5}, u"GPE"_s), u"Paris"_s));
        finished(commands.tagEvent(m_open->version(), eventAt({6, 13}, u"Attack"_s), u"attacks"_s));
        finished(commands.setArgument(m_open->version(), m_open->annotations().events.first(), {u"Place"_s, m_open->annotations().mentions.first().id}));
        finished(commands.linkNewEntity(m_open->version(), m_open->annotations().mentions.first(), Entity{.id = {}, .type = u"GPE"_s, .subtype = {}, .name = u"Paris"_s, .aliases = {}, .wikidata = u"Q90"_s}));
        EntityMention changed = m_open->annotations().mentions.first();
        changed.type = u"Location"_s;
        changed.fragments = {{0, 13}};
        finished(commands.change(m_open->version(), changed));
        const EntityMention now = m_open->annotations().mentions.first();
        QCOMPARE(now.type, u"Location"_s);
        QVERIFY(isValid(now.entity));
        QCOMPARE(m_open->annotations().events.first().arguments.first().filler, Filler(now.id));
    }

    void aNameThatTheLibraryKnowsIsLinked()
    {
        AnnotationCommands commands(*m_editor);
        finished(commands.tagEntity(m_open->version(), mentionAt({0, 5}, u"GPE"_s), u"Paris"_s));
        finished(commands.linkNewEntity(m_open->version(), m_open->annotations().mentions.first(), Entity{.id = {}, .type = u"GPE"_s, .subtype = {}, .name = u"Paris"_s, .aliases = {}, .wikidata = {}}));
        finished(commands.tagEntity(m_open->version(), mentionAt({30, 35}, u"GPE"_s), u"PARIS"_s));
        QCOMPARE(m_open->annotations().mentions.last().entity, m_open->annotations().mentions.first().entity);
        QCOMPARE(m_open->entities().size(), 1);
    }

    void anEntityThatIsChangedFromAnotherArticleIsReadAgain()
    {
        AnnotationCommands commands(*m_editor);
        finished(commands.tagEntity(m_open->version(), mentionAt({0, 5}, u"GPE"_s), u"Paris"_s));
        finished(commands.linkNewEntity(m_open->version(), m_open->annotations().mentions.first(), Entity{.id = {}, .type = u"GPE"_s, .subtype = {}, .name = u"Paris"_s, .aliases = {u"Paname"_s}, .wikidata = {}}));
        const Entity paris = m_open->entities().values().first();
        QVERIFY(!finished(commands.setWikidataId(m_open->version(), paris, u"90"_s)));
        finished(commands.setWikidataId(m_open->version(), paris, u"Q90"_s));
        QCOMPARE(m_open->entities().value(paris.id).wikidata, u"Q90"_s);
        QCOMPARE(m_open->entities().value(paris.id).aliases, QStringList{u"Paname"_s});
        AnnotatedVersion elsewhere = m_open->version();
        elsewhere.article = ArticleId{4711};
        finished(commands.setWikidataId(elsewhere, paris, u"Q64"_s));
        QTRY_COMPARE(m_open->entities().value(paris.id).wikidata, u"Q64"_s);
        finished(m_editor->undo());
        QTRY_COMPARE(m_open->entities().value(paris.id).wikidata, u"Q90"_s);
    }

    void aBlockThatIsTurnedIntoContentIsToldOf()
    {
        ArticleCommands commands(*m_editor);
        QSignalSpy changed(m_open.get(), &OpenArticle::blocksChanged);
        finished(commands.setContent(m_open->article(), {2}, true));
        QVERIFY(changed.wait());
        QVERIFY(m_open->article().blocks[2].isContent());
        finished(m_editor->undo());
        QVERIFY(changed.wait());
        QVERIFY(!m_open->article().blocks[2].isContent());
    }

    void aRemovedArticleClosesItself()
    {
        ArticleCommands commands(*m_editor);
        QSignalSpy closed(m_open.get(), &OpenArticle::closed);
        finished(commands.remove({m_article}));
        QVERIFY(closed.wait());
        QVERIFY(!m_open->isOpen());
    }

    void sourcesCountWhatTheLibraryHolds()
    {
        SourceTreeModel tree(**m_library);
        const QAbstractItemModelTester tester(&tree);
        QSignalSpy counted(&tree, &SourceTreeModel::countsChanged);
        tree.refresh();
        QVERIFY(counted.wait());
        const QModelIndex all = tree.indexOf({});
        QCOMPARE(all.data(SourceTreeModel::CountRole).toLongLong(), 1);
        ArticleCommands commands(*m_editor);
        finished(commands.addCollection(u"Paris, November"_s, {m_article}));
        QTRY_COMPARE(tree.counts().collections.size(), 1);
        QCOMPARE(tree.counts().collections.first().articles, 1);
    }
};

QTEST_GUILESS_MAIN(TestOpenArticle)
#include "tst_openarticle.moc"
