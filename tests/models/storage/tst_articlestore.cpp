// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/articlestore.h"
#include "models/storage/librarycheck.h"
#include "models/storage/searchindex.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestArticleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleComesBackAsItWas()
    {
        TemporaryLibrary library;
        NewVersion version = buildVersion(u"Ferries 😀 sail again"_s, {u"They do, said Leila Haddad."_s, u"مرحبا بالعالم"_s});
        version.metadata.authors = {u"Leila Haddad"_s, u"Jo \"Joe\" Brown"_s};
        version.metadata.credit = {u"blc/sgb (AFP, dpa)"_s, {u"blc"_s, u"sgb"_s}, {u"AFP"_s, u"dpa"_s}};
        version.blocks[1].editorRole = BlockRole::Quote;
        const ArticleId id = library.write([&](Connection &c) { return ArticleStore(c).addArticle(version); });
        const Article article = library.read([&](Connection &c) { return ArticleStore(c).article(id); });
        QCOMPARE(article.pageText, version.pageText);
        QCOMPARE(article.blocks, version.blocks);
        QCOMPARE(article.metadata, version.metadata);
        QCOMPARE(article.versionNumber, 1);
    }

    void sectionAndOriginsComeBack()
    {
        TemporaryLibrary library;
        NewVersion version = buildVersion(u"Ferries sail again"_s, {u"They do."_s});
        version.metadata.section = u"Häfen"_s;
        version.metadata.origins[MetadataField::Headline] = MetadataOrigin::Heading;
        version.metadata.origins[MetadataField::Section] = MetadataOrigin::Address;
        const ArticleId id = library.write([&](Connection &c) { return ArticleStore(c).addArticle(version); });
        QCOMPARE(library.read([&](Connection &c) { return ArticleStore(c).article(id); }).metadata, version.metadata);
    }

    void aHeadlineThatTheEditorSetIsTheEditors()
    {
        TemporaryLibrary library;
        NewVersion version = buildVersion(u"Ferries sail again"_s, {u"They do."_s});
        version.metadata.origins[MetadataField::Headline] = MetadataOrigin::Heading;
        version.metadata.origins[MetadataField::Published] = MetadataOrigin::LinkedData;
        const ArticleId id = library.write([&](Connection &c) { return ArticleStore(c).addArticle(version); });
        library.write([&](Connection &c) { return ArticleStore(c).setHeadline(id, u"Ferries \"sail\" again"_s); });
        const ArticleMetadata metadata = library.read([&](Connection &c) { return ArticleStore(c).article(id); }).metadata;
        QCOMPARE(metadata.headline, u"Ferries \"sail\" again"_s);
        QCOMPARE(metadata.origins[MetadataField::Headline], MetadataOrigin::Editor);
        QCOMPARE(metadata.origins[MetadataField::Published], MetadataOrigin::LinkedData);
    }

    void plainSqlFindsTheTextOfABlock()
    {
        TemporaryLibrary library;
        library.addArticle(u"😀 first"_s, {u"second"_s});
        QString text;
        library.read([&](Connection &c) {
            return c.each(u"SELECT substr(galley_unpack(v.page_text), b.begin_at + 1, b.end_at - b.begin_at) FROM block b"
                          " JOIN version v ON v.id = b.version_id WHERE b.ordinal = 1"_s, [&](const Row &row) {
                text = row.text(0);
                return true;
            });
        });
        QCOMPARE(text, u"second"_s);
    }

    void aSecondVersionIsAddedNotWrittenOver()
    {
        TemporaryLibrary library;
        const ArticleId id = library.addArticle(u"Old"_s, {u"One."_s});
        library.write([&](Connection &c) { return ArticleStore(c).addVersion(id, buildVersion(u"New"_s, {u"Two."_s})); });
        const Article article = library.read([&](Connection &c) { return ArticleStore(c).article(id); });
        QCOMPARE(article.metadata.headline, u"New"_s);
        QCOMPARE(article.versionNumber, 2);
        const auto versions = library.read([&](Connection &c) { return ArticleStore(c).versions(id); });
        QCOMPARE(versions.size(), 2);
        QCOMPARE(library.read([&](Connection &c) { return ArticleStore(c).articleAt(id, versions.first()); }).metadata.headline, u"Old"_s);
    }

    void whatTheEditorSaidOfTheLanguageStays()
    {
        TemporaryLibrary library;
        const ArticleId id = library.addArticle(u"Old"_s, {u"One."_s}, u"en"_s);
        library.write([&](Connection &c) { return ArticleStore(c).setLanguage(id, u"fa-AF"_s, LanguageOrigin::Editor); });
        library.write([&](Connection &c) { return ArticleStore(c).addVersion(id, buildVersion(u"New"_s, {u"Two."_s}, u"fa"_s)); });
        QCOMPARE(library.read([&](Connection &c) { return ArticleStore(c).article(id); }).metadata.language, u"fa-AF"_s);
    }

    void summariesComeInTheOrderAskedForWithoutMissingOnes()
    {
        TemporaryLibrary library;
        const ArticleId a = library.addArticle(u"A"_s, {u"a"_s});
        const ArticleId b = library.addArticle(u"B"_s, {u"b"_s});
        const auto summaries = library.read([&](Connection &c) { return ArticleStore(c).summaries({b, ArticleId(99), a}); });
        QCOMPARE(summaries.size(), 2);
        QCOMPARE(summaries.first().headline, u"B"_s);
    }

    void anUnknownArticleIsNotFound()
    {
        TemporaryLibrary library;
        const auto article = library->read([](Connection &c) { return ArticleStore(c).article(ArticleId(7)); }).result();
        QVERIFY(!article);
        QCOMPARE(article.error().code, ErrorCode::NotFound);
    }

    void theReadingPositionIsKeptInCodePoints()
    {
        TemporaryLibrary library;
        const ArticleId id = library.addArticle(u"😀😀 first"_s, {u"second"_s});
        library.write([&](Connection &c) { return ArticleStore(c).setReadingPosition(id, 5); });
        QCOMPARE(library.read([](Connection &c) { return c.scalar(u"SELECT reading_position FROM article"_s); }), 3);
        QCOMPARE(library.read([&](Connection &c) { return ArticleStore(c).article(id); }).readingPosition, 5);
    }

    void theCheckFindsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("part");
        QTest::newRow("index row gone") << u"DELETE FROM article_index_docsize"_s << static_cast<int>(CheckPart::Index);
        QTest::newRow("another text hash") << u"UPDATE version SET text_sha256 = x'00'"_s << static_cast<int>(CheckPart::Texts);
        QTest::newRow("block beyond the text") << u"UPDATE block SET end_at = 9999 WHERE ordinal = 0"_s << static_cast<int>(CheckPart::Offsets);
        QTest::newRow("mention beyond the text")
            << u"INSERT INTO mention (version_id, annotator_id, begin_at, end_at, type) VALUES (1, 1, 5, 9999, 'GPE')"_s << static_cast<int>(CheckPart::Offsets);
        QTest::newRow("wrong count") << u"UPDATE article SET mention_count = 3"_s << static_cast<int>(CheckPart::Counts);
    }

    void theCheckFindsWhatIsWrong()
    {
        QFETCH(QString, damage);
        QFETCH(int, part);
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail again"_s, {u"They do."_s});
        for (int i = 0; i < checkPartCount; ++i)
            QVERIFY(library.read([&](Connection &c) { return checkLibrary(c, static_cast<CheckPart>(i)); }).isEmpty());
        // Shadow tables of the index are closed to our connections: the damage comes from outside.
        library.write([&](Connection &c) {
            return damage.contains("docsize"_L1) ? SearchIndex(c).remove(ArticleId(1), {u"Ferries sail again"_s, u"They do."_s}) : c.run(damage);
        });
        QVERIFY(!library.read([&](Connection &c) { return checkLibrary(c, static_cast<CheckPart>(part)); }).isEmpty());
    }

    void anIndexIsMadeAnew()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail again"_s, {u"They do."_s});
        library.write([](Connection &c) { return SearchIndex(c).remove(ArticleId(1), {u"Ferries sail again"_s, u"They do."_s}); });
        library.write([](Connection &c) { return SearchIndex(c).rebuild(); });
        QVERIFY(library.read([](Connection &c) { return SearchIndex(c).check(); }).isEmpty());
        QCOMPARE(library.read([](Connection &c) { return c.scalar(u"SELECT count(*) FROM article_index WHERE article_index MATCH '\"ferries\"'"_s); }), 1);
    }
};

QTEST_GUILESS_MAIN(TestArticleStore)
#include "tst_articlestore.moc"
