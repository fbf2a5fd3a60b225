// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_opening.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using core::ErrorCode;
using core::store::LogEntry;
using core::store::LogKind;
using core::store::OpenMode;
using core::store::RegistryOptions;
using core::store::TakeOver;
using core::store::UnsavedWork;

namespace app {
namespace {

OpeningOffer openIn(OpenMode mode, const QString& words)
{
    RegistryOptions options;
    options.mode = mode;
    return {words, OpeningOffer::Act::Open, options};
}

} // namespace

std::vector<OpeningOffer> offersFor(const core::Error& error)
{
    const OpeningOffer toRead =
        openIn(OpenMode::ReadOnly, QCoreApplication::translate("FileOpening", "Open for reading"));
    const OpeningOffer toCopy = openIn(OpenMode::Apart, QCoreApplication::translate("FileOpening", "Work on a copy"));
    switch (error.code) {
    case ErrorCode::RegistryLocked:
        return {toRead, toCopy};
    case ErrorCode::RegistryLockDead:
    case ErrorCode::RegistryLockSilent:
    case ErrorCode::RegistryLockClock: {
        OpeningOffer takeOver = openIn(OpenMode::ReadWrite, QCoreApplication::translate("FileOpening", "Take over"));
        takeOver.options.takeOver = TakeOver::Stale;
        return {toRead, takeOver};
    }
    case ErrorCode::FileReadOnly:
    case ErrorCode::FolderReadOnly:
    case ErrorCode::FileUnwritable:
        return {toRead, toCopy};
    case ErrorCode::RegistryNewer:
        return {toRead};
    default:
        return {};
    }
}

std::vector<OpeningOffer> offersFor(const core::store::UnsavedWork& /*work*/)
{
    return {{QCoreApplication::translate("FileOpening", "Bring them back"), OpeningOffer::Act::Recover, {}},
            {QCoreApplication::translate("FileOpening", "Open as saved"), OpeningOffer::Act::SetAside, {}}};
}

std::vector<LogEntry> standingEdits(const UnsavedWork& work)
{
    QSet<qint64> own;                // edits of this work
    QHash<qint64, LogKind> lastStep; // by the edit concerned
    QHash<qint64, LogKind> firstStep;
    for (const LogEntry& entry : work.edits) {
        if (entry.source() == entry.id) {
            own.insert(entry.id);
            continue;
        }
        lastStep.insert(entry.target, entry.kind);
        if (!firstStep.contains(entry.target))
            firstStep.insert(entry.target, entry.kind);
    }
    std::vector<LogEntry> standing;
    QSet<qint64> told;
    for (const LogEntry& entry : work.edits) {
        if (entry.source() == entry.id) {
            if (lastStep.value(entry.id, LogKind::Redo) != LogKind::Undo)
                standing.push_back(entry);
        } else if (!own.contains(entry.target) && !told.contains(entry.target) &&
                   firstStep.value(entry.target) == lastStep.value(entry.target)) {
            // Of what had been saved: there and back again is nothing.
            told.insert(entry.target);
            standing.push_back(entry);
        }
    }
    return standing;
}

} // namespace app
