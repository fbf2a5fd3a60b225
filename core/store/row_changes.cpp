// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_changes.h"

#include "core/store/changeset_format.h"
#include "core/store/sqlite_handle.h"

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

using Iterator = sqlite3_changeset_iter;

Error noChangeset()
{
    return Error{ErrorCode::StoreFailed, {}, u"the bytes are no changeset"_s};
}

std::optional<QVariant> valueOf(sqlite3_value* value)
{
    if (value == nullptr)
        return std::nullopt;
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qlonglong>(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_value_double(value));
    case SQLITE_NULL:
        return QVariant();
    default: {
        // The bytes first: asking for them after the pointer may move it.
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return QVariant(QString::fromUtf8(text, sqlite3_value_bytes(value)));
    }
    }
}

RowValues valuesOf(Iterator* iterator, int columns, int (*read)(Iterator*, int, sqlite3_value**))
{
    RowValues values(static_cast<size_t>(columns));
    for (int i = 0; i < columns; ++i) {
        sqlite3_value* value = nullptr;
        if (read(iterator, i, &value) == SQLITE_OK)
            values[static_cast<size_t>(i)] = valueOf(value);
    }
    return values;
}

std::optional<RowChange> changeAt(Iterator* iterator)
{
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    int isIndirect = 0;
    if (sqlite3changeset_op(iterator, &name, &columns, &operation, &isIndirect) != SQLITE_OK || columns < 1)
        return std::nullopt;
    RowChange change;
    change.table = QString::fromUtf8(name);
    change.operation = operation == SQLITE_INSERT   ? RowOperation::Insert
                       : operation == SQLITE_DELETE ? RowOperation::Delete
                                                    : RowOperation::Update;
    if (operation != SQLITE_INSERT)
        change.before = valuesOf(iterator, columns, sqlite3changeset_old);
    if (operation != SQLITE_DELETE)
        change.after = valuesOf(iterator, columns, sqlite3changeset_new);
    const std::optional<QVariant>& id = change.before.empty() ? change.after.front() : change.before.front();
    if (!id || id->isNull())
        return std::nullopt;
    change.id = id->toLongLong();
    return change;
}

} // namespace

Result<std::vector<RowChange>> readRowChanges(const QByteArray& changeset)
{
    if (changeset.size() > std::numeric_limits<int>::max() || !isChangeset(changeset))
        return noChangeset();
    // SQLite takes the bytes without const, and only reads them.
    auto* bytes = const_cast<char*>(changeset.constData());
    Iterator* raw = nullptr;
    if (sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), bytes) != SQLITE_OK)
        return noChangeset();
    const std::unique_ptr<Iterator, decltype(&sqlite3changeset_finalize)> iterator(raw, &sqlite3changeset_finalize);
    std::vector<RowChange> changes;
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(raw)) == SQLITE_ROW) {
        std::optional<RowChange> change = changeAt(raw);
        if (!change)
            return noChangeset();
        changes.push_back(std::move(*change));
    }
    if (code != SQLITE_DONE)
        return noChangeset();
    return changes;
}

std::vector<RowChange> reversed(std::vector<RowChange> changes)
{
    std::reverse(changes.begin(), changes.end());
    for (RowChange& change : changes) {
        std::swap(change.before, change.after);
        if (change.operation != RowOperation::Update)
            change.operation = change.operation == RowOperation::Insert ? RowOperation::Delete : RowOperation::Insert;
    }
    return changes;
}

} // namespace core::store
