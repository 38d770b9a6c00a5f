// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
// kill -9 at any time: the library is whole, and what was acknowledged is there.
#include "models/storage/articlestore.h"
#include "models/storage/library.h"
#include "models/storage/librarycheck.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace galley;

class TestKill : public QObject
{
    Q_OBJECT

private:
    static void writePages(const QString &folder, int count)
    {
        for (int i = 0; i < count; ++i) {
            QFile file(u"%1/%2.txt"_s.arg(folder).arg(i, 4, 10, QLatin1Char('0')));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QByteArray text = "Report number " + QByteArray::number(i) + " from the harbour of Elmar\n\n";
            for (int p = 0; p < 12; ++p)
                text += "The ferries of line " + QByteArray::number(i * 31 + p) + " between Elmar and the northern islands will sail again from Monday, the authority said.\n\n";
            file.write(text);
        }
    }

    static QStringList faultsOf(Library &library)
    {
        QStringList faults;
        for (int i = 0; i < checkPartCount; ++i) {
            const auto found = library.read([i](Connection &c) { return checkLibrary(c, static_cast<CheckPart>(i)); }).result();
            faults += found ? *found : QStringList{found.error().detail};
        }
        return faults;
    }

    /// Starts an import and kills it after \a milliseconds.
    static void killImport(const QString &pages, const QString &library, int milliseconds)
    {
        QProcess import;
        import.start(QStringLiteral(GALLEY_CLI), {u"import"_s, pages, u"--library"_s, library});
        QVERIFY(import.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(milliseconds));
        import.kill();
        import.waitForFinished();
    }

private Q_SLOTS:
    void aLibraryKilledWhileItIsMadeCanBeOpened()
    {
        QTemporaryDir folder;
        const QString pages = folder.filePath(u"pages"_s);
        QVERIFY(QDir().mkpath(pages));
        writePages(pages, 1);
        for (int round = 0; round < 30; ++round) {
            const QString path = folder.filePath(u"library-%1.galley"_s.arg(round));
            killImport(pages, path, 3 + round * 2);
            const auto library = Library::open(path);
            QVERIFY2(library, qPrintable(u"Round %1: error %2, %3"_s.arg(round).arg(library ? -1 : int(library.error().code)).arg(library ? QString() : library.error().detail)));
            QCOMPARE(faultsOf(**library), QStringList());
        }
    }

    void anImportThatIsKilledLeavesAWholeLibrary()
    {
        QTemporaryDir folder;
        const QString pages = folder.filePath(u"pages"_s);
        QVERIFY(QDir().mkpath(pages));
        writePages(pages, 300);
        const QString path = folder.filePath(u"library.galley"_s);
        qint64 before = 0;
        for (int round = 0; round < 5; ++round) {
            killImport(pages, path, 60 + round * 90); // somewhere in the work, another place each round
            const auto library = Library::open(path);
            QVERIFY2(library, qPrintable(library ? QString() : library.error().detail));
            QCOMPARE(faultsOf(**library), QStringList());
            const qint64 articles = *(*library)->read([](Connection &c) { return ArticleStore(c).count(); }).result();
            QVERIFY(articles >= before);
            before = articles;
        }
        QProcess::execute(QStringLiteral(GALLEY_CLI), {u"import"_s, pages, u"--library"_s, path});
        const auto library = Library::open(path);
        QCOMPARE(*(*library)->read([](Connection &c) { return ArticleStore(c).count(); }).result(), 300);
        QCOMPARE(faultsOf(**library), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
