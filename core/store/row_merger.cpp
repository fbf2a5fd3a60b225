// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_merger.h"

#include "core/store/row_name.h"
#include "core/store/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

// Which side touched what of a revision.
constexpr int kMyText = 1;
constexpr int kTheirText = 2;
constexpr int kMyRow = 4;
constexpr int kTheirRow = 8;

bool belongsToRevision(const QString& table)
{
    return table == u"provision" || table == u"revision_party";
}

ConflictSide sideOf(const LogStep& step, const RowChange& row)
{
    ConflictSide side;
    side.act = row.operation == RowOperation::Insert   ? ConflictSide::Act::Added
               : row.operation == RowOperation::Delete ? ConflictSide::Act::Removed
                                                       : ConflictSide::Act::Changed;
    side.label = step.entry.label;
    side.person = step.entry.person;
    side.madeAt = step.entry.madeAt;
    return side;
}

bool same(const QVariant& left, const QVariant& right)
{
    return left.isValid() == right.isValid() && left.toString() == right.toString();
}

} // namespace

RowMerger::RowMerger(Connection& mine, Connection& newer, const std::vector<MergeDecision>& decisions)
    : m_mine(mine)
    , m_newer(newer)
{
    for (const MergeDecision& decision : decisions)
        m_decisions.insert({decision.table, decision.row}, decision.choice);
}

Result<void> RowMerger::prepare(const std::vector<LogStep>& mine, const std::vector<LogStep>& theirs)
{
    for (const LogStep& step : theirs) {
        for (const RowChange& row : step.rows)
            m_touchedByThem.insert({row.table, row.id}, sideOf(step, row));
    }
    if (auto noted = noteRevisions(theirs, false); !noted)
        return noted.error();
    if (auto noted = noteRevisions(mine, true); !noted)
        return noted.error();
    for (auto item = m_revisions.constBegin(); item != m_revisions.constEnd(); ++item) {
        const int touched = item.value();
        const bool isMixed = ((touched & kMyText) != 0 && (touched & (kTheirText | kTheirRow)) != 0) ||
                             ((touched & kTheirText) != 0 && (touched & kMyRow) != 0);
        if (!isMixed)
            continue;
        auto isFrozen = isSigned(item.key());
        if (!isFrozen)
            return isFrozen.error();
        if (*isFrozen)
            m_bothInSignedText.insert(item.key());
    }
    return {};
}

Result<void> RowMerger::noteRevisions(const std::vector<LogStep>& steps, bool isMine)
{
    for (const LogStep& step : steps) {
        for (const RowChange& row : step.rows) {
            auto revision = revisionOf(row);
            if (!revision)
                return revision.error();
            if (*revision == 0)
                continue;
            const bool isText = row.table != u"revision";
            m_revisions[*revision] |= isMine ? (isText ? kMyText : kMyRow) : (isText ? kTheirText : kTheirRow);
            if (!isMine)
                m_revisionsByThem.insert(*revision, sideOf(step, row));
        }
    }
    return {};
}

/// The revision whose text or state a row belongs to; 0: none, or not to be found any more on either side.
Result<qint64> RowMerger::revisionOf(const RowChange& row)
{
    if (row.table == u"revision")
        return row.id;
    if (!belongsToRevision(row.table))
        return qint64{0};
    auto shape = m_newer.shape(row.table);
    if (!shape)
        return shape.error();
    const auto column = static_cast<size_t>(shape->columns.indexOf(u"revision_id"_s));
    for (const auto* values : {&row.after, &row.before}) {
        if (column < values->size() && values->at(column))
            return values->at(column)->toLongLong();
    }
    for (RowAccess* side : {&m_mine, &m_newer}) {
        auto found = side->row(row.table, row.id);
        if (!found)
            return found.error();
        if (*found)
            return (*found)->at(column).toLongLong();
    }
    return qint64{0};
}

Result<bool> RowMerger::isSigned(qint64 revision)
{
    auto shape = m_newer.shape(u"revision"_s);
    if (!shape)
        return shape.error();
    const auto column = static_cast<size_t>(shape->columns.indexOf(u"state"_s));
    for (RowAccess* side : {&m_mine, &m_newer}) {
        auto row = side->row(u"revision"_s, revision);
        if (!row)
            return row.error();
        if (*row && (*row)->at(column) != QVariant(u"draft"_s))
            return true;
    }
    return false;
}

bool RowMerger::isTheirs(MergeConflict conflict)
{
    const Key key{conflict.table, conflict.row};
    const auto decision = m_decisions.constFind(key);
    if (decision != m_decisions.constEnd() && *decision == MergeChoice::Mine && conflict.mayBeMine) {
        m_forced.insert(key);
        return false;
    }
    m_left.insert(key);
    if (decision == m_decisions.constEnd() || *decision == MergeChoice::Mine)
        m_conflicts.push_back(std::move(conflict));
    return true;
}

