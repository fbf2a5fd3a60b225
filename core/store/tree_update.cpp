// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tree_update.h"

#include "core/model/grammar.h"
#include "core/model/numbering.h"
#include "core/store/connection.h"
#include "core/store/provision_tree.h"
#include "core/store/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// What a row holds beside its identity.
struct Fields
{
    qint64 parent = 0; ///< 0 for the root
    qint64 position = 0;
    QString kind;
    QString numberStyle;
    QString numberValues;
    QString numberAsWritten;
    QString caption;
    QString text;
    LineageId column;
    QString face;

    friend bool operator==(const Fields&, const Fields&) = default;
};

struct StoredRow
{
    qint64 id = 0;
    LineageId lineage;
    Fields fields;
};

using StoredRows = QHash<LineageId, StoredRow>;

Result<StoredRow> readRow(const Statement& row)
{
    return StoredRow{row.integer(0),
                     row.lineage(1),
                     {row.integer(2), row.integer(3), row.text(4), row.text(5), row.text(6), row.text(7), row.text(8),
                      row.text(9), row.lineage(10), row.text(11)}};
}

Result<StoredRows> readRows(Connection& connection, RevisionId revision)
{
    Statement statement(connection, u"SELECT id, lineage, parent_id, position, kind, number_style, number_values, "
                                    "number_as_written, caption, text, column_lineage, face FROM provision "
                                    "WHERE revision_id = ?"_s);
    statement.bind(revision);
    auto rows = readAll<StoredRow>(statement, readRow);
    if (!rows)
        return rows.error();
    StoredRows byLineage;
    byLineage.reserve(static_cast<qsizetype>(rows->size()));
    for (const StoredRow& row : *rows) {
        byLineage.insert(row.lineage, row);
    }
    return byLineage;
}

Fields fieldsOf(const model::Provision& node, qint64 parent, qint64 position)
{
    return {parent,
            position,
            model::kindName(node.kind),
            model::styleName(node.number.style),
            storedNumberValues(node.number),
            node.number.asWritten,
            node.caption,
            node.text,
            node.column,
            node.kind == model::ProvisionKind::RoleTable ? model::faceName(node.face) : QString()};
}

