// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace core::store {

class Connection;

enum class FaultKind {
    Integrity,         ///< the database itself: detail says what SQLite found
    Reference,         ///< a row refers to one that is not there: detail names the table
    SignedTextMissing, ///< a signed revision without the copy of its text
    DigestWrong,       ///< the copy of the signed text does not have the digest of the revision
    SignedTextDiffers, ///< what stands in the revision is not what was signed: place, column, signedValue, value
    TextUnreadable,    ///< the rows of a revision make no text: detail says why
    DerivedDiffers,    ///< search text that a rebuild would make otherwise: place names the provision
    FileDamaged,       ///< what is kept of a file is not what was entered: detail is its name
    HistoryUnreadable, ///< a step of the history cannot be undone: detail names it
};

/// One thing that is not as it should be.
struct Fault
{
    FaultKind kind = FaultKind::Integrity;
    QString agreement; ///< title; empty for the file as a whole
    int revision = 0;  ///< number; 0 for the file as a whole
    QString place;     ///< the provision in words; empty for a fact of the whole text
    QString column;    ///< as SignedTextDifference has it
    QString signedValue;
    QString value;
    QString detail; ///< technical
};

/// What a verification looked at, and what it found.
struct Verification
{
    int signedRevisions = 0;
    int revisions = 0;
    int historySteps = 0;
    std::vector<Fault> faults;
};

/// Looks at the whole of an open file: SQLite's integrity check; references; for each signed revision that the copy of
/// its text has the digest, and that its rows make exactly that text again, provision by provision; for each other one
/// that its rows make a text; for each concluded amendment the same as for a signed
/// revision; files that are kept inside against
/// their digests; derived tables against what a rebuild would give; the shape of every step of the history.
/// Reads only; any thread with a connection of its own. Error: StoreFailed when the looking itself failed.
[[nodiscard]] Result<Verification> verify(Connection& connection);

} // namespace core::store
