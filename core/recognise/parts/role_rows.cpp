// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/parts/role_rows.h"

#include "core/base/width_folding.h"
#include "core/recognise/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::recognise {

using Kind = model::ProvisionKind;
using Code = model::FindingCode;

namespace {

/// A table with more columns is no role table but hostile or broken input; the rest of such a row is kept as text.
constexpr size_t kMostColumns = 32;

} // namespace

void RoleRows::take(const Block& block, model::Provision& parent)
{
    if (m_parent != &parent) {
        closeInitiative();
        m_names.clear();
    }
    m_parent = &parent;
    const TableRow row = readRow(block);
    if (row.cells.empty())
        return;
    if (row.cells.size() > kMostColumns) {
        keepAsText(block);
    } else if (isHeadRow(row) && m_face != RowFace::Stacked) {
        if (!takeHeads(row))
            keepAsText(block);
    } else if (m_face != RowFace::Columns && isStackedRow(row)) {
        if (!m_headsReported)
            m_draft.findings.info(Code::ColumnHeadsMissing, block.at());
        m_headsReported = true;
        m_face = RowFace::Stacked;
        if (!takeStackedRow(block, row))
            keepAsText(block);
    } else if (m_face == RowFace::Stacked) {
        takeTornStackedRow(block, row);
    } else {
        if (m_face == RowFace::Unknown)
            m_draft.findings.warn(Code::ColumnHeadsMissing, block.at(), block.text());
        m_face = RowFace::Columns;
        takeColumnsRow(block, row);
    }
}

void RoleRows::closeInitiative()
{
    m_initiative = nullptr;
    m_lastRole = nullptr;
}

void RoleRows::finish()
{
    m_table->face = m_face == RowFace::Stacked ? model::Face::Stacked : model::Face::Columns;
    m_table->children.insert(m_table->children.begin(), std::make_move_iterator(m_columns.begin()),
                             std::make_move_iterator(m_columns.end()));
}

bool RoleRows::takeHeads(const TableRow& row)
{
    if (m_columns.size() + row.cells.size() > 2 * kMostColumns)
        return false;
    m_face = RowFace::Columns;
    closeInitiative();
    const auto head = std::find_if(m_columns.begin(), m_columns.end(),
                                   [](const auto& column) { return column.kind == Kind::InitiativeColumn; });
    if (head == m_columns.end() && !row.isEmpty(0)) {
        m_columns.insert(m_columns.begin(), model::makeProvision(Kind::InitiativeColumn, row.text(0)));
        m_draft.places.insert(m_columns.front().lineage, row.cells.front().start());
    } else if (!row.isEmpty(0) && foldWidth(head->text) != foldWidth(row.text(0))) {
        keepWords(row.text(0), row.cells.front().start());
    }
    m_cellColumns.clear();
    for (size_t i = 1; i < row.cells.size(); ++i) {
        LineageId column = columnFor(row.text(i), row.cells[i].start());
        if (std::find(m_cellColumns.begin(), m_cellColumns.end(), column) != m_cellColumns.end()) {
            // Two columns of one name in one table are two columns all the same.
            m_columns.push_back(model::makeProvision(Kind::Column, row.text(i)));
            column = m_columns.back().lineage;
        }
        m_cellColumns.push_back(column);
    }
    return true;
}

void RoleRows::takeColumnsRow(const Block& block, const TableRow& row)
{
    const bool goesOn = row.isEmpty(0) && m_initiative != nullptr;
    if (goesOn)
        m_draft.findings.info(Code::RowTornByPage, block.at(), block.text().trimmed());
    else
        openInitiative(row.cells.front(), block.at());
    for (size_t i = 1; i < row.cells.size(); ++i) {
        if (row.isEmpty(i))
            continue;
        setCell(columnAt(i - 1, block), row.cells[i]);
    }
    if (!goesOn && row.cells.size() <= m_cellColumns.size())
        m_draft.findings.info(Code::CellsMissing, block.at(), block.text().trimmed());
}