QVariant RowMerger::mapped(const TableShape& shape, int column, const QVariant& value) const
{
    const auto reference = shape.references.constFind(column);
    if (reference == shape.references.constEnd() || !value.isValid())
        return value;
    return QVariant::fromValue<qint64>(m_places.value(*reference).value(value.toLongLong(), value.toLongLong()));
}

/// The values of an added row as they will stand in the newer database.
Result<RowMerger::Values> RowMerger::mapped(const RowChange& row)
{
    auto shape = m_newer.shape(row.table);
    if (!shape)
        return shape.error();
    Values values;
    for (size_t i = 0; i < row.after.size(); ++i)
        values.push_back(mapped(*shape, static_cast<int>(i), row.after[i].value_or(QVariant())));
    values.front() = QVariant::fromValue<qint64>(m_places.value(row.table).value(row.id, row.id));
    return values;
}

Result<MergeConflict> RowMerger::conflictOf(const LogStep& step, const RowChange& row)
{
    auto shape = m_newer.shape(row.table);
    if (!shape)
        return shape.error();
    const qint64 id = m_places.value(row.table).value(row.id, row.id);
    auto current = m_newer.row(row.table, id);
    auto before = m_mine.row(row.table, row.id);
    if (!current || !before)
        return current ? before.error() : current.error();
    MergeConflict conflict;
    conflict.table = row.table;
    conflict.row = row.id;
    conflict.mine = sideOf(step, row);
    conflict.theirs = m_touchedByThem.value({row.table, id});
    if (*current || *before) {
        auto name = *current ? rowName(m_newer, row.table, **current) : rowName(m_mine, row.table, **before);
        if (!name)
            return name.error();
        conflict.name = *name;
    }
    for (size_t i = 1; *current && i < row.after.size(); ++i) {
        const QVariant mineNow = row.after[i] ? mapped(*shape, static_cast<int>(i), *row.after[i]) : QVariant();
        if (!row.after[i] || same(mineNow, (*current)->at(i)))
            continue;
        conflict.column = shape->columns.at(static_cast<qsizetype>(i));
        conflict.mine.value = mineNow.toString();
        conflict.theirs.value = (*current)->at(i).toString();
        break;
    }
    return conflict;
}

Result<bool> RowMerger::leavesSignedText(const LogStep& step, const RowChange& row)
{
    auto revision = revisionOf(row);
    if (!revision)
        return revision.error();
    if (*revision == 0 || !m_bothInSignedText.contains(*revision) || m_places[u"revision"_s].contains(*revision))
        return false;
    const Key key{u"revision"_s, *revision};
    if (!m_left.contains(key)) {
        MergeConflict conflict;
        conflict.table = key.first;
        conflict.row = key.second;
        conflict.mine = sideOf(step, row);
        conflict.theirs = m_revisionsByThem.value(*revision);
        conflict.mayBeMine = false;
        (void)isTheirs(std::move(conflict));
    }
    return true;
}

/// Finds the id under which an added row will stand.
Result<void> RowMerger::place(const LogStep& step, const RowChange& row)
{
    const Key key{row.table, row.id};
    auto taken = m_newer.row(row.table, row.id);
    auto values = mapped(row);
    if (!taken || !values)
        return taken ? values.error() : taken.error();
    auto twin = m_newer.twin(row.table, *values);
    if (!twin)
        return twin.error();
    const bool hasTwin = *twin && !m_updatedNow.contains({row.table, **twin});
    if (hasTwin && row.table != u"revision") {
        m_places[row.table][row.id] = **twin;
        auto other = m_newer.row(row.table, **twin);
        if (!other)
            return other.error();
        if (std::equal(values->begin() + 1, values->end(), (*other)->begin() + 1, (*other)->end(), same)) {
            m_left.insert(key);
            return {};
        }
        auto conflict = conflictOf(step, row);
        if (!conflict)
            return conflict.error();
        if (!isTheirs(std::move(*conflict)))
            m_asTwin.insert(key);
        return {};
    }
    qint64 id = row.id;
    if (*taken) {
        auto newest = m_newer.largestId(row.table);
        auto ownNewest = m_mine.largestId(row.table);
        if (!newest || !ownNewest)
            return newest ? ownNewest.error() : newest.error();
        id = std::max(*newest, *ownNewest) + 1;
        for (const qint64 placed : m_places.value(row.table))
            id = std::max(id, placed + 1);
    }
    m_places[row.table][row.id] = id;
    return {};
}

