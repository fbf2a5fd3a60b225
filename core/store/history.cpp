// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/derived_text.h"
#include "core/store/log.h"
#include "core/store/migration_runner.h"
#include "core/store/statement.h"

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
    }
    return {};
}

LogKind kindFromName(const QString& name)
{
    return name == u"undo" ? LogKind::Undo : name == u"redo" ? LogKind::Redo : LogKind::Edit;
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

History::History(Connection& connection, Identity identity)
    : m_connection(connection)
    , m_identity(std::move(identity))
{
}

Result<void> History::load()
{
    m_done.clear();
    m_undone.clear();
    m_newest = 0;
    Statement all(m_connection, u"SELECT id, kind, target_id FROM change_log ORDER BY id"_s);
    if (auto ran = all.run(); !ran)
        return ran.error();
    while (all.next())
        follow(kindFromName(all.text(1)), all.integer(0), all.integer(2));
    if (all.failure())
        return *all.failure();
    return {};
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
    }
}

Result<QString> History::undoLabel() const
{
    return labelOf(m_done);
}

Result<QString> History::redoLabel() const
{
    return labelOf(m_undone);
}

Result<QString> History::labelOf(const std::vector<qint64>& stack) const
{
    if (stack.empty())
        return QString();
    Statement statement(m_connection, u"SELECT label FROM change_log WHERE id = ?"_s);
    statement.bind(stack.back());
    auto label = readFirst<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!label)
        return label.error();
    return label->value_or(QString());
}

Result<std::vector<LogEntry>> History::entries() const
{
    Statement all(m_connection,
                  u"SELECT id, kind, target_id, label, person, computer, made_at FROM change_log ORDER BY id"_s);
    return readAll<LogEntry>(all, [](const Statement& row) -> Result<LogEntry> {
        return LogEntry{row.integer(0),
                        kindFromName(row.text(1)),
                        row.integer(2),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        QDateTime::fromString(row.text(6), Qt::ISODateWithMs)};
    });
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

Result<ChangeSummary> History::undo()
{
    if (m_done.empty())
        return Error{ErrorCode::NothingToUndo, {}, {}};
    return replay(m_done.back(), LogKind::Undo);
}

Result<ChangeSummary> History::redo()
{
    if (m_undone.empty())
        return Error{ErrorCode::NothingToRedo, {}, {}};
    return replay(m_undone.back(), LogKind::Redo);
}

Result<History::Step> History::step(qint64 logId) const
{
    Statement statement(m_connection, u"SELECT label, changeset, schema_version FROM change_log WHERE id = ?"_s);
    statement.bind(logId);
    auto found = readFirst<Step>(statement, [](const Statement& row) -> Result<Step> {
        if (row.isNull(1) || row.integer(2) < closedBefore())
            return Error{ErrorCode::HistoryClosed, {row.text(0)}, {}};
        return Step{row.text(0), row.bytes(1)};
    });
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error{ErrorCode::StoreFailed, {}, u"change_log lacks row %1"_s.arg(logId)};
    return std::move(**found);
}

Result<ChangeSummary> History::replay(qint64 target, LogKind kind)
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
    auto summary = applyChecked(*changeset, recorded->label);
    if (!summary)
        return summary.error();
    if (auto derived = refreshDerivedText(m_connection, *summary); !derived)
        return derived.error();
    auto row = appendRow(kind, target, recorded->label, {}, {});
    if (!row)
        return row.error();
    if (auto committed = scope.commit(); !committed)
        return committed.error();
    follow(kind, *row, target);
    return summary;
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

Result<qint64> History::append(const QString& label, const EditPlace& place, const QByteArray& changeset)
{
    return appendRow(LogKind::Edit, 0, label, place, changeset);
}

void History::taken(qint64 logId)
{
    follow(LogKind::Edit, logId, 0);
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
