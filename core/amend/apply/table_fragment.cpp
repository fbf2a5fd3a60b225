// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/table_fragment.h"

#include "core/amend/cell_lines.h"
#include "core/base/marker.h"
#include "core/base/width_folding.h"
#include "core/model/role_columns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::makeProvision;
using model::Provision;
using Kind = model::ProvisionKind;

bool isNote(const QString& line)
{
    static const QRegularExpression kNote(u"^(?:備考|注|\\(備考\\)|\\(注\\))(?:[ :0-9]|$)"_s);
    return kNote.match(foldKeepingLength(line)).hasMatch();
}

std::vector<const Provision*> columnsOf(const Provision& table)
{
    std::vector<const Provision*> columns;
    for (const Provision& child : table.children) {
        if (child.kind == Kind::Column)
            columns.push_back(&child);
    }
    return columns;
}

/// The columns that the rows right below a parent use; all of them where it has no rows yet.
std::vector<const Provision*> columnsUsedBelow(const Provision& table, const Provision& parent)
{
    std::vector<const Provision*> used;
    for (const Provision* column : columnsOf(table)) {
        const bool isUsed = std::any_of(parent.children.begin(), parent.children.end(), [&](const Provision& row) {
            return row.kind == Kind::Initiative && model::roleIn(row, column->lineage) != nullptr;
        });
        if (isUsed)
            used.push_back(column);
    }
    return used.empty() ? columnsOf(table) : used;
}

/// Puts lines below a table one after the other. Sections nest by the style of their marks: a style that is open goes
/// on on its level, a new one opens the next.
class FragmentReader
{
public:
    FragmentReader(const Provision& table, const Provision& parent, const TextWidths& widths)
        : m_table(table)
        , m_heads(columnsUsedBelow(table, parent))
        , m_widths(widths)
    {
    }

    TableFragment read(const QStringList& lines)
    {
        TableFragment fragment;
        for (const QString& line : lines) {
            if (isRule(line) || withoutSpaces(line).isEmpty())
                continue;
            if (!take(line)) {
                fragment.unplaced = line;
                return fragment;
            }
        }
        closeTo(0);
        fragment.nodes = std::move(m_nodes);
        return fragment;
    }

private:
    struct Level
    {
        NumberStyle style = NumberStyle::None;
        Provision section;
    };

    bool take(const QString& line)
    {
        const QStringList cells = cellsOf(line);
        if (cells.size() > 1) {
            m_inNotes = false;
            return m_table.face == model::Face::Stacked ? takeStacked(cells) : takeRow(cells);
        }
        m_row = nullptr;
        const QString words = line.trimmed();
        const auto marker = readMarker(words);
        if (isNote(words) || (m_inNotes && marker)) {
            m_inNotes = true;
            add(makeProvision(Kind::TableNote, m_widths.applied(words)));
            return true;
        }
        return marker && takeSection(words, *marker);
    }

    bool takeSection(const QString& words, const Marker& marker)
    {
        const MarkerReading reading = marker.readings.front();
        size_t depth = m_open.size();
        for (size_t i = 0; i < m_open.size(); ++i) {
            if (m_open[i].style == reading.style)
                depth = i;
        }
        closeTo(depth);
        Provision section = makeProvision(Kind::Section);
        section.number.style = reading.style;
        if (reading.value > 0)
            section.number.values = {reading.value};
        section.number.asWritten = words.left(marker.length);
        section.caption = m_widths.applied(words.mid(marker.length).trimmed());
        m_open.push_back({reading.style, std::move(section)});
        m_heads = columnsOf(m_table);
        return true;
    }

    /// 取組 | 内容 | 甲の役割: which columns the rows below it fill.
    bool takeHeads(const QStringList& cells)
    {
        std::vector<const Provision*> heads;
        for (qsizetype i = 1; i < cells.size(); ++i) {
            const auto columns = columnsOf(m_table);
            const auto found = std::find_if(columns.begin(), columns.end(), [&](const Provision* column) {
                return foldedWords(column->text) == foldedWords(cells[i]);
            });
            if (found == columns.end())
                return false;
            heads.push_back(*found);
        }
        m_heads = std::move(heads);
        return true;
    }

    bool takeRow(const QStringList& cells)
    {
        if (takeHeads(cells))
            return true;
        auto heads = m_heads;
        if (cells.size() != static_cast<qsizetype>(heads.size()) + 1)
            heads = columnsOf(m_table);
        if (cells.size() != static_cast<qsizetype>(heads.size()) + 1 || cells.first().isEmpty())
            return false;
        Provision row = makeProvision(Kind::Initiative, m_widths.applied(cells.first()));
        for (size_t i = 0; i < heads.size(); ++i)
            addCell(row, *heads[i], cells[static_cast<qsizetype>(i) + 1]);
        add(std::move(row));
        return true;
    }

