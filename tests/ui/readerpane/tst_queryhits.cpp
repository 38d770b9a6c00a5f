// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/readerpane/queryhits.h"

#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QList<std::pair<BlockRole, QString>> &parts)
{
    Article article;
    for (const auto &[role, text] : parts) {
        const qsizetype begin = article.pageText.size();
        article.pageText += text + u'\n';
        article.blocks.append({.span = {begin, begin + text.size()}, .role = role});
    }
    return article;
}

Query query(const QString &text)
{
    return parseQuery(text).value();
}

QStringList wordsOf(const Article &article, const QList<Span> &spans)
{
    QStringList words;
    for (const Span span : spans)
        words.append(QString::number(span.begin) + u' ' + article.pageText.mid(span.begin, span.length()));
    return words;
}

const Article sample = articleOf({{BlockRole::Headline, u"Ferry strike"_s},
                                  {BlockRole::Navigation, u"Ferries"_s},
                                  {BlockRole::Paragraph, u"The ferry waits."_s},
                                  {BlockRole::Related, u"More on the ferry"_s}});

} // namespace

class TestQueryHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyContentIsSearched()
    {
        QCOMPARE(wordsOf(sample, queryHits(sample.pageText, sample.blocks, query(u"ferry"_s))), (QStringList{u"0 Ferry"_s, u"25 ferry"_s}));
    }

    void headlineTermsHitTheHeadlineOnly()
    {
        QCOMPARE(wordsOf(sample, queryHits(sample.pageText, sample.blocks, query(u"headline:ferry"_s))), (QStringList{u"0 Ferry"_s}));
    }

    void anEmptyQueryHitsNothing()
    {
        QueryHits hits;
        hits.setQuery(query(u"ferry"_s));
        hits.find(sample);
        QCOMPARE(hits.hits().size(), 2);
        QSignalSpy found(&hits, &QueryHits::found);
        hits.setQuery({});
        hits.find(sample);
        QCOMPARE(found.count(), 1);
        QVERIFY(hits.hits().isEmpty());
    }

    void aLongTextIsSearchedInTheBackground()
    {
        const Article article = articleOf({{BlockRole::Paragraph, u"The ferry waits. "_s.repeated(3000)}});
        QueryHits hits;
        hits.setQuery(query(u"ferry"_s));
        QSignalSpy found(&hits, &QueryHits::found);
        hits.find(article);
        QVERIFY(hits.hits().isEmpty()); // at once nothing
        QVERIFY(found.wait());
        QCOMPARE(hits.hits().size(), 3000);
    }

    void anAnswerThatNobodyWaitsForIsDropped()
    {
        const Article article = articleOf({{BlockRole::Paragraph, u"The ferry waits. "_s.repeated(3000)}});
        QueryHits hits;
        hits.setQuery(query(u"ferry"_s));
        QSignalSpy found(&hits, &QueryHits::found);
        hits.find(article);
        hits.find(sample);
        QCOMPARE(hits.hits().size(), 2);
        hits.find(article); // its answer comes after the dropped one
        QVERIFY(found.wait());
        QCOMPARE(found.count(), 2);
        QCOMPARE(hits.hits().size(), 3000);
    }
};

QTEST_GUILESS_MAIN(TestQueryHits)
#include "tst_queryhits.moc"
