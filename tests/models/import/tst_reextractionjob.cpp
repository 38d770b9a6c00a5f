// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/importfiles.h"
#include "models/import/importjob.h"
#include "models/import/reextractionjob.h"
#include "models/import/reextractionwriter.h"
#include "models/storage/annotationstore.h"
#include "models/storage/editjournal.h"
#include "models/storage/notestore.h"
#include "models/storage/searchindex.h"
#include "tests/support/temporarylibrary.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const QString sailing = u"The ferries between Elmar and the northern islands will sail again from Monday, the harbour authority said on Friday evening."_s;
const QString captain = u"Captain Leila Haddad, who leads the pilots, said that the repairs had taken longer than anybody had expected, but were done."_s;
const QString waiting = u"More than four hundred passengers had waited for nine days in the halls of the old customs house for a boat to take them home."_s;

QByteArray page(const QString &headline)
{
    return u"<!DOCTYPE html><html lang=\"en\"><head><title>%1</title></head><body><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/s\">Sport</a></li></ul></nav>"
           "<article><h1>%1</h1><p>%2</p><p>%3</p><p>%4</p></article><footer><p>All rights reserved</p></footer></body></html>"_s
        .arg(headline, sailing, captain, waiting)
        .toUtf8();
}

Span spanOf(const Article &article, const QString &words)
{
    const qsizetype begin = article.pageText.indexOf(words);
    return {begin, begin + words.size()};
}

qsizetype blockOf(const Article &article, const QString &words)
{
    const auto found = std::find_if(article.blocks.cbegin(), article.blocks.cend(), [&](const Block &block) { return block.span.contains(spanOf(article, words)); });
    return found - article.blocks.cbegin();
}

} // namespace

