// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jsonlreader.h"
#include "models/exchange/jsonlwriter.h"
#include "samplearticle.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QByteArray replaced(const QByteArray &line, const char *before, const char *after)
{
    QByteArray changed = line;
    const qsizetype at = changed.indexOf(before);
    if (at < 0)
        qFatal("the line does not hold %s", before);
    return changed.replace(at, static_cast<qsizetype>(qstrlen(before)), after);
}

/// A small line with one mention and one event, to break in the tests.
QByteArray smallLine()
{
    return R"({"format":"galley-article","version":1,"annotators":[{"id":1,"name":"editor"}],"entities":[{"id":4,"type":"GPE","name":"Paris"}],)"
           R"("readingPosition":3,"versions":[{"number":1,"pageText":"Hi 😀 Paris\nattacks",)"
           R"("blocks":[{"span":[0,10],"role":"headline"},{"span":[11,18],"role":"paragraph"}],)"
           R"("mentions":[{"id":1,"spans":[[0,2],[5,10]],"text":"Hi Paris","type":"GPE","entity":4}],)"
           R"("events":[{"id":2,"trigger":[11,18],"text":"attacks","type":"Attack","arguments":[{"role":"Place","mention":1}]}]}]})";
}

} // namespace

class JsonlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleComesBackAsItWas();
    void theLineIsOneLine();
    void writingTwiceGivesTheSameBytes();
    void offsetsAreCodePoints();
    void anEmptyArticleComesBackAsItWas();
    void sourceBytesCanBeLeftOut();
    void unknownMembersAreIgnored();
    void membersMayBeMissing();
    void faultsAreNamedWithTheirPlace_data();
    void faultsAreNamedWithTheirPlace();
    void noCutLineIsTaken();
    void linesAreReadOneByOne();
    void aLineThatIsTooLongIsPassedOver();
};

void JsonlTest::anArticleComesBackAsItWas()
{
    const ExportedArticle article = test::fullArticle();
    const auto read = readJsonlLine(jsonlLine(article));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->versions.size(), article.versions.size());
    for (qsizetype i = 0; i < article.versions.size(); ++i) {
        QCOMPARE(read->versions[i].pageText, article.versions[i].pageText);
        QVERIFY(read->versions[i].metadata == article.versions[i].metadata);
        QVERIFY(read->versions[i].blocks == article.versions[i].blocks);
        QVERIFY(read->versions[i].annotations == article.versions[i].annotations);
        QVERIFY(read->versions[i].notes == article.versions[i].notes);
        QVERIFY(read->versions[i].source == article.versions[i].source);
    }
    QVERIFY(*read == article);
    QCOMPARE(jsonlLine(*read), jsonlLine(article));
}

void JsonlTest::theLineIsOneLine()
{
    const QByteArray line = jsonlLine(test::fullArticle());
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(!line.contains('\r'));
}

void JsonlTest::writingTwiceGivesTheSameBytes()
{
    QCOMPARE(jsonlLine(test::fullArticle()), jsonlLine(test::fullArticle()));
}

void JsonlTest::offsetsAreCodePoints()
{
    const QJsonObject line = QJsonDocument::fromJson(jsonlLine(test::fullArticle())).object();
    const QJsonObject version = line["versions"_L1][1].toObject();
    const QList<uint> text = version["pageText"_L1].toString().toUcs4();
    const QJsonArray mentions = version["mentions"_L1].toArray();
    QCOMPARE(mentions.size(), 7);
    for (const QJsonValue &mention : mentions) {
        QStringList parts;
        const QJsonArray spans = mention["spans"_L1].toArray();
        for (const QJsonValue &span : spans) {
            const qint64 begin = span[0].toInteger();
            QString part;
            for (const uint c : text.sliced(begin, span[1].toInteger() - begin))
                part += QChar::fromUcs4(c);
            parts.append(part);
        }
        QCOMPARE(mention["text"_L1].toString(), parts.join(u' '));
    }
    QCOMPARE(mentions[1]["text"_L1].toString(), u"Paris"_s);
    QCOMPARE(mentions[1]["spans"_L1][0][0].toInt(), 6); // the emoji before it is one
}

void JsonlTest::anEmptyArticleComesBackAsItWas()
{
    ExportedArticle article;
    article.versions = {ExportedVersion{}};
    article.versions.first().pageText = QString(u"a"_s + QChar(0) + u'b');
    const auto read = readJsonlLine(jsonlLine(article));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == article);
}

