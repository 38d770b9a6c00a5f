// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/annotationstore.h"
#include "models/storage/articlenames.h"
#include "models/storage/articlestore.h"
#include "models/storage/editjournal.h"
#include "models/storage/sqlite/compression.h"
#include "tests/support/temporarylibrary.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

/// What search compares of bylines, agencies and mentions.
class TestNames : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(Library &library, const QString &sql)
    {
        return *library.read([sql](Connection &connection) -> Result<QStringList> {
            QStringList all;
            return connection.each(sql, [&](const Row &row) {
                all.append(row.text(0));
                return true;
            }).map([&] { return all; });
        }).result();
    }

    static QStringList names(Library &library)
    {
        return texts(library, u"SELECT n.kind || n.words FROM version_name v JOIN article_name n ON n.id = v.name_id ORDER BY v.version_id, n.kind, n.name"_s);
    }

    static QStringList mentionTexts(Library &library)
    {
        return texts(library, u"SELECT t.text || '|' || t.words FROM mention m JOIN mention_text t ON t.id = m.text_id ORDER BY m.id"_s);
    }

    static ArticleId addWith(TemporaryLibrary &library, const QStringList &authors, const QString &byline, const QStringList &agencies)
    {
        return library.write([&](Connection &connection) {
            NewVersion version = buildVersion(u"Harbour"_s, {u"Le président Obama spoke in Paris."_s});
            version.metadata.authors = authors;
            version.metadata.byline = byline;
            version.metadata.credit.agencies = agencies;
            return ArticleStore(connection).addArticle(version);
        });
    }

    static EntityMention mentionOf(const Article &article, const QStringList &words)
    {
        EntityMention mention;
        mention.annotator = editorAnnotator;
        mention.type = u"Person"_s;
        for (const QString &word : words) {
            const qsizetype at = article.pageText.indexOf(word);
            mention.fragments.append({at, at + word.size()});
        }
        return mention;
    }

