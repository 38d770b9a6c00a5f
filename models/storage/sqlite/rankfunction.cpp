// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sqlite/rankfunction.h"

#include "models/storage/sqlite/connection.h"
#include "models/storage/sqlite/preparedstatement.h"
#include "models/storage/sqlite/tokenizerbridge.h"

#include <sqlite3.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr auto pointerType = "galley-phrase-counter";
constexpr int headlineColumn = 0;

/// What one statement keeps from row to row.
struct Counts
{
    std::vector<int> headline;
    std::vector<int> body;
};

void deleteCounts(void *counts)
{
    std::unique_ptr<Counts>(static_cast<Counts *>(counts)).reset();
}

int countRow(const Fts5ExtensionApi *, Fts5Context *, void *count)
{
    ++*static_cast<qint64 *>(count);
    return SQLITE_OK;
}

int startCounting(const Fts5ExtensionApi *api, Fts5Context *context, PhraseCounter &counter)
{
    const int phrases = api->xPhraseCount(context);
    std::vector<qint64> articles(size_t(phrases), 1);
    for (int phrase = 0; phrases > 1 && counter.needsCounts() && phrase < phrases; ++phrase) {
        articles[size_t(phrase)] = 0;
        if (const int code = api->xQueryPhrase(context, phrase, &articles[size_t(phrase)], countRow); code != SQLITE_OK)
            return code;
    }
    counter.start(articles);
    auto counts = std::make_unique<Counts>();
    counts->headline.resize(size_t(phrases));
    counts->body.resize(size_t(phrases));
    return api->xSetAuxdata(context, counts.release(), deleteCounts); // which deletes them itself when it fails
}

int countPhrase(const Fts5ExtensionApi *api, Fts5Context *context, int phrase, Counts &counts)
{
    Fts5PhraseIter position{};
    int column = 0;
    int offset = 0;
    int &headline = counts.headline[size_t(phrase)];
    int &body = counts.body[size_t(phrase)];
    headline = body = 0;
    const int code = api->xPhraseFirst(context, phrase, &position, &column, &offset);
    while (code == SQLITE_OK && column >= 0) {
        ++(column == headlineColumn ? headline : body);
        api->xPhraseNext(context, &position, &column, &offset);
    }
    return code;
}

int rankRow(const Fts5ExtensionApi *api, Fts5Context *context, PhraseCounter &counter)
{
    auto *counts = static_cast<Counts *>(api->xGetAuxdata(context, 0));
    if (!counts) {
        if (const int code = startCounting(api, context, counter); code != SQLITE_OK)
            return code;
        counts = static_cast<Counts *>(api->xGetAuxdata(context, 0));
    }
    const sqlite3_int64 article = api->xRowid(context);
    if (!counter.wants(article))
        return SQLITE_OK;
    for (int phrase = 0; phrase < int(counts->headline.size()); ++phrase) {
        if (const int code = countPhrase(api, context, phrase, *counts); code != SQLITE_OK)
            return code;
    }
    counter.count(article, counts->headline, counts->body);
    return SQLITE_OK;
}

void rankFunction(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int arguments, sqlite3_value **values)
{
    auto *counter = arguments == 1 ? static_cast<PhraseCounter *>(sqlite3_value_pointer(values[0], pointerType)) : nullptr;
    const int code = counter ? rankRow(api, context, *counter) : SQLITE_MISUSE;
    if (code != SQLITE_OK)
        sqlite3_result_error_code(result, code);
}

} // namespace

void registerRankFunction(sqlite3 *handle)
{
    if (fts5_api *api = fts5Of(handle))
        api->xCreateFunction(api, "galley_count_phrases", nullptr, rankFunction, nullptr);
}

Result<> countPhrases(Connection &connection, const QString &expression, PhraseCounter &counter)
{
    PreparedStatement statement(connection.handle(), u"SELECT galley_count_phrases(article_index, ?2) FROM article_index WHERE article_index MATCH ?1"_s);
    if (!statement.isValid() || statement.bind({expression}) != SQLITE_OK
        || sqlite3_bind_pointer(statement.handle(), 2, &counter, pointerType, nullptr) != SQLITE_OK)
        return failure(connection.lastError());
    int code = statement.step();
    while (code == SQLITE_ROW)
        code = statement.step();
    return code == SQLITE_DONE ? Result<>() : Result<>(failure(connection.lastError()));
}

} // namespace galley
