// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/draft.h"
#include "core/recognise/parts/table_row.h"

#include <QSet>

namespace core::recognise {

/// Turns the rows of one role table into initiatives and cells. The first row that tells it decides the face. The
/// table's own nodes (columns) are inserted when all rows are read, so that the nodes that hold the rows stay where
/// they are.
class RoleRows
{
public:
    explicit RoleRows(Draft& draft)
        : m_draft(draft)
    {
    }

    void start(model::Provision& table) { m_table = &table; }
    /// parent: the table or the section that the row stands under; it must stay valid until the next call.
    void take(const Block& block, model::Provision& parent);
    /// The next row does not go on with the one before.
    void closeInitiative();
    void finish();

private:
    enum class RowFace { Unknown, Columns, Stacked };

    [[nodiscard]] bool takeHeads(const TableRow& row);
    void takeColumnsRow(const Block& block, const TableRow& row);
    [[nodiscard]] bool takeStackedRow(const Block& block, const TableRow& row);
    void takeTornStackedRow(const Block& block, const TableRow& row);
    void keepAsText(const Block& block);
    void keepWords(const QString& words, SourcePosition at);
    void openInitiative(const Line& name, SourcePosition at);
    void setCell(const LineageId& column, const Line& words);
    void goOn(model::Provision& role, const QString& words);
    /// Null when the table has as many columns as it may have.
    LineageId columnFor(const QString& head, SourcePosition at);
    LineageId columnAt(size_t index, const Block& block);
    model::Provision* cell(const LineageId& column);

    Draft& m_draft;
    model::Provision* m_table = nullptr;
    model::Provision* m_parent = nullptr;
    model::Provision* m_initiative = nullptr;
    model::Provision* m_lastRole = nullptr;
    RowFace m_face = RowFace::Unknown;
    std::vector<model::Provision> m_columns; ///< with an InitiativeColumn in front where one is printed
    std::vector<LineageId> m_cellColumns;    ///< of the cells behind the first, by the head row that holds
    QSet<QString> m_names;                   ///< of the initiatives under the parent
    bool m_headsReported = false;
};

} // namespace core::recognise
