// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sqlite/connection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestConnection : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;

private Q_SLOTS:
    void init()
    {
        auto opened = Connection::open(m_folder.filePath(u"c.db"_s), Connection::Access::ReadWrite);
        QVERIFY(opened);
        m_connection = std::move(*opened);
        QVERIFY(m_connection->runScript("DROP TABLE IF EXISTS t; CREATE TABLE t (a INTEGER, b TEXT) STRICT"));
    }

    void numberedParametersMayRepeat()
    {
        QVERIFY(m_connection->run(u"INSERT INTO t (a, b) VALUES (?2, ?1), (?2 + 1, ?1)"_s, u"x"_s, 5));
        const auto sum = m_connection->scalar(u"SELECT sum(a) FROM t WHERE b = ?1 AND b >= ?1 AND a > ?2"_s, u"x"_s, 0);
        QVERIFY(sum);
        QCOMPARE(*sum, 11);
    }

    void nullStringsAreEmptyAndEmptyOptionalsNull()
    {
        QVERIFY(m_connection->run(u"INSERT INTO t (a, b) VALUES (?, ?)"_s, std::optional<int>(), QString()));
        QCOMPARE(*m_connection->scalar(u"SELECT count(*) FROM t WHERE a IS NULL AND b = ''"_s), 1);
    }

    void aStatementMayRunInsideItself()
    {
        QVERIFY(m_connection->run(u"INSERT INTO t (a) VALUES (1), (2)"_s));
        int rows = 0;
        const QString sql = u"SELECT a FROM t"_s;
        const auto outer = m_connection->each(sql, [&](const Row &) {
            return m_connection->each(sql, [&](const Row &) { return ++rows > 0; }).has_value();
        });
        QVERIFY(outer);
        QCOMPARE(rows, 4);
    }

    void faultySqlIsAnErrorThatNamesIt()
    {
        const auto result = m_connection->run(u"SELECT nothing FROM nowhere"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Database);
        QVERIFY(result.error().detail.contains("nowhere"_L1));
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        {
            const auto transaction = Transaction::begin(*m_connection);
            QVERIFY(transaction);
            QVERIFY(m_connection->run(u"INSERT INTO t (a) VALUES (1)"_s));
        }
        QCOMPARE(*m_connection->scalar(u"SELECT count(*) FROM t"_s), 0);
    }

    void schemaOfAForeignFileCannotBeRewritten()
    {
        QVERIFY(!m_connection->runScript("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x'"));
    }

    void theTokenizerFindsWordsWithoutAccents()
    {
        QVERIFY(m_connection->runScript("CREATE VIRTUAL TABLE IF NOT EXISTS f USING fts5 (x, content = '', tokenize = 'galley');"
                                        "INSERT INTO f (rowid, x) VALUES (1, 'Caf\xc3\xa9 \xe4\xb8\xad\xe5\x9b\xbd')"));
        QCOMPARE(*m_connection->scalar(u"SELECT count(*) FROM f WHERE f MATCH '\"cafe\"'"_s), 1);
        QCOMPARE(*m_connection->scalar(u"SELECT count(*) FROM f WHERE f MATCH '\"国\"'"_s), 1);
    }

    void textsSurviveCompression_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("short") << QByteArray("a");
        QTest::newRow("long") << QByteArray(3'000'000, 'x');
        QTest::newRow("nul") << QByteArray("a\0b", 3);
    }

    void textsSurviveCompression()
    {
        QFETCH(QByteArray, bytes);
        const auto unpacked = decompress(compress(bytes));
        QVERIFY(unpacked);
        QCOMPARE(*unpacked, bytes);
    }

    void aDamagedFrameIsAnError()
    {
        QByteArray frame = compress(QByteArray(2000, 'x') + "and an end");
        frame.truncate(frame.size() - 4);
        QVERIFY(!decompress(frame));
        QVERIFY(!decompress("no frame"));
    }

    void aDictionaryIsFoundByItsNumber()
    {
        QList<QByteArray> samples;
        for (int i = 0; i < 400; ++i)
            samples.append("The harbour authority said on day " + QByteArray::number(i) + " that ferries " + QByteArray::number(i * 7) + " would sail again.");
        const QByteArray dictionary = trainDictionary(samples);
        QVERIFY(!dictionary.isEmpty());
        const QByteArray frame = compress(samples.first(), dictionary);
        QVERIFY(frame.size() < compress(samples.first()).size());
        const auto unpacked = decompress(frame, [&](quint32 id) { return id == dictionaryId(dictionary) ? dictionary : QByteArray(); });
        QVERIFY(unpacked);
        QCOMPARE(*unpacked, samples.first());
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