private Q_SLOTS:
    void authorsComeBeforeThePrintedByline()
    {
        TemporaryLibrary library;
        addWith(library, {u"Leila Haddad"_s, u"Émile Corv"_s}, u"By Leila Haddad and Émile Corv"_s, {u"AFP"_s, u"AFP"_s, u"—"_s});
        addWith(library, {}, u"Own correspondent"_s, {});
        addWith(library, {}, {}, {});
        QCOMPARE(names(*library), (QStringList{u"0 leila haddad "_s, u"0 emile corv "_s, u"1 afp "_s, u"0 own correspondent "_s}));
    }

    void namesGoAndComeWithTheirArticle()
    {
        TemporaryLibrary library;
        const ArticleId id = addWith(library, {u"Leila Haddad"_s}, {}, {u"AFP"_s});
        library.write([id](Connection &connection) {
            return EditJournal(connection).make({.kind = EditKind::RemoveArticle, .subject = {}, .articles = {id}},
                                                [&]() -> Result<> { return ArticleStore(connection).remove(id); });
        });
        QCOMPARE(names(*library), QStringList());
        library.write([](Connection &connection) { return EditJournal(connection).undo(); });
        QCOMPARE(names(*library), (QStringList{u"0 leila haddad "_s, u"1 afp "_s}));
    }

    void mentionsKeepWhatTheySay()
    {
        TemporaryLibrary library;
        const ArticleId id = addWith(library, {}, {}, {});
        library.write([id](Connection &connection) -> Result<> {
            const Article article = *ArticleStore(connection).article(id);
            AnnotationStore store(connection, article.version, OffsetMap(article.pageText));
            const auto first = store.add(mentionOf(article, {u"président Obama"_s}));
            const auto split = store.add(mentionOf(article, {u"Obama"_s, u"Paris"_s}));
            if (!first || !split)
                return failure(ErrorCode::Invalid);
            EntityMention moved = mentionOf(article, {u"Paris"_s});
            moved.id = *first;
            return store.add(mentionOf(article, {u"Obama"_s})).and_then([&](MentionId) { return store.update(moved); });
        });
        QCOMPARE(mentionTexts(*library), (QStringList{u"Paris| paris "_s, u"Obama Paris| obama paris "_s, u"Obama| obama "_s}));
    }

    void namesAreFoldedAgain()
    {
        TemporaryLibrary library;
        addWith(library, {u"Émile Corv"_s}, {}, {});
        library.write([](Connection &connection) {
            return connection.runScript("UPDATE article_name SET words = 'as it was once';"
                                        "INSERT INTO mention_text (text, words) VALUES ('Élan', 'once');"
                                        "INSERT INTO entity (id, type, name, folded_name) VALUES (1, 'GPE', 'Sarn', 'SARN');"
                                        "INSERT INTO entity_alias VALUES (1, 'ELMAR', 'Elmar'), (1, 'ÉLMAR', 'Élmar')")
                .and_then([&] { return foldNamesAgain(connection); });
        });
        QCOMPARE(names(*library), QStringList{u"0 emile corv "_s});
        QCOMPARE(texts(*library, u"SELECT words FROM mention_text"_s), QStringList{u" elan "_s});
        QCOMPARE(texts(*library, u"SELECT folded_name FROM entity UNION ALL SELECT folded_name FROM entity_alias"_s), (QStringList{u"sarn"_s, u"elmar"_s}));
    }

    void anOlderLibraryGetsItsNames()
    {
        TemporaryLibrary folder;
        folder.close();
        const QString path = folder.filePath(u"old.galley"_s);
        {
            const auto old = Connection::open(path, Connection::Access::ReadWrite);
            QVERIFY(old);
            Connection &c = **old;
            QFile script(u":/sql/0001_library.sql"_s);
            QVERIFY(script.open(QIODevice::ReadOnly));
            QVERIFY(c.runScript(script.readAll() + "PRAGMA user_version = 1; PRAGMA application_id = " + QByteArray::number(libraryApplicationId) + ';'));
            const auto addVersion = [&](int id, const QString &authors, const QString &byline, const QString &agencies, const QByteArray &text) {
                return c.run(u"INSERT INTO version (id, article_id, number, extractor, created_at, headline, standfirst, byline, authors, dateline, credit,"
                             " credit_initials, credit_agencies, url, text_sha256, page_text) VALUES (?1, ?1, 1, 1, 0, '', '', ?2, ?3, '', '', '[]', ?4, '', x'', ?5)"_s,
                             id, byline, authors, agencies, text)
                    .has_value();
            };
            for (int id = 1; id <= 3; ++id)
                QVERIFY(c.run(u"INSERT INTO article (id, version_id, published_at, added_at, language, language_origin) VALUES (?1, ?1, 0, 0, '', 0)"_s, id));
            QVERIFY(addVersion(1, u"[\"Leila Haddad\"]"_s, u"By Leila Haddad"_s, u"[\"AFP\",\"dpa\"]"_s, compress("Der Präsident 😀 Obama in Paris")));
            QVERIFY(addVersion(2, u"[]"_s, u"Own correspondent"_s, u"[]"_s, "damaged"));
            QVERIFY(addVersion(3, u"no list"_s, {}, u"[]"_s, compress("x")));
            QVERIFY(c.runScript("INSERT INTO mention (version_id, annotator_id, begin_at, end_at, fragments, type) VALUES (1, 1, 16, 21, NULL, 'Person'),"
                                " (1, 1, 4, 30, '[[4,13],[25,30]]', 'Person'), (2, 1, 0, 3, NULL, 'Person')"));
        }
        const auto library = Library::open(path);
        QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().detail));
        QCOMPARE(names(**library), (QStringList{u"0 leila haddad "_s, u"1 afp "_s, u"1 dpa "_s, u"0 own correspondent "_s}));
        // What cannot be read has no text, and does not keep the library from being opened.
        QCOMPARE(mentionTexts(**library), (QStringList{u"Obama| obama "_s, u"Präsident Paris| prasident paris "_s}));
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
