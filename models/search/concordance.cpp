// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/search/concordance.h"

#include "models/domain/annotation.h"
#include "models/domain/offsetmap.h"
#include "models/language/tokenizer.h"
#include "models/search/filtersql.h"
#include "models/search/queryfields.h"
#include "models/search/textexpression.h"
#include "models/storage/annotationstore.h"
#include "models/storage/articlestore.h"
#include "models/storage/sqlite/connection.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text)
        line += c.isSpace() || c.category() == QChar::Other_Control ? u' ' : c;
    return line;
}

/// Where a cut at \a at may be without dividing a word: there, or further in the direction of \a step. Text without spaces, as
/// Chinese, is cut where it is, but never within a character.
qsizetype cutAt(QStringView text, qsizetype at, qsizetype limit, int step)
{
    for (qsizetype i = at; i != limit; i += step) {
        if (text[i - 1].isSpace() || text[i].isSpace())
            return i;
    }
    return text[at].isLowSurrogate() && text[at - 1].isHighSurrogate() ? at + step : at;
}

ConcordanceLine lineOf(const Article &article, Span block, Span hit, int contextLength)
{
    const QStringView text = QStringView(article.pageText).first(block.end);
    const qsizetype earliest = hit.begin - contextLength;
    const qsizetype latest = hit.end + contextLength;
    const qsizetype begin = earliest <= block.begin ? block.begin : cutAt(text, earliest, hit.begin, 1);
    const qsizetype end = latest >= block.end ? block.end : cutAt(text, latest, hit.end, -1);
    return {.article = article.id, .span = hit, .left = onOneLine(text.sliced(begin, hit.begin - begin)), .hit = onOneLine(text.sliced(hit.begin, hit.length())),
            .right = onOneLine(text.sliced(hit.end, end - hit.end)), .language = article.metadata.language, .headline = article.metadata.headline,
            .published = article.metadata.published};
}

/// The line of a span, which begins in one of the blocks; what stands in none is a block of its own.
ConcordanceLine lineOf(const Article &article, Span hit, int contextLength)
{
    const auto block = std::find_if(article.blocks.cbegin(), article.blocks.cend(), [hit](const Block &b) { return b.span.contains(hit.begin); });
    const Span around = block == article.blocks.cend() ? hit : Span{block->span.begin, std::max(block->span.end, hit.end)};
    return lineOf(article, around, hit, contextLength);
}

QList<ConcordanceLine> linesOfQuery(const Article &article, const Query &query, int contextLength)
{
    QList<ConcordanceLine> lines;
    for (const Block &block : article.blocks) {
        if (!block.isContent())
            continue;
        const TextPart part = block.effectiveRole() == BlockRole::Headline ? TextPart::Headline : TextPart::Body;
        const QList<Span> found = hits(QStringView(article.pageText).sliced(block.span.begin, block.span.length()), query, part);
        for (const Span hit : found)
            lines.append(lineOf(article, block.span, {hit.begin + block.span.begin, hit.end + block.span.begin}, contextLength));
    }
    return lines;
}

/// Reads the articles one after the other; \a linesOf makes the lines of each.
Result<> eachArticle(Connection &connection, const QList<ArticleId> &ids, const std::function<Result<QList<ConcordanceLine>>(const Article &)> &linesOf,
                     const ConcordanceSink &sink, const CancelToken &cancel)
{
    const ArticleStore articles(connection);
    for (const ArticleId id : ids) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto article = articles.article(id);
        if (!article && article.error().code == ErrorCode::NotFound)
            continue; // removed meanwhile
        const auto lines = article ? linesOf(*article) : Result<QList<ConcordanceLine>>(failure(article.error()));
        if (!lines)
            return failure(lines.error());
        if (!lines->isEmpty() && !sink(*lines))
            return {};
    }
    return {};
}

