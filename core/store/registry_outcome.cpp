// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registry_outcome.h"

#include "core/store/migration_runner.h"
#include "core/store/registry.h"
#include "core/store/registry_opening.h"

#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

OpenOutcome outcomeOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::RegistryNewer:
        return OpenOutcome::Newer;
    case ErrorCode::RegistryLocked:
    case ErrorCode::RegistryLockDead:
    case ErrorCode::RegistryLockSilent:
    case ErrorCode::RegistryLockClock:
        return OpenOutcome::Locked;
    case ErrorCode::RegistryNotOurs:
    case ErrorCode::FileIsDirectory:
    case ErrorCode::FileTooLarge:
        return OpenOutcome::NotOurs;
    case ErrorCode::FolderReadOnly:
        return OpenOutcome::ReadOnlyFolder;
    case ErrorCode::FileReadOnly:
        return OpenOutcome::ReadOnlyFile;
    case ErrorCode::FileNotFound:
        return QFileInfo::exists(QFileInfo(error.args.value(0)).absolutePath()) ? OpenOutcome::Missing
                                                                                : OpenOutcome::Unreachable;
    case ErrorCode::FolderMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::RegistryChangedMeanwhile:
        return OpenOutcome::Unreachable;
    case ErrorCode::RegistryDamaged:
    case ErrorCode::RegistryOlder:
        return OpenOutcome::Damaged;
    default:
        return OpenOutcome::Failed;
    }
}

/// What ReadWrite would fail with, as far as it shows from outside.
std::optional<Error> obstacle(const QString& path, const OpeningReport& report, TakeOver takeOver)
{
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (auto fits = checkVersion(path, header->schemaVersion, OpenMode::ReadWrite); !fits)
        return fits.error();
    if (!isFileWritable(path))
        return Error{ErrorCode::FileReadOnly, {path}, {}};
    if (!mayTake(report.lock.state, takeOver))
        return lockError(path, report.lock);
    const QString folder = QFileInfo(path).absolutePath();
    if (::access(QFile::encodeName(folder).constData(), W_OK) != 0)
        return Error{ErrorCode::FolderReadOnly, {path, folder}, {}};
    return std::nullopt;
}

} // namespace

OpenOutcome outcomeOf(const Result<std::unique_ptr<Registry>>& opened)
{
    if (!opened)
        return outcomeOf(opened.error());
    const Registry& registry = **opened;
    if (registry.isNewer())
        return OpenOutcome::Newer;
    return registry.isUpgraded() ? OpenOutcome::Upgraded : OpenOutcome::Current;
}

OpeningReport examine(const QString& path, const RegistryOptions& options)
{
    const RegistryOptions full = completed(options);
    const QString absolute = registryPathOf(path);
    OpeningReport report;
    report.lock = inspectLock(absolute, currentPlace(full.identity.computer));
    report.unsaved = findUnsavedWork(full.workingRoot, absolute);
    report.error = obstacle(absolute, report, full.takeOver);
    if (report.error)
        report.outcome = outcomeOf(*report.error);
    else if (readHeader(absolute)->schemaVersion < currentVersion())
        report.outcome = OpenOutcome::Upgraded;
    return report;
}

} // namespace core::store
