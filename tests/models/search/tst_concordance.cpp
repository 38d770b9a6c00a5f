// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/offsetmap.h"
#include "models/search/concordance.h"
#include "models/storage/annotationstore.h"
#include "models/storage/entitystore.h"
#include "models/storage/searchindex.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class ConcordanceTest final : public QObject
{
    Q_OBJECT

private:
    TemporaryLibrary m_library;
    ArticleId m_ferry{};
    ArticleId m_arabic{};

    QList<ConcordanceLine> linesOf(const QString &query, const ConcordanceRequest &request = {})
    {
        return m_library.read([&](Connection &connection) -> Result<QList<ConcordanceLine>> {
            QList<ConcordanceLine> lines;
            return concordanceOfQuery(connection, *parseQuery(query), request, [&](const QList<ConcordanceLine> &found) {
                lines += found;
                return true;
            }).map([&] { return lines; });
        });
    }

    static QStringList shown(const QList<ConcordanceLine> &lines)
    {
        QStringList all;
        for (const ConcordanceLine &line : lines)
            all.append(line.left + u'[' + line.hit + u']' + line.right);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ferry = m_library.addArticle(u"The ferry sank"_s, {u"A ferry left the harbour. The\nferry, an old one, was late."_s, u"No boat was seen."_s});
        m_arabic = m_library.addArticle(u"عبّارة"_s, {u"غادرت عبّارة قديمة الميناء"_s}, u"ar"_s);
        m_library.addArticle(u"渡轮"_s, {u"昨天一艘渡轮离开港口"_s}, u"zh-Hans"_s);
    }

    void everyHitIsALineOfItsOwn()
    {
        const auto lines = linesOf(u"ferry"_s);
        QCOMPARE(shown(lines), (QStringList{u"The [ferry] sank"_s, u"A [ferry] left the harbour. The ferry, an old one, was late."_s,
                                            u"A ferry left the harbour. The [ferry], an old one, was late."_s}));
        QCOMPARE(lines.first().article, m_ferry);
        QCOMPARE(lines.first().language, u"en"_s);
        QVERIFY(lines.first().published.isValid());
    }

    void spansArePlacesInThePageText()
    {
        const QString text = m_library.read([this](Connection &c) { return ArticleStore(c).article(m_ferry); }).pageText;
        const auto lines = linesOf(u"ferry boat"_s);
        QCOMPARE(lines.size(), 4);
        for (const ConcordanceLine &line : lines)
            QCOMPARE(text.mid(line.span.begin, line.span.length()).simplified(), line.hit);
    }

    void contextsAreCutBetweenWords()
    {
        const auto lines = linesOf(u"harbour"_s, {.scope = {}, .order = ResultOrder::NewestFirst, .contextLength = 12});
        QCOMPARE(shown(lines), QStringList{u" left the [harbour]. The ferry,"_s});
        QCOMPARE(shown(linesOf(u"harbour"_s, {.scope = {}, .order = ResultOrder::NewestFirst, .contextLength = 1})), QStringList{u" [harbour]."_s});
    }

    void textWithoutSpacesIsCutToo()
    {
        const auto lines = linesOf(u"渡轮 港口"_s, {.scope = {}, .order = ResultOrder::NewestFirst, .contextLength = 2});
        QVERIFY(shown(lines).contains(u"一艘[渡轮]离开"_s));
    }

    void lettersWithMarksAreHitWhole()
    {
        const auto lines = linesOf(u"عبارة"_s);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.last().hit, u"عبّارة"_s);
        QCOMPARE(lines.last().left, u"غادرت "_s);
    }

    void excludedWordsAndFurnitureHaveNoLines()
    {
        QVERIFY(linesOf(u"newsletter"_s).isEmpty()); // of the furniture
        QVERIFY(linesOf(u"lang:en"_s).isEmpty());
        QCOMPARE(linesOf(u"ferry -yacht"_s).size(), 3);
        QCOMPARE(linesOf(u"headline:ferry"_s).size(), 1);
        QCOMPARE(linesOf(u"body:ferry"_s).size(), 2);
    }

    void itEndsWhenAskedTo()
    {
        int calls = 0;
        const CancelToken cancel;
        const auto done = m_library->read([&](Connection &connection) {
            return concordanceOfQuery(connection, *parseQuery(u"ferry OR 渡轮 OR عبارة"), {}, [&](const QList<ConcordanceLine> &) {
                ++calls;
                cancel.cancel();
                return true;
            }, cancel);
        }).result();
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(calls, 1);
        QVERIFY(m_library->read([&](Connection &connection) {
            return concordanceOfQuery(connection, *parseQuery(u"ferry OR 渡轮"), {}, [&](const QList<ConcordanceLine> &) {
                ++calls;
                return false;
            });
        }).result().has_value());
        QCOMPARE(calls, 2);
    }

    void neighboursSortTheLines()
    {
        QList<ConcordanceLine> lines(4);
        lines[0].left = u"the old "_s;
        lines[0].right = u" sailed"_s;
        lines[1].left = u"an Älder "_s;
        lines[1].right = u" away"_s;
        lines[2].left = u"an old "_s;
        lines[2].right = u" sail away"_s;
        lines[2].hit = u"boat"_s;
        lines[3].right = u", at last"_s;
        QList<ConcordanceLine> byLeft = lines;
        sortConcordance(byLeft, ConcordanceOrder::ByLeft);
        QCOMPARE(byLeft, (QList<ConcordanceLine>{lines[3], lines[1], lines[2], lines[0]}));
        QList<ConcordanceLine> byRight = lines;
        sortConcordance(byRight, ConcordanceOrder::ByRight);
        QCOMPARE(byRight, (QList<ConcordanceLine>{lines[3], lines[1], lines[2], lines[0]}));
        QList<ConcordanceLine> byHit = lines;
        sortConcordance(byHit, ConcordanceOrder::ByHit);
        QCOMPARE(byHit, (QList<ConcordanceLine>{lines[0], lines[1], lines[3], lines[2]}));
    }

    void annotationsHaveAConcordance()
    {
        const auto annotated = m_library.write([this](Connection &connection) -> Result<EntityId> {
            const Article article = *ArticleStore(connection).article(m_ferry);
            Entity entity;
            entity.type = u"Object"_s;
            entity.name = u"Sarn ferry"_s;
            entity.aliases = {u"MS Sarn"_s};
            const auto id = EntityStore(connection).add(entity);
            AnnotationStore store(connection, article.version, OffsetMap(article.pageText));
            EntityMention mention;
            mention.annotator = editorAnnotator;
            const qsizetype begin = article.pageText.indexOf("A ferry"_L1);
            mention.fragments = {Span{begin, begin + 7}};
            mention.type = u"Object"_s;
            mention.entity = *id;
            EventMention event;
            event.annotator = editorAnnotator;
            event.trigger = {article.pageText.indexOf("left"_L1), article.pageText.indexOf("left"_L1) + 4};
            event.type = u"Move"_s;
            if (const auto added = store.add(mention); !added)
                return failure(added.error());
            return store.add(event).map([&](EventMentionId) { return *id; });
        });
        QVERIFY(isValid(annotated));
        const auto read = [this](const auto &function, const NameValue &name) {
            return m_library.read([&](Connection &connection) -> Result<QList<ConcordanceLine>> {
                QList<ConcordanceLine> lines;
                return function(connection, name, ConcordanceRequest{}, [&](const QList<ConcordanceLine> &found) {
                    lines += found;
                    return true;
                }, CancelToken()).map([&] { return lines; });
            });
        };
        for (const NameValue &name : {NameValue{u"sarn FERRY"_s, false}, NameValue{u"ms sarn"_s, false}, NameValue{u"sarn"_s, true}})
            QCOMPARE(shown(read(concordanceOfEntity, name)), QStringList{u"[A ferry] left the harbour. The ferry, an old one, was late."_s});
        QVERIFY(read(concordanceOfEntity, {u"sarn"_s, false}).isEmpty());
        for (const NameValue &type : {NameValue{u"move"_s, false}, NameValue{u"Other"_s, false}, NameValue{u"mo"_s, true}})
            QCOMPARE(shown(read(concordanceOfEvents, type)), QStringList{u"A ferry [left] the harbour. The ferry, an old one, was late."_s});
        QVERIFY(read(concordanceOfEvents, {u"Attack"_s, false}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConcordanceTest)
#include "tst_concordance.moc"
