// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registry.h"

#include "core/store/changeset.h"
#include "core/store/derived_text.h"
#include "core/store/file_lock.h"
#include "core/store/prepared_registry.h"
#include "core/store/save_mark.h"
#include "core/store/working_copy.h"

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// Keeps edits from nesting.
class EditingFlag
{
public:
    explicit EditingFlag(bool& flag)
        : m_flag(flag)
    {
        m_flag = true;
    }
    ~EditingFlag() { m_flag = false; }
    EditingFlag(const EditingFlag&) = delete;
    EditingFlag& operator=(const EditingFlag&) = delete;

private:
    bool& m_flag;
};

} // namespace

Registry::Registry(QString path, std::unique_ptr<WorkingCopy> workingCopy, std::unique_ptr<Connection> connection,
                   const RegistryOptions& options)
    : m_path(std::move(path))
    , m_options(options)
    , m_workingCopy(std::move(workingCopy))
    , m_connection(std::move(connection))
    , m_history(std::make_unique<History>(*m_connection, options.identity, options.history))
{
    m_heartbeat.setInterval(kHeartbeat);
    connect(&m_heartbeat, &QTimer::timeout, this, &Registry::giveSignOfLife);
}

Registry::~Registry()
{
    const bool isKept = m_unsaved != UnsavedEdits::Discarded && (!m_isLoaded || hasUnsavedEdits());
    m_history.reset();
    m_connection.reset();
    if (!isKept)
        m_workingCopy->remove();
    else if (m_unsaved == UnsavedEdits::SetAside)
        m_workingCopy->setAside();
}

Result<std::unique_ptr<Registry>> Registry::create(const QString& path, const RegistryOptions& options,
                                                   const FirstContents& contents)
{
    auto prepared = prepareNew(path, options, contents);
    return prepared ? open(std::move(*prepared)) : prepared.error();
}

Result<std::unique_ptr<Registry>> Registry::open(const QString& path, const RegistryOptions& options)
{
    auto prepared = prepareOpening(path, options);
    return prepared ? open(std::move(*prepared)) : prepared.error();
}

Result<std::unique_ptr<Registry>> Registry::recover(const QString& folder, const RegistryOptions& options)
{
    auto prepared = prepareRecovery(folder, options);
    return prepared ? open(std::move(*prepared)) : prepared.error();
}

Result<std::unique_ptr<Registry>> Registry::open(PreparedRegistry&& prepared)
{
    const QString path = prepared.path;
    const auto damaged = [&path](const Error& error) {
        return Error{ErrorCode::RegistryDamaged, {path}, error.detail};
    };
    if (!prepared.connection) {
        auto connection = Connection::open(prepared.workingCopy->databasePath());
        if (!connection)
            return damaged(connection.error());
        prepared.connection = std::move(*connection);
        if (auto durable = prepared.connection->commitDurably(); !durable)
            return damaged(durable.error());
    }
    std::unique_ptr<Registry> registry(
        new Registry(path, std::move(prepared.workingCopy), std::move(prepared.connection), prepared.options));
    registry->m_isUpgraded = prepared.isUpgraded;
    registry->m_isNewer = prepared.isNewer;
    registry->m_stamp = prepared.stamp;
    registry->m_lock = std::move(prepared.lock);
    auto loaded = registry->load();
    if (loaded && !prepared.isNewer && !prepared.isRecovered)
        loaded = registry->claimSaved();
    if (!loaded) {
        if (!prepared.isRecovered)
            registry->leaveUnsaved(UnsavedEdits::Discarded);
        return damaged(loaded.error());
    }
    return registry;
}

Result<void> Registry::load()
{
    m_isLoaded = false;
    if (auto loaded = m_history->load(); !loaded)
        return loaded.error();
    auto mark = readSaveMark(*m_connection);
    if (!mark)
        return mark.error();
    m_saveToken = mark->token;
    m_savedLogId = mark->logId;
    m_isLoaded = true;
    if (m_lock) {
        m_heartbeat.start();
        m_sinceHeartbeat.start();
    }
    return {};
}

/// Everything that stands in a file is saved, whatever its mark says.
Result<void> Registry::claimSaved()
{
    if (m_savedLogId == m_history->newestLogId())
        return {};
    auto mark = readSaveMark(*m_connection);
    if (!mark)
        return mark.error();
    mark->logId = m_history->newestLogId();
    m_savedLogId = mark->logId;
    return writeSaveMark(*m_connection, *mark);
}

bool Registry::hasUnsavedEdits() const
{
    return m_history->newestLogId() != m_savedLogId;
}

Result<void> Registry::runEdit(LogKind kind, const QString& label, const std::function<Result<void>()>& work,
                               const EditPlace& place)
{
    if (isReadOnly())
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    Q_ASSERT_X(!m_isEditing, "Registry::edit", "edits do not nest");
    if (m_isEditing)
        return Error{ErrorCode::StoreFailed, {}, u"an edit within an edit: "_s + label};

    if (m_lock && m_sinceHeartbeat.hasExpired(std::chrono::milliseconds(kHeartbeat).count()))
        giveSignOfLife();
    ChangeSummary summary;
    {
        const EditingFlag editing(m_isEditing);
        WriteScope scope(*m_connection);
        if (auto begun = scope.begin(); !begun)
            return begun.error();
        ChangeRecorder recorder(*m_connection);
        if (auto started = recorder.start(); !started)
            return started.error();
        if (auto worked = work(); !worked)
            return worked.error();
        auto changeset = recorder.changeset();
        if (!changeset)
            return changeset.error();
        if (changeset->isEmpty())
            return {};
        auto touched = summarise(*changeset);
        if (!touched)
            return touched.error();
        summary = std::move(*touched);
        if (auto derived = refreshDerivedText(*m_connection, summary); !derived)
            return derived.error();
        auto row = kind == LogKind::Record ? m_history->appendRecord(label, *changeset)
                                           : m_history->append(label, place, *changeset, m_savedLogId);
        if (!row)
            return row.error();
        if (auto committed = scope.commit(); !committed)
            return committed.error();
        m_history->taken(*row);
    }
    Q_EMIT changed(summary);
    return {};
}

Result<void> Registry::record(const QString& label, const std::function<Result<void>()>& work)
{
    return runEdit(LogKind::Record, label, work, {});
}

Result<LogEntry> Registry::undo()
{
    if (isReadOnly())
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    return announce(m_history->undo());
}

Result<LogEntry> Registry::redo()
{
    if (isReadOnly())
        return Error{ErrorCode::RegistryReadOnly, {m_path}, {}};
    return announce(m_history->redo());
}

Result<LogEntry> Registry::announce(Result<Replayed> step)
{
    if (!step)
        return step.error();
    Q_EMIT changed(step->summary);
    return std::move(step->edit);
}

} // namespace core::store
