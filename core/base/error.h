// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// Every way in which something expected can fail. A code carries no sentence: the sentences (what happened, why,
/// what to do; Japanese first) are made in ui/common/error_sentences.cpp, and a test asserts that each code has one.
/// The comment behind a code names its arguments in order.
enum class ErrorCode {
    // Files
    FileNotFound,    ///< path
    FileIsDirectory, ///< path
    FileUnreadable,  ///< path; detail: the reason the system gave
    FileUnwritable,  ///< path; detail: the reason the system gave
    FileExists,      ///< path
    FileTooLarge,    ///< path, size in MB, limit in MB
    FileReadOnly,    ///< path: the file itself is protected against writing
    FolderReadOnly,  ///< path, folder: nothing can be written in it
    FolderMissing,   ///< path, folder: it is not there, or not any more
    DiskFull,        ///< path
    // Documents that are read in
    DocumentEmpty,        ///< path
    DocumentBinary,       ///< path
    DocumentEncoding,     ///< path: bytes that fit none of the encodings known
    DocumentNotAgreement, ///< path, kind of the document (see recognise/document_kind.h)
    WorkbookDamaged,      ///< path; detail: what is wrong with it, or with which part of it
    TableTooLarge,        ///< path, rows, columns and cells that can be read at most (200,000); detail: which it was
    MemoryShort,          ///< path: what it holds does not fit into the memory of the computer
    // The registry file
    RegistryNotOurs,          ///< path
    RegistryNewer,            ///< path, version of the file, version known
    RegistryDamaged,          ///< path; detail: what SQLite said
    RegistryOlder,            ///< path, version of the file: a migration failed; detail: what SQLite said
    RegistryChangedMeanwhile, ///< path: somebody else has saved since it was opened
    RegistryReadOnly,         ///< path: it was opened for reading only
    RegistryReplaced,         ///< path: another registry, or no registry any more, stands in its place
    // The times of these are ISO 8601 in UTC; the sentence shows them as the user's clock does.
    RegistryLocked,        ///< path, person, computer, time since when
    RegistryLockDead,      ///< path, person, computer, time since when: left behind by a program that has ended
    RegistryLockSilent,    ///< path, person, computer, time of the last sign of life
    RegistryLockClock,     ///< path, person, computer, time since when: its sign of life lies in the future
    RegistryUnsaved,       ///< path, number of edits that were not saved, time of the newest
    SaveUnverified,        ///< path: what was written reads back differently; detail: where
    MergeConflicts,        ///< path, number of conflicts
    MergeImpossible,       ///< path, label of the edit that cannot be carried over; detail: why
    NothingToRecover,      ///< path
    StoreFailed,           ///< detail: statement and what SQLite said
    StoredValueWrong,      ///< the value; detail: the statement and its column
    RevisionFrozen,        ///< title of the agreement; empty when the file itself refused
    SignatureNotWithdrawn, ///< title of the agreement: its revision is not signed, or something builds on it
    DigestMissing,         ///< title of the agreement: the revision is a draft
    NothingToUndo,
    NothingToRedo,
    UndoConflict,  ///< label of the edit
    HistoryClosed, ///< label of the edit: a migration has changed the tables since
    HistoryLetGo,  ///< label of the edit: its changeset was let go to bound the size of the file
    // Model rules
    GrammarViolated,       ///< name of the place, what stands there
    ProvisionUnknown,      ///< what an edit names is not in the text (any more)
    EditNotHere,           ///< place: the act does not fit what stands there
    MoveNotPossible,       ///< place: it is the first or last already
    LevelNotPossible,      ///< place: there is no higher or lower level for it
    ParagraphNeeded,       ///< place: the only paragraph of an article cannot go
    SectionNotEmpty,       ///< heading, number of initiatives in it
    ContentUnpatterned,    ///< name of the initiative: its content is no 「Xを行う。」
    CellsDoNotFit,         ///< columns that are pasted, columns that there are from that place on
    MunicipalityCodeWrong, ///< code
    AreaUnknown,           ///< name
    AreaAmbiguous,         ///< number of areas
    AgreementUnknown,      ///< what the user wrote
    AgreementAmbiguous,    ///< what the user wrote
    AreaDoesNotFit,        ///< area, its core city: the core city is no party of the agreement
    NothingToAmend,        ///< title: no draft, or one that says the same as the signed text
    AmendmentUnproved,     ///< title: the amending text does not give the draft
    // Conclusions of amendments (締結の登録)
    ConclusionOutdated,     ///< title: the draft or the text that it changes is no more what was proved
    ConclusionDayMissing,   ///< title: the day of signing is not given
    ConclusionDayWrong,     ///< title, day (ISO 8601), the earliest day that it can be
    ConclusionDayUnfixed,   ///< title: the text that it changes has no day of effect yet
    ConclusionDayFixed,     ///< title: the day of effect is fixed already
    ConclusionOrderTaken,   ///< title, day, order among those of the day
    ConclusionNotWithdrawn, ///< title: it is not registered as concluded, or a later one builds on it
    NoAmendmentConcluded,   ///< title: no concluded amendment is kept (up to the day asked for)
    AmendmentNotKept,       ///< file name: an amendment agreement, which cannot be kept on its own
    DocumentUnfinished,     ///< file name: blanks in it show that it is a draft or template
    PartiesUnknown,         ///< file name: the document does not name two parties
    AgreementExists,        ///< title, date
    AgreementTwice,         ///< title, date: the same agreement twice in one import
    NoTextInForce,          ///< title, date
    DateUnreadable,         ///< what the user wrote
    SampleUnknown,          ///< name
    // Amending texts (改め文). The first argument is the number of the sentence, from 1; 0 when there is none.
    AmendingTextMissing,        ///< sentence: no sentence in the text amends anything
    AmendingTextSeveral,        ///< sentence, words of the second lead sentence: it amends several texts
    AmendingSentenceUnreadable, ///< sentence, words where reading stopped, line
    AmendingBracketsUnbalanced, ///< sentence, words from the bracket on that has no partner, line
    AmendingWordsEmpty,         ///< sentence, words around the empty brackets, line
    AmendingNewTextUnreadable,  ///< sentence, words of the new text that cannot be placed, line
    AmendingCountWrong,         ///< sentence, count that is said, count that follows
    AmendingPlaceUnknown,       ///< sentence, place
    AmendingPlaceAmbiguous,     ///< sentence, place, number of places that it fits
    AmendingNumberChanged,      ///< sentence, place, the number that it has by then
    AmendingWordsNotFound,      ///< sentence, place, words
    AmendingWordsOverlap,       ///< sentence, place, words: two changes of one sentence touch them
    AmendingNumberTaken,        ///< sentence, place, number
    AmendingActNotHere,         ///< sentence, place: what is to be done does not fit what stands there
    // Files of documents and meetings
    KeptFileDamaged, ///< name: what the registry holds of it is not what was taken in
    KeptFileChanged, ///< name, path: it is only referred to, and is not any more what was entered
    // Boundaries (国土数値情報 N03). Nothing of such a file is kept.
    BoundaryFormatUnknown, ///< path: neither GeoJSON nor a Shapefile, nor a ZIP that holds one
    BoundarySchemaUnknown, ///< path, names of the attributes found: N03_007 is not among them
    BoundaryUnreadable,    ///< path, byte or record where reading stopped; detail: the reason
    BoundaryBroken,        ///< path, number of the feature from 1, municipality; detail: what is wrong with it
    BoundaryTooMany,       ///< path, number of points that can be read at most
    BoundaryPartMissing,   ///< path, ending of the file (dbf, shx) that its Shapefile lacks
    BoundaryEmpty,         ///< path: none of the municipalities wanted is in it
    // Printing
    FontMissing,  ///< font family
    GlyphMissing, ///< characters
    PrintFailed,  ///< path; detail
    WorkFailed,   ///< detail: what the program ran into while it worked in the background
    // The command line
    UsageWrong, ///< what is wrong, already a sentence of the parser
    Cancelled,
};

/// An expected failure as a value.
struct Error
{
    ErrorCode code{};
    QStringList args; ///< in the order that the code documents
    QString detail;   ///< technical, for 「詳細」 and logs; never needed to understand the sentence
};

} // namespace core