void JsonlTest::sourceBytesCanBeLeftOut()
{
    ExportedArticle article = test::fullArticle();
    const auto read = readJsonlLine(jsonlLine(article, SourceBytes::LeaveOut));
    QVERIFY(read.has_value());
    for (ExportedVersion &version : article.versions)
        version.source->bytes.clear();
    QVERIFY(*read == article);
}

void JsonlTest::unknownMembersAreIgnored()
{
    const auto read = readJsonlLine(replaced(smallLine(), "\"number\":1,", "\"number\":1,\"later\":{\"x\":[1]},"));
    QVERIFY(read.has_value());
}

void JsonlTest::membersMayBeMissing()
{
    const auto read = readJsonlLine(smallLine());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->state, ReadingState::Unread);
    QCOMPARE(read->readingPosition, 3);
    const EntityMention &mention = read->current().annotations.mentions.first();
    QCOMPARE(mention.fragments, QList<Span>({{0, 2}, {6, 11}})); // UTF-16: the emoji is two
    QCOMPARE(mention.entity, EntityId(4));
    QCOMPARE(read->current().annotations.events.first().realis, Realis::Actual);
    QVERIFY(!read->current().metadata.published.isValid());
}

void JsonlTest::faultsAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("detail");

    const QByteArray line = smallLine();
    const auto row = [&line](const char *name, const char *before, const char *after, const QString &detail) {
        QTest::newRow(name) << replaced(line, before, after) << detail;
    };
    QTest::newRow("empty") << QByteArray() << u"byte"_s;
    QTest::newRow("not JSON") << QByteArray("{\"format\":") << u"byte"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"format\":\"\xFF\"}") << u"byte"_s;
    QTest::newRow("an array") << QByteArray("[1]") << u"not a JSON object"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"byte"_s;
    row("another format", "galley-article", "other", u"format"_s);
    row("newer", "\"version\":1", "\"version\":2", u"version: 2"_s);
    row("no text", "\"pageText\":\"Hi 😀 Paris\\nattacks\",", "", u"versions[0].pageText: missing"_s);
    row("text is a number", "\"pageText\":\"Hi 😀 Paris\\nattacks\"", "\"pageText\":1", u"versions[0].pageText: not a string"_s);
    row("carriage return", "Paris\\n", "Paris\\r", u"versions[0].pageText"_s);
    row("no version", "\"versions\":[", "\"v\":[", u"versions: there is none"_s);
    row("a version is a number", "\"versions\":[", "\"versions\":[1,", u"versions[0]: not an object"_s);
    row("annotators is an object", "\"annotators\":[{\"id\":1,\"name\":\"editor\"}]", "\"annotators\":{}", u"annotators: not an array"_s);
    row("version number 0", "\"number\":1", "\"number\":0", u"versions[0].number"_s);
    row("block outside the text", "[11,18],\"role\"", "[11,19],\"role\"", u"versions[0].blocks[1].span: the span 11-19 ends outside the text, which has 18 code points"_s);
    row("blocks overlap", "[11,18],\"role\"", "[9,18],\"role\"", u"versions[0].blocks[1].span: the blocks are not in order, or overlap"_s);
    row("unknown role", "\"headline\"", "\"title\"", u"versions[0].blocks[0].role: \"title\" is not a role"_s);
    row("empty span", "[[0,2],[5,10]]", "[[0,0]]", u"versions[0].mentions[0].spans: not a span"_s);
    row("backward span", "[[0,2],[5,10]]", "[[2,0]]", u"not a span"_s);
    row("negative span", "[[0,2],[5,10]]", "[[-1,2]]", u"not a span"_s);
    row("fraction", "[[0,2],[5,10]]", "[[0.5,2]]", u"not a span"_s);
    row("three numbers", "[[0,2],[5,10]]", "[[0,2,5]]", u"not a span"_s);
    row("huge", "[[0,2],[5,10]]", "[[0,1e300]]", u"not a span"_s);
    row("span of strings", "[[0,2],[5,10]]", "[[\"0\",\"2\"]]", u"not a span"_s);
    row("no fragment", "[[0,2],[5,10]]", "[]", u"versions[0].mentions[0].spans: missing"_s);
    row("fragments out of order", "[[0,2],[5,10]]", "[[5,10],[0,2]]", u"the fragments are not in order, or touch"_s);
    row("fragments touch", "[[0,2],[5,10]]", "[[0,5],[5,10]]", u"the fragments are not in order, or touch"_s);
    row("quote differs", "\"Hi Paris\"", "\"Hi Baris\"", u"versions[0].mentions[0].text: \"Hi Baris\" is not what stands there: \"Hi Paris\""_s);
    row("trigger quote differs", "\"text\":\"attacks\"", "\"text\":\"attack\"", u"versions[0].events[0].text"_s);
    row("no type", "\"type\":\"Attack\",", "", u"versions[0].events[0].type: missing"_s);
    row("unknown entity", "\"entity\":4", "\"entity\":5", u"versions[0].mentions[0].entity: points to nothing"_s);
    row("unknown annotator", "\"entity\":4", "\"annotator\":9", u"versions[0].mentions[0].annotator: points to nothing"_s);
    row("unknown value", "\"id\":2,", "\"id\":2,\"realis\":\"Nonsense\",", u"versions[0].events[0].realis: \"Nonsense\" is not one of its values"_s);
    row("filler is gone", "\"mention\":1", "\"mention\":7", u"versions[0].events[0].arguments[0].mention: points to nothing"_s);
    row("two fillers", "\"mention\":1", "\"mention\":1,\"event\":2", u"versions[0].events[0].arguments[0]: needs either"_s);
    row("no filler", ",\"mention\":1", "", u"needs either"_s);
    row("no id", "\"id\":2,", "", u"versions[0].events[0].id"_s);
    row("id of zero", "\"id\":2,", "\"id\":0,", u"versions[0].events[0].id"_s);
    row("entity twice", "\"entities\":[", "\"entities\":[{\"id\":4,\"type\":\"GPE\",\"name\":\"x\"},", u"entities[1].id"_s);
    row("reading position outside", "\"readingPosition\":3", "\"readingPosition\":19", u"readingPosition: outside the text"_s);
    row("time without zone", "\"number\":1", "\"number\":1,\"created\":\"2015-11-13T00:00:00\"", u"does not say its time zone"_s);
    row("no time", "\"number\":1", "\"number\":1,\"created\":\"Friday\"", u"versions[0].created: \"Friday\""_s);
    row("bad base64", "\"number\":1", "\"number\":1,\"source\":{\"bytes\":\"*\"}", u"versions[0].source.bytes: not base64"_s);
    row("bytes are not those of the hash", "\"number\":1", "\"number\":1,\"source\":{\"sha256\":\"00\",\"bytes\":\"AAAA\"}", u"versions[0].source.sha256"_s);
    row("confidence", "\"role\":\"headline\"", "\"role\":\"headline\",\"confidence\":2", u"versions[0].blocks[0].confidence"_s);
}

