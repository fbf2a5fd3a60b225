// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unsaved_work.h"

#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/log.h"
#include "core/store/registry_file.h"
#include "core/store/save_mark.h"
#include "core/store/working_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// One working copy that nobody uses, with its database open.
struct Visit
{
    std::unique_ptr<WorkingCopy> copy;
    std::unique_ptr<Connection> connection;
};

Result<UnsavedWork> readWork(Visit& visit)
{
    if (auto settled = settlePendingSave(*visit.connection, *visit.copy); !settled)
        return settled.error();
    auto mark = readSaveMark(*visit.connection);
    if (!mark)
        return mark.error();
    auto entries = History(*visit.connection, {}).entries();
    if (!entries)
        return entries.error();
    UnsavedWork work;
    work.folder = visit.copy->folder();
    work.path = visit.copy->note().path;
    work.isSetAside = visit.copy->note().setAsideAt.has_value();
    std::copy_if(entries->begin(), entries->end(), std::back_inserter(work.edits),
                 [&](const LogEntry& entry) { return entry.id > mark->logId; });
    const auto token = readSaveToken(work.path);
    work.isFileChanged = token && *token != mark->token;
    return work;
}

/// Visits every working copy of a file that is not in use. A copy that cannot be read stays as it is: what is in it may
/// still be of use to somebody who knows SQLite.
void visitAll(const QString& root, const QString& path, const std::function<void(Visit&, UnsavedWork&&)>& act)
{
    const QDir folder(workingRoot(root));
    for (const QFileInfo& entry :
         folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time | QDir::Reversed)) {
        Visit visit{WorkingCopy::adopt(entry.filePath()), nullptr};
        if (!visit.copy || (!path.isEmpty() && visit.copy->note().path != path))
            continue;
        if (visit.copy->note().isPassing || !QFile::exists(visit.copy->databasePath())) {
            visit.copy->remove();
            continue;
        }
        auto connection = Connection::open(visit.copy->databasePath());
        if (!connection)
            continue;
        visit.connection = std::move(*connection);
        auto work = readWork(visit);
        if (!work) {
            qCWarning(lcStore).noquote() << "a working copy cannot be read:" << work.error().detail;
            continue;
        }
        act(visit, std::move(*work));
    }
}

std::vector<UnsavedWork> find(const QString& root, const QString& path, bool isSetAside)
{
    std::vector<UnsavedWork> found;
    visitAll(root, path.isEmpty() ? path : registryPathOf(path), [&](Visit& visit, UnsavedWork&& work) {
        if (work.edits.empty()) {
            visit.connection.reset();
            visit.copy->remove();
        } else if (work.isSetAside == isSetAside) {
            found.push_back(std::move(work));
        }
    });
    return found;
}

} // namespace

std::vector<UnsavedWork> findUnsavedWork(const QString& root, const QString& path)
{
    return find(root, path, false);
}

std::vector<UnsavedWork> findWorkSetAside(const QString& root, const QString& path)
{
    return find(root, path, true);
}

Result<ChangeSummary> changesOf(const UnsavedWork& work, qint64 logId)
{
    const auto copy = WorkingCopy::adopt(work.folder);
    if (!copy)
        return Error{ErrorCode::NothingToRecover, {work.path}, {}};
    auto connection = Connection::open(copy->databasePath());
    if (!connection)
        return connection.error();
    const History history(**connection, {});
    const auto entry = std::find_if(work.edits.begin(), work.edits.end(),
                                    [&](const LogEntry& candidate) { return candidate.id == logId; });
    auto changeset = history.changeset(entry != work.edits.end() ? entry->source() : logId);
    if (!changeset)
        return changeset.error();
    return changeset->isEmpty() ? Result<ChangeSummary>(ChangeSummary()) : summarise(*changeset);
}

Result<void> setAside(const UnsavedWork& work)
{
    const auto copy = WorkingCopy::adopt(work.folder);
    if (!copy)
        return Error{ErrorCode::NothingToRecover, {work.path}, {}};
    WorkingNote note = copy->note();
    note.setAsideAt = QDateTime::currentDateTimeUtc();
    return copy->changeNote(note);
}

void tidyWorkingCopies(const QString& root, const QDateTime& now)
{
    const QDir folder(workingRoot(root));
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto copy = WorkingCopy::adopt(entry.filePath());
        if (copy && copy->note().setAsideAt && copy->note().setAsideAt->daysTo(now) > kDaysSetAside)
            copy->remove();
    }
}

Result<void> settlePendingSave(Connection& connection, const WorkingCopy& copy)
{
    const WorkingNote& note = copy.note();
    if (note.pendingToken.isEmpty())
        return {};
    auto mark = readSaveMark(connection);
    if (!mark)
        return mark.error();
    const auto token = readSaveToken(note.path);
    if (!token || *token != note.pendingToken || mark->token == note.pendingToken)
        return {};
    mark->counter += 1;
    mark->token = note.pendingToken;
    mark->logId = note.pendingLogId;
    return writeSaveMark(connection, *mark);
}

} // namespace core::store
