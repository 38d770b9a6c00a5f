// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/edit/articlecommands.h"
#include "models/edit/edittext.h"
#include "models/edit/followmemory.h"
#include "models/edit/memorycommands.h"
#include "models/edit/roleorigintext.h"
#include "models/import/importjob.h"
#include "models/storage/librarycheck.h"
#include "models/storage/searchindex.h"
#include "tests/support/temporarylibrary.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const QString promo = u"Readers of the wire in the harbour towns get the evening letter for nothing, and it comes to them at six on every working day."_s;

/// A page of a site with paragraphs of its own.
QByteArray page(int number, const QString &url, const QString &end = {})
{
    QString html = u"<!DOCTYPE html><html lang=\"en\"><head><title>Report %1 from Elmar | Harbour Wire</title><link rel=\"canonical\" href=\"%2\"></head><body>"
                   "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav><article><h1>Report %1 from Elmar</h1>"_s.arg(QString::number(number), url);
    for (const QString &begin : {u"The ferries"_s, u"The pilots"_s, u"The passengers"_s, u"The mayor and the council"_s})
        html += u"<p>%1 of line %2 waited for the tide on Friday evening, the harbour authority said, and all %2 boats left before midnight, as they do in spring.</p>"_s.arg(begin).arg(number);
    html += end;
    return (html + "</article><footer><p>All rights reserved</p></footer></body></html>"_L1).toUtf8();
}

QString promoAt(const QString &name, const QString &text = promo)
{
    return u"<div class=\"%1\"><p>%2</p></div>"_s.arg(name, text);
}

QString urlOf(int number, const QString &section = u"news"_s)
{
    return u"https://wire.example/%1/report-from-elmar-%2/a-%2"_s.arg(section).arg(number);
}

} // namespace

/// Site memory from the import to the editor's decision and back.
class TestSiteMemory final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TemporaryLibrary> m_library;
    int m_files = 0;

    ImportReport importOne(const QByteArray &bytes, const QString &ending = u"html"_s)
    {
        const QString path = m_folder->filePath(u"%1.%2"_s.arg(++m_files).arg(ending));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return ImportJob(**m_library, {path}, {}).run();
    }

    ArticleId importPage(int number, const QString &end, const QString &section = u"news"_s)
    {
        return importOne(page(number, urlOf(number, section), end)).articles.value(0);
    }

    Article article(ArticleId id)
    {
        return m_library->read([id](Connection &c) { return ArticleStore(c).article(id); });
    }

    static int indexOf(const Article &article, const QString &text)
    {
        for (qsizetype i = 0; i < article.blocks.size(); ++i) {
            if (QStringView(article.pageText).mid(article.blocks[i].span.begin).startsWith(text))
                return static_cast<int>(i);
        }
        return -1;
    }

    Block blockOf(ArticleId id, const QString &text = promo)
    {
        const Article found = article(id);
        const int index = indexOf(found, text);
        return index < 0 ? Block{.span = {}, .role = BlockRole::Navigation} : found.blocks[index];
    }

    QList<LearnedRule> learned()
    {
        return m_library->read([](Connection &c) { return SiteMemory(c).learned(); });
    }

    qint64 hits(const QString &word)
    {
        return m_library->read([word](Connection &c) { return c.scalar(u"SELECT count(*) FROM article_index WHERE article_index MATCH ?"_s, word); });
    }

    template<typename T>
    static auto finished(QFuture<T> future)
    {
        std::ignore = QTest::qWaitFor([&] { return future.isFinished(); });
        return future.result();
    }

    void follow(MemorySiteId site) { QVERIFY(followMemory(**m_library, site, {})); }

