// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "models/storage/indexrebuild.h"
#include "models/storage/library.h"
#include "models/storage/sqlite/connection.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const QByteArray dump = "1. Contents\n  2. Navigation\n  3. Choose from 30 Languages\n\n\nFerries sail again between Elmar and the islands\n\n"
                        "The ferries between Elmar and the northern islands will sail again from Monday, the harbour authority said on Friday.\n\n"
                        "Captain Leila Haddad, who leads the pilots, said that the repairs had taken longer than anybody had expected, but were done.\n\n"
                        "kel/mro (AFP, dpa)\n\nElmar recommends";

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        ExitCode code = ExitCode::Success;
        QByteArray out;
        QByteArray err;
    };

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    static Run cli(const QStringList &arguments)
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        Console console(out, err);
        Run run;
        run.code = runCommandLine(arguments, console);
        run.out = out.data();
        run.err = err.data();
        return run;
    }

    Run onLibrary(QStringList arguments) const
    {
        arguments += {u"--library"_s, path(u"library.galley"_s)};
        return cli(arguments);
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QJsonObject json(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"ferries.txt"_s, dump);
    }

    void helpIsDataAndSuccess()
    {
        const Run run = cli({u"--help"_s});
        QCOMPARE(run.code, ExitCode::Success);
        QVERIFY(run.out.contains("import"));
        for (const QString &command : {u"import"_s, u"extract"_s, u"reextract"_s, u"list"_s, u"show"_s, u"search"_s, u"concordance"_s, u"annotate"_s, u"export"_s, u"check"_s, u"backup"_s}) {
            const Run help = cli({command, u"--help"_s});
            QCOMPARE(help.code, ExitCode::Success);
            QVERIFY2(help.out.startsWith(QByteArray("Usage: galley-cli " + command.toUtf8() + " [options]")), help.out.constData());
            QVERIFY(help.err.isEmpty());
            QCOMPARE(help.out.contains("--library"), command != "extract"_L1);
        }
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"fly"_s};
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--fly"_s};
        QTest::newRow("import nothing") << QStringList{u"import"_s};
        QTest::newRow("show no number") << QStringList{u"show"_s, u"x"_s};
        QTest::newRow("export no format") << QStringList{u"export"_s, u"--output"_s, u"x"_s};
        QTest::newRow("no library for extract") << QStringList{u"extract"_s, u"a.txt"_s, u"--library"_s, u"x"_s};
        QTest::newRow("no language") << QStringList{u"search"_s, u"lang:klingon"_s};
        QTest::newRow("faulty query") << QStringList{u"search"_s, u"\"open"_s};
    }

    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Run run = cli(arguments);
        QCOMPARE(run.code, ExitCode::WrongUsage);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    void extractPrintsOneObjectForEachFile()
    {
        write(u"empty.txt"_s, {});
        const Run run = cli({u"extract"_s, path(u"ferries.txt"_s), path(u"empty.txt"_s)});
        QCOMPARE(run.code, ExitCode::SomeFailed);
        QCOMPARE(run.out.count('\n'), 1);
        const QJsonObject object = json(run.out);
        QCOMPARE(object["headline"_L1].toString(), u"Ferries sail again between Elmar and the islands"_s);
        QCOMPARE(object["credit"_L1]["agencies"_L1].toArray(), QJsonArray({u"AFP"_s, u"dpa"_s}));
        QCOMPARE(object["credit"_L1]["initials"_L1].toArray(), QJsonArray({u"kel"_s, u"mro"_s}));
        const QString body = object["articleBody"_L1].toString();
        QVERIFY(body.startsWith("The ferries"_L1));
        QVERIFY(!body.contains("recommends"_L1));
        QVERIFY(!body.contains("Navigation"_L1));
        QVERIFY(run.err.contains("empty.txt"));
        const QJsonObject block = object["blocks"_L1].toArray().last().toObject();
        QVERIFY(block.contains("role"_L1) && block.contains("begin"_L1) && block.contains("end"_L1));
        QVERIFY(!QFile::exists(path(u"library.galley"_s)));
    }

    void explainTellsOfEachBlockWhatItIsAndWhy()
    {
        const Run run = cli({u"extract"_s, u"--explain"_s, path(u"ferries.txt"_s)});
        QCOMPARE(run.code, ExitCode::Success);
        QVERIFY2(run.out.contains("\nparagraph") && run.out.contains("The ferries between Elmar"), run.out.constData());
        QVERIFY(run.out.contains(" % "));
        const QJsonArray blocks = json(cli({u"extract"_s, u"--explain"_s, u"--json"_s, path(u"ferries.txt"_s)}).out)["blocks"_L1].toArray();
        bool gaveReasons = false;
        for (const QJsonValue &block : blocks) {
            QVERIFY(block["confidence"_L1].isDouble());
            const QJsonArray reasons = block["reasons"_L1].toArray();
            QVERIFY(reasons.size() <= 3);
            for (const QJsonValue &reason : reasons) {
                gaveReasons = true;
                QVERIFY(!reason["text"_L1].toString().isEmpty() && !reason["kind"_L1].toString().isEmpty() && reason["weight"_L1].toDouble() != 0);
                QVERIFY(run.out.contains(reason["text"_L1].toString().toUtf8()));
            }
        }
        QVERIFY(gaveReasons);
        // Who does not ask gets none.
        QVERIFY(!json(cli({u"extract"_s, path(u"ferries.txt"_s)}).out)["blocks"_L1].toArray().first().toObject().contains("reasons"_L1));
    }

    void whatAnOlderGalleyReadIsReadAgain()
    {
        QCOMPARE(onLibrary({u"reextract"_s}).code, ExitCode::SomeFailed); // there is none, and none is made
        QVERIFY(!QFile::exists(path(u"library.galley"_s)));
        write(u"second.txt"_s, QByteArray(dump).replace("Ferries sail", "Trams run"));
        onLibrary({u"import"_s, path(u"ferries.txt"_s), path(u"second.txt"_s)});
        QVERIFY(onLibrary({u"reextract"_s}).out.startsWith("0 changed, 0 new versions, 0 the same"));
        QVERIFY(onLibrary({u"reextract"_s, u"--all"_s}).out.startsWith("0 changed, 0 new versions, 2 the same"));
        change("UPDATE version SET extractor = 1; UPDATE source_document SET bytes = x'00' WHERE id = 2;"
               "UPDATE block SET role = (SELECT id FROM role WHERE name = 'other') WHERE version_id = 1 AND confidence > 0.5 AND ordinal > 3");
        const Run run = onLibrary({u"reextract"_s});
        QCOMPARE(run.code, ExitCode::SomeFailed);
        QVERIFY2(run.out.startsWith("1 changed"), run.out.constData());
        QVERIFY2(run.err.contains("Article 2: "), run.err.constData());
        QCOMPARE(onLibrary({u"reextract"_s}).code, ExitCode::Success); // said once
        QVERIFY(onLibrary({u"show"_s, u"1"_s}).out.contains("Leila Haddad"));
    }

    void aFaultInAQueryIsShownInItsPlace()
    {
        for (const QStringList &command : {QStringList{u"search"_s, u"oil lagn:de gas"_s}, QStringList{u"concordance"_s, u"oil lagn:de gas"_s},
                                           QStringList{u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, path(u"x.jsonl"_s), u"--query"_s, u"oil lagn:de gas"_s}}) {
            const Run run = onLibrary(command);
            QCOMPARE(run.code, ExitCode::WrongUsage);
            QVERIFY2(run.err.contains("Did you mean \"lang\"?\noil «lagn»:de gas\n"), run.err.constData());
        }
        const Run missing = onLibrary({u"search"_s, u"oil lang:"_s});
        QVERIFY2(missing.err.contains("oil «lang:»"), missing.err.constData());
        const Run endless = onLibrary({u"search"_s, QString(u"word\n"_s.repeated(10'000))});
        QCOMPARE(endless.code, ExitCode::WrongUsage);
        QVERIFY2(endless.err.contains("word «word» word") && endless.err.count('\n') == 2 && endless.err.size() < 300, endless.err.constData());
    }

    void keywordsInContextNeedWords()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        QCOMPARE(onLibrary({u"search"_s, u"--kwic"_s, u"tagged:no"_s}).code, ExitCode::WrongUsage);
        QCOMPARE(onLibrary({u"concordance"_s, u"NOT haddad"_s}).code, ExitCode::WrongUsage);
        QCOMPARE(onLibrary({u"concordance"_s, u"tagged:no"_s}).code, ExitCode::WrongUsage);
        QCOMPARE(onLibrary({u"concordance"_s, u"--event"_s, u"Attack,Protest"_s}).code, ExitCode::Success);
        QCOMPARE(onLibrary({u"concordance"_s, u"--event"_s, u"Attack(Place:Turkey)"_s}).code, ExitCode::WrongUsage);
        QCOMPARE(onLibrary({u"concordance"_s, u"--event"_s, u"Attack OR ferries"_s}).code, ExitCode::WrongUsage);
    }

    void importListShowSearchCheckBackup()
    {
        const Run imported = onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        QCOMPARE(imported.code, ExitCode::Success);
        QVERIFY(onLibrary({u"import"_s, path(u"ferries.txt"_s)}).err.contains("in the library already"));
        QVERIFY(onLibrary({u"list"_s}).out.contains("Ferries sail again"));
        QCOMPARE(json(onLibrary({u"list"_s, u"--json"_s}).out)["id"_L1].toInt(), 1);
        const Run shown = onLibrary({u"show"_s, u"1"_s});
        QVERIFY(shown.out.contains("Leila Haddad"));
        QVERIFY(!shown.out.contains("recommends"));
        QCOMPARE(json(onLibrary({u"show"_s, u"1"_s, u"--json"_s}).out)["format"_L1].toString(), u"galley-article"_s);
        const Run found = onLibrary({u"search"_s, u"haddad"_s, u"--json"_s});
        QVERIFY(json(found.out)["snippet"_L1].toString().contains("Haddad"_L1));
        QVERIFY(onLibrary({u"search"_s, u"recommends"_s}).out.isEmpty());
        QVERIFY(onLibrary({u"search"_s, u"haddad"_s, u"--kwic"_s}).out.contains("[Haddad]"));
        QVERIFY(onLibrary({u"concordance"_s, u"haddad"_s, u"--sort"_s, u"left"_s, u"--json"_s}).out.contains("\"hit\""));
        QCOMPARE(onLibrary({u"concordance"_s, u"--entity"_s, u"Nobody"_s}).out, QByteArray());
        QCOMPARE(onLibrary({u"concordance"_s, u"--event"_s, u"Atack"_s}).code, ExitCode::WrongUsage);
        QCOMPARE(onLibrary({u"concordance"_s}).code, ExitCode::WrongUsage);
        QCOMPARE(onLibrary({u"check"_s}).code, ExitCode::Success);
        QCOMPARE(onLibrary({u"backup"_s, path(u"copy.galley"_s)}).code, ExitCode::Success);
        QCOMPARE(cli({u"check"_s, u"--library"_s, path(u"copy.galley"_s)}).code, ExitCode::Success);
    }

    void anOlderIndexIsSaidToBeOne()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        QVERIFY(!onLibrary({u"search"_s, u"haddad"_s}).err.contains("--rebuild-index"));
        {
            const auto library = Library::open(path(u"library.galley"_s));
            QVERIFY((*library)->write([](Connection &connection) { return setIndexSetting(connection, indexsetting::tokenizer, 1); }).result().has_value());
        }
        for (const QStringList &how : {QStringList(), {u"--kwic"_s}}) {
            const Run found = onLibrary(QStringList{u"search"_s, u"haddad"_s} + how);
            QCOMPARE(found.code, ExitCode::Success);
            QVERIFY2(found.err.contains("older") && found.err.contains("galley-cli check --rebuild-index"), found.err.constData());
            QVERIFY(!found.out.contains("--rebuild-index"));
        }
        QCOMPARE(onLibrary({u"check"_s, u"--rebuild-index"_s}).code, ExitCode::Success);
        QVERIFY(!onLibrary({u"search"_s, u"haddad"_s}).err.contains("--rebuild-index"));
    }

    void aDamagedIndexIsSaidToBeOneAndIsMended()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        {
            const auto connection = Connection::open(path(u"library.galley"_s), Connection::Access::ReadWrite);
            sqlite3_db_config((*connection)->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
            QVERIFY((*connection)->run(u"UPDATE article_index_data SET block = x'0000000a01' WHERE id > 100"_s));
        }
        for (const QStringList &query : {QStringList{u"haddad"_s}, {u"had*"_s}, {u"\"leila haddad\""_s}, {u"NEAR(leila haddad)"_s}, {u"haddad"_s, u"--kwic"_s}}) {
            const Run failed = onLibrary(QStringList{u"search"_s} + query);
            QCOMPARE(failed.code, ExitCode::SomeFailed);
            QVERIFY2(failed.err.contains("search index") && failed.err.contains("galley-cli check --rebuild-index"), failed.err.constData());
            QVERIFY2(!failed.err.contains("backup"), failed.err.constData());
        }
        QCOMPARE(onLibrary({u"check"_s}).code, ExitCode::SomeFailed);
        QCOMPARE(onLibrary({u"check"_s, u"--rebuild-index"_s}).code, ExitCode::Success);
        QVERIFY(onLibrary({u"search"_s, u"haddad"_s}).out.contains("Ferries"));
        // One that was marked, by a change that could not be written to it, still answers.
        {
            const auto library = Library::open(path(u"library.galley"_s));
            QVERIFY((*library)->write([](Connection &connection) { return IndexRebuild(connection).request(true); }).result().has_value());
        }
        const Run marked = onLibrary({u"search"_s, u"haddad"_s});
        QVERIFY2(marked.err.contains("damaged") && marked.err.contains("galley-cli check --rebuild-index"), marked.err.constData());
        QVERIFY(marked.out.contains("Ferries"));
    }

    void aMissingLibraryIsNotMadeByReading()
    {
        const Run run = onLibrary({u"list"_s});
        QCOMPARE(run.code, ExitCode::SomeFailed);
        QVERIFY(!QFile::exists(path(u"library.galley"_s)));
    }

    void whatIsThereAlreadyIsNamed()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        const QByteArray again = onLibrary({u"import"_s, path(u"ferries.txt"_s)}).err;
        QVERIFY2(again.contains("ferries.txt: ") && again.contains("article 1 (Ferries sail again between Elmar and the islands)"), again.constData());
        onLibrary({u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, path(u"out.jsonl"_s)});
        const QByteArray line = onLibrary({u"import"_s, path(u"out.jsonl"_s)}).err;
        QVERIFY2(line.contains("out.jsonl:1: ") && line.contains("article 1 (Ferries"), line.constData());
    }

    void otherBytesWithTheSameTextAreAnotherArticle()
    {
        write(u"again.txt"_s, dump + "\n");
        QVERIFY(onLibrary({u"import"_s, path(u"ferries.txt"_s), path(u"again.txt"_s)}).out.startsWith("2 added"));
        for (const QStringList &options : {QStringList(), QStringList{u"--without-sources"_s}}) {
            const QString name = u"out%1.jsonl"_s.arg(options.size());
            QCOMPARE(onLibrary(QStringList{u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, path(name)} + options).code, ExitCode::Success);
            const QString second = path(u"second%1.galley"_s.arg(options.size()));
            const Run imported = cli({u"import"_s, path(name), u"--library"_s, second});
            QVERIFY2(imported.out.startsWith("2 added"), imported.err.constData());
            const Run checked = cli({u"check"_s, u"--library"_s, second});
            QVERIFY2(checked.code == ExitCode::Success, checked.out.constData());
            // What came without sources goes on without them.
            const QString third = path(u"third%1.galley"_s.arg(options.size()));
            QCOMPARE(cli({u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, path(u"again-"_s + name), u"--library"_s, second}).code, ExitCode::Success);
            QVERIFY(cli({u"import"_s, path(u"again-"_s + name), u"--library"_s, third}).out.startsWith("2 added"));
        }
    }

    void anUnknownDateIsNull()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        for (const QByteArray &line : {onLibrary({u"list"_s, u"--json"_s}).out, onLibrary({u"search"_s, u"ferries"_s, u"--json"_s}).out}) {
            const QJsonObject object = json(line);
            QVERIFY(object.contains("published"_L1));
            QVERIFY(object["published"_L1].isNull());
        }
        QVERIFY(onLibrary({u"list"_s}).out.startsWith("1\t\t"));
        QVERIFY(onLibrary({u"search"_s, u"date:2000.."_s}).out.isEmpty());
    }

    void lineSeparatorsAreEscapedInJson()
    {
        write(u"odd.txt"_s, QByteArray(dump).replace("that the repairs", "that\xE2\x80\xA8the\xE2\x80\xA9re\xC2\x85pairs"));
        const Run run = cli({u"extract"_s, path(u"odd.txt"_s)});
        QCOMPARE(run.code, ExitCode::Success);
        for (const char *separator : {"\xE2\x80\xA8", "\xE2\x80\xA9", "\xC2\x85"})
            QVERIFY(!run.out.contains(separator));
        QVERIFY(json(run.out)["pageText"_L1].toString().contains(u'\u2028'));
    }

    void whatExistsIsNotOverwrittenAndSaysSo()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        QVERIFY(QDir().mkpath(path(u"folder"_s)));
        write(u"folder/kept.txt"_s, "kept");
        write(u"there"_s, "kept");
        for (const QStringList &command : {QStringList{u"backup"_s, path(u"there"_s)}, QStringList{u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, path(u"there"_s)},
                                           QStringList{u"export"_s, u"--format"_s, u"brat"_s, u"--output"_s, path(u"there"_s)}}) {
            const Run run = onLibrary(command);
            QCOMPARE(run.code, ExitCode::SomeFailed);
            QVERIFY2(run.err.contains("exists already"), run.err.constData());
            QCOMPARE(content(u"there"_s), QByteArray("kept"));
        }
        const Run run = onLibrary({u"export"_s, u"--format"_s, u"brat"_s, u"--output"_s, path(u"folder"_s)});
        QVERIFY2(run.err.contains("not empty"), run.err.constData());
    }

    void idsThatDoNotExistAreNamed()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        const Run none = onLibrary({u"export"_s, u"--format"_s, u"brat"_s, u"--output"_s, path(u"brat"_s), u"9998"_s, u"9999"_s});
        QCOMPARE(none.code, ExitCode::SomeFailed);
        QVERIFY2(none.err.contains("9998, 9999: "), none.err.constData());
        QVERIFY(!QFile::exists(path(u"brat"_s)));
        const Run some = onLibrary({u"export"_s, u"--format"_s, u"brat"_s, u"--output"_s, path(u"brat"_s), u"9999"_s, u"1"_s});
        QCOMPARE(some.code, ExitCode::SomeFailed);
        QVERIFY2(some.err.contains("Article 9999 is not in the library"), some.err.constData());
        QCOMPARE(QDir(path(u"brat"_s)).entryList({u"*.ann"_s}).size(), 1);
    }

    void aFolderIsNoLibrary()
    {
        const Run run = cli({u"list"_s, u"--library"_s, m_folder->path()});
        QCOMPARE(run.code, ExitCode::SomeFailed);
        QVERIFY2(run.err.contains("folder"), run.err.constData());
    }

    void whatCanBeReadOfADamagedLibraryIsExported()
    {
        write(u"second.txt"_s, QByteArray(dump).replace("Ferries sail", "Trams run"));
        write(u"third.txt"_s, QByteArray(dump).replace("Ferries sail", "Trains run"));
        onLibrary({u"import"_s, path(u"ferries.txt"_s), path(u"second.txt"_s), path(u"third.txt"_s)});
        change("UPDATE version SET page_text = substr(page_text, 1, 40) WHERE article_id = 1; UPDATE source_document SET bytes = x'00' WHERE id = 2");
        const Run run = onLibrary({u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, path(u"saved.jsonl"_s)});
        QCOMPARE(run.code, ExitCode::SomeFailed);
        QVERIFY2(run.err.contains("Article 1 cannot be read"), run.err.constData());
        QVERIFY2(run.err.contains("Article 2: its source document"), run.err.constData());
        const QByteArray saved = content(u"saved.jsonl"_s);
        QCOMPARE(saved.count('\n'), 2);
        QVERIFY(saved.contains("Trams run") && saved.contains("Trains run"));
        QVERIFY(cli({u"import"_s, path(u"saved.jsonl"_s), u"--library"_s, path(u"rescued.galley"_s)}).out.startsWith("2 added"));
        QCOMPARE(onLibrary({u"export"_s, u"--format"_s, u"brat"_s, u"--output"_s, path(u"brat"_s)}).code, ExitCode::SomeFailed);
        QCOMPARE(QDir(path(u"brat"_s)).entryList({u"*.ann"_s}).size(), 2);
    }

    void whatCanBeReadOfADamagedLibraryIsListed()
    {
        for (int i = 0; i < 120; ++i)
            write(u"f%1.txt"_s.arg(i), QByteArray(dump).replace("Ferries sail", u"Tram %1 runs"_s.arg(i).toUtf8()));
        onLibrary({u"import"_s, m_folder->path()});
        const qsizetype all = onLibrary({u"list"_s}).out.count('\n');
        damageLeafOf(u"version"_s);
        const Run run = onLibrary({u"list"_s});
        QCOMPARE(run.code, ExitCode::SomeFailed);
        const qsizetype listed = run.out.count('\n');
        QVERIFY2(listed > 0 && listed < all, QByteArray::number(listed).constData());
        QVERIFY2(run.err.contains("cannot be read"), run.err.constData());
        QCOMPARE(run.err.count("cannot be read"), all - listed);
    }

    void aTextThatIsNotTheOneThatWasKeptIsLeftOut()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        change("UPDATE version SET text_sha256 = zeroblob(32)");
        const Run run = onLibrary({u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, path(u"saved.jsonl"_s)});
        QCOMPARE(run.code, ExitCode::SomeFailed);
        QVERIFY(!QFile::exists(path(u"saved.jsonl"_s)));
    }

    void aBackupOfADamagedLibrarySaysSo()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        damagePageOf(u"note_by_article"_s);
        const Run run = onLibrary({u"backup"_s, path(u"copy.galley"_s)});
        QCOMPARE(run.code, ExitCode::SomeFailed);
        QVERIFY2(run.err.contains("damaged"), run.err.constData());
        QVERIFY(QFile::exists(path(u"copy.galley"_s)));
    }

    void annotateThenExportThenImportLosesNothing()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        const QJsonObject line{{u"id"_s, 1},
                               {u"mentions"_s, QJsonArray{QJsonObject{{u"id"_s, u"m1"_s}, {u"type"_s, u"Person"_s}, {u"spans"_s, QJsonArray{spanOf("Leila Haddad")}}}}},
                               {u"events"_s, QJsonArray{QJsonObject{{u"id"_s, u"e1"_s}, {u"type"_s, u"Say"_s}, {u"trigger"_s, spanOf("said that")},
                                                                    {u"arguments"_s, QJsonArray{QJsonObject{{u"role"_s, u"Speaker"_s}, {u"mention"_s, u"m1"_s}}}}}}}};
        write(u"annotations.jsonl"_s, QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        const Run annotated = onLibrary({u"annotate"_s, path(u"annotations.jsonl"_s)});
        QVERIFY2(annotated.code == ExitCode::Success, annotated.err.constData());

        QCOMPARE(onLibrary({u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, path(u"out.jsonl"_s)}).code, ExitCode::Success);
        QVERIFY(onLibrary({u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, path(u"out.jsonl"_s)}).code == ExitCode::SomeFailed); // not overwritten
        const QString second = path(u"second.galley"_s);
        QCOMPARE(cli({u"import"_s, path(u"out.jsonl"_s), u"--library"_s, second}).code, ExitCode::Success);
        QCOMPARE(cli({u"export"_s, u"--format"_s, u"jsonl"_s, u"--output"_s, path(u"again.jsonl"_s), u"--library"_s, second}).code, ExitCode::Success);
        QCOMPARE(content(u"again.jsonl"_s), content(u"out.jsonl"_s));
        QCOMPARE(cli({u"check"_s, u"--library"_s, second}).code, ExitCode::Success);

        QCOMPARE(onLibrary({u"export"_s, u"--format"_s, u"brat"_s, u"--output"_s, path(u"brat"_s), u"--query"_s, u"haddad"_s}).code, ExitCode::Success);
        const QStringList files = QDir(path(u"brat"_s)).entryList(QDir::Files);
        QCOMPARE(files.filter(u".ann"_s).size(), 1);
        QVERIFY(files.contains(u"annotation.conf"_s) && files.contains(u"visual.conf"_s) && files.contains(u"tools.conf"_s));
        QVERIFY(content(u"brat/"_s + files.filter(u".ann"_s).first()).contains("Person"));
    }

    void annotationsOutsideTheTagsetAreRefusedWithTheirLine()
    {
        onLibrary({u"import"_s, path(u"ferries.txt"_s)});
        write(u"bad.jsonl"_s, "{\"id\":1,\"mentions\":[{\"id\":1,\"type\":\"Dragon\",\"spans\":[[0,4]]}]}\nnonsense\n");
        const Run run = onLibrary({u"annotate"_s, path(u"bad.jsonl"_s)});
        QCOMPARE(run.code, ExitCode::SomeFailed);
        QVERIFY(run.err.contains("bad.jsonl:1") && run.err.contains("Dragon"));
        QVERIFY(run.err.contains("bad.jsonl:2"));
        QVERIFY2(!run.err.contains("line 1") && !run.err.contains("line 2"), run.err.constData()); // said once
    }

