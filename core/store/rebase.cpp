// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/derived_text.h"
#include "core/store/log_steps.h"
#include "core/store/merge.h"
#include "core/store/migration_runner.h"
#include "core/store/row_merger.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

Result<QString> identityOf(const Connection& connection)
{
    Statement statement(connection, u"SELECT registry_uuid FROM registry_info"_s);
    auto identity = readFirst<QString>(statement, [](const Statement& row) -> Result<QString> { return row.text(0); });
    if (!identity)
        return identity.error();
    return identity->value_or(QString());
}

/// Undo and redo steps point at rows of a log that goes another way now; carried over they are edits like any other.
/// The words are data of the file, as every label is.
QString labelOf(const LogEntry& entry)
{
    const QString pattern = entry.kind == LogKind::Undo   ? u"元に戻す：%1"_s
                            : entry.kind == LogKind::Redo ? u"やり直す：%1"_s
                                                          : u"%1"_s;
    constexpr qsizetype kLongestLabel = 1000;
    return pattern.arg(entry.label).left(kLongestLabel);
}

Result<void> appendStep(Connection& connection, const LogEntry& entry, const QByteArray& changeset)
{
    auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    Statement insert(connection, u"INSERT INTO change_log (kind, label, person, computer, made_at, schema_version, "
                                 "changeset) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(entry.kind == LogKind::Record ? u"record"_s : u"edit"_s)
        .bind(labelOf(entry))
        .bind(entry.person)
        .bind(entry.computer)
        .bind(entry.madeAt.toString(Qt::ISODateWithMs))
        .bind(*version)
        .bind(changeset);
    return insert.run();
}

/// The guards of signed revisions let pass what was allowed when it was made.
class PassGuards
{
public:
    explicit PassGuards(Connection& connection)
        : m_connection(connection)
    {
        m_connection.setHistoryApplying(true);
    }
    ~PassGuards() { m_connection.setHistoryApplying(false); }
    PassGuards(const PassGuards&) = delete;
    PassGuards& operator=(const PassGuards&) = delete;

private:
    Connection& m_connection;
};

Result<void> carryOver(Connection& newer, RowMerger& merger, const LogStep& step)
{
    WriteScope scope(newer);
    if (auto begun = scope.begin(); !begun)
        return begun.error();
    ChangeRecorder recorder(newer);
    if (auto started = recorder.start(); !started)
        return started.error();
    {
        const PassGuards passing(newer);
        if (auto applied = merger.apply(step); !applied)
            return applied.error();
    }
    auto changeset = recorder.changeset();
    if (!changeset)
        return changeset.error();
    if (changeset->isEmpty())
        return {};
    auto summary = summarise(*changeset);
    if (!summary)
        return summary.error();
    if (auto derived = refreshDerivedText(newer, *summary); !derived)
        return derived.error();
    if (auto appended = appendStep(newer, step.entry, *changeset); !appended)
        return appended.error();
    return scope.commit();
}

std::vector<LogEntry> entriesOf(const std::vector<LogStep>& steps)
{
    std::vector<LogEntry> entries;
    entries.reserve(steps.size());
    for (const LogStep& step : steps)
        entries.push_back(step.entry);
    return entries;
}

} // namespace

Result<MergePreview> rebase(const QString& path, Connection& mine, Connection& newer,
                            const std::vector<MergeDecision>& decisions)
{
    auto myIdentity = identityOf(mine);
    auto theirIdentity = identityOf(newer);
    if (!myIdentity || !theirIdentity || *myIdentity != *theirIdentity)
        return Error{ErrorCode::RegistryReplaced, {path}, u"another registry"_s};
    auto shared = lastSharedRow(mine, newer);
    if (!shared)
        return shared.error();
    auto mySteps = stepsAfter(mine, *shared);
    auto theirSteps = stepsAfter(newer, *shared);
    if (!mySteps || !theirSteps)
        return mySteps ? theirSteps.error() : mySteps.error();
    RowMerger merger(mine, newer, decisions);
    if (auto prepared = merger.prepare(*mySteps, *theirSteps); !prepared)
        return prepared.error();
    for (const LogStep& step : *mySteps) {
        if (!step.isKnown)
            return Error{ErrorCode::MergeImpossible, {path, step.entry.label}, u"its changeset has been let go"_s};
        if (auto carried = carryOver(newer, merger, step); !carried)
            return Error{ErrorCode::MergeImpossible, {path, step.entry.label}, carried.error().detail};
    }
    return MergePreview{entriesOf(*mySteps), entriesOf(*theirSteps), merger.conflicts()};
}

} // namespace core::store
