// SPDX-FileCopyrightText: Galley contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/sqlite/preparedstatement.h"

#include <sqlite3.h>

namespace galley {

namespace {

/// SQLite's own sign for "make a copy", without the cast of its macro.
sqlite3_destructor_type copied()
{
    static const auto sign = reinterpret_cast<sqlite3_destructor_type>(qintptr(-1));
    return sign;
}

int bindValue(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, parameter);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        // Not null, which would be NULL.
        return sqlite3_bind_blob64(statement, parameter, bytes.constData(), sqlite3_uint64(bytes.size()), copied());
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, parameter, text.constData(), sqlite3_uint64(text.size()), copied(), SQLITE_UTF8);
    }
    }
}

} // namespace

void PreparedStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

PreparedStatement::PreparedStatement(sqlite3 *handle, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
}

int PreparedStatement::bind(const QVariantList &values)
{
    const int parameters = sqlite3_bind_parameter_count(m_statement.get());
    for (int i = 0; i < parameters && i < values.size(); ++i) {
        if (const int code = bindValue(m_statement.get(), i + 1, values[i]); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int PreparedStatement::step()
{
    return sqlite3_step(m_statement.get());
}

void PreparedStatement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

} // namespace galley
