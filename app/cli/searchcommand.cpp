// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/searchcommand.h"

#include "app/cli/commandline.h"
#include "app/cli/kwicprinter.h"
#include "app/cli/queryfault.h"
#include "app/cli/summaryprinter.h"
#include "models/domain/offsetmap.h"
#include "models/exchange/jsonline.h"
#include "models/search/articlesearch.h"
#include "models/storage/articlestore.h"
#include "models/storage/indexrebuild.h"
#include "models/storage/library.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int snippetLength = 160; // UTF-16 units
constexpr int defaultLimit = 50;
constexpr int kwicContext = 40; // UTF-16 units on either side

struct Hit
{
    ArticleSummary summary;
    ResultExcerpt excerpt;
};

struct Answer
{
    QList<Hit> hits;
    qsizetype total = 0;
};

Result<Answer> search(Connection &connection, const Query &query, ResultOrder order, int limit)
{
    const auto found = searchArticles(connection, {}, query, order);
    if (!found)
        return failure(found.error());
    Answer answer{.hits = {}, .total = found->size()};
    const auto summaries = ArticleStore(connection).summaries(found->first(qMin<qsizetype>(limit, found->size())));
    if (!summaries)
        return failure(summaries.error());
    for (const ArticleSummary &summary : *summaries) {
        const auto shown = excerpt(connection, summary.id, query, snippetLength);
        if (!shown)
            return failure(shown.error());
        answer.hits.append({summary, *shown});
    }
    return answer;
}

QJsonArray spansToJson(const QString &text, const QList<Span> &spans)
{
    const OffsetMap offsets(text);
    QJsonArray array;
    for (const Span span : spans) {
        const CodePointSpan converted = offsets.toCodePoints(span);
        array.append(QJsonArray{qint64(converted.begin), qint64(converted.end)});
    }
    return array;
}

QString marked(const Snippet &snippet)
{
    QString text = snippet.text;
    for (auto mark = snippet.marks.crbegin(); mark != snippet.marks.crend(); ++mark) {
        text.insert(mark->end, u'»');
        text.insert(mark->begin, u'«');
    }
    return text;
}

/// Every hit of the words on a line of its own, \a limit of them at most.
Result<QList<ConcordanceLine>> keywords(Connection &connection, const Query &query, ResultOrder order, int limit)
{
    QList<ConcordanceLine> lines;
    const ConcordanceRequest request{.scope = {}, .order = order, .contextLength = kwicContext};
    return concordanceOfQuery(connection, query, request, [&](const QList<ConcordanceLine> &found) {
        lines += found.first(qMin<qsizetype>(found.size(), limit - lines.size()));
        return lines.size() < limit;
    }).map([&] { return lines; });
}

const QString renewing = u"galley-cli check --rebuild-index"_s;

/// What the index alone is to blame for can be mended from the articles.
void printFailure(const Error &error, Console &console)
{
    if (error.code != ErrorCode::LibraryDamaged || !error.detail.contains("article_index"_L1))
        console.error(error);
    else //: %1 is a command
        console.message(CommandLine::tr("The search index of this library is damaged, so that nothing was found. \"%1\" makes it anew from the articles.").arg(renewing));
}

/// An older index answers, but not as the documentation says.
void printStateOfIndex(Library &library, Console &console)
{
    const auto reason = library.read([](Connection &connection) { return IndexRebuild(connection).reason(); }).result();
    if (!reason || !*reason)
        return;
    if (**reason == RebuildReason::OlderTokenizer) //: %1 is a command
        console.message(CommandLine::tr("The search index of this library is an older one, so that some spellings are not found. \"%1\" makes it anew.").arg(renewing));
    else //: %1 is a command
        console.message(CommandLine::tr("The search index of this library is damaged, so that articles may be missing here. \"%1\" makes it anew.").arg(renewing));
}

