// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hardening.h"

#include "core/store/sqlite_handle.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

struct Setting
{
    int which;
    int value;
};

/// Far above what an office needs, far below what a hostile file would like. VDBE_OP bounds what a statement may
/// become, FUNCTION_ARG and EXPR_DEPTH what an expression in a schema may nest.
constexpr std::array<Setting, 10> kLimits{{
    {SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_VDBE_OP, 100'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 20},
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

bool isOneOf(const char* word, std::initializer_list<std::string_view> words)
{
    return word != nullptr && std::any_of(words.begin(), words.end(), [word](std::string_view other) {
               return sqlite3_stricmp(word, other.data()) == 0;
           });
}

int authorize(void* /*context*/, int action, const char* first, const char* second, const char* /*database*/,
              const char* /*trigger*/)
{
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_VTABLE:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TEMP_VIEW:
    case SQLITE_CREATE_TEMP_INDEX:
        return SQLITE_DENY;
    case SQLITE_PRAGMA:
        return isOneOf(first, {"writable_schema", "temp_store_directory", "data_store_directory"}) ||
                       (second != nullptr &&
                        isOneOf(first, {"trusted_schema", "ignore_check_constraints", "hard_heap_limit"}))
                   ? SQLITE_DENY
                   : SQLITE_OK;
    case SQLITE_FUNCTION:
        return isOneOf(second, {"load_extension", "fts3_tokenizer", "writefile", "readfile", "edit"}) ? SQLITE_DENY
                                                                                                      : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

} // namespace

QString harden(sqlite3* handle)
{
    for (const Setting& limit : kLimits)
        sqlite3_limit(handle, limit.which, limit.value);
    for (const Setting& item : kSwitches) {
        int now = -1;
        if (sqlite3_db_config(handle, item.which, item.value, &now) != SQLITE_OK || now != item.value)
            return u"SQLite refused setting %1"_s.arg(item.which);
    }
    if (sqlite3_set_authorizer(handle, authorize, nullptr) != SQLITE_OK)
        return u"SQLite refused the authorizer"_s;
    return {};
}

TimeLimit::TimeLimit(sqlite3* handle, std::chrono::milliseconds longest)
    : m_handle(handle)
    , m_end(std::chrono::steady_clock::now() + longest)
{
    constexpr int kOperations = 20; // few, because one of them may call a function on hundreds of megabytes
    sqlite3_progress_handler(handle, kOperations, &TimeLimit::isOver, this);
}

TimeLimit::~TimeLimit()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int TimeLimit::isOver(void* self)
{
    return std::chrono::steady_clock::now() > static_cast<const TimeLimit*>(self)->m_end ? 1 : 0;
}

std::chrono::milliseconds timeForChecks(qint64 fileSize)
{
    constexpr std::chrono::milliseconds kAlways{4'000};
    constexpr qint64 kBytesEachMillisecond = qint64{20} * 1024;
    return kAlways + std::chrono::milliseconds(fileSize / kBytesEachMillisecond);
}

} // namespace core::store