Result<void> RowMerger::insert(const RowChange& row)
{
    const Key key{row.table, row.id};
    if (m_left.contains(key))
        return {};
    auto shape = m_newer.shape(row.table);
    auto values = mapped(row);
    if (!shape || !values)
        return shape ? values.error() : shape.error();
    if (m_asTwin.contains(key)) {
        QHash<int, QVariant> changed;
        for (size_t i = 1; i < values->size(); ++i)
            changed.insert(static_cast<int>(i), values->at(i));
        return m_newer.update(row.table, values->front().toLongLong(), changed);
    }
    // Revisions count within their agreement; where both added one, mine comes after theirs.
    const auto number = static_cast<size_t>(shape->columns.indexOf(u"number"_s));
    while (row.table == u"revision") {
        auto twin = m_newer.twin(row.table, *values);
        if (!twin)
            return twin.error();
        if (!*twin)
            break;
        values->at(number) = QVariant::fromValue<qint64>(values->at(number).toLongLong() + 1);
    }
    return m_newer.insert(row.table, *values);
}

Result<void> RowMerger::update(const LogStep& step, const RowChange& row)
{
    const Key key{row.table, row.id};
    const qint64 id = m_places.value(row.table).value(row.id, row.id);
    const bool isAdded = m_places.value(row.table).contains(row.id);
    auto shape = m_newer.shape(row.table);
    auto current = m_newer.row(row.table, id);
    if (!shape || !current)
        return shape ? current.error() : shape.error();
    QHash<int, QVariant> changed;
    bool isAsExpected = current->has_value();
    for (size_t i = 1; *current && i < row.after.size(); ++i) {
        const int column = static_cast<int>(i);
        if (!row.after[i] || same(mapped(*shape, column, *row.after[i]), (*current)->at(i)))
            continue;
        changed.insert(column, mapped(*shape, column, *row.after[i]));
        isAsExpected =
            isAsExpected && same(mapped(*shape, column, row.before[i].value_or(QVariant())), (*current)->at(i));
    }
    if (*current && changed.isEmpty())
        return {};
    const bool isFree = isAdded || m_forced.contains(key) || (isAsExpected && !m_touchedByThem.contains(key));
    if (!isFree) {
        auto conflict = conflictOf(step, row);
        if (!conflict)
            return conflict.error();
        conflict->mayBeMine = current->has_value();
        if (isTheirs(std::move(*conflict)))
            return {};
    }
    return *current ? m_newer.update(row.table, id, changed) : Result<void>();
}

Result<void> RowMerger::remove(const LogStep& step, const RowChange& row)
{
    const Key key{row.table, row.id};
    const qint64 id = m_places.value(row.table).value(row.id, row.id);
    auto current = m_newer.row(row.table, id);
    if (!current)
        return current.error();
    if (!*current)
        return {};
    const bool isAdded = m_places.value(row.table).contains(row.id);
    if (!isAdded && !m_forced.contains(key) && m_touchedByThem.contains(key)) {
        auto conflict = conflictOf(step, row);
        if (!conflict)
            return conflict.error();
        if (isTheirs(std::move(*conflict)))
            return {};
    }
    return m_newer.remove(row.table, id);
}

Result<void> RowMerger::apply(const LogStep& step)
{
    // Parents before children, so that the ids of what is added are known where they are needed.
    const QStringList order = trackedTables();
    std::vector<RowChange> rows = step.rows;
    std::stable_sort(rows.begin(), rows.end(), [&](const RowChange& left, const RowChange& right) {
        return order.indexOf(left.table) < order.indexOf(right.table);
    });
    std::vector<const RowChange*> carried;
    m_updatedNow.clear();
    for (const RowChange& row : rows) {
        auto isLeft = leavesSignedText(step, row);
        if (!isLeft)
            return isLeft.error();
        if (*isLeft || m_left.contains({row.table, row.id}))
            continue;
        carried.push_back(&row);
        if (row.operation == RowOperation::Update)
            m_updatedNow.insert({row.table, m_places.value(row.table).value(row.id, row.id)});
    }
    const auto forEach = [&](RowOperation operation, auto act) -> Result<void> {
        for (const RowChange* row : carried) {
            if (row->operation != operation)
                continue;
            if (auto done = act(*row); !done)
                return done.error();
        }
        return {};
    };
    if (auto done = forEach(RowOperation::Delete, [&](const RowChange& row) { return remove(step, row); }); !done)
        return done;
    if (auto done = forEach(RowOperation::Insert, [&](const RowChange& row) { return place(step, row); }); !done)
        return done;
    if (auto done = forEach(RowOperation::Update, [&](const RowChange& row) { return update(step, row); }); !done)
        return done;
    return forEach(RowOperation::Insert, [&](const RowChange& row) { return insert(row); });
}

} // namespace core::store
