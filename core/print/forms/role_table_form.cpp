// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/role_table_form.h"

#include "core/model/numbering.h"
#include "core/print/forms/provision_form.h"
#include "core/print/page/page_model.h"
#include "core/print/page/table_cells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::print {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

constexpr int kNarrowest = 4;         ///< ems of a column; with less the rows are stacked
constexpr double kTallestLabel = 0.4; ///< of the page; a taller one flows with its first row

QString numbered(const Provision& node, const QString& words)
{
    const QString number = model::shownNumber(node.number);
    if (number.isEmpty() || words.isEmpty())
        return number + words;
    return number + QChar(0x3000) + words;
}

const Provision* roleIn(const Provision& initiative, const Provision& column)
{
    const auto found = std::find_if(initiative.children.begin(), initiative.children.end(), [&](const Provision& role) {
        return role.kind == Kind::Role && role.column == column.lineage;
    });
    return found == initiative.children.end() ? nullptr : &*found;
}

} // namespace

void RoleTableForm::add(int indent)
{
    const QString title = m_table.text + m_table.caption;
    if (m_table.face == model::Face::Outline) {
        if (!title.isEmpty())
            m_writer.addParagraph(title, m_writer.body(indent, indent)).breakAfter = BreakLevel::Never;
        for (const Provision& child : m_table.children)
            addOutline(child, indent);
        return;
    }
    if (!title.isEmpty())
        addHeading(title, 0, 0);
    addBelow(m_table, 0);
}

void RoleTableForm::addHeading(const QString& text, int indent, int bookmarkLevel)
{
    ParagraphStyle style = m_writer.body(indent, indent + 1);
    style.alignment = Alignment::Left;
    FlowBlock& block = m_writer.addParagraph(text, style);
    block.spaceBefore = m_writer.pitch() / 2;
    block.isWhole = true;
    block.breakAfter = BreakLevel::Never;
    block.bookmark = Bookmark{bookmarkLevel, text};
}

void RoleTableForm::addBelow(const Provision& parent, int level)
{
    for (size_t i = 0; i < parent.children.size(); ++i) {
        const Provision& child = parent.children[i];
        switch (child.kind) {
        case Kind::Section:
            addHeading(numbered(child, child.caption), qMin(level, kDeepestIndent), level + 1);
            addBelow(child, level + 1);
            break;
        case Kind::Initiative: {
            size_t end = i + 1;
            while (end < parent.children.size() && parent.children[end].kind == Kind::Initiative)
                ++end;
            addRows(parent, i, end);
            i = end - 1;
            break;
        }
        case Kind::TableNote:
            addNote(child);
            break;
        case Kind::Column:
        case Kind::InitiativeColumn:
            break; // they stand in the head rows
        default:
            m_writer.addParagraph(child.text, m_writer.body(0, 1));
            break;
        }
    }
}

int RoleTableForm::beginTable()
{
    m_writer.flow().tables.push_back({0, m_writer.textWidth(), -1});
    return static_cast<int>(m_writer.flow().tables.size()) - 1;
}

FlowCell RoleTableForm::nameCell(const Provision& initiative, int left, int right) const
{
    return tableCell(m_writer, numbered(initiative, initiative.text), left, right, Alignment::Left, true);
}

RoleTableForm::Columns RoleTableForm::columnsUsed(const Provision& parent, size_t first, size_t end) const
{
    Columns columns;
    for (const Provision& column : m_table.children) {
        if (column.kind != Kind::Column)
            continue;
        for (size_t i = first; i < end; ++i) {
            if (roleIn(parent.children[i], column) != nullptr) {
                columns.push_back(&column);
                break;
            }
        }
    }
    return columns;
}

/// Edges of the column of the 取組 and `count` equal columns, all with words of whole ems and the same blank at their
/// sides; that column takes the ems left over. Empty when there is no room.
std::vector<int> RoleTableForm::columnEdges(size_t count) const
{
    const int em = cellEm(m_writer);
    const int width = m_writer.textWidth();
    if (count == 0)
        return {0, width};
    if (count > static_cast<size_t>(width / em))
        return {};
    const int columns = static_cast<int>(count);
    const double blank = 2 * kCellPadding * em;
    const int all = static_cast<int>((width - (columns + 1) * blank) / em); // ems of words in a row
    const int each = (all - static_cast<int>(m_writer.setup().initiativeColumn)) / columns;
    if (each < kNarrowest)
        return {};
    const double side = (width - double(all) * em) / (columns + 1);
    std::vector<int> edges{0};
    for (int i = columns; i > 0; --i)
        edges.push_back(static_cast<int>(width - i * (each * em + side)));
    edges.push_back(width);
    return edges;
}

/// Edges of label, head and words of the stacked face.
std::vector<int> RoleTableForm::stackedEdges() const
{
    const TextStyle type{m_writer.setup().face, fromPoints(m_writer.setup().cellSize)};
    const int em = type.size;
    double head = 0;
    for (const Provision& column : m_table.children) {
        if (column.kind == Kind::Column)
            head = qMax(head, naturalWidth(m_writer.shaped(column.text, type)));
    }
    const int headEms = qBound(2, static_cast<int>(head / em + 0.99), 7);
    const int width = m_writer.textWidth();
    const int labelEms = static_cast<int>(m_writer.setup().labelColumn);
    const int all = static_cast<int>((width - 3 * 2 * kCellPadding * em) / em);
    const double side = (width - double(all) * em) / 3;
    return {0, static_cast<int>(labelEms * em + side), static_cast<int>((labelEms + headEms) * em + 2 * side), width};
}

void RoleTableForm::addRows(const Provision& parent, size_t first, size_t end)
{
    const Columns columns = columnsUsed(parent, first, end);
    const bool fits = m_table.face == model::Face::Columns && !columnEdges(columns.size()).empty();
    if (fits)
        addColumnRows(parent, first, end, columns);
    else
        addStackedRows(parent, first, end);
}

