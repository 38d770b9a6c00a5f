// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonlimport.h"

#include "models/storage/searchindex.h"
#include "models/storage/sqlite/connection.h"
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