std::optional<ResultOrder> orderNamed(const QString &name)
{
    if (name == "newest"_L1)
        return ResultOrder::NewestFirst;
    if (name == "oldest"_L1)
        return ResultOrder::OldestFirst;
    if (name == "best"_L1)
        return ResultOrder::BestFirst;
    return std::nullopt;
}

void print(const Hit &hit, bool asJson, Console &console)
{
    if (!asJson) {
        console.line(summaryLine(hit.summary));
        console.line(u"\t"_s % marked(hit.excerpt.snippet));
        return;
    }
    QJsonObject object = summaryToJson(hit.summary);
    object.insert(u"headlineHits"_s, spansToJson(hit.summary.headline, hit.excerpt.headlineHits));
    object.insert(u"snippet"_s, hit.excerpt.snippet.text);
    object.insert(u"snippetHits"_s, spansToJson(hit.excerpt.snippet.text, hit.excerpt.snippet.marks));
    console.data(jsonLine(object));
}

} // namespace

QString SearchCommand::name() const
{
    return u"search"_s;
}

QString SearchCommand::summary() const
{
    return CommandLine::tr("Finds articles by words, phrases and fields, and shows where the words stand.");
}

void SearchCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_s, CommandLine::tr("One JSON object for each article, on a line of its own.")});
    parser.addOption({u"kwic"_s, CommandLine::tr("Every hit of the words in its context, instead of articles.")});
    parser.addOption({u"order"_s, CommandLine::tr("newest (the default), oldest or best."), CommandLine::tr("order"), u"newest"_s});
    parser.addOption({u"limit"_s, CommandLine::tr("At most so many (the default is 50)."), CommandLine::tr("number"), QString::number(defaultLimit)});
    parser.addPositionalArgument(u"query"_s, CommandLine::tr("Words, \"phrases\", prefix*, AND OR NOT, lang: source: entity: event: date:from..to; after -- when it begins with a -"), CommandLine::tr("QUERY"));
}

ExitCode SearchCommand::run(const QCommandLineParser &parser, Console &console)
{
    const auto order = orderNamed(parser.value(u"order"_s));
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (parser.positionalArguments().isEmpty() || !order || !isNumber || limit < 0)
        return wrongUsage(console, parser.positionalArguments().isEmpty() ? CommandLine::tr("Say what to search for.") : CommandLine::tr("The order or the limit cannot be read."));
    const QString typed = parser.positionalArguments().join(u' ');
    const auto query = parseQuery(typed);
    if (!query) {
        printQueryFault(query.error(), typed, console);
        return ExitCode::WrongUsage;
    }
    if (parser.isSet(u"kwic"_s) && positiveTerms(*query).isEmpty())
        return wrongUsage(console, CommandLine::tr("The query has no words to show in their context."));
    const auto library = openExistingLibrary(parser, console);
    if (!library)
        return ExitCode::SomeFailed;
    printStateOfIndex(**library, console);
    if (parser.isSet(u"kwic"_s)) {
        const auto lines = (*library)->read([&](Connection &connection) { return keywords(connection, *query, *order, limit); }).result();
        if (!lines) {
            printFailure(lines.error(), console);
            return ExitCode::SomeFailed;
        }
        for (const ConcordanceLine &line : *lines) {
            if (parser.isSet(u"json"_s))
                console.data(jsonLine(kwicToJson(line)));
            else
                console.line(kwicLine(line, kwicContext));
        }
        return ExitCode::Success;
    }
    const auto answer = (*library)->read([&](Connection &connection) { return search(connection, *query, *order, limit); }).result();
    if (!answer) {
        printFailure(answer.error(), console);
        return ExitCode::SomeFailed;
    }
    for (const Hit &hit : answer->hits)
        print(hit, parser.isSet(u"json"_s), console);
    console.message(CommandLine::tr("%Ln articles found", nullptr, static_cast<int>(answer->total)));
    return ExitCode::Success;
}

} // namespace galley
