// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sqlite/tokenizerbridge.h"

#include "models/language/tokenizer.h"

#include <QByteArray>

#include <array>

#include <sqlite3.h>

namespace galley {

namespace {

using TokenCallback = int (*)(void *context, int flags, const char *token, int size, int begin, int end);

/// `tokenize = 'galley'` is the first version, `tokenize = 'galley 2'` the second. FTS5 only carries the address around.
constexpr std::array foldRules = {FoldRule::Names, FoldRule::Words};

int createTokenizer(void *, const char **arguments, int count, Fts5Tokenizer **tokenizer)
{
    const int version = count > 0 ? QByteArray(arguments[0]).toInt() : 1;
    const FoldRule *rule = &foldRules[foldRuleOf(version) == FoldRule::Names ? 0 : 1];
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(const_cast<FoldRule *>(rule));
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

struct Receiver
{
    TokenCallback accept;
    void *context;
};

int tokenizeText(Fts5Tokenizer *tokenizer, void *context, int, const char *text, int size, TokenCallback accept)
{
    Receiver receiver{accept, context};
    return tokenizeUtf8(text, size, [](void *opaque, const char *token, int length, int begin, int end) {
        const auto *receiving = static_cast<const Receiver *>(opaque);
        return receiving->accept(receiving->context, 0, token, length, begin, end);
    }, &receiver, *reinterpret_cast<const FoldRule *>(tokenizer));
}

} // namespace

fts5_api *fts5Of(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

void registerTokenizer(sqlite3 *handle)
{
    fts5_tokenizer tokenizer = {createTokenizer, deleteTokenizer, tokenizeText};
    if (fts5_api *api = fts5Of(handle))
        api->xCreateTokenizer(api, "galley", nullptr, &tokenizer, nullptr);
}

} // namespace galley
