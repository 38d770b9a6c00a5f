// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonlimport.h"

#include "models/storage/searchindex.h"
#include "models/storage/sqlite/compression.h"
#include "models/storage/sqlite/connection.h"
#include "models/storage/wordformstore.h"
#include "tests/support/temporarylibrary.h"

#include <QFile>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

QByteArray line(int number, const QByteArray &more = {}, const QByteArray &url = {})
{
    const QByteArray text = "Harbour report " + QByteArray::number(number);
    return R"({"format": "galley-article", "version": 1, )" + more + R"("versions": [{"number": 1, "metadata": {"headline": ")" + text + R"(", "language": "en", "url": ")" + url
        + R"("}, "pageText": ")" + text + R"(", "blocks": [{"span": [0, )" + QByteArray::number(text.size()) + R"(], "role": "headline"}]}]})";
}

} // namespace

class JsonlImportTest final : public QObject
{
    Q_OBJECT

private:
    ImportReport import(const QList<QByteArray> &lines, const CancelToken &cancel = {}, const ByteProgress &progress = {})
    {
        QFile file(m_library->filePath(u"articles.jsonl"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(lines.join('\n'));
        file.close();
        return importJsonl(**m_library, file.fileName(), cancel, progress);
    }
    [[nodiscard]] qint64 number(const QString &sql)
    {
        return m_library->read([&](Connection &connection) { return connection.scalar(sql); });
    }

    std::unique_ptr<TemporaryLibrary> m_library;

private Q_SLOTS:
    void init() { m_library = std::make_unique<TemporaryLibrary>(); }

    void manyLinesComeInInTheirOrder()
    {
        QList<QByteArray> lines;
        for (int i = 0; i < 450; ++i)
            lines.append(line(i, {}, "https://dw.com/" + QByteArray::number(i)));
        qint64 read = 0;
        const ImportReport report = import(lines, {}, [&](qint64 done, qint64) {
            QVERIFY(done >= read);
            read = done;
        });
        QCOMPARE(report.added, 450);
        QVERIFY(std::is_sorted(report.articles.cbegin(), report.articles.cend()));
        QCOMPARE(read, QFile(m_library->filePath(u"articles.jsonl"_s)).size());
        QCOMPARE(number(u"SELECT count(*) FROM article_index WHERE article_index MATCH 'harbour'"_s), 450);
        QVERIFY(m_library->read([](Connection &connection) { return SearchIndex(connection).check(); }).isEmpty());
    }

    void badLinesAreNamedAndTheOthersComeIn()
    {
        QList<QByteArray> lines;
        for (int i = 0; i < 300; ++i)
            lines.append(i % 100 == 50 ? QByteArray("{ not JSON") : line(i));
        const ImportReport report = import(lines);
        QCOMPARE(report.added, 297);
        QStringList places;
        for (const ImportedFile &failed : report.failures)
            places.append(failed.path.section(u':', -1));
        QCOMPARE(places, (QStringList{u"51"_s, u"151"_s, u"251"_s}));
    }

    void aLineThatCannotBeWrittenLeavesNothingBehind()
    {
        m_library->write([](Connection &connection) { return connection.run(u"DROP TABLE note"_s); });
        const ImportReport report = import({line(1), line(2, R"("notes": [{"id": 1, "text": "Ask again"}], )"), line(3)});
        QCOMPARE(report.added, 2);
        QCOMPARE(report.failures.size(), 1);
        QVERIFY(report.failures.first().path.endsWith(u":2"));
        QCOMPARE(number(u"SELECT count(*) FROM article"_s), 2);
        QCOMPARE(number(u"SELECT count(*) FROM version"_s), 2);
        QVERIFY(m_library->read([](Connection &connection) { return SearchIndex(connection).check(); }).isEmpty());
    }

    void theSameLineTwiceIsOneArticle()
    {
        const QList<QByteArray> lines{line(1), line(1), line(1, {}, "https://dw.com/1"), line(1, {}, "https://dw.com/1"), line(1, {}, "https://dw.com/2")};
        const ImportReport report = import(lines);
        QCOMPARE(report.added, 3);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(import(lines).unchanged, 5);
    }

    void versionsKeepTheirNumbers()
    {
        QByteArrayList versions;
        for (const int each : {2, 5, 6})
            versions.append(R"({"number": )" + QByteArray::number(each) + R"(, "metadata": {"headline": "A"}, "pageText": "A)" + QByteArray::number(each) + R"("})");
        QCOMPARE(import({R"({"format": "galley-article", "version": 1, "versions": [)" + versions.join(',') + "]}", line(1)}).added, 2);
        QCOMPARE(number(u"SELECT count(*) FROM version WHERE number IN (2, 5, 6) AND article_id = 1"_s), 3);
        QCOMPARE(number(u"SELECT number FROM version v JOIN article a ON a.version_id = v.id WHERE a.id = 1"_s), 6);
        QCOMPARE(number(u"SELECT number FROM version WHERE article_id = 2"_s), 1);
    }

    void wordsAreFoundByTheirOtherForms()
    {
        import({line(1)});
        const QStringList forms = m_library->read([](Connection &c) { return WordFormStore(c).formsOf(u"harbours"); });
        QCOMPARE(forms, QStringList{u"harbour"_s});
    }

    void wordsOfABatchThatWasNotWrittenComeWithTheNextOne()
    {
        QList<QByteArray> lines;
        for (int i = 0; i < 1000; ++i)
            lines.append(line(i));
        const auto limitPages = [this](const QString &most) {
            m_library->write([&](Connection &c) { return c.scalar(u"PRAGMA max_page_count = "_s + most).map([](qint64) {}); });
        };
        m_library->write([](Connection &c) { return c.run(u"VACUUM"_s); }); // no free pages
        limitPages(u"1"_s); // never less than there are
        const ImportReport report = import(lines, {}, [&](qint64, qint64) { limitPages(u"1000000"_s); });
        QVERIFY(report.added > 0);
        QVERIFY(!report.failures.isEmpty());
        QVERIFY(report.failures.first().path.endsWith(u":1"));
        QCOMPARE(report.failures.first().error.code, ErrorCode::DiskFull);
        QCOMPARE(number(u"SELECT count(*) FROM article"_s), report.added);
        QCOMPARE(number(u"SELECT count(*) FROM word_form WHERE form = 'harbour'"_s), 1);
        QVERIFY(m_library->read([](Connection &connection) { return SearchIndex(connection).check(); }).isEmpty());
    }

    void textsArePackedWithTheDictionaryOfTheLibrary()
    {
        QList<QByteArray> samples;
        for (int i = 0; i < 500; ++i)
            samples.append("The harbour report says that ship " + QByteArray::number(i * 7919) + " has left the port in time");
        const QByteArray dictionary = trainDictionary(samples);
        QVERIFY(!dictionary.isEmpty());
        m_library->write([&](Connection &c) {
            return c.run(u"INSERT INTO dictionary (id, bytes) VALUES (?, ?)"_s, dictionaryId(dictionary), dictionary);
        });
        const ImportReport report = import({line(1)});
        QCOMPARE(m_library->read([&](Connection &c) { return ArticleStore(c).article(report.articles.first()); }).pageText, u"Harbour report 1"_s);
        const QByteArray frame = compress("Harbour report 1", dictionary);
        QCOMPARE(m_library->read([&](Connection &c) { return c.scalar(u"SELECT count(*) FROM version WHERE page_text = ?"_s, frame); }), 1);
    }

    void whatIsCancelledKeepsWhatWasWritten()
    {
        QList<QByteArray> lines;
        for (int i = 0; i < 1000; ++i)
            lines.append(line(i));
        const CancelToken cancel;
        const ImportReport report = import(lines, cancel, [&](qint64, qint64) { cancel.cancel(); });
        QVERIFY(report.cancelled);
        QVERIFY(report.added > 0 && report.added < 1000);
        QCOMPARE(number(u"SELECT count(*) FROM article"_s), report.added);
    }
};

QTEST_GUILESS_MAIN(JsonlImportTest)
#include "tst_jsonlimport.moc"
