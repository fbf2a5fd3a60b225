// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/role_table_lines.h"

#include "core/model/numbering.h"
#include "core/model/role_columns.h"

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

using Kind = ProvisionKind;

/// A cell on one line: a tab would be read as a border.
QString cell(QString words)
{
    words.replace(u'\t', u' ');
    return words.replace(u'\n', kInnerLineBreak);
}

QString numbered(const Provision& node, const QString& words)
{
    const QString number = shownNumber(node.number);
    return number.isEmpty() ? words : number + u'\u3000' + words;
}

/// Writes the rows of one table. Every run of rows under one heading has a head row of its own, with the columns it
/// uses.
class TableWriter
{
public:
    explicit TableWriter(const Provision& table)
        : m_table(table)
    {
    }

    QStringList write()
    {
        m_lines.append(m_table.text + m_table.caption);
        writeBelow(m_table);
        return m_lines;
    }
    QStringList writeSection(const Provision& section)
    {
        m_lines.append(numbered(section, section.caption));
        writeBelow(section);
        return m_lines;
    }
    QStringList writeRow(const Provision& parent, const Provision& initiative)
    {
        m_table.face == Face::Columns ? writeCells(parent, initiative) : writeStackedRows(initiative);
        return m_lines;
    }

private:
    void writeBelow(const Provision& parent)
    {
        bool isInRows = false;
        for (const Provision& child : parent.children) {
            if (child.kind == Kind::Column || child.kind == Kind::InitiativeColumn)
                continue;
            const bool isRow = child.kind == Kind::Initiative;
            if (isRow != isInRows || !isRow)
                m_lines.append(QString());
            if (isRow && !isInRows && m_table.face == Face::Columns)
                writeHeads(parent);
            isInRows = isRow;
            writeChild(parent, child);
        }
    }

    void writeChild(const Provision& parent, const Provision& child)
    {
        if (child.kind == Kind::Section) {
            (void)writeSection(child);
        } else if (child.kind == Kind::Initiative) {
            (void)writeRow(parent, child);
        } else {
            m_lines.append(child.text);
        }
    }

    [[nodiscard]] std::vector<const Provision*> columnsUsedBelow(const Provision& parent) const
    {
        std::vector<const Provision*> columns;
        for (const Provision& column : m_table.children) {
            if (column.kind != Kind::Column)
                continue;
            for (const Provision& initiative : parent.children) {
                if (initiative.kind == Kind::Initiative && roleIn(initiative, column.lineage)) {
                    columns.push_back(&column);
                    break;
                }
            }
        }
        return columns;
    }

    void writeHeads(const Provision& parent)
    {
        const Provision* first = firstChild(m_table, Kind::InitiativeColumn);
        QStringList heads{first ? cell(first->text) : QString()};
        for (const Provision* column : columnsUsedBelow(parent))
            heads.append(cell(column->text));
        m_lines.append(heads.join(u'\t'));
    }

    void writeCells(const Provision& parent, const Provision& initiative)
    {
        QStringList cells{cell(initiative.text)};
        for (const Provision* column : columnsUsedBelow(parent)) {
            const Provision* role = roleIn(initiative, column->lineage);
            cells.append(role ? cell(role->text) : QString());
        }
        m_lines.append(cells.join(u'\t'));
        writeLeftovers(initiative);
    }

    void writeStackedRows(const Provision& initiative)
    {
        QString name = cell(initiative.text);
        for (const Provision& role : initiative.children) {
            if (role.kind != Kind::Role)
                continue;
            m_lines.append(QStringList{name, cell(columnHead(m_table, role)), cell(role.text)}.join(u'\t'));
            name.clear();
        }
        writeLeftovers(initiative);
    }

    void writeLeftovers(const Provision& initiative)
    {
        for (const Provision& child : initiative.children) {
            if (child.kind == Kind::Text)
                m_lines.append(child.text);
        }
    }

    const Provision& m_table;
    QStringList m_lines;
};

void writeOutline(const Provision& table, const Provision& node, int level, QStringList* lines)
{
    const QString indent(level, u'\u3000');
    switch (node.kind) {
    case Kind::Section:
        lines->append(indent + numbered(node, node.caption));
        break;
    case Kind::Initiative:
        lines->append(indent + numbered(node, node.text));
        break;
    case Kind::Role:
        lines->append(indent + numbered(node, columnHead(table, node)));
        for (const QString& part : node.text.split(u'\n'))
            lines->append(indent + u'\u3000' + part);
        break;
    default:
        lines->append(indent + node.text);
        break;
    }
    for (const Provision& child : node.children)
        writeOutline(table, child, level + 1, lines);
}

} // namespace

QStringList roleTableLines(const Provision& table)
{
    return TableWriter(table).write();
}

QStringList sectionLines(const Provision& table, const Provision& section)
{
    return TableWriter(table).writeSection(section);
}

QStringList rowLines(const Provision& table, const Provision& parent, const Provision& initiative)
{
    return TableWriter(table).writeRow(parent, initiative);
}

QStringList outlineLines(const Provision& table, int level)
{
    QStringList lines;
    for (const Provision& child : table.children) {
        if (child.kind != Kind::Column && child.kind != Kind::InitiativeColumn)
            writeOutline(table, child, level, &lines);
    }
    return lines;
}

} // namespace core::model
