// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_steps.h"
#include "core/store/merge.h"
#include "core/store/row_access.h"

#include <QHash>
#include <QSet>

namespace core::store {

/// Brings the rows of one edit after the other from one database into another, and finds the conflicts. Used by
/// rebase() alone, for the time of one merge; the caller opens and commits the transactions.
class RowMerger
{
public:
    RowMerger(Connection& mine, Connection& newer, const std::vector<MergeDecision>& decisions);

    /// What both sides have done; must come first. Error: StoreFailed.
    Result<void> prepare(const std::vector<LogStep>& mine, const std::vector<LogStep>& theirs);
    /// One edit of mine. Errors: StoreFailed, RevisionFrozen: it cannot be carried over.
    Result<void> apply(const LogStep& step);

    [[nodiscard]] const std::vector<MergeConflict>& conflicts() const { return m_conflicts; }

private:
    using Key = std::pair<QString, qint64>;
    using Values = std::vector<QVariant>;

    Result<void> noteRevisions(const std::vector<LogStep>& steps, bool isMine);
    [[nodiscard]] Result<qint64> revisionOf(const RowChange& row);
    [[nodiscard]] Result<bool> isSigned(qint64 revision);
    /// True when the row is to be left as theirs.
    [[nodiscard]] bool isTheirs(MergeConflict conflict);
    [[nodiscard]] Result<MergeConflict> conflictOf(const LogStep& step, const RowChange& row);
    [[nodiscard]] Result<Values> mapped(const RowChange& row);
    [[nodiscard]] QVariant mapped(const TableShape& shape, int column, const QVariant& value) const;
    [[nodiscard]] Result<bool> leavesSignedText(const LogStep& step, const RowChange& row);

    Result<void> place(const LogStep& step, const RowChange& row);
    Result<void> insert(const RowChange& row);
    Result<void> update(const LogStep& step, const RowChange& row);
    Result<void> remove(const LogStep& step, const RowChange& row);

    RowAccess m_mine;
    RowAccess m_newer;
    QHash<Key, MergeChoice> m_decisions;
    QHash<Key, ConflictSide> m_touchedByThem;
    QSet<qint64> m_bothInSignedText; ///< revisions that both sides touched, and one of them signed
    QHash<qint64, ConflictSide> m_revisionsByThem;
    QHash<qint64, int> m_revisions;                 ///< which side touched what of a revision, see noteRevisions()
    QHash<QString, QHash<qint64, qint64>> m_places; ///< rows that mine added → their id in the newer database
    QSet<Key> m_asTwin;                             ///< rows that mine added and theirs has under the same name
    QSet<Key> m_left;                               ///< rows that stay as theirs
    QSet<Key> m_forced;                             ///< rows that are decided to be mine
    QSet<Key> m_updatedNow;                         ///< by the edit under way
    std::vector<MergeConflict> m_conflicts;
};

} // namespace core::store
