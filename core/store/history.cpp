// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/derived_text.h"
#include "core/store/log.h"
#include "core/store/migration_runner.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

QString kindName(LogKind kind)
{
    switch (kind) {
    case LogKind::Edit:
        return u"edit"_s;
    case LogKind::Undo:
        return u"undo"_s;
    case LogKind::Redo:
        return u"redo"_s;
    case LogKind::Record:
        return u"record"_s;
    }
    return {};
}

LogKind kindFromName(const QString& name)
{
    if (name == u"undo")
        return LogKind::Undo;
    if (name == u"redo")
        return LogKind::Redo;
    return name == u"record" ? LogKind::Record : LogKind::Edit;
}

/// Changesets recorded before this version of the schema fit the tables no longer.
qint64 closedBefore()
{
    qint64 version = 0;
    for (const Migration& migration : allMigrations()) {
        if (migration.closesHistory)
            version = migration.version;
    }
    return version;
}

Result<LogEntry> readEntry(const Statement& row)
{
    LogEntry entry;
    entry.id = row.integer(0);
    entry.kind = kindFromName(row.text(1));
    entry.target = row.integer(2);
    entry.label = row.text(3);
    entry.person = row.text(4);
    entry.computer = row.text(5);
    entry.madeAt = row.moment(6);
    entry.place.table = row.text(7);
    if (!row.isNull(8))
        entry.place.row = row.integer(8);
    entry.place.column = row.text(9);
    entry.place.cursorBefore = row.optionalNumber(10);
    entry.place.anchorBefore = row.optionalNumber(11);
    entry.place.cursorAfter = row.optionalNumber(12);
    entry.place.anchorAfter = row.optionalNumber(13);
    entry.isUndoable = row.number(14) != 0;
    return entry;
}

/// Lets the guards of signed revisions pass while it lives.
class ApplyingScope
{
public:
    explicit ApplyingScope(Connection& connection)
        : m_connection(connection)
    {
        m_connection.setHistoryApplying(true);
    }
    ~ApplyingScope() { m_connection.setHistoryApplying(false); }
    ApplyingScope(const ApplyingScope&) = delete;
    ApplyingScope& operator=(const ApplyingScope&) = delete;

private:
    Connection& m_connection;
};

} // namespace

History::History(Connection& connection, Identity identity, HistoryOptions options)
    : m_connection(connection)
    , m_identity(std::move(identity))
    , m_options(options)
{
}

Result<void> History::load()
{
    m_done.clear();
    m_undone.clear();
    m_bytes.clear();
    m_totalBytes = 0;
    m_newestLetGo.reset();
    m_run.reset();
    m_newest = 0;
    Statement all(m_connection, u"SELECT id, kind, target_id, length(changeset) FROM change_log ORDER BY id"_s);
    if (auto ran = all.run(); !ran)
        return ran.error();
    while (all.next()) {
        if (!all.isNull(3)) {
            m_bytes.emplace(all.integer(0), all.integer(3));
            m_totalBytes += all.integer(3);
        }
        follow(kindFromName(all.text(1)), all.integer(0), all.integer(2));
    }
    if (all.failure())
        return *all.failure();
    cutStacks();
    return {};
}

/// An edit that was let go, and all that lie behind it on their stack, are out of reach.
void History::cutStacks()
{
    const auto isLetGo = [this](qint64 id) { return m_bytes.find(id) == m_bytes.end(); };
    if (const auto last = std::find_if(m_done.rbegin(), m_done.rend(), isLetGo); last != m_done.rend()) {
        m_newestLetGo = *last;
        m_done.erase(m_done.begin(), last.base());
    }
    const auto last = std::find_if(m_undone.rbegin(), m_undone.rend(), isLetGo);
    m_undone.erase(m_undone.begin(), last.base());
}

void History::follow(LogKind kind, qint64 id, qint64 target)
{
    m_newest = id;
    switch (kind) {
    case LogKind::Edit:
        m_done.push_back(id);
        m_undone.clear();
        break;
    case LogKind::Undo:
        if (!m_done.empty() && m_done.back() == target) {
            m_done.pop_back();
            m_undone.push_back(target);
        }
        break;
    case LogKind::Redo:
        if (!m_undone.empty() && m_undone.back() == target) {
            m_undone.pop_back();
            m_done.push_back(target);
        }
        break;
    case LogKind::Record:
        break;
    }
}

Result<QString> History::undoLabel() const
{
    return m_done.empty() ? Result<QString>(QString()) : labelOf(m_done.back());
}

Result<QString> History::redoLabel() const
{
    return m_undone.empty() ? Result<QString>(QString()) : labelOf(m_undone.back());
}

Result<QString> History::labelOf(qint64 logId) const
{
    Statement statement(m_connection, u"SELECT label FROM change_log WHERE id = ?"_s);
    statement.bind(logId);
    auto label = readFirst<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!label)
        return label.error();
    return label->value_or(QString());
}

Result<std::vector<LogEntry>> History::entries() const
{
    Statement all(m_connection,
                  u"SELECT id, kind, target_id, label, person, computer, made_at, place_table, place_row, "
                  "place_column, cursor_before, anchor_before, cursor_after, anchor_after, changeset IS NOT NULL "
                  "FROM change_log ORDER BY id"_s);
    return readAll<LogEntry>(all, readEntry);
}

