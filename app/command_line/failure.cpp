// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/failure.h"

#include "ui/common/error_sentences.h"

#include <QCoreApplication>

using core::ErrorCode;

namespace app {

void tell(const core::Error& error, CommandContext& context)
{
    context.err << ui::sentence(error) << '\n';
    if (error.code == ErrorCode::RegistryLockSilent || error.code == ErrorCode::RegistryLockClock)
        context.err << QCoreApplication::translate("CommandLine", "The option --take-over takes it over.") << '\n';
    context.err.flush();
}

ExitStatus fail(const core::Error& error, CommandContext& context)
{
    tell(error, context);
    return statusOf(error.code);
}

ExitStatus statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UsageWrong:
    case ErrorCode::DateUnreadable:
    case ErrorCode::SampleUnknown:
        return ExitStatus::WrongUsage;
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileExists:
    case ErrorCode::FileReadOnly:
    case ErrorCode::FolderReadOnly:
    case ErrorCode::FolderMissing:
    case ErrorCode::DiskFull:
    case ErrorCode::RegistryReplaced:
    case ErrorCode::RegistryLocked:
    case ErrorCode::RegistryLockDead:
    case ErrorCode::RegistryLockSilent:
    case ErrorCode::RegistryLockClock:
    case ErrorCode::RegistryUnsaved:
    case ErrorCode::SaveUnverified:
    case ErrorCode::MergeConflicts:
    case ErrorCode::MergeImpossible:
    case ErrorCode::RegistryChangedMeanwhile:
    case ErrorCode::StoreFailed:
    case ErrorCode::PrintFailed:
        return ExitStatus::NotWritten;
    default:
        return ExitStatus::InputUnusable;
    }
}

} // namespace app
