// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset_rows.h"

#include "core/store/changeset_format.h"
#include "core/store/sqlite_handle.h"

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Error corrupt()
{
    return Error{ErrorCode::StoreFailed, {}, u"a changeset that is none of ours"_s};
}

QVariant variantOf(sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return {};
    }
}

using ReadValue = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

std::vector<std::optional<QVariant>> valuesOf(sqlite3_changeset_iter* iterator, int columns, ReadValue read)
{
    std::vector<std::optional<QVariant>> values(static_cast<size_t>(columns));
    for (int i = 0; i < columns; ++i) {
        sqlite3_value* value = nullptr;
        if (read(iterator, i, &value) == SQLITE_OK && value != nullptr)
            values[static_cast<size_t>(i)] = variantOf(value);
    }
    return values;
}

std::optional<RowChange> rowOf(sqlite3_changeset_iter* iterator)
{
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    int isIndirect = 0;
    if (sqlite3changeset_op(iterator, &name, &columns, &operation, &isIndirect) != SQLITE_OK || columns < 1)
        return std::nullopt;
    RowChange row;
    row.table = QString::fromUtf8(name);
    row.operation = operation == SQLITE_INSERT   ? RowOperation::Insert
                    : operation == SQLITE_DELETE ? RowOperation::Delete
                                                 : RowOperation::Update;
    if (row.operation != RowOperation::Insert)
        row.before = valuesOf(iterator, columns, &sqlite3changeset_old);
    if (row.operation != RowOperation::Delete)
        row.after = valuesOf(iterator, columns, &sqlite3changeset_new);
    const std::optional<QVariant>& id = row.before.empty() ? row.after.front() : row.before.front();
    if (!id || id->typeId() != QMetaType::LongLong)
        return std::nullopt;
    row.id = id->toLongLong();
    return row;
}

} // namespace

Result<std::vector<RowChange>> rowsOf(const QByteArray& changeset)
{
    if (changeset.size() > std::numeric_limits<int>::max() || !isChangeset(changeset))
        return corrupt();
    // SQLite takes the bytes without const, and only reads them.
    auto* bytes = const_cast<char*>(changeset.constData());
    sqlite3_changeset_iter* raw = nullptr;
    if (sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), bytes) != SQLITE_OK)
        return corrupt();
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        raw, &sqlite3changeset_finalize);
    std::vector<RowChange> rows;
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(raw)) == SQLITE_ROW) {
        auto row = rowOf(raw);
        if (!row)
            return corrupt();
        rows.push_back(std::move(*row));
    }
    if (code != SQLITE_DONE)
        return corrupt();
    return rows;
}

} // namespace core::store
