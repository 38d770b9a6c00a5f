// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/articlestore.h"
#include "models/storage/library.h"
#include "models/storage/librarycheck.h"
#include "models/storage/libraryfile.h"
#include "models/storage/sqlite/compression.h"
#include "models/storage/sqlite/connection.h"
#include "tests/support/temporarylibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLibraryFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Closes the library and fills the root page of a table or index with nonsense.
    static void damagePageOf(TemporaryLibrary &library, const QString &name)
    {
        const auto [page, size] = library.read([&](Connection &c) {
            return c.scalar(u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, name).and_then([&](qint64 root) {
                return c.scalar(u"PRAGMA page_size"_s).map([&](qint64 bytes) { return std::pair(root, bytes); });
            });
        });
        library.close();
        QByteArray bytes = readFile(library.path());
        std::fill(bytes.begin() + (page - 1) * size, bytes.begin() + page * size, 'z');
        writeFile(library.path(), bytes);
    }

private Q_SLOTS:
    void aNewLibraryHasTheCurrentSchema()
    {
        TemporaryLibrary library;
        QCOMPARE(library.read([](Connection &c) { return c.scalar(u"PRAGMA user_version"_s); }), currentSchema());
        QVERIFY(!library->isReadOnly());
        QVERIFY(!library->wasLeftOpen());
    }

    void anArticleOfTheFirstSchemaHasUnknownOrigins()
    {
        const QString file = path(u"old.galley"_s);
        {
            QFile script(u":/sql/0001_library.sql"_s);
            QVERIFY(script.open(QIODevice::ReadOnly));
            const auto old = Connection::open(file, Connection::Access::ReadWrite);
            QVERIFY(old);
            const QByteArray marks = "; PRAGMA user_version = 1; PRAGMA application_id = " + QByteArray::number(libraryApplicationId);
            QVERIFY((*old)->runScript(script.readAll() + marks));
            QVERIFY((*old)->run(u"INSERT INTO article (id, version_id, published_at, added_at, language, language_origin) VALUES (1, 1, 0, 0, 'en', 1)"_s));
            QVERIFY((*old)->run(u"INSERT INTO version (id, article_id, number, extractor, created_at, headline, standfirst, byline, authors, dateline, credit,"
                                " credit_initials, credit_agencies, url, text_sha256, page_text) VALUES (1, 1, 1, 1, 0, 'Old', '', '', '[]', '', '', '[]', '[]', '', x'', ?)"_s,
                                compress("Old")));
        }
        const auto opened = Library::open(file);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        const auto article = (*opened)->read([](Connection &c) { return ArticleStore(c).article(ArticleId(1)); }).result();
        QVERIFY(article);
        QCOMPARE(article->metadata.headline, u"Old"_s);
        QCOMPARE(article->metadata.section, QString());
        QCOMPARE(article->metadata.origins, MetadataOrigins());
        QCOMPARE(originOf(article->metadata, MetadataField::Language), MetadataOrigin::Page);
    }

    void foldersInBetweenAreMade()
    {
        QVERIFY(Library::open(path(u"a/b/library.galley"_s)));
        QVERIFY(QFile::exists(path(u"a/b/library.galley"_s)));
    }

    void textIsNotALibraryAndStaysAsItIs()
    {
        const QByteArray text(5000, 'x');
        writeFile(path(u"text"_s), text);
        const auto opened = Library::open(path(u"text"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotALibrary);
        QCOMPARE(readFile(path(u"text"_s)), text);
    }

    void aFolderIsNotALibrary() { QCOMPARE(Library::open(m_folder.path()).error().code, ErrorCode::LibraryIsFolder); }

    void anotherProgramsDatabaseIsNotALibrary()
    {
        {
            const auto other = Connection::open(path(u"other.db"_s), Connection::Access::ReadWrite);
            QVERIFY((*other)->runScript("CREATE TABLE bookmarks (x); PRAGMA application_id = 7"));
        }
        const QByteArray before = readFile(path(u"other.db"_s));
        QCOMPARE(Library::open(path(u"other.db"_s)).error().code, ErrorCode::NotALibrary);
        QCOMPARE(readFile(path(u"other.db"_s)), before);
    }

    void anUnfinishedLibraryIsMadeNow()
    {
        // What a kill between the first write of the header and the first migration leaves.
        QVERIFY(Connection::open(path(u"unborn.galley"_s), Connection::Access::ReadWrite));
        QVERIFY(!readFile(path(u"unborn.galley"_s)).isEmpty());
        const auto opened = Library::open(path(u"unborn.galley"_s));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(*(*opened)->read([](Connection &c) { return c.scalar(u"PRAGMA user_version"_s); }).result(), currentSchema());
    }

    void anUnmarkedDatabaseIsNotALibrary()
    {
        {
            const auto other = Connection::open(path(u"unmarked.db"_s), Connection::Access::ReadWrite);
            QVERIFY((*other)->runScript("CREATE TABLE bookmarks (x)"));
        }
        const QByteArray before = readFile(path(u"unmarked.db"_s));
        QCOMPARE(Library::open(path(u"unmarked.db"_s)).error().code, ErrorCode::NotALibrary);
        QCOMPARE(readFile(path(u"unmarked.db"_s)), before);
    }

    void aNewerLibraryCanBeReadButNotWritten()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail again"_s, {u"They do."_s});
        library.write([](Connection &c) { return c.runScript("PRAGMA user_version = 999"); });
        library.restart();
        QVERIFY(library->isReadOnly());
        QCOMPARE(library->restriction()->code, ErrorCode::LibraryTooNew);
        QCOMPARE(library.read([](Connection &c) { return c.scalar(u"SELECT count(*) FROM article"_s); }), 1);
        const auto written = library->write([](Connection &c) { return c.run(u"DELETE FROM article"_s); }).result();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::LibraryTooNew);
    }

    void damageIsReportedAndNothingWritten()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail again"_s, {u"They do."_s});
        library.close();
        QByteArray bytes = readFile(library.path());
        std::fill(bytes.begin() + 100, bytes.begin() + 4000, 'z'); // the root page of the schema
        writeFile(library.path(), bytes);
        const auto opened = Library::open(library.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::LibraryDamaged);
        QCOMPARE(readFile(library.path()), bytes);
    }

    void aLockedLibrarySaysSo()
    {
        TemporaryLibrary library;
        library.close();
        const auto locker = Connection::open(library.path(), Connection::Access::ReadWrite);
        QVERIFY((*locker)->runScript("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM setting"));
        const auto opened = Library::open(library.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::LibraryLocked);
    }

    void aLibraryLeftOpenIsNoticed()
    {
        TemporaryLibrary library;
        QFile::copy(library.path(), path(u"copy.galley"_s)); // as a killed program leaves it
        QFile::copy(library.path() + "-wal"_L1, path(u"copy.galley-wal"_s));
        const auto opened = Library::open(path(u"copy.galley"_s));
        QVERIFY(opened);
        QVERIFY((*opened)->wasLeftOpen());
    }

    void aBackupHoldsEverythingAndOverwritesNothing()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail again"_s, {u"They do."_s});
        const QString copy = library.filePath(u"copy.galley"_s);
        library.read([&](Connection &c) { return backupLibrary(c, copy); });
        const auto opened = Library::open(copy);
        QVERIFY(opened);
        QCOMPARE(*(*opened)->read([](Connection &c) { return c.scalar(u"SELECT count(*) FROM article"_s); }).result(), 1);
        const auto again = library->read([&](Connection &c) { return backupLibrary(c, copy); }).result();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
    }

    void anImmutableLibraryIsReadWithoutFilesBesideIt()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail again"_s, {u"They do."_s});
        library.close();
        const QString odd = path(u"50% of? it#.galley"_s); // none of it means anything in the URI
        QVERIFY(QFile::copy(library.path(), odd));
        {
            const auto connection = Connection::open(odd, Connection::Access::Immutable);
            QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().detail));
            QCOMPARE(*(*connection)->scalar(u"SELECT count(*) FROM article"_s), 1);
            QVERIFY(!(*connection)->run(u"DELETE FROM article"_s));
            QVERIFY(!QFile::exists(odd + "-shm"_L1) && !QFile::exists(odd + "-wal"_L1));
        }
    }

    void aLibraryInAFolderThatCannotBeWrittenToIsRead()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail again"_s, {u"They do."_s});
        library.close();
        const QString folder = path(u"read-only"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString copy = folder + "/library.galley"_L1;
        QVERIFY(QFile::copy(library.path(), copy));
        writeFile(folder + "/left.galley"_L1, readFile(library.path()));
        writeFile(folder + "/left.galley-wal"_L1, "what a killed program left");
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const bool mayWriteAnywhere = QFileInfo(folder).isWritable();
        const auto opened = Library::open(copy);
        const auto left = Library::open(folder + "/left.galley"_L1);
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        if (mayWriteAnywhere)
            QSKIP("This user may write everywhere.");
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE((*opened)->restriction()->code, ErrorCode::LibraryReadOnly);
        QCOMPARE(*(*opened)->read([](Connection &c) { return c.scalar(u"SELECT count(*) FROM article"_s); }).result(), 1);
        QVERIFY(!left);
        QCOMPARE(left.error().code, ErrorCode::LibraryUnfinished);
    }

    void aDamagedTableDoesNotHideWhatIndexesTell()
    {
        TemporaryLibrary library;
        for (int i = 0; i < 3; ++i)
            library.addArticle(u"Report %1"_s.arg(i), {u"They do."_s});
        QCOMPARE(library.read([](Connection &c) { return Result<qsizetype>(articlesStillKnown(c).size()); }), 3);
        damagePageOf(library, u"article"_s);
        const auto opened = Library::open(library.path());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(!(*opened)->read([](Connection &c) { return ArticleStore(c).article(ArticleId(1)); }).result());
        const auto known = (*opened)->read([](Connection &c) { return Result<QList<ArticleId>>(articlesStillKnown(c)); }).result();
        QCOMPARE(*known, (QList<ArticleId>{ArticleId(3), ArticleId(2), ArticleId(1)}));
    }

    void aLibraryThatCannotBeMarkedAsOpenIsStillRead()
    {
        TemporaryLibrary library;
        library.addArticle(u"Ferries sail again"_s, {u"They do."_s});
        damagePageOf(library, u"setting"_s);
        const auto opened = Library::open(library.path());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE((*opened)->restriction()->code, ErrorCode::LibraryDamaged);
        QVERIFY((*opened)->read([](Connection &c) { return ArticleStore(c).article(ArticleId(1)); }).result());
    }
};

QTEST_GUILESS_MAIN(TestLibraryFile)
#include "tst_libraryfile.moc"