bool RoleRows::takeStackedRow(const Block& block, const TableRow& row)
{
    const QString name = withoutContinuation(row.text(0));
    const bool sameName = m_initiative != nullptr && m_initiative->text == name;
    const LineageId column = columnFor(withoutContinuation(row.text(1)), row.cells[1].start());
    if (column.isNull())
        return false;
    const bool wasContinued = name != row.text(0);
    const bool repeatsName = sameName && (wasContinued || cell(column) == nullptr);
    if (m_initiative == nullptr || (!name.isEmpty() && !repeatsName))
        openInitiative(row.cells.front(), block.at());
    if (cell(column) != nullptr)
        m_draft.findings.info(Code::RowTornByPage, block.at(), block.text().trimmed());
    setCell(column, row.cells[2]);
    return true;
}

void RoleRows::takeTornStackedRow(const Block& block, const TableRow& row)
{
    const bool onlyLast = row.isEmpty(0) && row.isEmpty(1) && row.cells.size() == 3;
    if (!onlyLast || m_lastRole == nullptr) {
        keepAsText(block);
        return;
    }
    m_draft.findings.info(Code::RowTornByPage, block.at(), block.text().trimmed());
    goOn(*m_lastRole, row.text(2));
}

void RoleRows::keepAsText(const Block& block)
{
    QString words = block.text().trimmed();
    keepWords(words.replace(u'\t', u' '), block.at());
}

void RoleRows::keepWords(const QString& words, SourcePosition at)
{
    m_draft.findings.warn(Code::TextUnplaced, at, words);
    m_draft.append(*m_parent, Kind::Text, words, at);
    closeInitiative();
}

void RoleRows::openInitiative(const Line& name, SourcePosition at)
{
    if (!name.isEmpty() && m_names.contains(name.text()))
        m_draft.findings.warn(Code::DuplicateInitiative, at, name.text(), {name.text()});
    m_names.insert(name.text());
    m_initiative = &m_draft.append(*m_parent, Kind::Initiative, name.text(), name.isEmpty() ? at : name.start());
    m_lastRole = nullptr;
}

void RoleRows::setCell(const LineageId& column, const Line& words)
{
    if (model::Provision* there = cell(column)) {
        goOn(*there, words.text());
        m_lastRole = there;
        return;
    }
    m_lastRole = &m_draft.append(*m_initiative, Kind::Role, words.text(), words.start());
    m_lastRole->column = column;
}

void RoleRows::goOn(model::Provision& role, const QString& words)
{
    if (endsSentence(role.text))
        role.text += u'\n' + words;
    else
        joinWords(role.text, words);
}

LineageId RoleRows::columnFor(const QString& head, SourcePosition at)
{
    const QString wanted = foldedWords(head);
    for (const model::Provision& column : m_columns) {
        if (column.kind == Kind::Column && foldedWords(column.text) == wanted)
            return column.lineage;
    }
    if (m_columns.size() >= 2 * kMostColumns)
        return {};
    m_columns.push_back(model::makeProvision(Kind::Column, head));
    m_draft.places.insert(m_columns.back().lineage, at);
    return m_columns.back().lineage;
}

LineageId RoleRows::columnAt(size_t index, const Block& block)
{
    if (index >= m_cellColumns.size() && !m_cellColumns.empty())
        m_draft.findings.warn(Code::CellsExtra, block.at(), block.text().trimmed());
    while (index >= m_cellColumns.size()) {
        m_columns.push_back(model::makeProvision(Kind::Column));
        m_cellColumns.push_back(m_columns.back().lineage);
    }
    return m_cellColumns[index];
}

model::Provision* RoleRows::cell(const LineageId& column)
{
    if (m_initiative == nullptr)
        return nullptr;
    const auto found = std::find_if(m_initiative->children.begin(), m_initiative->children.end(),
                                    [&column](const auto& role) { return role.column == column; });
    return found == m_initiative->children.end() ? nullptr : &*found;
}

} // namespace core::recognise
