// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/provision_tree.h"

#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/store/connection.h"
#include "core/store/row_writer.h"
#include "core/store/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

struct Row
{
    qint64 id = 0;
    qint64 parent = 0; ///< 0 for the root
    model::Provision node;
    std::vector<size_t> children; ///< indexes of rows, in order
};

QString selectSql(TreeTable table)
{
    return table == TreeTable::Revision
               ? u"SELECT id, parent_id, lineage, kind, number_style, number_values, number_as_written, caption, text, "
                 "column_lineage, face FROM provision WHERE revision_id = ? ORDER BY position, id"_s
               : u"SELECT id, parent_id, lineage, kind, number_style, number_values, number_as_written, caption, text, "
                 "column_lineage, face FROM template_provision WHERE template_id = ? ORDER BY position, id"_s;
}

QString insertSql(TreeTable table)
{
    return table == TreeTable::Revision
               ? u"INSERT INTO provision (id, revision_id, parent_id, position, lineage, kind, number_style, "
                 "number_values, number_as_written, caption, text, column_lineage, face) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
               : u"INSERT INTO template_provision (id, template_id, parent_id, position, lineage, kind, number_style, "
                 "number_values, number_as_written, caption, text, column_lineage, face) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

Error brokenTree(const QString& why)
{
    return Error{ErrorCode::StoreFailed, {}, u"a text is no tree: "_s + why};
}

std::optional<std::vector<int>> readValues(const QString& stored)
{
    std::vector<int> values;
    if (stored.isEmpty())
        return values;
    for (const QStringView part : QStringView(stored).split(u',')) {
        bool isNumber = false;
        values.push_back(part.toInt(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return values;
}

Result<Row> readRow(const Statement& statement)
{
    Row row;
    row.id = statement.integer(0);
    row.parent = statement.integer(1);
    row.node.lineage = statement.lineage(2);
    const QString kind = statement.text(3);
    const QString style = statement.text(4);
    const QString face = statement.text(10);
    auto values = readValues(statement.text(5));
    const bool isKnown = model::kindFromName(kind, &row.node.kind) &&
                         model::styleFromName(style, &row.node.number.style) && values &&
                         (face.isEmpty() || model::faceFromName(face, &row.node.face));
    if (!isKnown || row.node.lineage.isNull())
        return brokenTree(u"row %1 has a kind, number, face or lineage that is unknown"_s.arg(row.id));
    row.node.number.values = std::move(*values);
    row.node.number.asWritten = statement.text(6);
    row.node.caption = statement.text(7);
    row.node.text = statement.text(8);
    row.node.column = statement.lineage(9);
    return row;
}

/// The rows in reading order, parents before children; an error unless every row hangs on the one root.
Result<std::vector<size_t>> readingOrder(const std::vector<Row>& rows, size_t root)
{
    struct Visit
    {
        size_t row;
        int depth;
    };
    std::vector<size_t> order;
    order.reserve(rows.size());
    std::vector<Visit> pending{{root, 0}};
    while (!pending.empty()) {
        const Visit visit = pending.back();
        pending.pop_back();
        if (visit.depth > model::kMaximumDepth)
            return brokenTree(u"it is too deep"_s);
        order.push_back(visit.row);
        const std::vector<size_t>& children = rows[visit.row].children;
        for (size_t i = children.size(); i-- > 0;)
            pending.push_back({children[i], visit.depth + 1});
    }
    if (order.size() != rows.size())
        return brokenTree(u"rows that hang on no root"_s);
    return order;
}

/// Hangs each row on its parent; the index of the root.
Result<size_t> linkRows(std::vector<Row>& rows)
{
    QHash<qint64, size_t> byId;
    byId.reserve(static_cast<qsizetype>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i)
        byId.insert(rows[i].id, i);
    std::optional<size_t> root;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].parent == 0) {
            if (root)
                return brokenTree(u"two roots"_s);
            root = i;
            continue;
        }
        const auto parent = byId.constFind(rows[i].parent);
        if (parent == byId.constEnd())
            return brokenTree(u"a parent stands in another text"_s);
        rows[*parent].children.push_back(i);
    }
    if (!root)
        return brokenTree(u"no root"_s);
    return *root;
}

QString ruleName(model::GrammarRule rule)
{
    switch (rule) {
    case model::GrammarRule::KindNotAllowedHere:
        return u"kindNotAllowedHere"_s;
    case model::GrammarRule::TooDeep:
        return u"tooDeep"_s;
    case model::GrammarRule::LineageMissing:
        return u"lineageMissing"_s;
    case model::GrammarRule::LineageRepeated:
        return u"lineageRepeated"_s;
    case model::GrammarRule::ColumnUnknown:
        return u"columnUnknown"_s;
    case model::GrammarRule::CellRepeated:
        return u"cellRepeated"_s;
    case model::GrammarRule::ParagraphMissing:
        return u"paragraphMissing"_s;
    case model::GrammarRule::NotARoot:
        return u"notARoot"_s;
    }
    return {};
}

} // namespace