/// The articles of a filter, and of those the lines of the annotations with the ids that \a condition selects of \a table.
Result<> ofAnnotations(Connection &connection, const Filter &filter, const QString &table, const SqlCondition &condition, const ConcordanceRequest &request,
                       const ConcordanceSink &sink, const CancelToken &cancel)
{
    Query query;
    query.root.kind = QueryNode::Kind::Filter;
    query.root.filter = filter;
    const auto ids = searchArticles(connection, request.scope, query, request.order);
    if (!ids)
        return failure(ids.error());
    const QString sql = u"SELECT m.id FROM %1 m WHERE m.version_id = ? AND (%2)"_s.arg(table, condition.sql);
    const auto linesOf = [&](const Article &article) -> Result<QList<ConcordanceLine>> {
        QList<qint64> wanted;
        const auto read = connection.eachOf(sql, QVariantList{number(article.version)} + condition.bindings, [&](const Row &row) {
            wanted.append(row.integer(0));
            return true;
        });
        const auto annotations = AnnotationStore(connection, article.version, OffsetMap(article.pageText)).load();
        if (!read || !annotations)
            return failure(read ? annotations.error() : read.error());
        QList<ConcordanceLine> lines;
        for (const EntityMention &mention : annotations->mentions) {
            if (table == "mention"_L1 && wanted.contains(number(mention.id)))
                lines.append(lineOf(article, mention.cover(), request.contextLength));
        }
        for (const EventMention &event : annotations->events) {
            if (table != "mention"_L1 && wanted.contains(number(event.id)))
                lines.append(lineOf(article, event.trigger, request.contextLength));
        }
        return lines;
    };
    return eachArticle(connection, *ids, linesOf, sink, cancel);
}

/// Words from the hit outwards, each closed by a sign that comes before every letter.
QString sortKey(const QString &context, bool isBackwards)
{
    QStringList words = searchTokens(context);
    if (isBackwards)
        std::reverse(words.begin(), words.end());
    return words.join(QChar(1));
}

} // namespace

Result<> concordanceOfQuery(Connection &connection, const Query &query, const ConcordanceRequest &request, const ConcordanceSink &sink,
                            const CancelToken &cancel)
{
    if (positiveTerms(query).isEmpty())
        return {};
    const auto ids = searchArticles(connection, request.scope, query, request.order);
    if (!ids)
        return failure(ids.error());
    const Query wanted = withWordForms(connection, query);
    return eachArticle(connection, *ids, [&](const Article &article) -> Result<QList<ConcordanceLine>> { return linesOfQuery(article, wanted, request.contextLength); },
                       sink, cancel);
}

Result<> concordanceOfEntity(Connection &connection, const NameValue &name, const ConcordanceRequest &request, const ConcordanceSink &sink,
                             const CancelToken &cancel)
{
    const Filter filter{.field = FilterField::Entity, .values = {name}};
    const SqlCondition entities = entitiesNamed(name);
    return ofAnnotations(connection, filter, u"mention"_s, {u"m.entity_id IN (%1)"_s.arg(entities.sql), entities.bindings}, request, sink, cancel);
}

Result<> concordanceOfEvents(Connection &connection, const NameValue &type, const ConcordanceRequest &request, const ConcordanceSink &sink,
                             const CancelToken &cancel)
{
    return concordanceOfEventTypes(connection, eventTypeValues(type), request, sink, cancel);
}

Result<> concordanceOfEventTypes(Connection &connection, const QList<FilterValue> &types, const ConcordanceRequest &request, const ConcordanceSink &sink,
                                 const CancelToken &cancel)
{
    const Filter filter{.field = FilterField::Event, .values = types};
    return ofAnnotations(connection, filter, u"event_mention"_s, eventTypeCondition(filter.values, u"m"_s), request, sink, cancel);
}

void sortConcordance(QList<ConcordanceLine> &lines, ConcordanceOrder order)
{
    if (order == ConcordanceOrder::AsFound)
        return;
    QList<std::pair<QString, qsizetype>> keys;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const ConcordanceLine &line = lines.at(i);
        const QString &text = order == ConcordanceOrder::ByHit ? line.hit : order == ConcordanceOrder::ByLeft ? line.left : line.right;
        keys.append({sortKey(text, order == ConcordanceOrder::ByLeft), i});
    }
    std::sort(keys.begin(), keys.end());
    QList<ConcordanceLine> sorted;
    sorted.reserve(lines.size());
    for (const auto &[key, index] : keys)
        sorted.append(lines.at(index));
    lines = sorted;
}

} // namespace galley
