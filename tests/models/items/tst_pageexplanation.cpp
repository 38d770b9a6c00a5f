// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/import/importjob.h"
#include "models/items/pageexplanation.h"
#include "tests/support/temporarylibrary.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

constexpr auto page = "<!DOCTYPE html><html lang=\"en\"><head><title>Ferries sail again</title></head><body>"
                      "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav><article><h1>Ferries sail again</h1>"
                      "<p>The ferries between Elmar and the northern islands will sail again from Monday, the harbour authority said on Friday evening.</p>"
                      "<p>Captain Leila Haddad, who leads the pilots, said that the repairs had taken longer than anybody had expected, but were done.</p>"
                      "<p>More than four hundred passengers had waited for nine days in the halls of the old customs house for a boat to take them home.</p>"
                      "</article></body></html>";

} // namespace

class TestPageExplanation : public QObject
{
    Q_OBJECT

private:
    using Ground = PageExplanation::Ground;
    std::unique_ptr<TemporaryLibrary> m_library;

    ArticleId import() const
    {
        const QString path = m_library->filePath(u"page.html"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(page);
        file.close();
        return ImportJob(**m_library, {path}, {}).run().articles.value(0);
    }

    PageExplanation explain(ArticleId id, Article *article = nullptr) const
    {
        const Article stored = m_library->read([id](Connection &c) { return ArticleStore(c).article(id); });
        if (article)
            *article = stored;
        return m_library->read([&](Connection &c) { return explainPage(c, stored); });
    }

private Q_SLOTS:
    void init() { m_library = std::make_unique<TemporaryLibrary>(); }

    void everyBlockOfAKeptPageIsExplained()
    {
        Article article;
        const PageExplanation explanation = explain(import(), &article);
        QCOMPARE(explanation.ground, Ground::Judged);
        QCOMPARE(explanation.blocks.size(), article.blocks.size());
        for (const Block &block : article.blocks) {
            const auto found = explanation.at(block.span);
            QVERIFY(found);
            QCOMPARE(found->block.role, block.role);
            QVERIFY(std::abs(found->verdict.reasons[0].weight) >= std::abs(found->verdict.reasons[2].weight));
            QVERIFY(found->verdict.reasons[0].weight != 0.0F);
        }
        QVERIFY(!explanation.at(Span{0, 1}));
    }

    void anArticleWithoutItsPageSaysSo()
    {
        QCOMPARE(explain(m_library->addArticle(u"Ferries"_s, {u"They sail again."_s})).ground, Ground::NoSource);
    }

    void aDamagedSourceSaysSo()
    {
        const ArticleId id = import();
        m_library->write([](Connection &c) { return c.run(u"UPDATE source_document SET bytes = x'00'"_s); });
        QCOMPARE(explain(id).ground, Ground::Unreadable);
    }

    void anotherTextThanTheOneThatIsShownIsNotExplained()
    {
        const ArticleId id = import();
        const ArticleId other = m_library->addArticle(u"Ferries"_s, {u"They sail again."_s});
        m_library->write([&](Connection &c) {
            return c.run(u"UPDATE version SET source_document_id = (SELECT source_document_id FROM version WHERE article_id = ?) WHERE article_id = ?"_s, id, other);
        });
        QCOMPARE(explain(other).ground, Ground::OtherText);
    }
};

QTEST_GUILESS_MAIN(TestPageExplanation)
#include "tst_pageexplanation.moc"