Result<std::optional<model::Provision>> readTree(Connection& connection, TreeTable table, qint64 owner)
{
    Statement statement(connection, selectSql(table));
    statement.bind(owner);
    auto rows = readAll<Row>(statement, readRow);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return std::optional<model::Provision>();
    auto root = linkRows(*rows);
    if (!root)
        return root.error();
    auto order = readingOrder(*rows, *root);
    if (!order)
        return order.error();
    // Backwards, every node is whole before it moves into its parent.
    for (size_t i = order->size(); i-- > 0;) {
        Row& row = (*rows)[(*order)[i]];
        row.node.children.reserve(row.children.size());
        for (const size_t child : row.children)
            row.node.children.push_back(std::move((*rows)[child].node));
    }
    return std::optional<model::Provision>(std::move((*rows)[*root].node));
}

Result<std::optional<model::Provision>> readNode(Connection& connection, ProvisionId id)
{
    Statement statement(connection, u"SELECT id, parent_id, lineage, kind, number_style, number_values, "
                                    "number_as_written, caption, text, column_lineage, face FROM provision "
                                    "WHERE id = ?"_s);
    statement.bind(id);
    return readFirst<model::Provision>(statement, [](const Statement& row) -> Result<model::Provision> {
        auto read = readRow(row);
        if (!read)
            return read.error();
        return std::move(read->node);
    });
}

Result<NodeRow> readNodeRow(const Statement& statement)
{
    auto row = readRow(statement);
    if (!row)
        return row.error();
    return NodeRow{row->parent, std::move(row->node)};
}

Result<qint64> writeTree(Connection& connection, TreeTable table, qint64 owner, const std::optional<qint64>& parent,
                         qint64 position, const model::Provision& root)
{
    struct Pending
    {
        const model::Provision* node;
        std::optional<qint64> parent;
        qint64 position;
    };
    auto newest = connection.integerOf(table == TreeTable::Revision ? u"SELECT max(id) FROM provision"_s
                                                                    : u"SELECT max(id) FROM template_provision"_s);
    if (!newest)
        return newest.error();
    const qint64 rootId = *newest + 1;
    qint64 nextId = rootId;
    RowWriter insert(connection, insertSql(table));
    std::vector<Pending> pending{{&root, parent, position}};
    while (!pending.empty()) {
        const Pending item = pending.back();
        pending.pop_back();
        const model::Provision& node = *item.node;
        const qint64 id = nextId++;
        insert.bind(id)
            .bind(owner)
            .bind(item.parent)
            .bind(item.position)
            .bind(node.lineage)
            .bind(model::kindName(node.kind))
            .bind(model::styleName(node.number.style))
            .bind(storedNumberValues(node.number))
            .bind(node.number.asWritten)
            .bind(node.caption)
            .bind(node.text)
            .bind(node.column)
            .bind(node.kind == model::ProvisionKind::RoleTable ? model::faceName(node.face) : QString());
        if (auto inserted = insert.run(); !inserted)
            return inserted.error();
        for (size_t i = node.children.size(); i-- > 0;)
            pending.push_back({&node.children[i], id, static_cast<qint64>(i + 1) * kPositionGap});
    }
    return rootId;
}

Result<void> deleteTree(Connection& connection, TreeTable table, qint64 owner)
{
    return Statement(connection, table == TreeTable::Revision
                                     ? u"DELETE FROM provision WHERE revision_id = ?"_s
                                     : u"DELETE FROM template_provision WHERE template_id = ?"_s)
        .bind(owner)
        .run();
}

QString storedNumberValues(const model::ProvisionNumber& number)
{
    QString stored;
    for (const int value : number.values) {
        if (!stored.isEmpty())
            stored += u',';
        stored += QString::number(value);
    }
    return stored;
}

Result<void> ensureGrammar(const model::Provision& root)
{
    const std::vector<model::GrammarViolation> found = model::violations(root);
    if (found.empty())
        return {};
    return Error{ErrorCode::GrammarViolated, {found.front().place, ruleName(found.front().rule)}, {}};
}

} // namespace core::store
