// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/articlerestorer.h"

#include "models/exchange/exportedarticle.h"
#include "models/storage/entitystore.h"
#include "tests/support/temporarylibrary.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

Entity town(const QString &wikidata, const QStringList &aliases = {})
{
    Entity entity;
    entity.id = EntityId{1};
    entity.type = u"GPE"_s;
    entity.name = u"Paris"_s;
    entity.aliases = aliases;
    entity.wikidata = wikidata;
    return entity;
}

} // namespace

class ArticleRestorerTest final : public QObject
{
    Q_OBJECT

private:
    TemporaryLibrary m_library;
    ArticleId m_article = m_library.addArticle(u"Elmar holds vigil"_s, {u"In Paris, nobody spoke."_s});

    void bring(const Entity &entity)
    {
        m_library.write([&](Connection &connection) {
            const auto article = ArticleStore(connection).article(m_article);
            return article.and_then([&](const Article &there) { return ArticleRestorer(connection).annotate(there, {}, {entity}, {}, {}, {}); });
        });
    }
    [[nodiscard]] QStringList numbers()
    {
        QStringList all;
        const auto entities = m_library.read([](Connection &connection) { return EntityStore(connection).all(); });
        for (const Entity &entity : entities)
            all.append(entity.wikidata);
        return all;
    }

private Q_SLOTS:
    void anEntityWithoutANumberTakesItOver()
    {
        bring(town({}, {u"Paname"_s}));
        QCOMPARE(numbers(), QStringList{QString()});
        bring(town(u"Q90"_s, {u"Lutetia"_s}));
        QCOMPARE(numbers(), QStringList{u"Q90"_s});
        const auto paris = m_library.read([](Connection &connection) { return EntityStore(connection).all(); }).first();
        QCOMPARE(paris.aliases, (QStringList{u"Lutetia"_s, u"Paname"_s}));
        bring(town({})); // and keeps it
        QCOMPARE(numbers(), QStringList{u"Q90"_s});
    }

    void oneNumberIsOneEntityWhateverItsName()
    {
        Entity other = town(u"Q90"_s);
        other.name = u"باريس"_s;
        bring(other);
        QCOMPARE(numbers(), QStringList{u"Q90"_s});
    }

    void anotherNumberIsAnotherEntityOfThatName()
    {
        bring(town(u"Q830149"_s)); // Paris, Texas
        QStringList all = numbers();
        all.sort();
        QCOMPARE(all, (QStringList{u"Q830149"_s, u"Q90"_s}));
        bring(town(u"Q830149"_s));
        QCOMPARE(numbers().size(), 2);
    }
};

QTEST_GUILESS_MAIN(ArticleRestorerTest)
#include "tst_articlerestorer.moc"
