// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/prepared_registry.h"

#include "core/base/task.h"
#include "core/store/connection.h"
#include "core/store/content_digest.h"
#include "core/store/file_lock.h"
#include "core/store/migration_runner.h"
#include "core/store/registry_opening.h"
#include "core/store/save_job.h"
#include "core/store/unsaved_work.h"
#include "core/store/working_copy.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core::store {

PreparedRegistry::PreparedRegistry() = default;
PreparedRegistry::PreparedRegistry(PreparedRegistry&&) noexcept = default;

PreparedRegistry::~PreparedRegistry()
{
    connection.reset();
    if (workingCopy && !isRecovered)
        workingCopy->remove();
}

void PreparedRegistry::leaveThread()
{
    connection.reset();
}

Result<PreparedRegistry> prepareOpening(const QString& path, const RegistryOptions& options, const Task* task)
{
    const auto isStopped = [task] { return task != nullptr && task->isCancelled(); };
    const Error stopped{ErrorCode::Cancelled, {}, {}};
    PreparedRegistry prepared;
    prepared.path = registryPathOf(path);
    prepared.options = completed(options);
    const QString& absolute = prepared.path;
    const RegistryOptions& full = prepared.options;
    tidyWorkingCopies(full.workingRoot, QDateTime::currentDateTimeUtc());
    auto header = readHeader(absolute);
    if (!header)
        return header.error();
    if (auto fits = checkVersion(absolute, header->schemaVersion, full.mode); !fits)
        return fits.error();
    // The lock comes first: what is read afterwards does not change any more.
    if (full.mode == OpenMode::ReadWrite) {
        if (!isFileWritable(absolute))
            return Error{ErrorCode::FileReadOnly, {absolute}, {}};
        auto taken = FileLock::take(absolute, full.identity.person, full.identity.computer, full.takeOver);
        if (!taken)
            return taken.error();
        prepared.lock = std::move(*taken);
    }
    if (isStopped())
        return stopped;
    auto workingCopy = WorkingCopy::create(full.workingRoot, absolute);
    if (!workingCopy)
        return workingCopy.error();
    prepared.workingCopy = std::move(*workingCopy);
    const QString databasePath = prepared.workingCopy->databasePath();
    auto stamp = copyToWork(absolute, databasePath);
    if (!stamp)
        return stamp.error();
    prepared.stamp = *stamp;
    if (isStopped())
        return stopped;
    if (auto whole = verifyContent(databasePath); !whole)
        return Error{whole.error().code, {absolute}, whole.error().detail};
    if (isStopped())
        return stopped;
    OpeningSteps steps;
    steps.beforeMigration = [&] {
        return keepGeneration(absolute, absolute, full.generations, QDateTime::currentDateTimeUtc());
    };
    auto database = openDatabase(absolute, databasePath, steps);
    if (!database)
        return database.error();
    prepared.connection = std::move(database->connection);
    prepared.isUpgraded = database->upgrade == Upgrade::Done;
    prepared.isNewer = database->upgrade == Upgrade::TooLate;
    return prepared;
}

Result<PreparedRegistry> prepareNew(const QString& path, const RegistryOptions& options, const FirstContents& contents)
{
    PreparedRegistry prepared;
    prepared.path = registryPathOf(path);
    // A link that leads nowhere is in the way as well: its target may only be out of reach.
    if (QFileInfo::exists(prepared.path) || QFileInfo(prepared.path).isSymLink())
        return Error{ErrorCode::FileExists, {path}, {}};
    prepared.options = completed(options);
    prepared.options.mode = OpenMode::ReadWrite;
    auto workingCopy = WorkingCopy::create(prepared.options.workingRoot, prepared.path);
    if (!workingCopy)
        return workingCopy.error();
    prepared.workingCopy = std::move(*workingCopy);
    auto connection = createDatabase(prepared.workingCopy->databasePath(), contents);
    if (!connection)
        return connection.error();
    prepared.connection = std::move(*connection);
    SaveOrder order;
    order.path = prepared.path;
    order.openPath = prepared.path;
    order.options = prepared.options;
    SaveJob job(std::move(order), *prepared.workingCopy, nullptr);
    job.runOn(*prepared.connection);
    if (!job.outcome())
        return job.outcome().error();
    if (auto marked = writeSaveMark(*prepared.connection, job.outcome()->mark); !marked) {
        // An error means that nothing came to be.
        QFile::remove(prepared.path);
        return marked.error();
    }
    prepared.lock = job.takeLock();
    prepared.stamp = job.outcome()->stamp;
    return prepared;
}

Result<PreparedRegistry> prepareRecovery(const QString& folder, const RegistryOptions& options)
{
    PreparedRegistry prepared;
    prepared.isRecovered = true;
    prepared.options = completed(options);
    const RegistryOptions& full = prepared.options;
    prepared.workingCopy = WorkingCopy::adopt(folder);
    if (!prepared.workingCopy)
        return Error{ErrorCode::NothingToRecover, {folder}, {}};
    WorkingCopy& copy = *prepared.workingCopy;
    prepared.path = copy.note().path;
    const QString& path = prepared.path;
    if (full.mode == OpenMode::ReadWrite && QFileInfo::exists(path)) {
        auto taken = FileLock::take(path, full.identity.person, full.identity.computer, full.takeOver);
        if (!taken)
            return taken.error();
        prepared.lock = std::move(*taken);
    }
    auto database = openDatabase(path, copy.databasePath());
    if (!database)
        return database.error();
    prepared.connection = std::move(database->connection);
    prepared.isUpgraded = database->upgrade == Upgrade::Done;
    // An older program must not write what a newer one has left.
    const auto version = schemaVersion(*prepared.connection);
    if (!version)
        return version.error();
    if (auto fits = checkVersion(path, *version, OpenMode::ReadWrite); !fits)
        return fits.error();
    if (auto settled = settlePendingSave(*prepared.connection, copy); !settled)
        return settled.error();
    WorkingNote note = copy.note();
    note.setAsideAt.reset();
    if (auto noted = copy.changeNote(note); !noted)
        return noted.error();
    return prepared;
}

} // namespace core::store
