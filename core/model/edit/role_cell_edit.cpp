// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/role_cell_edit.h"

#include "core/model/edit/edit_session.h"
#include "core/model/edit/role_table_rows.h"
#include "core/model/role_columns.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core::model {

namespace {

using Kind = ProvisionKind;

/// A row with its table, and a column of it (nullptr: the names).
struct Cell
{
    TreePath row;
    TreePath table;
    const Provision* column = nullptr;
};

Result<Cell> locate(const Provision& root, LineageId initiative, LineageId column)
{
    const auto path = findPath(root, initiative);
    if (!path)
        return unknownProvision(initiative);
    const auto tableAt = tablePath(root, *path);
    if (!tableAt || nodeAt(root, *path).kind != Kind::Initiative)
        return errorAt(ErrorCode::EditNotHere, root, initiative);
    Cell cell{*path, *tableAt, nullptr};
    if (column.isNull())
        return cell;
    const Provision& table = nodeAt(root, *tableAt);
    const auto found = std::find_if(table.children.begin(), table.children.end(), [&](const Provision& child) {
        return child.kind == Kind::Column && child.lineage == column;
    });
    if (found == table.children.end())
        return unknownProvision(column);
    cell.column = &*found;
    return cell;
}

/// Writes words where they belong; an empty cell is not made for nothing. Gives what to select.
LineageId write(const Provision& root, const Provision& table, Provision& row, LineageId column, const QString& words)
{
    if (column.isNull()) {
        row.text = words;
        return row.lineage;
    }
    if (words.isEmpty() && roleIn(row, column) == nullptr)
        return row.lineage;
    Provision& cell = cellOf(root, table, row, column);
    cell.text = words;
    return cell.lineage;
}

/// The cells of a row that were made by a pattern follow its new content.
std::vector<LineageId> followContent(const Provision& table, const Provision& before, Provision& after)
{
    std::vector<LineageId> followed;
    for (const Provision& column : table.children) {
        if (column.kind != Kind::Column)
            continue;
        const RolePattern pattern = patternOfCell(table, before, column);
        const QString words = sentenceForCell(pattern, table, after, column);
        for (Provision& cell : after.children) {
            if (cell.kind != Kind::Role || cell.column != column.lineage || words.isEmpty() || cell.text == words)
                continue;
            cell.text = words;
            followed.push_back(cell.lineage);
        }
    }
    return followed;
}

Error unpatterned(const Provision& row)
{
    return Error{ErrorCode::ContentUnpatterned, {row.text}, {}};
}

/// In place: a paste may add hundreds of rows.
LineageId addRowBehind(Provision& root, const TreePath& tableAt, LineageId last)
{
    const TreePath lastAt = *findPath(root, last);
    Provision& parent = nodeAt(root, parentPath(lastAt));
    const Provision& table = nodeAt(root, tableAt);
    const ProvisionNumber sample = initiativeSample(root, table, parent);
    Provision added = emptyInitiative(root, table, parent, sample, {});
    const LineageId lineage = added.lineage;
    addToTable(parent, lastAt.back() + 1, std::move(added), sample, digitWidthsOf(root));
    return lineage;
}

/// All that a block of texts covers: the columns from the first one on.
std::vector<LineageId> columnsFrom(const Provision& table, LineageId first)
{
    std::vector<LineageId> columns{LineageId()};
    for (const Provision& child : table.children) {
        if (child.kind == Kind::Column)
            columns.push_back(child.lineage);
    }
    columns.erase(columns.begin(), std::find(columns.begin(), columns.end(), first));
    return columns;
}

} // namespace

Result<EditOutcome> setRole(const Provision& root, LineageId initiative, LineageId column, const QString& text)
{
    const auto cell = locate(root, initiative, column);
    if (!cell)
        return cell.error();
    const Provision& table = nodeAt(root, cell->table);
    Provision after = root;
    Provision& row = nodeAt(after, cell->row);
    const LineageId selection = write(root, table, row, column, text);
    std::vector<LineageId> followed;
    if (cell->column != nullptr && cell->column == contentColumn(table))
        followed = followContent(table, nodeAt(root, cell->row), row);
    auto outcome = finishTable(root, std::move(after), selection);
    if (outcome)
        outcome->followed = std::move(followed);
    return outcome;
}