void RoleTableForm::addColumnRows(const Provision& parent, size_t first, size_t end, const Columns& columns)
{
    const std::vector<int> edges = columnEdges(columns.size());
    const int table = beginTable();
    const Provision* nameHead = model::firstChild(m_table, Kind::InitiativeColumn);
    QStringList heads{nameHead != nullptr ? nameHead->text : QString()};
    for (const Provision* column : columns)
        heads << column->text;
    if (!heads.join(QString()).isEmpty()) {
        FlowBlock head = tableRow(m_writer, table);
        head.isHead = true;
        head.breakAfter = BreakLevel::Never;
        for (qsizetype i = 0; i < heads.size(); ++i) {
            const auto at = static_cast<size_t>(i);
            head.cells.push_back(tableCell(m_writer, heads.at(i), edges[at], edges[at + 1], Alignment::Centre, true));
        }
        m_writer.flow().tables.back().head = static_cast<int>(m_writer.flow().blocks.size());
        m_writer.add(std::move(head));
    }
    for (size_t i = first; i < end; ++i) {
        const Provision& initiative = parent.children[i];
        FlowBlock row = tableRow(m_writer, table);
        row.cells.push_back(nameCell(initiative, edges[0], edges[1]));
        for (size_t k = 0; k < columns.size(); ++k) {
            const Provision* role = roleIn(initiative, *columns[k]);
            row.cells.push_back(
                sentenceCell(m_writer, role != nullptr ? role->text : QString(), edges[k + 1], edges[k + 2]));
        }
        m_writer.add(std::move(row));
        addLeftovers(initiative, table);
    }
}

void RoleTableForm::addStackedRows(const Provision& parent, size_t first, size_t end)
{
    const std::vector<int> edges = stackedEdges();
    const int table = beginTable();
    for (size_t i = first; i < end; ++i) {
        addStackedRow(parent.children[i], table, edges);
        addLeftovers(parent.children[i], table);
    }
}

void RoleTableForm::addStackedRow(const Provision& initiative, int table, const std::vector<int>& edges)
{
    const FlowBlock blank = tableRow(m_writer, table);
    FlowSpan span;
    span.label = nameCell(initiative, edges[0], edges[1]);
    span.linePitch = blank.linePitch;
    span.baseline = blank.baseline;
    span.height = static_cast<int>(span.label.lines.size()) * blank.linePitch + blank.paddingTop + blank.paddingBottom;
    const bool labelFlows = span.height > kTallestLabel * geometryOf(m_writer.setup()).textHeight;

    std::vector<const Provision*> roles;
    for (const Provision& role : initiative.children) {
        if (role.kind == Kind::Role)
            roles.push_back(&role);
    }
    int index = -1;
    if (!labelFlows) {
        index = static_cast<int>(m_writer.flow().spans.size());
        m_writer.flow().spans.push_back(span);
    }
    const size_t count = qMax<size_t>(roles.size(), 1);
    for (size_t i = 0; i < count; ++i) {
        FlowBlock row = tableRow(m_writer, table);
        row.span = index;
        if (labelFlows)
            row.cells.push_back(i == 0 ? span.label : FlowCell{edges[0], edges[1], {}});
        const QString head = roles.empty() ? QString() : model::columnHead(m_table, *roles[i]);
        row.cells.push_back(tableCell(m_writer, head, edges[1], edges[2], Alignment::Left, true));
        row.cells.push_back(sentenceCell(m_writer, roles.empty() ? QString() : roles[i]->text, edges[2], edges[3]));
        row.breakAfter = i + 1 < count ? BreakLevel::InGroup : BreakLevel::Free;
        m_writer.add(std::move(row));
    }
}

/// What stood in a row and has no column: a row of its own across the table.
void RoleTableForm::addLeftovers(const Provision& initiative, int table)
{
    for (const Provision& child : initiative.children) {
        if (child.kind != Kind::Text)
            continue;
        FlowBlock row = tableRow(m_writer, table);
        row.cells.push_back(sentenceCell(m_writer, child.text, 0, m_writer.textWidth()));
        m_writer.add(std::move(row));
    }
}

void RoleTableForm::addNote(const Provision& note)
{
    ParagraphStyle style = m_writer.body(0, 1);
    style.type.size = fromPoints(m_writer.setup().cellSize);
    style.pitch = fromPoints(m_writer.setup().cellSize * m_writer.setup().cellPitch);
    m_writer.addParagraph(note.text, style).spaceBefore = m_writer.pitch() / 4;
}

void RoleTableForm::addOutline(const Provision& node, int level)
{
    const int indent = qMin(level, kDeepestIndent);
    if (node.kind == Kind::Column || node.kind == Kind::InitiativeColumn)
        return;
    const bool isHeading = node.kind == Kind::Section || node.kind == Kind::Initiative;
    const bool isRole = node.kind == Kind::Role;
    QString words = node.kind == Kind::Section ? node.caption : node.text;
    if (isRole)
        words = model::columnHead(m_table, node);
    const QString number = model::shownNumber(node.number);
    if (!number.isEmpty() || !words.isEmpty()) {
        FlowBlock& head = number.isEmpty() ? m_writer.addParagraph(words, m_writer.body(indent, indent + 1))
                                           : m_writer.addLabelled(number, words, indent, 0.5);
        if (isHeading || isRole)
            head.breakAfter = BreakLevel::Never;
    }
    if (isRole && !node.text.isEmpty())
        m_writer.addParagraph(node.text, m_writer.body(indent + 2, indent + 1));
    for (const Provision& child : node.children)
        addOutline(child, level + 1);
}

} // namespace core::print