/// Which of the positions can stay: the longest run of rising ones, so that moving one child rewrites one row.
std::vector<bool> stayingPositions(const std::vector<qint64>& positions)
{
    constexpr auto kNone = static_cast<size_t>(-1);
    std::vector<size_t> tails;
    std::vector<size_t> previous(positions.size(), kNone);
    for (size_t i = 0; i < positions.size(); ++i) {
        if (positions[i] <= 0)
            continue;
        const auto place = std::lower_bound(tails.begin(), tails.end(), positions[i],
                                            [&](size_t tail, qint64 value) { return positions[tail] < value; });
        if (place != tails.begin())
            previous[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> stays(positions.size(), false);
    for (size_t i = tails.empty() ? kNone : tails.back(); i != kNone; i = previous[i])
        stays[i] = true;
    return stays;
}

/// A rising position for each child, the old ones where they fit. Old position 0: the child is new here.
std::vector<qint64> placeChildren(const std::vector<qint64>& old)
{
    const std::vector<bool> stays = stayingPositions(old);
    std::vector<qint64> placed(old.size());
    qint64 last = 0;
    for (size_t i = 0; i < old.size();) {
        if (stays[i]) {
            last = placed[i] = old[i];
            ++i;
            continue;
        }
        size_t end = i;
        while (end < old.size() && !stays[end])
            ++end;
        const auto newcomers = static_cast<qint64>(end - i);
        const qint64 gap = end < old.size() ? (old[end] - last) / (newcomers + 1) : kPositionGap;
        if (gap < 1) {
            // No room between two neighbours: everything is laid out afresh.
            for (size_t j = 0; j < placed.size(); ++j)
                placed[j] = static_cast<qint64>(j + 1) * kPositionGap;
            return placed;
        }
        for (; i < end; ++i)
            placed[i] = last += gap;
    }
    return placed;
}

Statement& bindFields(Statement& statement, const Fields& fields)
{
    return statement.bind(fields.parent > 0 ? std::optional<qint64>(fields.parent) : std::nullopt)
        .bind(fields.position)
        .bind(fields.kind)
        .bind(fields.numberStyle)
        .bind(fields.numberValues)
        .bind(fields.numberAsWritten)
        .bind(fields.caption)
        .bind(fields.text)
        .bind(fields.column)
        .bind(fields.face);
}

/// Writes one tree over the stored rows; what is left in them afterwards has gone from the text.
class TreeUpdater
{
public:
    TreeUpdater(Connection& connection, RevisionId revision, StoredRows rows, qint64 nextId)
        : m_revision(revision)
        , m_rows(std::move(rows))
        , m_nextId(nextId)
        , m_insert(connection, u"INSERT INTO provision (parent_id, position, kind, number_style, number_values, "
                               "number_as_written, caption, text, column_lineage, face, id, revision_id, lineage) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        , m_update(connection, u"UPDATE provision SET parent_id = ?, position = ?, kind = ?, number_style = ?, "
                               "number_values = ?, number_as_written = ?, caption = ?, text = ?, column_lineage = ?, "
                               "face = ? WHERE id = ?"_s)
        , m_delete(connection, u"DELETE FROM provision WHERE id = ?"_s)
    {
    }

    Result<void> write(const model::Provision& root)
    {
        std::vector<Pending> pending{{&root, 0, oldPosition(root, 0)}};
        if (pending.front().position == 0)
            pending.front().position = kPositionGap;
        while (!pending.empty()) {
            const Pending item = pending.back();
            pending.pop_back();
            const std::vector<model::Provision>& children = item.node->children;
            auto id = writeNode(item);
            if (!id)
                return id.error();
            std::vector<qint64> old;
            old.reserve(children.size());
            for (const model::Provision& child : children)
                old.push_back(oldPosition(child, *id));
            const std::vector<qint64> placed = placeChildren(old);
            for (size_t i = children.size(); i-- > 0;)
                pending.push_back({&children[i], *id, placed[i]});
        }
        return deleteRest();
    }

private:
    struct Pending
    {
        const model::Provision* node;
        qint64 parent;
        qint64 position;
    };

    /// 0 when the node is new, or stood below another parent.
    [[nodiscard]] qint64 oldPosition(const model::Provision& node, qint64 parent) const
    {
        const auto stored = m_rows.constFind(node.lineage);
        return stored != m_rows.constEnd() && stored->fields.parent == parent ? stored->fields.position : 0;
    }

    Result<qint64> writeNode(const Pending& item)
    {
        const Fields fields = fieldsOf(*item.node, item.parent, item.position);
        const auto stored = m_rows.constFind(item.node->lineage);
        if (stored == m_rows.constEnd()) {
            const qint64 id = m_nextId++;
            bindFields(m_insert, fields).bind(id).bind(m_revision).bind(item.node->lineage);
            if (auto inserted = m_insert.run(); !inserted)
                return inserted.error();
            return id;
        }
        const qint64 id = stored->id;
        const bool isSame = stored->fields == fields;
        m_rows.erase(stored);
        if (!isSame) {
            if (auto updated = bindFields(m_update, fields).bind(id).runForOneRow(); !updated)
                return updated.error();
        }
        return id;
    }

    Result<void> deleteRest()
    {
        for (const StoredRow& row : std::as_const(m_rows)) {
            if (auto deleted = m_delete.bind(row.id).runForOneRow(); !deleted)
                return deleted.error();
        }
        return {};
    }

    RevisionId m_revision;
    StoredRows m_rows;
    qint64 m_nextId;
    Statement m_insert;
    Statement m_update;
    Statement m_delete;
};

} // namespace

Result<void> updateTree(Connection& connection, RevisionId revision, const model::Provision& root)
{
    if (auto sound = ensureGrammar(root); !sound)
        return sound.error();
    auto rows = readRows(connection, revision);
    if (!rows)
        return rows.error();
    auto newest = connection.integerOf(u"SELECT max(id) FROM provision"_s);
    if (!newest)
        return newest.error();
    return TreeUpdater(connection, revision, std::move(*rows), *newest + 1).write(root);
}

} // namespace core::store
