// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raw_handle.h"

#include <QFile>

#include <array>

namespace core::store {

namespace {

struct Setting
{
    int which;
    int value;
};

/// Far above what an office needs, far below what a hostile file would like.
constexpr std::array<Setting, 8> kLimits{{
    {SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 2000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 8},
}};

constexpr std::array<Setting, 8> kSwitches{{
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
}};

} // namespace

bool hardenHandle(sqlite3* handle)
{
    for (const Setting& limit : kLimits)
        sqlite3_limit(handle, limit.which, limit.value);
    for (const Setting& item : kSwitches) {
        int now = -1;
        if (sqlite3_db_config(handle, item.which, item.value, &now) != SQLITE_OK || now != item.value)
            return false;
    }
    return true;
}

RawHandle openImmutable(const QString& path, int* code)
{
    const QByteArray url = "file:" + QFile::encodeName(path).toPercentEncoding("/") + "?immutable=1&mode=ro";
    sqlite3* raw = nullptr;
    *code = sqlite3_open_v2(url.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    RawHandle handle(raw);
    if (*code == SQLITE_OK && !hardenHandle(raw))
        *code = SQLITE_ERROR;
    return handle;
}

} // namespace core::store
