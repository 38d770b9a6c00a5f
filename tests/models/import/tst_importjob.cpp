// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/importfiles.h"
#include "models/import/importjob.h"
#include "models/storage/annotationstore.h"
#include "models/storage/librarycheck.h"
#include "models/storage/searchindex.h"
#include "tests/support/temporarylibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QByteArray page(const QString &headline, const QStringList &paragraphs, const QString &url)
{
    QString html = u"<!DOCTYPE html><html lang=\"en\"><head><title>%1 | Harbour Wire</title><link rel=\"canonical\" href=\"%2\"></head><body>"
                   "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav><article><h1>%1</h1>"_s.arg(headline, url);
    for (const QString &paragraph : paragraphs)
        html += u"<p>%1</p>"_s.arg(paragraph);
    return (html + "</article><footer><p>All rights reserved</p></footer></body></html>"_L1).toUtf8();
}

const QStringList paragraphs = {
    u"The ferries between Elmar and the northern islands will sail again from Monday, the harbour authority said on Friday evening."_s,
    u"Captain Leila Haddad, who leads the pilots, said that the repairs had taken longer than anybody had expected, but were done."_s,
    u"More than four hundred passengers had waited for nine days in the halls of the old customs house for a boat to take them home."_s};

} // namespace

class TestImportJob : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

    ImportReport import(TemporaryLibrary &library, const CancelToken &cancel = {}) const
    {
        return ImportJob(*library, filesToImport({m_folder->path()}).files, cancel).run();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatThePageSaysOfItselfIsKeptWithItsOrigin()
    {
        write(u"a.html"_s, page(u"Ferries sail again"_s, paragraphs, u"https://wire.example/islands/ferries-sail-again"_s));
        TemporaryLibrary library;
        QCOMPARE(import(library).added, 1);
        const ArticleMetadata metadata = library.read([](Connection &c) { return ArticleStore(c).article(ArticleId(1)); }).metadata;
        QCOMPARE(metadata.origins[MetadataField::Headline], MetadataOrigin::Heading);
        QCOMPARE(metadata.origins[MetadataField::Url], MetadataOrigin::LinkElement);
        QCOMPARE(metadata.origins[MetadataField::Language], MetadataOrigin::RootElement);
        QCOMPARE(metadata.section, u"islands"_s);
        QCOMPARE(metadata.origins[MetadataField::Section], MetadataOrigin::Address);
        QCOMPARE(metadata.origins[MetadataField::Published], MetadataOrigin::Unknown);
    }

    void theEditorsHeadlineOutlivesAPageThatComesAgain()
    {
        write(u"a.html"_s, page(u"Ferries sail again"_s, paragraphs, u"https://wire.example/1"_s));
        TemporaryLibrary library;
        QCOMPARE(import(library).added, 1);
        library.write([](Connection &c) { return ArticleStore(c).setHeadline(ArticleId(1), u"Boats at last"_s); });
        write(u"a.html"_s, page(u"Ferries sail again: update"_s, paragraphs.mid(0, 2) + QStringList{u"On Saturday nobody was left in the halls: the first boat had taken the last of the waiting passengers to the islands before noon."_s}, u"https://wire.example/1"_s));
        import(library);
        const Article article = library.read([](Connection &c) { return ArticleStore(c).article(ArticleId(1)); });
        QCOMPARE(article.versionNumber, 2);
        QCOMPARE(article.metadata.headline, u"Boats at last"_s);
        QCOMPARE(article.metadata.origins[MetadataField::Headline], MetadataOrigin::Editor);
    }

    void oneBadFileNeverStopsTheRest()
    {
        write(u"a.html"_s, page(u"Ferries sail again"_s, paragraphs, u"https://wire.example/1"_s));
        write(u"b-empty.html"_s, {});
        write(u"c-picture.png"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(2000, '\0'));
        write(u"d-large.txt"_s, QByteArray(17 * 1024 * 1024, 'x'));
        write(u"e.txt"_s, u"Elmar opens its library\n\nThe library of Elmar has opened its doors to readers of all ages after years of work, the mayor said on Sunday."_s.toUtf8());
        TemporaryLibrary library;
        const ImportReport report = import(library);
        QCOMPARE(report.added, 2);
        QCOMPARE(report.failures.size(), 3);
        QCOMPARE(report.failures[0].error.code, ErrorCode::FileEmpty);
        QCOMPARE(report.failures[1].error.code, ErrorCode::FileBinary);
        QCOMPARE(report.failures[2].error.code, ErrorCode::FileTooLarge);
        QVERIFY(report.failures[2].path.endsWith("d-large.txt"_L1));
    }

    void theSameBytesTwiceAreOneArticle()
    {
        const QByteArray bytes = page(u"Ferries sail again"_s, paragraphs, u"https://wire.example/1"_s);
        write(u"a.html"_s, bytes);
        write(u"sub/again.html"_s, bytes);
        TemporaryLibrary library;
        const ImportReport report = import(library);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.unchanged, 1);
        QVERIFY(report.duplicates.first().path.endsWith("again.html"_L1));
        QCOMPARE(import(library).unchanged, 2);
        QCOMPARE(library.read([](Connection &c) { return ArticleStore(c).count(); }), 1);
    }

    void otherAdvertisementsAroundTheSameTextAreNoNewVersion()
    {
        const QByteArray bytes = page(u"Ferries sail again"_s, paragraphs, u"https://wire.example/1"_s);
        write(u"a.html"_s, bytes);
        write(u"b.html"_s, QByteArray(bytes).replace("All rights reserved", "Copyright of the wire"));
        TemporaryLibrary library;
        const ImportReport report = import(library);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.unchanged, 1);
    }

    void aChangedTextAddsAVersionAndMovesTheAnnotations()
    {
        const QString path = write(u"a.html"_s, page(u"Ferries sail again"_s, paragraphs, u"https://wire.example/1"_s));
        TemporaryLibrary library;
        const ArticleId id = import(library).articles.first();
        const Article before = library.read([&](Connection &c) { return ArticleStore(c).article(id); });
        const auto spanOf = [](const Article &article, const QString &words) {
            const qsizetype begin = article.pageText.indexOf(words);
            return Span{begin, begin + words.size()};
        };
        library.write([&](Connection &c) {
            AnnotationStore store(c, before.version, OffsetMap(before.pageText));
            EntityMention haddad;
            haddad.annotator = editorAnnotator;
            haddad.fragments = {spanOf(before, u"Leila Haddad"_s)};
            haddad.type = u"Person"_s;
            EntityMention passengers = haddad;
            passengers.fragments = {spanOf(before, u"four hundred passengers"_s)};
            passengers.type = u"Group"_s;
            return store.add(haddad).and_then([&](MentionId) { return store.add(passengers); });
        });

        QStringList changed = paragraphs;
        changed.prepend(u"This report was brought up to date on Saturday morning with the words of the harbour authority of the islands."_s);
        changed.last().replace("four hundred passengers"_L1, "five hundred people"_L1);
        QFile::remove(path);
        write(u"a.html"_s, page(u"Ferries sail again on Monday"_s, changed, u"https://wire.example/1"_s));
        const ImportReport report = import(library);
        QCOMPARE(report.newVersions, 1);
        QCOMPARE(report.annotationsLeftBehind, 1);
        const Article after = library.read([&](Connection &c) { return ArticleStore(c).article(id); });
        QCOMPARE(after.versionNumber, 2);
        const Annotations moved = library.read([&](Connection &c) { return AnnotationStore(c, after.version, OffsetMap(after.pageText)).load(); });
        QCOMPARE(moved.mentions.size(), 1);
        QCOMPARE(moved.mentions.first().cover(), spanOf(after, u"Leila Haddad"_s));
        for (int i = 0; i < checkPartCount; ++i)
            QCOMPARE(library.read([&](Connection &c) { return checkLibrary(c, static_cast<CheckPart>(i)); }), QStringList());
    }

    void whatABrowserSavesBesideAPageIsLeftOut()
    {
        write(u"Page.html"_s, page(u"Ferries sail again"_s, paragraphs, {}));
        write(u"Page_files/script.js"_s, "var x;");
        write(u"Other_files/text.txt"_s, "Ferries");
        QStringList files = filesToImport({m_folder->path()}).files;
        QCOMPARE(files.size(), 2);
        QVERIFY(files.filter(u"script.js"_s).isEmpty());
    }

    void whatIsNotAFileIsAFailureNotAHang()
    {
        TemporaryLibrary library;
        const ImportReport report = ImportJob(*library, {u"/dev/zero"_s, m_folder->filePath(u"nowhere.html"_s)}, {}).run();
        QCOMPARE(report.failures.size(), 2);
        QCOMPARE(report.failures[0].error.code, ErrorCode::NotRegularFile);
        QCOMPARE(report.failures[1].error.code, ErrorCode::FileNotFound);
    }

    void aFolderTellsWhatIsNoneOfItsFiles()
    {
        write(u"a.txt"_s, "Ferries");
        write(u"closed/b.txt"_s, "Ferries");
        QVERIFY(QFile::link(m_folder->filePath(u"nowhere.html"_s), m_folder->filePath(u"c-dangling.html"_s)));
        QVERIFY(QFile::link(u"/dev/null"_s, m_folder->filePath(u"d-device.html"_s)));
        QCOMPARE(::mkfifo(m_folder->filePath(u"e-pipe.html"_s).toUtf8().constData(), 0600), 0);
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"loop"_s)));
        const FilesToImport found = filesToImport({m_folder->path()});
        QCOMPARE(found.files, (QStringList{m_folder->filePath(u"a.txt"_s), m_folder->filePath(u"closed/b.txt"_s)}));
        QMap<QString, ErrorCode> refused;
        for (const ImportedFile &file : found.refused)
            refused.insert(QFileInfo(file.path).fileName(), file.error.code);
        const QMap<QString, ErrorCode> expected{{u"c-dangling.html"_s, ErrorCode::LinkBroken},
                                                {u"d-device.html"_s, ErrorCode::NotRegularFile},
                                                {u"e-pipe.html"_s, ErrorCode::NotRegularFile}};
        QCOMPARE(refused, expected);
    }

    void theSamplesAreListed()
    {
        const FilesToImport found = filesToImport({u":/samples"_s});
        QVERIFY(!found.files.isEmpty());
        QVERIFY(found.refused.isEmpty());
    }

    void aFolderThatCannotBeReadIsAFailure()
    {
        write(u"closed/b.txt"_s, "Ferries");
        const QString closed = m_folder->filePath(u"closed"_s);
        QVERIFY(QFile::setPermissions(closed, QFileDevice::WriteOwner));
        const FilesToImport found = filesToImport({m_folder->path()});
        const bool readsEverything = QFileInfo(closed).isReadable();
        QVERIFY(QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        if (readsEverything)
            QSKIP("This user may read everything.");
        QVERIFY(found.files.isEmpty());
        QCOMPARE(found.refused.size(), 1);
        QCOMPARE(found.refused.first().path, closed);
        QCOMPARE(found.refused.first().error.code, ErrorCode::FolderUnreadable);
    }

    void whatWasThereAlreadyIsNamed()
    {
        write(u"a.html"_s, page(u"Ferries sail again"_s, paragraphs, u"https://wire.example/1"_s));
        TemporaryLibrary library;
        const ArticleId id = import(library).articles.first();
        const ImportReport again = import(library);
        QCOMPARE(again.duplicates.size(), 1);
        QCOMPARE(again.duplicates.first().article, id);
        QCOMPARE(again.duplicates.first().headline, u"Ferries sail again"_s);
    }

    void aCancelledImportKeepsWhatIsDone()
    {
        for (int i = 0; i < 200; ++i) {
            QStringList own = paragraphs;
            own.append(u"The number of this report is %1, and it is the only one of its kind in the whole of the archive of Elmar."_s.arg(i));
            write(u"%1.html"_s.arg(i, 3, 10, QLatin1Char('0')), page(u"Report %1"_s.arg(i), own, u"https://wire.example/%1"_s.arg(i)));
        }
        TemporaryLibrary library;
        const CancelToken cancel;
        const ImportReport report = ImportJob(*library, filesToImport({m_folder->path()}).files, cancel, [&](int done, int) {
            if (done > 0)
                cancel.cancel();
        }).run();
        QVERIFY(report.cancelled);
        QVERIFY(report.added > 0);
        QVERIFY(report.added < 200);
        QCOMPARE(library.read([](Connection &c) { return ArticleStore(c).count(); }), report.added);
        QVERIFY(library.read([](Connection &c) { return checkLibrary(c, CheckPart::Index); }).isEmpty());
    }

    void aRemovedArticleMayComeInAgain()
    {
        write(u"a.html"_s, page(u"Ferries sail again"_s, paragraphs, u"https://wire.example/1"_s));
        TemporaryLibrary library;
        const ArticleId id = import(library).articles.first();
        library.write([&](Connection &c) {
            const auto article = ArticleStore(c).article(id);
            return SearchIndex(c).remove(id, indexedText(*article)).and_then([&] { return ArticleStore(c).remove(id); });
        });
        QCOMPARE(import(library).added, 1);
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
