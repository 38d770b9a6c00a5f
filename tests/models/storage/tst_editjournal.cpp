// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/annotationstore.h"
#include "models/storage/articlestore.h"
#include "models/storage/editjournal.h"
#include "models/storage/entitystore.h"
#include "models/storage/librarycheck.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

EntityMention mentionOf(const QList<Span> &fragments, const QString &type)
{
    EntityMention mention;
    mention.annotator = editorAnnotator;
    mention.fragments = fragments;
    mention.type = type;
    return mention;
}

Entity paris()
{
    Entity entity;
    entity.type = u"GPE"_s;
    entity.name = u"Paris"_s;
    return entity;
}

} // namespace

class TestEditJournal : public QObject
{
    Q_OBJECT

private:
    struct Annotated
    {
        ArticleId article = {};
        VersionId version = {};
        OffsetMap offsets;
    };

    static Annotated prepare(TemporaryLibrary &library)
    {
        const ArticleId id = library.addArticle(u"Paris attacks"_s, {u"The attacks in Paris."_s});
        const Article article = library.read([&](Connection &c) { return ArticleStore(c).article(id); });
        return {id, article.version, OffsetMap(article.pageText)};
    }

    static Annotations annotations(TemporaryLibrary &library, const Annotated &in)
    {
        return library.read([&](Connection &c) { return AnnotationStore(c, in.version, in.offsets).load(); });
    }

    /// One step: a mention of Paris, an event "attacks", Paris as its Place.
    static void annotate(TemporaryLibrary &library, const Annotated &in)
    {
        library.write([&](Connection &c) {
            return EditJournal(c).make({.kind = EditKind::AddEvent, .subject = u"attacks"_s, .articles = {in.article}}, [&]() -> Result<> {
                AnnotationStore store(c, in.version, in.offsets);
                const auto mention = store.add(mentionOf({{0, 5}}, u"GPE"_s));
                if (!mention)
                    return failure(mention.error());
                return store.add(EventMention{.annotator = editorAnnotator, .trigger = {6, 13}, .type = u"Attack"_s, .arguments = {{u"Place"_s, *mention}}})
                    .map([](EventMentionId) {});
            });
        });
    }

