// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_opening.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::store::OpenMode;
using core::store::RegistryOptions;
using core::store::TakeOver;

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

QString unsavedEdits(const core::store::UnsavedWork& work)
{
    QStringList lines;
    for (const core::store::LogEntry& edit : work.edits)
        lines.append(edit.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"　"_s + edit.label);
    return lines.join(u'\n');
}

} // namespace app
