// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/articlesearch.h"

#include "models/search/querycompiler.h"
#include "models/search/textexpression.h"
#include "models/storage/articlestore.h"
#include "models/storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int unlimited = -1; // in SQLite's LIMIT

SqlCondition conditionOf(const ArticleScope &scope)
{
    switch (scope.kind) {
    case ArticleScope::Kind::All:
        return {};
    case ArticleScope::Kind::Unread:
        return {u"a.state = 0"_s, {}};
    case ArticleScope::Kind::Starred:
        return {u"a.starred = 1"_s, {}};
    case ArticleScope::Kind::Doubtful:
        return {u"a.doubtful = 1"_s, {}};
    case ArticleScope::Kind::Language:
        return {u"a.language = ?"_s, {scope.value}};
    case ArticleScope::Kind::Site:
        return {u"a.site_id = (SELECT id FROM site WHERE name = ?)"_s, {scope.value}};
    case ArticleScope::Kind::Collection:
        return {u"a.id IN (SELECT article_id FROM collection_article WHERE collection_id = ?)"_s, {number(scope.collection)}};
    }
    return {};
}

/// A SELECT under construction: conditions are joined by AND.
struct Statement
{
    QString sql;
    QStringList conditions;
    QVariantList bindings;

    void require(const SqlCondition &condition)
    {
        if (condition.sql.isEmpty())
            return;
        conditions.append(u'(' % condition.sql % u')');
        bindings += condition.bindings;
    }

    [[nodiscard]] QString text(const QString &order) const
    {
        QString all = sql;
        if (!conditions.isEmpty())
            all += " WHERE "_L1 % conditions.join(" AND "_L1);
        return all % order;
    }
};

QString orderClause(ResultOrder order, bool ranked)
{
    if (order == ResultOrder::BestFirst && ranked) {
        // A word in the headline counts five times one in the body.
        return u" ORDER BY bm25(article_index, 5.0, 1.0), a.published_at DESC, a.id DESC"_s;
    }
    return order == ResultOrder::OldestFirst ? u" ORDER BY a.published_at, a.id"_s : u" ORDER BY a.published_at DESC, a.id DESC"_s;
}

} // namespace

Result<QList<ArticleId>> searchArticles(Connection &connection, const ArticleScope &scope, const Query &query, ResultOrder order)
{
    return firstArticles(connection, scope, query, order, unlimited);
}

Result<QList<ArticleId>> firstArticles(Connection &connection, const ArticleScope &scope, const Query &query, ResultOrder order, int limit)
{
    const CompiledQuery compiled = compileQuery(withWordForms(connection, query));
    const bool drivenByIndex = !compiled.requiredText.isEmpty();
    Statement statement{.sql = u"SELECT a.id FROM article a"_s, .conditions = {}, .bindings = {}};
    if (drivenByIndex) {
        statement.sql = u"SELECT a.id FROM article_index CROSS JOIN article a ON a.id = article_index.rowid"_s;
        statement.require({u"article_index MATCH ?"_s, {compiled.requiredText}});
        statement.require(compiled.rest);
    } else {
        statement.require(compiled.condition);
    }
    statement.require(conditionOf(scope));

    QList<ArticleId> found;
    statement.bindings.append(limit);
    return connection.eachOf(statement.text(orderClause(order, drivenByIndex) % " LIMIT ?"_L1), statement.bindings, [&](const Row &row) {
        found.append(row.id<ArticleId>(0));
        return true;
    }).map([&] { return found; });
}

Result<ResultExcerpt> excerpt(Connection &connection, ArticleId id, const Query &query, int snippetLength)
{
    const auto article = ArticleStore(connection).article(id);
    if (!article)
        return failure(article.error());
    const Query wanted = withWordForms(connection, query);
    return ResultExcerpt{hits(article->metadata.headline, wanted, TextPart::Headline),
                         snippet(contentText(article->pageText, article->blocks).replace(u'\n', u' '), wanted, snippetLength)};
}

} // namespace galley