    static void undo(TemporaryLibrary &library) { library.write([](Connection &c) { return EditJournal(c).undo(); }); }
    static void redo(TemporaryLibrary &library) { library.write([](Connection &c) { return EditJournal(c).redo(); }); }

private Q_SLOTS:
    void undoAndRedoBringBackEverything()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        annotate(library, in);
        const Annotations before = annotations(library, in);
        QCOMPARE(before.events.first().arguments.size(), 1);
        undo(library);
        QCOMPARE(annotations(library, in), Annotations());
        redo(library);
        QCOMPARE(annotations(library, in), before);
    }

    void removingAMentionTakesItsArgumentAndUndoBringsItBack()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        annotate(library, in);
        const Annotations before = annotations(library, in);
        library.write([&](Connection &c) {
            return EditJournal(c).make({.kind = EditKind::RemoveMention, .subject = {}, .articles = {in.article}}, [&] {
                return AnnotationStore(c, in.version, in.offsets).remove(before.mentions.first().id);
            });
        });
        QVERIFY(annotations(library, in).events.first().arguments.isEmpty());
        undo(library);
        QCOMPARE(annotations(library, in), before);
    }

    /// The entity goes before the mention that points to it, which is emptied by that: no change of somebody else.
    void anEntityMadeForALinkGoesWithTheLink()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        annotate(library, in);
        const Annotations before = annotations(library, in);
        library.write([&](Connection &c) {
            return EditJournal(c).make({.kind = EditKind::LinkEntity, .subject = u"Paris"_s, .articles = {in.article}}, [&] {
                return EntityStore(c).add(paris()).and_then([&](EntityId entity) {
                    EntityMention linked = before.mentions.first();
                    linked.entity = entity;
                    return AnnotationStore(c, in.version, in.offsets).update(linked);
                });
            });
        });
        const Annotations linked = annotations(library, in);
        QVERIFY(isValid(linked.mentions.first().entity));
        undo(library);
        QCOMPARE(annotations(library, in), before);
        QCOMPARE(library.read([](Connection &c) { return c.scalar(u"SELECT count(*) FROM entity"_s); }), 0);
        redo(library);
        QCOMPARE(annotations(library, in), linked);
        undo(library);
        undo(library);
        QCOMPARE(annotations(library, in), Annotations());
    }

    void aMentionMadeWithItsEntityGoesWithIt()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        library.write([&](Connection &c) {
            return EditJournal(c).make({.kind = EditKind::AddMention, .subject = u"Paris"_s, .articles = {in.article}}, [&] {
                return EntityStore(c).add(paris()).and_then([&](EntityId entity) {
                    EntityMention linked = mentionOf({{0, 5}}, u"GPE"_s);
                    linked.entity = entity;
                    return AnnotationStore(c, in.version, in.offsets).add(linked).map([](MentionId) {});
                });
            });
        });
        undo(library);
        QCOMPARE(annotations(library, in), Annotations());
    }

    void undoSurvivesARestart()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        annotate(library, in);
        library.restart();
        undo(library);
        QCOMPARE(annotations(library, in), Annotations());
    }

    void searchFollowsABlockThatIsHiddenAndUndone()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        const auto found = [&] { return library.read([](Connection &c) { return c.scalar(u"SELECT count(*) FROM article_index WHERE article_index MATCH '\"newsletter\"'"_s); }); };
        QCOMPARE(found(), 0);
        library.write([&](Connection &c) {
            return EditJournal(c).make({.kind = EditKind::ShowBlock, .subject = {}, .articles = {in.article}},
                                       [&] { return ArticleStore(c).setEditorRole(in.version, 2, BlockRole::Paragraph); });
        });
        QCOMPARE(found(), 1);
        undo(library);
        QCOMPARE(found(), 0);
        QVERIFY(library.read([](Connection &c) { return checkLibrary(c, CheckPart::Index); }).isEmpty());
    }

    void aRemovedArticleComesBackWithItsAnnotations()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        annotate(library, in);
        const Annotations before = annotations(library, in);
        library.write([&](Connection &c) {
            return EditJournal(c).make({.kind = EditKind::RemoveArticle, .subject = {}, .articles = {in.article}}, [&] { return ArticleStore(c).remove(in.article); });
        });
        QCOMPARE(library.read([](Connection &c) { return ArticleStore(c).count(); }), 0);
        undo(library);
        QCOMPARE(annotations(library, in), before);
        for (int i = 0; i < checkPartCount; ++i)
            QCOMPARE(library.read([&](Connection &c) { return checkLibrary(c, static_cast<CheckPart>(i)); }), QStringList());
    }

    void readingInBetweenDoesNotStopUndo()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        annotate(library, in);
        library.write([&](Connection &c) { return AnnotationStore(c, in.version, in.offsets).add(mentionOf({{6, 13}}, u"Group"_s)); });
        library.write([&](Connection &c) { return ArticleStore(c).setState({in.article}, ReadingState::Done); });
        undo(library);
        QCOMPARE(annotations(library, in).mentions.size(), 1);
        QVERIFY(library.read([](Connection &c) { return checkLibrary(c, CheckPart::Counts); }).isEmpty());
    }

    void anUndoThatAnotherChangeStandsInTheWayOfIsRefusedAsAWhole()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        annotate(library, in);
        const MentionId mention = annotations(library, in).mentions.first().id;
        library.write([&](Connection &c) { return c.run(u"UPDATE mention SET type = 'Location' WHERE id = ?"_s, mention); });
        const auto undone = library->write([](Connection &c) { return EditJournal(c).undo(); }).result();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QCOMPARE(annotations(library, in).events.size(), 1);
    }

    void aNewEditForgetsWhatWasUndone()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        annotate(library, in);
        undo(library);
        annotate(library, in);
        const auto redone = library->write([](Connection &c) { return EditJournal(c).redo(); }).result();
        QVERIFY(!redone);
        QCOMPARE(redone.error().code, ErrorCode::NotFound);
    }

    void aFailedEditLeavesNoTrace()
    {
        TemporaryLibrary library;
        const Annotated in = prepare(library);
        const auto made = library->write([&](Connection &c) {
            return EditJournal(c).make({.kind = EditKind::AddMention, .subject = {}, .articles = {in.article}}, [&]() -> Result<> {
                std::ignore = AnnotationStore(c, in.version, in.offsets).add(mentionOf({{0, 5}}, u"GPE"_s));
                return failure(ErrorCode::Invalid);
            });
        }).result();
        QVERIFY(!made);
        QCOMPARE(annotations(library, in), Annotations());
        QVERIFY(!library.read([](Connection &c) { return EditJournal(c).nextUndo(); }));
    }

    void fragmentsAndEmojiKeepTheirPlaces()
    {
        TemporaryLibrary library;
        const ArticleId id = library.addArticle(u"😀 North 😀 and South Korea"_s, {u"x"_s});
        const Article article = library.read([&](Connection &c) { return ArticleStore(c).article(id); });
        const Annotated in{id, article.version, OffsetMap(article.pageText)};
        const QList<Span> fragments{{3, 8}, {22, 27}};
        library.write([&](Connection &c) {
            return AnnotationStore(c, in.version, in.offsets).add(mentionOf(fragments, u"GPE"_s));
        });
        QCOMPARE(annotations(library, in).mentions.first().fragments, fragments);
        QVERIFY(library.read([](Connection &c) { return checkLibrary(c, CheckPart::Offsets); }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEditJournal)
#include "tst_editjournal.moc"
