// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/database.h"

#include <QtCore/QString>

#include <sqlite3.h>

namespace Gatebook {

void Statement::Finalize::operator()(sqlite3_stmt *prepared) const
{
    sqlite3_finalize(prepared);
}

Statement::Statement(sqlite3_stmt *prepared)
    : m_prepared(prepared)
{
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindCode == SQLITE_OK)
        m_bindCode = code;
}

Statement &Statement::bind(int parameter, qint64 number)
{
    note(sqlite3_bind_int64(handle(), parameter, number));
    return *this;
}

Statement &Statement::bind(int parameter, QStringView text)
{
    return bindText(parameter, text.toUtf8());
}

Statement &Statement::bindText(int parameter, QByteArrayView utf8)
{
    const char *data = utf8.isNull() ? "" : utf8.data();
    note(sqlite3_bind_text64(handle(), parameter, data, static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    const char *data = bytes.isNull() ? "" : bytes.data();
    note(sqlite3_bind_blob64(handle(), parameter, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    note(sqlite3_bind_null(handle(), parameter));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindCode != SQLITE_OK)
        return databaseFailure(sqlite3_db_handle(handle()), m_bindCode);
    const int code = sqlite3_step(handle());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return databaseFailure(sqlite3_db_handle(handle()), code);
}

Result<void> Statement::run()
{
    while (true) {
        const auto row = step();
        if (row && row.value())
            continue;
        reset();
        return row ? Result<void>() : Result<void>(row.failure());
    }
}

void Statement::reset()
{
    sqlite3_reset(handle());
    sqlite3_clear_bindings(handle());
    m_bindCode = SQLITE_OK;
}

int Statement::columns() const
{
    return sqlite3_column_count(handle());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(handle(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(handle(), column);
}

QByteArrayView Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(handle(), column));
    return {data, sqlite3_column_bytes(handle(), column)};
}

QByteArrayView Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(handle(), column));
    return {data, sqlite3_column_bytes(handle(), column)};
}

QString Statement::string(int column) const
{
    return QString::fromUtf8(text(column));
}

} // namespace Gatebook
