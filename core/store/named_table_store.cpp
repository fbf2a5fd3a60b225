// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/named_table_store.h"

#include "core/store/connection.h"
#include "core/store/source_store.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

QString jsonOf(const QStringList& cells)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(cells)).toJson(QJsonDocument::Compact));
}

Result<QStringList> cellsOf(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return Error{ErrorCode::StoredValueWrong, {json.left(80)}, u"cells of a named table"_s};
    QStringList cells;
    for (const auto& value : document.array())
        cells.append(value.toString());
    return cells;
}

Result<model::NamedTableRow> readRow(const Statement& row)
{
    model::NamedTableRow value;
    value.id = row.id<model::NamedTableRowId>(0);
    const auto kind = model::tableRowKindFromName(row.text(1));
    if (!kind)
        return Error{ErrorCode::StoreFailed, {}, u"a row of a table has an unknown kind"_s};
    value.kind = *kind;
    auto cells = cellsOf(row.text(2));
    if (!cells)
        return cells.error();
    value.cells = *cells;
    value.place = row.text(3);
    return value;
}

} // namespace

Result<std::vector<model::NamedTable>> NamedTableStore::all() const
{
    Statement statement(m_connection, u"SELECT t.id, t.title, coalesce(o.title, ''), t.note, t.columns "
                                      "FROM named_table t LEFT JOIN source o ON o.id = t.source_id ORDER BY t.id"_s);
    auto tables = readAll<model::NamedTable>(statement, [](const Statement& row) -> Result<model::NamedTable> {
        auto columns = cellsOf(row.text(4));
        if (!columns)
            return columns.error();
        return model::NamedTable{row.id<model::NamedTableId>(0), row.text(1), row.text(2), row.text(3), *columns, {}};
    });
    if (!tables)
        return tables;
    Statement rows(m_connection, u"SELECT id, kind, cells, place FROM named_table_row WHERE table_id = ? "
                                 "ORDER BY position, id"_s);
    for (model::NamedTable& table : *tables) {
        auto read = readAll<model::NamedTableRow>(rows.bind(table.id), readRow);
        if (!read)
            return read.error();
        table.rows = std::move(*read);
    }
    return tables;
}

Result<model::NamedTableId> NamedTableStore::add(const model::NamedTable& table)
{
    const auto source = SourceStore(m_connection).named(table.source);
    if (!source)
        return source.error();
    Statement insert(m_connection, u"INSERT INTO named_table (title, source_id, note, columns) VALUES (?, ?, ?, ?)"_s);
    if (auto inserted = insert.bind(table.title).bind(*source).bind(table.note).bind(jsonOf(table.columns)).run();
        !inserted)
        return inserted.error();
    const model::NamedTableId id{insert.lastInsertedId()};
    Statement rows(m_connection,
                   u"INSERT INTO named_table_row (table_id, position, kind, cells, place) VALUES (?, ?, ?, ?, ?)"_s);
    qint64 position = 0;
    for (const model::NamedTableRow& row : table.rows) {
        rows.bind(id).bind(++position).bind(model::tableRowKindName(row.kind)).bind(jsonOf(row.cells)).bind(row.place);
        if (auto inserted = rows.run(); !inserted)
            return inserted.error();
    }
    return id;
}

Result<void> NamedTableStore::change(const model::NamedTable& table)
{
    const auto source = SourceStore(m_connection).named(table.source);
    if (!source)
        return source.error();
    Statement update(m_connection, u"UPDATE named_table SET title = ?, source_id = ?, note = ? WHERE id = ?"_s);
    return update.bind(table.title).bind(*source).bind(table.note).bind(table.id).runForOneRow();
}

Result<void> NamedTableStore::changeRow(const model::NamedTableRow& row)
{
    Statement update(m_connection, u"UPDATE named_table_row SET kind = ?, cells = ?, place = ? WHERE id = ?"_s);
    update.bind(model::tableRowKindName(row.kind)).bind(jsonOf(row.cells)).bind(row.place);
    return update.bind(row.id).runForOneRow();
}

Result<void> NamedTableStore::remove(model::NamedTableId id)
{
    if (auto removed = Statement(m_connection, u"DELETE FROM named_table_row WHERE table_id = ?"_s).bind(id).run();
        !removed)
        return removed;
    return Statement(m_connection, u"DELETE FROM named_table WHERE id = ?"_s).bind(id).runForOneRow();
}

} // namespace core::store