private Q_SLOTS:
    void init()
    {
        m_library.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = std::make_unique<TemporaryLibrary>();
        m_files = 0;
    }

    void cleanup()
    {
        for (int i = 0; i < checkPartCount; ++i)
            QCOMPARE(m_library->read([&](Connection &c) { return checkLibrary(c, static_cast<CheckPart>(i)); }), QStringList());
    }

    void theThirdPageShowsWhatIsFurnitureOnAllThree()
    {
        const ArticleId first = importPage(1, promoAt(u"letter"_s));
        const ArticleId second = importPage(2, promoAt(u"letter"_s));
        QVERIFY(blockOf(first).isContent());
        QVERIFY(blockOf(second).isContent());
        QCOMPARE(hits(u"nothing"_s), 2);
        const ImportReport report = importOne(page(3, urlOf(3), promoAt(u"letter"_s)));
        QCOMPARE(QSet<ArticleId>(report.corrected.begin(), report.corrected.end()), (QSet<ArticleId>{first, second}));
        for (const ArticleId id : {first, second, report.articles.first()}) {
            const Block block = blockOf(id);
            QVERIFY(!block.isContent());
            QCOMPARE(block.seenOn, 2);
            QVERIFY(roleOriginText(block).contains(u'2'));
            QVERIFY(blockOf(id, u"The ferries"_s).isContent());
        }
        QCOMPARE(hits(u"nothing"_s), 0);
        QCOMPARE(hits(u"ferries"_s), 3);
    }

    void oneImportOfManyPagesIsTheSame()
    {
        QStringList paths;
        for (int i = 1; i <= 60; ++i) {
            paths.append(m_folder->filePath(u"many-%1.html"_s.arg(i)));
            QFile file(paths.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(page(i, urlOf(i), promoAt(u"letter"_s)));
        }
        const ImportReport report = ImportJob(**m_library, paths, {}).run();
        QCOMPARE(report.added, 60);
        QCOMPARE(hits(u"nothing"_s), 0);
        QCOMPARE(hits(u"ferries"_s), 60);
        QCOMPARE(blockOf(report.articles.last()).seenOn, 59);
    }

    void theSameTextElsewhereOnThePageIsAnotherMatter()
    {
        importPage(1, promoAt(u"letter"_s));
        importPage(2, promoAt(u"letter"_s));
        QVERIFY(blockOf(importPage(3, promoAt(u"quotation"_s))).isContent());
    }

    void anotherSiteIsAnotherMatter()
    {
        importPage(1, promoAt(u"letter"_s));
        importPage(2, promoAt(u"letter"_s));
        QVERIFY(blockOf(importOne(page(3, u"https://other.example/news/a-3"_s, promoAt(u"letter"_s))).articles.first()).isContent());
    }

    void newVersionsAndFilesThatComeAgainCountOnce()
    {
        const ArticleId first = importPage(1, promoAt(u"letter"_s));
        importPage(1, promoAt(u"letter"_s));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(importPage(1, QString(u"<p>Brought up to date for the %1. time on Saturday morning with the words of the harbour authority.</p>"_s.arg(i) + promoAt(u"letter"_s))), first);
        QVERIFY(article(first).versionNumber > 2);
        QVERIFY(blockOf(first).isContent());
        QVERIFY(blockOf(importPage(2, promoAt(u"letter"_s))).isContent());
    }

    void copiesOfAnArticleHideNothing()
    {
        for (const QString &section : {u"news"_s, u"sport"_s, u"world"_s, u"harbour"_s}) {
            const ArticleId id = importPage(1, promoAt(u"letter"_s), section);
            QVERIFY(blockOf(id).isContent());
            QVERIFY(blockOf(id, u"The ferries"_s).isContent());
        }
        QVERIFY(blockOf(importPage(2, promoAt(u"letter"_s))).isContent());
    }

    void linesOfDumpsGoByTheirNeighbours()
    {
        const auto dump = [](int number) {
            QString text = u"Report %1 from Elmar\n\n"_s.arg(number);
            for (const QString &begin : {u"The ferries"_s, u"The pilots"_s, u"The passengers"_s, u"The mayor"_s})
                text += u"%1 of line %2 waited for the tide on Friday evening, the harbour authority said, and all %2 boats left before midnight.\n\n"_s.arg(begin).arg(number);
            return QString(text + u"The letter of the wire is for those who rise early.\n\n"_s + promo + u"\n\nWrite to the desk of the wire when you have seen something.\n"_s).toUtf8();
        };
        ArticleId last{};
        for (int i = 1; i <= 3; ++i)
            last = importOne(dump(i), u"txt"_s).articles.value(0);
        const Block block = blockOf(last);
        QVERIFY(!block.isContent());
        QVERIFY(blockOf(last, u"The ferries"_s).isContent());
    }

    void whatAnEditorHidesIsHiddenOnLaterPagesOfThePattern()
    {
        Editor editor(**m_library);
        ArticleCommands commands(editor);
        const ArticleId first = importPage(1, promoAt(u"letter"_s));
        const Article before = article(first);
        const int block = indexOf(before, promo);
        QVERIFY(before.blocks.at(block).isContent());
        const auto outcome = finished(commands.setContent(before, {block}, false));
        QVERIFY(outcome);
        QVERIFY(editText(outcome->record).contains(u"wire.example"_s));
        QVERIFY(!undoText(outcome->record).contains(u"wire.example"_s));

        const QString other = u"Another offer of the same letter, for the islands this time, and it comes at seven on every working day of the week."_s;
        const ArticleId later = importPage(2, promoAt(u"letter"_s, other));
        QVERIFY(!blockOf(later, other).isContent());
        QCOMPARE(roleOrigin(blockOf(later, other)), RoleOrigin::Rule);
        QVERIFY(blockOf(later, u"The ferries"_s).isContent());
        QCOMPARE(learned().first().pages, 1);
        QCOMPARE(learned().first().pattern, u"/news/*/a-#"_s);
        QCOMPARE(learned().first().siteName.name, u"wire.example"_s);
        QVERIFY(promo.startsWith(learned().first().example.left(40)));

        const ArticleId elsewhere = importPage(3, promoAt(u"letter"_s, other), u"sport"_s);
        QVERIFY(blockOf(elsewhere, other).isContent());
    }

    void undoTakesRoleAndRuleBackTogether()
    {
        Editor editor(**m_library);
        ArticleCommands commands(editor);
        const ArticleId first = importPage(1, promoAt(u"letter"_s));
        QVERIFY(finished(commands.setContent(article(first), {indexOf(article(first), promo)}, false)));
        importPage(2, promoAt(u"letter"_s)); // the rule was used meanwhile
        QCOMPARE(learned().size(), 1);
        QVERIFY(finished(editor.undo()));
        QVERIFY(blockOf(first).isContent());
        QVERIFY(learned().isEmpty());
        QVERIFY(finished(editor.redo()));
        QVERIFY(!blockOf(first).isContent());
        QCOMPARE(learned().size(), 1);
    }

    void turningItBackForgetsTheRule()
    {
        Editor editor(**m_library);
        ArticleCommands commands(editor);
        const ArticleId first = importPage(1, promoAt(u"letter"_s));
        QVERIFY(finished(commands.setContent(article(first), {indexOf(article(first), promo)}, false)));
        QVERIFY(finished(commands.setContent(article(first), {indexOf(article(first), promo)}, true)));
        QVERIFY(learned().isEmpty());
        QVERIFY(!blockOf(first).editorRole);
    }

    void whatAnEditorShowsStaysShownHoweverOftenItComes()
    {
        Editor editor(**m_library);
        ArticleCommands commands(editor);
        ArticleId last{};
        for (int i = 1; i <= 3; ++i)
            last = importPage(i, promoAt(u"letter"_s));
        QVERIFY(!blockOf(last).isContent());
        QVERIFY(finished(commands.setContent(article(last), {indexOf(article(last), promo)}, true)));
        QVERIFY(blockOf(last).isContent());
        QVERIFY(blockOf(importPage(4, promoAt(u"letter"_s))).isContent());
        follow(learned().first().site);
        QVERIFY(blockOf(last).isContent());
    }

    void earlierPagesFollowWhenAsked()
    {
        Editor editor(**m_library);
        ArticleCommands commands(editor);
        MemoryCommands memory(editor);
        const ArticleId first = importPage(1, promoAt(u"letter"_s));
        const ArticleId second = importPage(2, promoAt(u"letter"_s, u"Quite another offer for the readers of the wire, who may take it or leave it as they please on any day."_s));
        QVERIFY(finished(commands.setContent(article(second), {indexOf(article(second), u"Quite another"_s)}, false)));
        QVERIFY(blockOf(first).isContent());
        const LearnedRule rule = learned().first();
        int told = 0;
        const auto followed = followMemory(**m_library, rule.site, {}, [&](int done, int total) { told += done == total; });
        QCOMPARE(*followed, (FollowedMemory{.articles = 2, .changed = 2, .cancelled = false}));
        QCOMPARE(told, 1);
        QVERIFY(!blockOf(first).isContent());
        QCOMPARE(hits(u"nothing"_s), 0);

        QVERIFY(finished(memory.setEnabled(rule, false)));
        follow(rule.site);
        QVERIFY(blockOf(first).isContent());
        QCOMPARE(hits(u"nothing"_s), 1);
        QVERIFY(finished(memory.remove({rule})));
        QVERIFY(learned().isEmpty());
        QVERIFY(finished(editor.undo()));
        QCOMPARE(learned().size(), 1);
        QVERIFY(!learned().first().enabled);
    }

    void aSiteCanBeForgottenAndRemembered()
    {
        Editor editor(**m_library);
        MemoryCommands memory(editor);
        ArticleId last{};
        for (int i = 1; i <= 3; ++i)
            last = importPage(i, promoAt(u"letter"_s));
        const LearnedRule repeated = learned().first();
        QVERIFY(repeated.isRepetition());
        QVERIFY(finished(memory.forget(repeated.site, u"wire.example"_s)));
        QVERIFY(learned().isEmpty());
        follow(repeated.site);
        QVERIFY(blockOf(last).isContent());
        QVERIFY(finished(editor.undo()));
        QCOMPARE(learned(), QList<LearnedRule>{repeated});
        follow(repeated.site);
        QVERIFY(!blockOf(last).isContent());
    }

    void repeatedTextCanBeLeftAlone()
    {
        Editor editor(**m_library);
        MemoryCommands memory(editor);
        for (int i = 1; i <= 3; ++i)
            importPage(i, promoAt(u"letter"_s));
        QVERIFY(finished(memory.setEnabled(learned().first(), false)));
        QVERIFY(!learned().first().enabled);
        QVERIFY(blockOf(importPage(4, promoAt(u"letter"_s))).isContent());
        QVERIFY(finished(memory.setEnabled(learned().first(), true)));
        QVERIFY(!blockOf(importPage(5, promoAt(u"letter"_s))).isContent());
    }

    void aFollowThatIsCancelledSaysSo()
    {
        const ArticleId first = importPage(1, promoAt(u"letter"_s));
        const MemorySiteId site = m_library->read([&](Connection &c) { return ArticleStore(c).currentVersion(first).and_then([&](VersionId v) { return SiteMemory(c).siteOf(v); }); });
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(*followMemory(**m_library, site, cancel), (FollowedMemory{.articles = 0, .changed = 0, .cancelled = true}));
    }

    void aPageOfThousandsOfBlocksIsBounded()
    {
        QString rows;
        for (int i = 0; i < 20'000; ++i)
            rows += u"<p>Line %1</p>"_s.arg(i);
        importPage(1, rows);
        importPage(2, promoAt(u"letter"_s));
        QVERIFY(m_library->read([](Connection &c) { return c.scalar(u"SELECT count(*) FROM memory_sighting"_s); }) < 2100);
    }

    void aSiteKeepsNoMoreThanSoMuch()
    {
        m_library->write([](Connection &c) -> Result<> {
            auto transaction = Transaction::begin(c);
            SiteMemory memory(c);
            const auto site = memory.site({SiteKind::Host, u"wire.example"_s});
            NewVersion version = buildVersion(u"Elmar"_s, {u"Ships."_s});
            const auto article = ArticleStore(c).addArticle(version);
            const auto id = ArticleStore(c).currentVersion(*article);
            SiteRecall recall{.site = *site, .seen = {}};
            for (quint64 mark = 1; mark <= 9000; ++mark)
                recall.seen.push_back({mark, BlockRole::Paragraph, true});
            std::ignore = memory.remember(recall, *id);
            recall.seen.resize(10);
            std::ignore = memory.remember(recall, *id);
            return memory.prune(*site).and_then([&] { return SearchIndex(c).add(*article, {u"Elmar"_s, u"Ships."_s}); }).and_then([&] { return (*transaction)->commit(); });
        });
        QCOMPARE(m_library->read([](Connection &c) { return c.scalar(u"SELECT count(*) FROM memory_sighting"_s); }), 5000);
        QCOMPARE(m_library->read([](Connection &c) { return c.scalar(u"SELECT count(*) FROM memory_sighting WHERE pages = 2"_s); }), 10);
    }

    void aBlockWithoutAPlaceIsTurnedAlone()
    {
        const ArticleId old = m_library->addArticle(u"Elmar opens"_s, {u"It does."_s});
        Editor editor(**m_library);
        ArticleCommands commands(editor);
        const auto outcome = finished(commands.setContent(article(old), {1}, false));
        QVERIFY(outcome);
        QVERIFY(outcome->record.subject.isEmpty());
        QVERIFY(learned().isEmpty());
        QVERIFY(!article(old).blocks[1].isContent());
    }
};

QTEST_GUILESS_MAIN(TestSiteMemory)
#include "tst_sitememory.moc"