void JsonlTest::faultsAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, detail);
    const auto read = readJsonlLine(line);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::FormatInvalid);
    QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
}

void JsonlTest::noCutLineIsTaken()
{
    const QByteArray line = smallLine();
    for (qsizetype length = 0; length < line.size(); ++length)
        QVERIFY(!readJsonlLine(line.first(length)).has_value());
}

void JsonlTest::linesAreReadOneByOne()
{
    QByteArray data = "\xEF\xBB\xBF" "one\r\n\n  \ntwo\nthree";
    QBuffer buffer(&data);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    LineReader reader(buffer);
    QCOMPARE(reader.next()->value(), QByteArray("one"));
    QCOMPARE(reader.lineNumber(), 1);
    QCOMPARE(reader.next()->value(), QByteArray("two"));
    QCOMPARE(reader.lineNumber(), 4);
    QCOMPARE(reader.next()->value(), QByteArray("three"));
    QVERIFY(!reader.next()->has_value());
}

void JsonlTest::aLineThatIsTooLongIsPassedOver()
{
    QByteArray data = QByteArray(300'000, 'x') + "\nnext\n" + QByteArray(200'000, 'y');
    QBuffer buffer(&data);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    LineReader reader(buffer, 100'000);
    const auto tooLong = reader.next();
    QVERIFY(!tooLong.has_value());
    QCOMPARE(tooLong.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(reader.next()->value(), QByteArray("next"));
    QVERIFY(!reader.next().has_value());
    QVERIFY(!reader.next()->has_value());
    buffer.seek(0);
    QCOMPARE(LineReader(buffer, 300'001).next()->value().size(), 300'000);
}

QTEST_GUILESS_MAIN(JsonlTest)
#include "tst_jsonl.moc"
