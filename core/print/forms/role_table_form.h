// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"
#include "core/print/page/flow_writer.h"

#include <vector>

namespace core::print {

/// Sets a role table (別表) in its face: rows of columns with a head that repeats; stacked rows beside a label; or
/// nested items. Headings stay with the rows below them. A table with more columns than paper is set stacked.
class RoleTableForm
{
public:
    RoleTableForm(FlowWriter& writer, const model::Provision& table)
        : m_writer(writer)
        , m_table(table)
    {
    }

    /// `indent` in ems is where the outline face begins; the others use the whole width.
    void add(int indent);

private:
    using Columns = std::vector<const model::Provision*>;

    void addHeading(const QString& text, int indent, int bookmarkLevel);
    void addBelow(const model::Provision& parent, int level);
    void addRows(const model::Provision& parent, size_t first, size_t end);
    void addColumnRows(const model::Provision& parent, size_t first, size_t end, const Columns& columns);
    void addStackedRows(const model::Provision& parent, size_t first, size_t end);
    void addStackedRow(const model::Provision& initiative, int table, const std::vector<int>& edges);
    void addLeftovers(const model::Provision& initiative, int table);
    void addNote(const model::Provision& note);
    void addOutline(const model::Provision& node, int level);

    [[nodiscard]] FlowCell nameCell(const model::Provision& initiative, int left, int right) const;
    [[nodiscard]] Columns columnsUsed(const model::Provision& parent, size_t first, size_t end) const;
    [[nodiscard]] std::vector<int> columnEdges(size_t count) const;
    [[nodiscard]] std::vector<int> stackedEdges() const;
    int beginTable();

    FlowWriter& m_writer;
    const model::Provision& m_table;
};

} // namespace core::print
