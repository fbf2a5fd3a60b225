// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/history.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

enum class MergeChoice { Mine, Theirs };

/// What the user decided about one conflict.
struct MergeDecision
{
    QString table;
    qint64 row = 0;
    MergeChoice choice = MergeChoice::Theirs;
};

/// One of the two acts that meet in a row.
struct ConflictSide
{
    enum class Act { Added, Changed, Removed };
    Act act = Act::Changed;
    QString label; ///< of the edit
    QString person;
    QDateTime madeAt; ///< UTC
    QString value;    ///< what the column holds after it, as text; empty for a removal
};

/// A row that both have touched since they parted. Each side makes one readable sentence (ui::conflictSentences()).
struct MergeConflict
{
    QString table;
    qint64 row = 0; ///< its id on my side
    QString name;   ///< what the row is, in its own words: a title, a name, the beginning of a text; may be empty
    QString column; ///< the first one in which the sides differ; empty when one side added or removed the row
    ConflictSide mine;
    ConflictSide theirs;
    bool mayBeMine = true; ///< false where only theirs can stand: they removed what mine changes
};

/// What would come of a merge.
struct MergePreview
{
    std::vector<LogEntry> mine;           ///< my edits since, oldest first
    std::vector<LogEntry> theirs;         ///< what has been saved meanwhile
    std::vector<MergeConflict> conflicts; ///< those without a decision
};

/// Makes the edits of one database follow on those of another that has the same beginning. `mine` is only read; `newer`
/// gets every edit of mine after the last row that their logs share, in order, each as one edit with its label, person
/// and time. Rows are compared by what the changesets say: a row that only one side touched is carried over, one that
/// both touched to the same end as well; another is a conflict, and without a decision theirs stands. A row that mine
/// added gets another id where theirs has taken it; what both added under one name (two people read in the same
/// municipality) is one row. Undo and redo steps are carried over as edits of their own.
///
/// The text of a signed revision is never mixed: in the end it is mine or theirs as a whole, or the merge fails.
/// Errors: RegistryReplaced (no common beginning), MergeImpossible, StoreFailed; `path` is the file that they name.
[[nodiscard]] Result<MergePreview> rebase(const QString& path, Connection& mine, Connection& newer,
                                          const std::vector<MergeDecision>& decisions);

} // namespace core::store
