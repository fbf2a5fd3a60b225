// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registry.h"

#include "core/store/changeset.h"
#include "core/store/content_digest.h"
#include "core/store/derived_text.h"
#include "core/store/file_lock.h"
#include "core/store/migration_runner.h"
#include "core/store/registry_opening.h"
#include "core/store/save_mark.h"
#include "core/store/unsaved_work.h"
#include "core/store/working_copy.h"

#include <QDateTime>
#include <QFileInfo>

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

/// A working copy that goes again unless the registry takes it.
class Provisional
{
public:
    explicit Provisional(std::unique_ptr<WorkingCopy> copy)
        : m_copy(std::move(copy))
    {
    }
    ~Provisional()
    {
        if (m_copy)
            m_copy->remove();
    }
    Provisional(const Provisional&) = delete;
    Provisional& operator=(const Provisional&) = delete;

    WorkingCopy* operator->() const { return m_copy.get(); }
    std::unique_ptr<WorkingCopy> take() { return std::move(m_copy); }

private:
    std::unique_ptr<WorkingCopy> m_copy;
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
    const bool isKept = !m_discardsUnsaved && (!m_isLoaded || hasUnsavedEdits());
    m_history.reset();
    m_connection.reset();
    if (!isKept)
        m_workingCopy->remove();
}

Result<std::unique_ptr<Registry>> Registry::create(const QString& path, const RegistryOptions& options,
                                                   const FirstContents& contents)
{
    const QString absolute = registryPathOf(path);
    // A link that leads nowhere is in the way as well: its target may only be out of reach.
    if (QFileInfo::exists(absolute) || QFileInfo(absolute).isSymLink())
        return Error{ErrorCode::FileExists, {path}, {}};
    RegistryOptions full = completed(options);
    full.mode = OpenMode::ReadWrite;
    auto workingCopy = WorkingCopy::create(full.workingRoot, absolute);
    if (!workingCopy)
        return workingCopy.error();
    Provisional copy(std::move(*workingCopy));
    auto connection = createDatabase(copy->databasePath(), contents);
    if (!connection)
        return connection.error();
    std::unique_ptr<Registry> registry(new Registry(absolute, copy.take(), std::move(*connection), full));
    auto saved = registry->load();
    if (saved)
        saved = registry->save();
    if (!saved) {
        registry->discardUnsaved();
        return saved.error();
    }
    return registry;
}

Result<std::unique_ptr<Registry>> Registry::open(const QString& path, const RegistryOptions& options)
{
    const QString absolute = registryPathOf(path);
    const RegistryOptions full = completed(options);
    tidyWorkingCopies(full.workingRoot, QDateTime::currentDateTimeUtc());
    auto header = readHeader(absolute);
    if (!header)
        return header.error();
    if (auto fits = checkVersion(absolute, header->schemaVersion, full.mode); !fits)
        return fits.error();
    // The lock comes first: what is read afterwards does not change any more.
    std::unique_ptr<FileLock> lock;
    if (full.mode == OpenMode::ReadWrite) {
        if (!isFileWritable(absolute))
            return Error{ErrorCode::FileReadOnly, {absolute}, {}};
        auto taken = FileLock::take(absolute, full.identity.person, full.identity.computer, full.takeOver);
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
    }
    auto workingCopy = WorkingCopy::create(full.workingRoot, absolute);
    if (!workingCopy)
        return workingCopy.error();
    Provisional copy(std::move(*workingCopy));
    auto stamp = copyToWork(absolute, copy->databasePath());
    if (!stamp)
        return stamp.error();
    if (auto whole = verifyContent(copy->databasePath()); !whole)
        return Error{whole.error().code, {absolute}, whole.error().detail};
    OpeningSteps steps;
    steps.beforeMigration = [&] {
        return keepGeneration(absolute, absolute, full.generations, QDateTime::currentDateTimeUtc());
    };
    auto database = openDatabase(absolute, copy->databasePath(), steps);
    if (!database)
        return database.error();
    std::unique_ptr<Registry> registry(new Registry(absolute, copy.take(), std::move(database->connection), full));
    registry->m_isUpgraded = database->upgrade == Upgrade::Done;
    registry->m_isNewer = database->upgrade == Upgrade::TooLate;
    registry->m_stamp = *stamp;
    registry->m_lock = std::move(lock);
    auto loaded = registry->load();
    if (loaded && !registry->m_isNewer)
        loaded = registry->claimSaved();
    if (!loaded) {
        registry->discardUnsaved();
        return Error{ErrorCode::RegistryDamaged, {absolute}, loaded.error().detail};
    }
    return registry;
}

Result<std::unique_ptr<Registry>> Registry::recover(const QString& folder, const RegistryOptions& options)
{
    const RegistryOptions full = completed(options);
    auto copy = WorkingCopy::adopt(folder);
    if (!copy)
        return Error{ErrorCode::NothingToRecover, {folder}, {}};
    const QString path = copy->note().path;
    std::unique_ptr<FileLock> lock;
    if (full.mode == OpenMode::ReadWrite && QFileInfo::exists(path)) {
        auto taken = FileLock::take(path, full.identity.person, full.identity.computer, full.takeOver);
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
    }
    auto database = openDatabase(path, copy->databasePath());
    if (!database)
        return database.error();
    // An older program must not write what a newer one has left.
    const auto version = schemaVersion(*database->connection);
    if (!version)
        return version.error();
    if (auto fits = checkVersion(path, *version, OpenMode::ReadWrite); !fits)
        return fits.error();
    if (auto settled = settlePendingSave(*database->connection, *copy); !settled)
        return settled.error();
    WorkingNote note = copy->note();
    note.setAsideAt.reset();
    if (auto noted = copy->changeNote(note); !noted)
        return noted.error();
    std::unique_ptr<Registry> registry(new Registry(path, std::move(copy), std::move(database->connection), full));
    registry->m_lock = std::move(lock);
    registry->m_isUpgraded = database->upgrade == Upgrade::Done;
    if (auto loaded = registry->load(); !loaded)
        return Error{ErrorCode::RegistryDamaged, {path}, loaded.error().detail};
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

Result<void> Registry::runEdit(const QString& label, const std::function<Result<void>()>& work, const EditPlace& place)
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
        auto row = m_history->append(label, place, *changeset, m_savedLogId);
        if (!row)
            return row.error();
        if (auto committed = scope.commit(); !committed)
            return committed.error();
        m_history->taken(*row);
    }
    Q_EMIT changed(summary);
    return {};
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
