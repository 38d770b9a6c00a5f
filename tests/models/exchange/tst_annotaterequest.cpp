// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/annotaterequest.h"
#include "models/exchange/jsonlwriter.h"
#include "samplearticle.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const QString text = u"😀 attacks in Paris"_s;

QByteArray request(const QByteArray &members)
{
    return R"({"id":3,)" + members + '}';
}

const QByteArray twoAnnotations = R"("annotator":"Anna","entities":[{"id":"paris","type":"GPE","name":"Paris","wikidata":"Q90"}],)"
                                  R"("mentions":[{"id":"p","spans":[[13,18]],"text":"Paris","type":"GPE","subtype":"city_town","entity":"paris"}],)"
                                  R"("events":[{"id":"a","trigger":[2,9],"type":"Attack","arguments":[{"role":"Place","mention":"p"}]}])";

} // namespace

class AnnotateRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndSpansAreResolved();
    void anExportedVersionIsOfTheSameForm();
    void anArticleCanBeNamedInThreeWays();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void spansAreCheckedAgainstTheText();
    void typesAreCheckedAgainstTheTagset_data();
    void typesAreCheckedAgainstTheTagset();
};

void AnnotateRequestTest::namesAndSpansAreResolved()
{
    const auto parsed = parseAnnotateRequest(request(twoAnnotations));
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(parsed->id, ArticleId(3));
    QCOMPARE(parsed->annotator, u"Anna"_s);
    QCOMPARE(parsed->entities.size(), 1);
    const auto annotations = resolveAnnotations(*parsed, text);
    QVERIFY2(annotations.has_value(), annotations ? "" : qPrintable(annotations.error().detail));
    const EntityMention &mention = annotations->mentions.first();
    QCOMPARE(mention.fragments, QList<Span>({{14, 19}}));
    QCOMPARE(mention.entity, parsed->entities.first().id);
    const EventMention &event = annotations->events.first();
    QCOMPARE(event.trigger, Span(3, 10));
    QVERIFY(event.arguments == QList<Argument>({{u"Place"_s, mention.id, Certainty::Confirmed}}));
    QVERIFY(checkAgainst(Tagset::standard(), *annotations).has_value());
}

void AnnotateRequestTest::anExportedVersionIsOfTheSameForm()
{
    const ExportedArticle article = test::fullArticle();
    const QJsonObject line = QJsonDocument::fromJson(jsonlLine(article)).object();
    QJsonObject request = line["versions"_L1][1].toObject();
    request.insert("id"_L1, 3);
    for (const auto &records : {"annotators"_L1, "entities"_L1, "eventRecords"_L1})
        request.insert(records, line[records]);
    const auto parsed = parseAnnotateRequest(QJsonDocument(request).toJson(QJsonDocument::Compact));
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().detail));
    const auto annotations = resolveAnnotations(*parsed, article.current().pageText);
    QVERIFY(annotations.has_value());
    QVERIFY(*annotations == article.current().annotations);
}

void AnnotateRequestTest::anArticleCanBeNamedInThreeWays()
{
    const QByteArray rest = ',' + twoAnnotations + '}';
    const auto byUrl = parseAnnotateRequest("{\"url\":\"https://example.org/a\"" + rest);
    QCOMPARE(byUrl->url, u"https://example.org/a"_s);
    const auto byHash = parseAnnotateRequest("{\"sha256\":\"" + QByteArray(64, 'a') + '"' + rest);
    QCOMPARE(byHash->sha256, QByteArray(32, '\xAA'));
    QVERIFY(!parseAnnotateRequest('{' + twoAnnotations + '}').has_value());
}

void AnnotateRequestTest::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("detail");

    QTest::newRow("not JSON") << QByteArray("{") << u"byte"_s;
    QTest::newRow("no article") << QByteArray('{' + twoAnnotations + '}') << u"names no article"_s;
    QTest::newRow("nothing to add") << QByteArray(R"({"id":3,"mentions":[]})") << u"neither"_s;
    QTest::newRow("id is a string") << QByteArray(R"({"id":"x","mentions":[{}]})") << u"id: not a whole number"_s;
    QTest::newRow("short hash") << QByteArray(R"({"sha256":"aa","mentions":[{}]})") << u"sha256: not 64"_s;
    QTest::newRow("mentions is an object") << request(R"("mentions":{})") << u"mentions: not an array"_s;
    QTest::newRow("entity without name") << request(R"("entities":[{"id":"a","type":"GPE"}],"mentions":[{}])") << u"entities[0].name: missing"_s;
}

void AnnotateRequestTest::faultsAreNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, detail);
    const auto parsed = parseAnnotateRequest(line);
    QVERIFY(!parsed.has_value());
    QVERIFY2(parsed.error().detail.contains(detail), qPrintable(parsed.error().detail));
}

void AnnotateRequestTest::spansAreCheckedAgainstTheText()
{
    const auto parsed = parseAnnotateRequest(request(twoAnnotations));
    QVERIFY(resolveAnnotations(*parsed, text).has_value());
    const auto shifted = resolveAnnotations(*parsed, QString(text).remove(0, 2));
    QVERIFY(!shifted.has_value());
    const auto shorter = resolveAnnotations(*parsed, text.left(10));
    QVERIFY(shorter.error().detail.startsWith("mentions[0].spans"_L1));
    const auto moved = resolveAnnotations(*parsed, QString(text).prepend(u'x'));
    QVERIFY(moved.error().detail.contains("is not what stands there"_L1));
}

void AnnotateRequestTest::typesAreCheckedAgainstTheTagset_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("detail");

    QTest::newRow("entity type") << QByteArray("GPE\",\"subtype") << QByteArray("City\",\"subtype") << u"no such entity type"_s;
    QTest::newRow("subtype") << QByteArray("city_town") << QByteArray("village") << u"no subtype \"village\""_s;
    QTest::newRow("event type") << QByteArray("Attack") << QByteArray("Battle") << u"no such event type"_s;
    QTest::newRow("role") << QByteArray("Place") << QByteArray("Spot") << u"no role \"Spot\""_s;
    QTest::newRow("filler") << QByteArray("Place") << QByteArray("Time") << u"cannot be its \"Time\""_s;
    QTest::newRow("event as filler") << QByteArray("\"mention\":\"p\"") << QByteArray("\"event\":\"a\"") << u"an event cannot be"_s;
}

void AnnotateRequestTest::typesAreCheckedAgainstTheTagset()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, detail);
    const auto parsed = parseAnnotateRequest(request(QByteArray(twoAnnotations).replace(before, after)));
    QVERIFY(parsed.has_value());
    const auto annotations = resolveAnnotations(*parsed, text);
    QVERIFY(annotations.has_value());
    const auto checked = checkAgainst(Tagset::standard(), *annotations);
    QVERIFY(!checked.has_value());
    QVERIFY2(checked.error().detail.contains(detail), qPrintable(checked.error().detail));
}

QTEST_GUILESS_MAIN(AnnotateRequestTest)
#include "tst_annotaterequest.moc"