class TestReextractionJob : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryLibrary> m_library;

    /// Imports pages, and makes them look as if an older extractor had done it, which hid what Captain Haddad said.
    QList<ArticleId> importAsBefore(int count = 1)
    {
        QStringList files;
        for (int i = 0; i < count; ++i) {
            files.append(m_library->filePath(u"page%1.html"_s.arg(i)));
            QFile file(files.constLast());
            if (file.open(QIODevice::WriteOnly))
                file.write(page(u"Ferries sail again, day %1"_s.arg(i + 1)));
        }
        const QList<ArticleId> articles = ImportJob(**m_library, files, {}).run().articles;
        for (const ArticleId id : articles) {
            const Article now = stored(id);
            NewVersion older;
            older.extractor = extractorVersion - 1;
            older.metadata = now.metadata;
            older.metadata.byline = u"By an older extractor"_s;
            older.blocks = now.blocks;
            older.blocks[blockOf(now, captain)].role = BlockRole::Related;
            m_library->write([&](Connection &c) {
                auto transaction = Transaction::begin(c);
                return ArticleStore(c).readAgain(now, older)
                    .and_then([&] { return ArticleStore(c).article(id); })
                    .and_then([&](const Article &before) { return SearchIndex(c).replace(id, indexedText(now), indexedText(before)); })
                    .and_then([&] { return (*transaction)->commit(); });
            });
        }
        return articles;
    }

    /// An article whose older page text had a line that the page has no more, and another order of things.
    ArticleId addWithOlderText(const QString &extraLine)
    {
        NewVersion older;
        const auto add = [&older](const QString &text, BlockRole role) {
            if (!older.pageText.isEmpty())
                older.pageText += "\n\n"_L1;
            const qsizetype begin = older.pageText.size();
            older.pageText += text;
            older.blocks.append({.span = {begin, older.pageText.size()}, .role = role});
        };
        add(extraLine, BlockRole::Paragraph);
        for (const QString &text : {sailing, captain, waiting})
            add(text, BlockRole::Paragraph);
        older.metadata.headline = u"Ferries sail again"_s;
        older.extractor = extractorVersion - 1;
        older.created = QDateTime::fromMSecsSinceEpoch(1'447'600'000'000, Qt::UTC);
        const QByteArray bytes = page(u"Ferries sail again"_s);
        return m_library->write([&](Connection &c) -> Result<ArticleId> {
            ArticleStore articles(c);
            const auto source = articles.addSource({.id = {}, .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), .bytes = bytes, .url = {},
                                                    .fileName = u"page.html"_s, .mimeType = u"text/html"_s, .charset = u"UTF-8"_s, .fetched = {},
                                                    .imported = older.created});
            older.source = *source;
            const auto id = articles.addArticle(older);
            return SearchIndex(c).add(*id, indexedText(*articles.article(*id))).map([&] { return *id; });
        });
    }

    Article stored(ArticleId id) const
    {
        return m_library->read([id](Connection &c) { return ArticleStore(c).article(id); });
    }

    MentionId mark(ArticleId id, const QString &words) const
    {
        const Article article = stored(id);
        return m_library->write([&](Connection &c) {
            EntityMention mention;
            mention.annotator = editorAnnotator;
            mention.fragments = {spanOf(article, words)};
            mention.type = u"Person"_s;
            return AnnotationStore(c, article.version, OffsetMap(article.pageText)).add(mention);
        });
    }

    Annotations annotations(const Article &article) const
    {
        return m_library->read([&](Connection &c) { return AnnotationStore(c, article.version, OffsetMap(article.pageText)).load(); });
    }

    ReextractionReport run(ReextractionJob::Scope scope = ReextractionJob::Scope::Outdated) const
    {
        return ReextractionJob(**m_library, scope, {}).run();
    }

    void verifyIndex() const
    {
        const QStringList faults = m_library->read([](Connection &c) { return SearchIndex(c).check(); });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    int outdated() const
    {
        return m_library->read([](Connection &c) { return outdatedArticles(c); });
    }

private Q_SLOTS:
    void init() { m_library = std::make_unique<TemporaryLibrary>(); }

    void anOlderReadingIsReplacedAndMarksStayWhereTheyAre()
    {
        const ArticleId id = importAsBefore().first();
        const MentionId haddad = mark(id, u"Leila Haddad"_s);
        const Article before = stored(id);
        QVERIFY(!before.blocks.at(blockOf(before, captain)).isContent());
        QCOMPARE(outdated(), 1);
        const ReextractionReport report = run();
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.total(), 1);
        QCOMPARE(report.articles, QList<ArticleId>{id});
        const Article after = stored(id);
        QCOMPARE(after.version, before.version);
        QVERIFY(after.blocks.at(blockOf(after, captain)).isContent());
        QVERIFY(after.metadata.byline.isEmpty());
        QCOMPARE(annotations(after).mentions.first().id, haddad);
        QCOMPARE(outdated(), 0);
        QCOMPARE(run().total(), 0);
        verifyIndex();
    }

    void whatTheEditorSetIsKept()
    {
        const ArticleId id = importAsBefore().first();
        const Article before = stored(id);
        const auto hidden = int(blockOf(before, waiting));
        m_library->write([&](Connection &c) {
            ArticleStore articles(c);
            return articles.setLanguage(id, u"fr"_s, LanguageOrigin::Editor)
                .and_then([&] { return articles.setState({id}, ReadingState::Done); })
                .and_then([&] { return articles.setStarred({id}, true); })
                .and_then([&] { return articles.setReadingPosition(id, 100); })
                .map([] {});
        });
        m_library->write([&](Connection &c) {
            EditJournal journal(c);
            const auto headline = journal.make({.kind = EditKind::SetHeadline, .subject = {}, .articles = {id}}, [&] { return ArticleStore(c).setHeadline(id, u"My own headline"_s); });
            const auto block = journal.make({.kind = EditKind::HideBlock, .subject = {}, .articles = {id}}, [&] { return ArticleStore(c).setEditorRole(before.version, hidden, BlockRole::Other); });
            return headline && block ? Result<>() : failure(ErrorCode::Invalid);
        });
        QCOMPARE(run().changed, 1);
        const Article after = stored(id);
        QCOMPARE(after.metadata.headline, u"My own headline"_s);
        QCOMPARE(after.metadata.language, u"fr"_s);
        QCOMPARE(after.state, ReadingState::Done);
        QVERIFY(after.starred);
        QCOMPARE(after.readingPosition, 100);
        QCOMPARE(after.blocks.at(hidden).editorRole, BlockRole::Other);
        verifyIndex();
        // What was done before can still be taken back.
        m_library->write([](Connection &c) { return EditJournal(c).undo(); });
        QVERIFY(!stored(id).blocks.at(hidden).editorRole);
        m_library->write([](Connection &c) { return EditJournal(c).undo(); });
        QCOMPARE(stored(id).metadata.headline, u"Ferries sail again, day 1"_s);
        verifyIndex();
        QCOMPARE(run(ReextractionJob::Scope::All).same, 1);
    }

    void aPageThatLooksRightIsNotDoubtedAgain()
    {
        const QString path = m_library->filePath(u"short.html"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<!DOCTYPE html><html><head><title>Ferries</title></head><body><h1>Ferries</h1><p>They sail again, said the harbour master of Elmar.</p></body></html>");
        file.close();
        const ArticleId id = ImportJob(**m_library, {path}, {}).run().articles.first();
        QVERIFY(stored(id).doubtful);
        m_library->write([id](Connection &c) { return ArticleStore(c).setDoubtful(id, false); });
        QCOMPARE(run(ReextractionJob::Scope::All).same, 1);
        QVERIFY(!stored(id).doubtful);
        m_library->write([id](Connection &c) { return ArticleStore(c).setDoubtful(id, true); });
        QCOMPARE(run(ReextractionJob::Scope::All).same, 1);
        QVERIFY(stored(id).doubtful);
    }

    void anotherPageTextIsANewVersionAndEverythingGoesAlong()
    {
        const ArticleId id = addWithOlderText(u"A line that only the older extractor saw"_s);
        mark(id, u"Leila Haddad"_s);
        const Article before = stored(id);
        const qsizetype place = before.pageText.indexOf(u"the repairs"_s);
        m_library->write([&](Connection &c) {
            ArticleStore articles(c);
            NoteStore notes(c, id, before.version, OffsetMap(before.pageText));
            return notes.add({.id = {}, .span = spanOf(before, u"four hundred"_s), .text = u"Check the number"_s, .createdAt = 1})
                .and_then([&](NoteId) { return notes.add({.id = {}, .span = {}, .text = u"About it all"_s, .createdAt = 2}); })
                .and_then([&](NoteId) { return articles.setReadingPosition(id, place); })
                .and_then([&] { return articles.setState({id}, ReadingState::InProgress); })
                .and_then([&] { return articles.setEditorRole(before.version, int(blockOf(before, waiting)), BlockRole::Other); })
                .and_then([&] { return SearchIndex(c).replace(id, indexedText(before), indexedText(*articles.article(id))); });
        });
        const ReextractionReport report = run();
        QCOMPARE(report.newVersions, 1);
        const Article after = stored(id);
        QCOMPARE(after.versionNumber, 2);
        QVERIFY(!after.pageText.contains("only the older"_L1));
        QCOMPARE(after.state, ReadingState::InProgress);
        QCOMPARE(after.readingPosition, after.pageText.indexOf(u"the repairs"_s));
        QCOMPARE(after.blocks.at(blockOf(after, waiting)).editorRole, BlockRole::Other);
        const Annotations moved = annotations(after);
        QCOMPARE(moved.mentions.size(), 1);
        QCOMPARE(moved.mentions.first().cover(), spanOf(after, u"Leila Haddad"_s));
        const QList<Note> notes = m_library->read([&](Connection &c) { return NoteStore(c, id, after.version, OffsetMap(after.pageText)).load(); });
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes.at(1).span, spanOf(after, u"four hundred"_s));
        verifyIndex();
        QCOMPARE(outdated(), 0);
    }

    void whereAMarkWouldLoseItsPlaceTheArticleStaysAsItIs()
    {
        const ArticleId id = addWithOlderText(u"A line that only the older extractor saw, with Rana Idris"_s);
        mark(id, u"Rana Idris"_s);
        const Article before = stored(id);
        QCOMPARE(run().kept, QList<ArticleId>{id});
        QCOMPARE(stored(id), before);
        QCOMPARE(outdated(), 0);
        QCOMPARE(run().total(), 0);
        QCOMPARE(run(ReextractionJob::Scope::All).kept, QList<ArticleId>{id});
    }

    void aSourceThatCannotBeReadIsReportedOnce()
    {
        const QList<ArticleId> articles = importAsBefore(3);
        m_library->write([](Connection &c) { return c.run(u"UPDATE source_document SET bytes = x'00' WHERE id = 2"_s); });
        const Article before = stored(articles.at(1));
        const ReextractionReport report = run();
        QCOMPARE(report.changed, 2);
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures.first().article, articles.at(1));
        QCOMPARE(stored(articles.at(1)), before);
        QCOMPARE(run().total(), 0);
    }

    void anArticleThatIsDamagedDoesNotTakeTheOthersWithIt()
    {
        const QList<ArticleId> articles = importAsBefore(3);
        m_library->write([&](Connection &c) { return c.run(u"UPDATE version SET page_text = substr(page_text, 1, 40) WHERE article_id = ?"_s, articles.at(1)); });
        const ReextractionReport report = run();
        QCOMPARE(report.changed, 2);
        QCOMPARE(report.failures.size(), 1);
        QVERIFY(!report.stopped);
    }

    void whatWasDoneBeforeACancelIsKept()
    {
        importAsBefore(110);
        const CancelToken cancel;
        const ReextractionReport report = ReextractionJob(**m_library, ReextractionJob::Scope::Outdated, cancel, [&](int, int) { cancel.cancel(); }).run();
        QVERIFY(report.cancelled);
        QVERIFY(report.changed > 0 && report.changed < 110);
        QCOMPARE(outdated(), 110 - report.changed);
        QCOMPARE(run().changed, 110 - report.changed);
        verifyIndex();
    }

    void whatCameWithoutAPageIsNotAskedFor()
    {
        m_library->addArticle(u"Ferries"_s, {sailing});
        QCOMPARE(outdated(), 0);
        QCOMPARE(run(ReextractionJob::Scope::All).total(), 0);
    }

    void anArticleThatHasChangedMeanwhileIsLeftAlone()
    {
        const ArticleId id = importAsBefore().first();
        const KeptReading kept = m_library->read([](Connection &c) { return ArticleStore(c).keptReadings(); }).first();
        Extraction extraction;
        extraction.pageText = u"Other"_s;
        KeptReading older = kept;
        older.version = VersionId{number(kept.version) + 1};
        KeptReading removed = kept;
        removed.article = ArticleId{number(id) + 1};
        for (const KeptReading &gone : {older, removed})
            QCOMPARE(m_library->write([&](Connection &c) { return ReextractionWriter(c).write(gone, extraction); }), Rereading::Gone);
    }

    void blocksThatAreCutElsewhereKeepTheEditorsRoleAndDropTheStepsOfUndo()
    {
        const ArticleId id = importAsBefore().first();
        const Article now = stored(id);
        // As if the older one had taken the last two paragraphs for one, which the editor hid.
        NewVersion older;
        older.extractor = extractorVersion - 1;
        older.metadata = now.metadata;
        older.blocks = now.blocks;
        const auto first = blockOf(now, captain);
        older.blocks[first].span.end = older.blocks[first + 1].span.end;
        older.blocks.removeAt(first + 1);
        m_library->write([&](Connection &c) {
            return ArticleStore(c).readAgain(now, older)
                .and_then([&] { return ArticleStore(c).article(id); })
                .and_then([&](const Article &before) { return SearchIndex(c).replace(id, indexedText(now), indexedText(before)); });
        });
        m_library->write([&](Connection &c) {
            return EditJournal(c).make({.kind = EditKind::HideBlock, .subject = {}, .articles = {id}},
                                       [&] { return ArticleStore(c).setEditorRole(now.version, int(first), BlockRole::Other); });
        });
        QCOMPARE(run().changed, 1);
        const Article after = stored(id);
        QCOMPARE(after.blocks.at(first).editorRole, BlockRole::Other);
        QCOMPARE(after.blocks.at(first + 1).editorRole, BlockRole::Other);
        QCOMPARE(after.blocks.size(), now.blocks.size());
        QVERIFY(!m_library->read([](Connection &c) { return EditJournal(c).nextUndo(); }));
        verifyIndex();
    }
};

QTEST_GUILESS_MAIN(TestReextractionJob)
#include "tst_reextractionjob.moc"
