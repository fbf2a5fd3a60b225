// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/merge.h"
#include "core/store/registry_file.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace core::store {

class Connection;
class WorkingCopy;

/// The newest row of a log. A typing run makes the row grow without a new one.
struct LogTip
{
    qint64 id = 0;
    QByteArray changeset;

    friend bool operator==(const LogTip&, const LogTip&) = default;
};

/// Error: StoreFailed.
[[nodiscard]] Result<LogTip> logTip(const Connection& connection);

/// One merge under way (merge.h). Registry::beginMerge() makes it, run() does the long part in any thread while the
/// registry goes on being edited, Registry::endMerge() takes the outcome over. The preview alone needs no end. Nothing
/// is left of a job that is let go. The registry must outlive it, and no save may run beside it.
class MergeJob
{
public:
    /// `path`: the registry file, which somebody else has saved; `root` as in RegistryOptions::workingRoot.
    MergeJob(QString path, QString root, const WorkingCopy& mine, std::vector<MergeDecision> decisions);
    ~MergeJob();
    MergeJob(const MergeJob&) = delete;
    MergeJob& operator=(const MergeJob&) = delete;

    /// On a copy of the working copy as it is now.
    void run();
    /// In the thread of the connection to the working copy, which nobody else uses meanwhile.
    void runOn(Connection& mine);

    /// Errors: those of Registry::previewMerge(); StoreFailed before it has run.
    [[nodiscard]] const Result<MergePreview>& preview() const { return m_preview; }
    /// The edits of mine that went into it.
    [[nodiscard]] const LogTip& tip() const { return m_tip; }
    /// Of the file as it was read.
    [[nodiscard]] const FileStamp& stamp() const { return m_stamp; }
    /// The database that holds theirs and mine; empty before it has run.
    [[nodiscard]] QString mergedPath() const;

private:
    [[nodiscard]] Result<std::unique_ptr<Connection>> readNewer();
    [[nodiscard]] Result<MergePreview> merge(Connection& mine);

    QString m_path;
    QString m_root;
    const WorkingCopy& m_mine;
    std::vector<MergeDecision> m_decisions;
    std::unique_ptr<WorkingCopy> m_newer; ///< of its own: goes with the job
    FileStamp m_stamp;
    LogTip m_tip;
    Result<MergePreview> m_preview;
};

} // namespace core::store