    bool takeStacked(const QStringList& cells)
    {
        if (cells.size() != 3)
            return false;
        const auto columns = columnsOf(m_table);
        const auto column = std::find_if(columns.begin(), columns.end(), [&](const Provision* candidate) {
            return foldedWords(candidate->text) == foldedWords(cells[1]);
        });
        if (column == columns.end())
            return false;
        if (!cells[0].isEmpty())
            m_row = &add(makeProvision(Kind::Initiative, m_widths.applied(cells[0])));
        if (m_row == nullptr || model::roleIn(*m_row, (*column)->lineage) != nullptr)
            return false;
        addCell(*m_row, **column, cells[2]);
        return true;
    }

    void addCell(Provision& row, const Provision& column, const QString& words)
    {
        if (words.isEmpty())
            return;
        Provision role = makeProvision(Kind::Role, m_widths.applied(words));
        role.column = column.lineage;
        row.children.push_back(std::move(role));
    }

    Provision& add(Provision node)
    {
        auto& list = m_open.empty() ? m_nodes : m_open.back().section.children;
        list.push_back(std::move(node));
        return list.back();
    }

    void closeTo(size_t depth)
    {
        m_row = nullptr;
        while (m_open.size() > depth) {
            Provision section = std::move(m_open.back().section);
            m_open.pop_back();
            add(std::move(section));
        }
    }

    const Provision& m_table;
    std::vector<const Provision*> m_heads;
    const TextWidths& m_widths;
    std::vector<Level> m_open;
    std::vector<Provision> m_nodes;
    Provision* m_row = nullptr; ///< stacked face: the row that the next cells belong to
    bool m_inNotes = false;
};

/// The heads of a table that nobody has described yet.
void describeColumns(const QStringList& lines, Provision* table)
{
    std::vector<QStringList> rows;
    for (const QString& line : lines) {
        QStringList cells = cellsOf(line);
        if (cells.size() > 1 && !isRule(line))
            rows.push_back(std::move(cells));
    }
    if (rows.empty())
        return;
    const bool isStacked =
        rows.size() > 1 && rows[0].size() == 3 && rows[1].size() == 3 && rows[1][0].isEmpty() && !rows[0][0].isEmpty();
    table->face = isStacked ? model::Face::Stacked : model::Face::Columns;
    if (!isStacked) {
        if (!rows[0][0].isEmpty())
            table->children.push_back(makeProvision(Kind::InitiativeColumn, rows[0][0]));
        for (qsizetype i = 1; i < rows[0].size(); ++i)
            table->children.push_back(makeProvision(Kind::Column, rows[0][i]));
        return;
    }
    QStringList seen;
    for (const QStringList& row : rows) {
        if (row.size() == 3 && !seen.contains(foldedWords(row[1]))) {
            seen.append(foldedWords(row[1]));
            table->children.push_back(makeProvision(Kind::Column, row[1]));
        }
    }
}

} // namespace

TableFragment readTableLines(const Provision& table, const Provision& parent, const QStringList& lines,
                             const TextWidths& widths)
{
    return FragmentReader(table, parent, widths).read(lines);
}

TableFragment readWholeTable(const QStringList& lines, const TextWidths& widths)
{
    static const QRegularExpression kHeading(
        u"^(別表(?: ?第 ?[0-9一二三四五六七八九十]+(?:の[0-9一二三四五六七八九十]+)*)?) *(\\(.*\\))?$"_s);
    TableFragment fragment;
    const QString heading = lines.isEmpty() ? QString() : lines.first().trimmed();
    const auto match = kHeading.match(foldKeepingLength(heading));
    Provision table = makeProvision(Kind::RoleTable);
    const QStringList rest = lines.mid(1);
    if (!match.hasMatch()) {
        fragment.unplaced = heading;
        return fragment;
    }
    describeColumns(rest, &table);
    table.text = heading.left(match.capturedLength(1));
    if (match.capturedLength(2) > 0)
        table.caption = widths.applied(heading.mid(match.capturedStart(2), match.capturedLength(2)));
    fragment = readTableLines(table, table, rest, widths);
    if (fragment.unplaced)
        return fragment;
    for (Provision& node : fragment.nodes)
        table.children.push_back(std::move(node));
    fragment.nodes.clear();
    fragment.nodes.push_back(std::move(table));
    return fragment;
}

} // namespace core::amend