private:
    static QJsonArray spanOf(const QByteArray &words)
    {
        const auto begin = static_cast<int>(dump.indexOf(words));
        return {begin, begin + static_cast<int>(words.size())};
    }

    /// Changes rows behind the program's back.
    void change(const QByteArray &script) const
    {
        const auto connection = Connection::open(path(u"library.galley"_s), Connection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)->runScript(script));
    }

    /// Fills the root page of a table or index with nonsense.
    void damagePageOf(const QString &name) const
    {
        qint64 page = 0;
        qint64 size = 0;
        {
            const auto connection = Connection::open(path(u"library.galley"_s), Connection::Access::ReadWrite);
            page = *(*connection)->scalar(u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, name);
            size = *(*connection)->scalar(u"PRAGMA page_size"_s);
        }
        overwritePage(page, size);
    }

    /// The same with the page that holds the last rows of a table which has several.
    void damageLeafOf(const QString &name) const
    {
        constexpr qint64 lastChildAt = 8; // https://www.sqlite.org/fileformat.html, "B-tree Pages"
        qint64 root = 0;
        qint64 size = 0;
        {
            const auto connection = Connection::open(path(u"library.galley"_s), Connection::Access::ReadWrite);
            root = *(*connection)->scalar(u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, name);
            size = *(*connection)->scalar(u"PRAGMA page_size"_s);
        }
        QFile file(path(u"library.galley"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.seek((root - 1) * size + lastChildAt));
        overwritePage(qFromBigEndian<quint32>(file.read(4).constData()), size);
    }

    void overwritePage(qint64 page, qint64 size) const
    {
        QFile file(path(u"library.galley"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * size));
        file.write(QByteArray(size, 'z'));
    }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
