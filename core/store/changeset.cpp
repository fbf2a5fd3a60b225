// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include "core/store/changeset_format.h"
#include "core/store/connection.h"
#include "core/store/log.h"
#include "core/store/sqlite_handle.h"
#include "core/store/tables.h"

#include <algorithm>
#include <limits>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

struct SqliteFree
{
    void operator()(void* memory) const { sqlite3_free(memory); }
};

Error failed(const QString& what, int code)
{
    const QString detail = what + u": "_s + QString::fromUtf8(sqlite3_errstr(code));
    qCWarning(lcStore).noquote() << detail;
    return Error{ErrorCode::StoreFailed, {}, detail};
}

Result<QByteArray> takeBytes(int code, int size, void* memory, const QString& what)
{
    const std::unique_ptr<void, SqliteFree> owner(memory);
    if (code != SQLITE_OK)
        return failed(what, code);
    return QByteArray(static_cast<const char*>(memory), size);
}

/// The id of the row that an iterator stands on; none when the table has not the shape that ours have.
std::optional<qint64> rowId(sqlite3_changeset_iter* iterator, int operation, int columns)
{
    unsigned char* isKey = nullptr;
    int keyColumns = 0;
    if (sqlite3changeset_pk(iterator, &isKey, &keyColumns) != SQLITE_OK || keyColumns != columns || columns < 1 ||
        isKey[0] == 0)
        return std::nullopt;
    sqlite3_value* value = nullptr;
    const int code = operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, 0, &value)
                                                : sqlite3changeset_old(iterator, 0, &value);
    if (code != SQLITE_OK || value == nullptr || sqlite3_value_type(value) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_value_int64(value);
}

/// Bytes that SQLite may be given.
Result<void> ensureSound(const QByteArray& changeset)
{
    if (changeset.size() > std::numeric_limits<int>::max() || !isChangeset(changeset))
        return failed(u"the bytes are no changeset"_s, SQLITE_CORRUPT);
    return {};
}

int isTracked(void* context, const char* table)
{
    return static_cast<const QStringList*>(context)->contains(QString::fromUtf8(table)) ? 1 : 0;
}

int abortOnConflict(void* /*context*/, int /*conflict*/, sqlite3_changeset_iter* /*iterator*/)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

const TableChange* ChangeSummary::table(QStringView name) const
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const TableChange& t) { return t.table == name; });
    return found == tables.end() ? nullptr : &*found;
}

ChangeRecorder::ChangeRecorder(Connection& connection)
    : m_connection(connection)
{
}

ChangeRecorder::~ChangeRecorder()
{
    if (m_session != nullptr)
        sqlite3session_delete(m_session);
}

Result<void> ChangeRecorder::start()
{
    if (const int code = sqlite3session_create(m_connection.handle(), "main", &m_session); code != SQLITE_OK)
        return failed(u"sqlite3session_create"_s, code);
    for (const QString& table : trackedTables()) {
        if (const int code = sqlite3session_attach(m_session, table.toUtf8().constData()); code != SQLITE_OK)
            return failed(u"sqlite3session_attach"_s, code);
    }
    return {};
}

Result<QByteArray> ChangeRecorder::changeset() const
{
    int size = 0;
    void* memory = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &memory);
    return takeBytes(code, size, memory, u"sqlite3session_changeset"_s);
}

Result<ChangeSummary> summarise(const QByteArray& changeset)
{
    if (auto sound = ensureSound(changeset); !sound)
        return sound.error();
    // SQLite takes the bytes without const, and only reads them.
    auto* bytes = const_cast<char*>(changeset.constData());
    sqlite3_changeset_iter* raw = nullptr;
    if (const int code = sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), bytes); code != SQLITE_OK)
        return failed(u"sqlite3changeset_start"_s, code);
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        raw, &sqlite3changeset_finalize);

    std::map<QString, TableChange> byName;
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(raw)) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0;
        int operation = 0;
        int isIndirect = 0;
        code = sqlite3changeset_op(raw, &name, &columns, &operation, &isIndirect);
        const std::optional<qint64> id = code == SQLITE_OK ? rowId(raw, operation, columns) : std::nullopt;
        if (!id)
            return failed(u"a changeset that is none of ours"_s, SQLITE_CORRUPT);
        TableChange& change = byName[QString::fromUtf8(name)];
        (operation == SQLITE_INSERT   ? change.inserted
         : operation == SQLITE_DELETE ? change.deleted
                                      : change.updated)
            .push_back(*id);
    }
    if (code != SQLITE_DONE)
        return failed(u"sqlite3changeset_next"_s, code);

    ChangeSummary summary;
    for (auto& [name, change] : byName) {
        change.table = name;
        for (std::vector<qint64>* ids : {&change.inserted, &change.updated, &change.deleted})
            std::sort(ids->begin(), ids->end());
        summary.tables.push_back(std::move(change));
    }
    return summary;
}

Result<QByteArray> inverted(const QByteArray& changeset)
{
    if (auto sound = ensureSound(changeset); !sound)
        return sound.error();
    int size = 0;
    void* memory = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &memory);
    return takeBytes(code, size, memory, u"sqlite3changeset_invert"_s);
}

Result<QByteArray> joined(const QByteArray& first, const QByteArray& second)
{
    for (const QByteArray& changeset : {first, second}) {
        if (auto sound = ensureSound(changeset); !sound)
            return sound.error();
    }
    int size = 0;
    void* memory = nullptr;
    // SQLite takes the bytes without const, and only reads them.
    const int code =
        sqlite3changeset_concat(static_cast<int>(first.size()), const_cast<char*>(first.constData()),
                                static_cast<int>(second.size()), const_cast<char*>(second.constData()), &size, &memory);
    return takeBytes(code, size, memory, u"sqlite3changeset_concat"_s);
}

Result<void> apply(Connection& connection, const QByteArray& changeset)
{
    if (auto sound = ensureSound(changeset); !sound)
        return sound.error();
    QStringList tables = trackedTables();
    auto* bytes = const_cast<char*>(changeset.constData());
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()), bytes, isTracked,
                                            abortOnConflict, &tables);
    if (code != SQLITE_OK)
        return failed(u"sqlite3changeset_apply"_s, code);
    return {};
}

} // namespace core::store
