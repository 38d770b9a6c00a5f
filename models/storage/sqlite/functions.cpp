// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sqlite/functions.h"

#include "models/language/tokenizer.h"
#include "models/storage/sqlite/compression.h"
#include "models/storage/sqlite/connection.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace galley {

namespace {

void setText(sqlite3_context *context, const QByteArray &utf8)
{
    sqlite3_result_text64(context, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

QByteArray bytesOf(sqlite3_value *value)
{
    // Blob first, then its size: the order that SQLite's documentation asks for.
    const void *bytes = sqlite3_value_blob(value);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_value_bytes(value));
}

void unpackFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto unpacked = decompress(bytesOf(values[0]), static_cast<Connection *>(sqlite3_user_data(context))->dictionaries());
    if (!unpacked)
        sqlite3_result_error(context, "galley_unpack: not a compressed text of this library", -1);
    else
        setText(context, *unpacked);
}

/// As galley_unpack, but NULL for what cannot be read: one damaged text does not stop a statement over all.
void unpackOrNullFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (const auto unpacked = decompress(bytesOf(values[0]), static_cast<Connection *>(sqlite3_user_data(context))->dictionaries()))
        setText(context, *unpacked);
}

void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) != SQLITE_NULL)
        setText(context, foldForSearch(QString::fromUtf8(bytesOf(values[0]))).toUtf8());
}

template<QString words(QStringView)>
void wordsFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    setText(context, words(QString::fromUtf8(bytesOf(values[0]))).toUtf8());
}

} // namespace

void registerFunctions(Connection &connection)
{
    sqlite3 *handle = connection.handle();
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(handle, "galley_unpack", 1, flags, &connection, unpackFunction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "galley_unpack_or_null", 1, flags, &connection, unpackOrNullFunction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "galley_fold", 1, flags, nullptr, foldFunction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "galley_words", 1, flags, nullptr, wordsFunction<paddedWords>, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "galley_host_words", 1, flags, nullptr, wordsFunction<paddedHostWords>, nullptr, nullptr, nullptr);
}

} // namespace galley