Result<QByteArray> History::changeset(qint64 logId) const
{
    Statement statement(m_connection, u"SELECT changeset FROM change_log WHERE id = ?"_s);
    statement.bind(logId);
    auto bytes =
        readFirst<QByteArray>(statement, [](const Statement& row) -> Result<QByteArray> { return row.bytes(0); });
    if (!bytes)
        return bytes.error();
    return bytes->value_or(QByteArray());
}

Result<Replayed> History::undo()
{
    if (!m_done.empty())
        return replay(m_done.back(), LogKind::Undo);
    if (!m_newestLetGo)
        return Error{ErrorCode::NothingToUndo, {}, {}};
    auto label = labelOf(*m_newestLetGo);
    return label ? Error{ErrorCode::HistoryLetGo, {*label}, {}} : label.error();
}

Result<Replayed> History::redo()
{
    if (m_undone.empty())
        return Error{ErrorCode::NothingToRedo, {}, {}};
    return replay(m_undone.back(), LogKind::Redo);
}

Result<History::Step> History::step(qint64 logId) const
{
    Statement statement(m_connection,
                        u"SELECT id, kind, target_id, label, person, computer, made_at, place_table, place_row, "
                        "place_column, cursor_before, anchor_before, cursor_after, anchor_after, "
                        "changeset IS NOT NULL, changeset, schema_version FROM change_log WHERE id = ?"_s);
    statement.bind(logId);
    auto found = readFirst<Step>(statement, [](const Statement& row) -> Result<Step> {
        if (row.isNull(15))
            return Error{ErrorCode::HistoryLetGo, {row.text(3)}, {}};
        if (row.integer(16) < closedBefore())
            return Error{ErrorCode::HistoryClosed, {row.text(3)}, {}};
        auto edit = readEntry(row);
        if (!edit)
            return edit.error();
        return Step{std::move(*edit), row.bytes(15)};
    });
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error{ErrorCode::StoreFailed, {}, u"change_log lacks row %1"_s.arg(logId)};
    return std::move(**found);
}

Result<Replayed> History::replay(qint64 target, LogKind kind)
{
    auto recorded = step(target);
    if (!recorded)
        return recorded.error();
    Result<QByteArray> changeset =
        kind == LogKind::Undo ? inverted(recorded->changeset) : Result<QByteArray>(recorded->changeset);
    if (!changeset)
        return changeset.error();

    WriteScope scope(m_connection);
    if (auto begun = scope.begin(); !begun)
        return begun.error();
    auto summary = applyChecked(*changeset, recorded->edit.label);
    if (!summary)
        return summary.error();
    if (auto derived = refreshDerivedText(m_connection, *summary); !derived)
        return derived.error();
    auto row = appendRow(kind, target, recorded->edit.label, {}, {});
    if (!row)
        return row.error();
    if (auto committed = scope.commit(); !committed)
        return committed.error();
    endRun();
    follow(kind, *row, target);
    return Replayed{std::move(recorded->edit), std::move(*summary)};
}

/// Applies a changeset and sees to it that exactly the rows it names were touched.
Result<ChangeSummary> History::applyChecked(const QByteArray& changeset, const QString& label)
{
    auto expected = summarise(changeset);
    if (!expected)
        return expected.error();
    ChangeRecorder recorder(m_connection);
    if (auto started = recorder.start(); !started)
        return started.error();
    {
        const ApplyingScope applying(m_connection);
        if (auto applied = apply(m_connection, changeset); !applied)
            return Error{ErrorCode::UndoConflict, {label}, applied.error().detail};
    }
    auto touched = recorder.changeset();
    if (!touched)
        return touched.error();
    auto actual = summarise(*touched);
    if (!actual)
        return actual.error();
    if (*actual != *expected) {
        qCWarning(lcStore) << "a changeset touched other rows than it names";
        return Error{ErrorCode::UndoConflict, {label}, u"other rows were touched than the log names"_s};
    }
    return actual;
}

Result<qint64> History::appendRow(LogKind kind, qint64 target, const QString& label, const EditPlace& place,
                                  const QByteArray& changeset)
{
    auto version = schemaVersion(m_connection);
    if (!version)
        return version.error();
    Statement insert(m_connection,
                     u"INSERT INTO change_log (kind, target_id, label, person, computer, made_at, schema_version, "
                     "changeset, place_table, place_row, place_column, cursor_before, anchor_before, cursor_after, "
                     "anchor_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(kindName(kind))
        .bind(target > 0 ? std::optional<qint64>(target) : std::nullopt)
        .bind(label)
        .bind(m_identity.person)
        .bind(m_identity.computer)
        .bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
        .bind(*version)
        .bind(changeset)
        .bind(place.table)
        .bind(place.row)
        .bind(place.column)
        .bind(place.cursorBefore)
        .bind(place.anchorBefore)
        .bind(place.cursorAfter)
        .bind(place.anchorAfter);
    if (auto inserted = insert.run(); !inserted)
        return inserted.error();
    return insert.lastInsertedId();
}

} // namespace core::store