Result<EditOutcome> applyPattern(const Provision& root, LineageId initiative, LineageId column, RolePattern pattern)
{
    const auto cell = locate(root, initiative, column);
    if (!cell)
        return cell.error();
    const Provision& table = nodeAt(root, cell->table);
    if (cell->column == nullptr || otherPartyOfColumn(table, *cell->column).isEmpty())
        return errorAt(ErrorCode::EditNotHere, root, initiative);
    if (pattern == RolePattern::Own)
        return finishTable(root, root, initiative);
    const QString words = sentenceForCell(pattern, table, nodeAt(root, cell->row), *cell->column);
    if (words.isEmpty())
        return unpatterned(nodeAt(root, cell->row));
    return setRole(root, initiative, column, words);
}

Result<EditOutcome> fillDown(const Provision& root, const std::vector<LineageId>& initiatives,
                             const std::vector<LineageId>& columns)
{
    Provision after = root;
    for (const LineageId column : columns) {
        std::optional<Cell> source;
        for (const LineageId initiative : initiatives) {
            const auto cell = locate(root, initiative, column);
            if (!cell)
                return cell.error();
            if (!source) {
                source = *cell;
                continue;
            }
            const Provision& table = nodeAt(root, cell->table);
            const Provision& sourceRow = nodeAt(root, source->row);
            const RolePattern pattern = cell->column
                                            ? patternOfCell(nodeAt(root, source->table), sourceRow, *source->column)
                                            : RolePattern::Own;
            Provision& row = nodeAt(after, cell->row);
            const Provision* filled = cell->column ? roleIn(sourceRow, column) : &sourceRow;
            // The content may have been filled down just now, so the sentence is made from the row as it is by then.
            const QString words = pattern == RolePattern::Own ? (filled ? filled->text : QString())
                                                              : sentenceForCell(pattern, table, row, *cell->column);
            if (pattern != RolePattern::Own && words.isEmpty())
                return unpatterned(row);
            write(root, table, row, column, words);
        }
    }
    return finishTable(root, std::move(after), initiatives.empty() ? LineageId() : initiatives.front());
}

Result<EditOutcome> setCells(const Provision& root, LineageId initiative, LineageId column,
                             const std::vector<QStringList>& block)
{
    const auto cell = locate(root, initiative, column);
    if (!cell)
        return cell.error();
    const auto columns = columnsFrom(nodeAt(root, cell->table), column);
    qsizetype width = 0;
    for (const QStringList& line : block)
        width = std::max(width, line.size());
    if (width > static_cast<qsizetype>(columns.size()))
        return Error{ErrorCode::CellsDoNotFit, {QString::number(width), QString::number(columns.size())}, {}};

    Provision after = root;
    std::vector<LineageId> rows;
    for (const Provision* row : allOfKind(nodeAt(root, cell->table), Kind::Initiative))
        rows.push_back(row->lineage);
    rows.erase(rows.begin(), std::find(rows.begin(), rows.end(), initiative));
    std::vector<LineageId> added;
    while (rows.size() < block.size()) {
        rows.push_back(addRowBehind(after, cell->table, rows.back()));
        added.push_back(rows.back());
    }
    for (size_t line = 0; line < block.size(); ++line) {
        const TreePath rowAt = *findPath(after, rows[line]);
        for (qsizetype i = 0; i < block[line].size(); ++i)
            write(after, nodeAt(after, cell->table), nodeAt(after, rowAt), columns[static_cast<size_t>(i)],
                  block[line].at(i));
    }
    auto outcome = finishTable(root, std::move(after), initiative);
    if (outcome)
        outcome->added = std::move(added);
    return outcome;
}

} // namespace core::model
