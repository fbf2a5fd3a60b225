// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_sentences.h"

#include "ui/common/amending_sentences.h"
#include "ui/common/boundary_sentences.h"
#include "ui/common/document_kind_words.h"
#include "ui/common/filled_sentence.h"
#include "ui/common/kept_file_sentences.h"
#include "ui/common/moment_words.h"
#include "ui/common/table_sentences.h"

#include "core/base/calendar.h"

#include <QCoreApplication>
#include <QDateTime>

using core::Error;
using core::ErrorCode;

namespace ui {

namespace {

/// The English sentence of a code; %1 … are its arguments in the order that error.h documents.
const char* source(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences", "“%1” was not found. It may have been moved or renamed. Check the folder and the name.");
    case ErrorCode::FileIsDirectory:
        return QT_TRANSLATE_NOOP("ErrorSentences", "“%1” is a folder. A file is needed here. Name a file in it.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("ErrorSentences", "“%1” could not be read. The right to read it is missing, or the "
                                                   "drive cannot be reached. Check the connection and the rights.");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” could not be written. The folder is read-only, full, or cannot be reached. "
                                 "Nothing was changed. Choose another place, or check the connection.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "“%1” exists already. It was not overwritten. Choose another name, or remove the old file first.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” has %2 MB. Documents of up to %3 MB can be read. Split it, or save it as text.");
    case ErrorCode::FileReadOnly:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” can be read, but not written. The file is protected against writing. Take the "
                                 "protection off in the file's properties, or save under another name.");
    case ErrorCode::FolderReadOnly:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” could not be written. Nothing may be written in the folder “%2”. Nothing was "
                                 "changed; ask for the right to write there, or choose another folder.");
    case ErrorCode::FolderMissing:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” could not be written. The folder “%2” is not there, or cannot be reached. "
                                 "Nothing was changed; check the connection and the name, or choose another folder.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” could not be written. The drive is full. Nothing was changed; make room on the "
                                 "drive, or choose another one.");
    case ErrorCode::DocumentEmpty:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” is empty. There is no text in it to read. Check that the right file was saved.");
    case ErrorCode::DocumentBinary:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "“%1” is no text. It holds data of another kind. Save the document as text (.txt) and read that in.");
    case ErrorCode::DocumentEncoding:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The characters of “%1” could not be read. The file is damaged, or it is neither "
                                 "UTF-8, UTF-16, Shift_JIS nor EUC-JP. Save it as UTF-8 and try again.");
    case ErrorCode::WorkbookDamaged:
    case ErrorCode::TableTooLarge:
    case ErrorCode::MemoryShort:
        return tableSource(code);
    case ErrorCode::DocumentNotAgreement:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "“%1” was not read in. It seems to be no agreement, but: %2. Choose a document with articles.");
    case ErrorCode::RegistryNotOurs:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "“%1” cannot be opened. It is no registry file of Kyoyaku. Choose a file whose name ends in .kyoyaku.");
    case ErrorCode::RegistryNewer:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was made by a newer version of this program (format %2; this one knows %3). "
                                 "Saving it here would lose a part. Use the newer version.");
    case ErrorCode::RegistryDamaged:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” is damaged. It was not changed. Restore an earlier copy of the file.");
    case ErrorCode::RegistryOlder:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” (format %2) could not be brought up to date. The file itself was not changed. "
                                 "Keep it, and ask the person in charge of the program.");
    case ErrorCode::RegistryChangedMeanwhile:
        return QT_TRANSLATE_NOOP("ErrorSentences", "“%1” was not saved. Somebody else has saved it since it was "
                                                   "opened. Save under another name, or open it again.");
    case ErrorCode::RegistryReadOnly:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "“%1” was not changed. It was opened for reading only. Open it for editing, or save a copy.");
    case ErrorCode::RegistryReplaced:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not saved. Another file has been put in its place since it was opened. Save "
                                 "under another name, and find out who replaced it.");
    case ErrorCode::RegistryLocked:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” is in use. %2 (%3) has been editing it since %4. Open it for reading, work on a "
                                 "copy and merge it later, or wait until it is closed.");
    case ErrorCode::RegistryLockDead:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was left locked. The program with which %2 (%3) opened it at %4 has ended "
                                 "without closing it. You can take it over; nothing that was saved is lost.");
    case ErrorCode::RegistryLockSilent:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” is locked by %2 (%3). There has been no sign of life since %4; it may have been "
                                 "left behind. Ask that person, and then take it over, or open it for reading.");
    case ErrorCode::RegistryLockClock:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” is locked by %2 (%3) since %4. Its time lies in the future: a clock was set "
                                 "back, so nobody can tell whether it is still in use. Ask that person, and then take "
                                 "it over, or open it for reading.");
    case ErrorCode::RegistryUnsaved:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not changed. %2 edits from this computer, the newest of %3, were never "
                                 "saved. “kyoyaku recover FILE” shows them, and brings them back or sets them aside.");
    case ErrorCode::SaveUnverified:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not saved. What was written could not be read back as it was; the drive may "
                                 "be failing. The file is as before; save to another drive.");
    case ErrorCode::MergeConflicts:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not merged. You and somebody else have changed the same in %2 places. "
                                 "Choose for each of them which is to stand.");
    case ErrorCode::MergeImpossible:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not merged. Your edit “%2” does not fit what somebody else has saved "
                                 "meanwhile. Save yours under another name, and make that edit again in the new file.");
    case ErrorCode::NothingToRecover:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "There is nothing to recover for “%1”. Every edit from this computer is saved, or is "
                                 "in use by another window. Open the file as usual.");
    case ErrorCode::StoreFailed:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The change could not be made. The working copy on this computer refused it. Nothing "
                                 "was changed; check the free space of the disk and try again.");
    case ErrorCode::StoredValueWrong:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The file could not be read to its end. The value “%1” stands where it cannot stand: "
                                 "the file is damaged, or another program has changed it. Restore an earlier copy.");
    case ErrorCode::RevisionFrozen:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "“%1” was not changed. A signed text does not change any more. Make an amendment agreement.");
    case ErrorCode::SignatureNotWithdrawn:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The signature of “%1” was not taken back. Its text is not registered as signed, or "
                                 "an amendment builds on it. Remove the amendment first, or make a new one.");
    case ErrorCode::DigestMissing:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” has no digest to print. Its text is a draft, and only a signed text has one. "
                                 "Register the signature first, or print without --digest.");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "There is nothing to undo. No edit has been made in this file, or all have been undone. Go on as you are.");
    case ErrorCode::NothingToRedo:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "There is nothing to redo. No edit has been undone, or a new one came after it. Go on as you are.");
    case ErrorCode::UndoConflict:
        return QT_TRANSLATE_NOOP("ErrorSentences", "“%1” could not be undone. The rows that it changed are not as it "
                                                   "left them. Nothing was changed; save the file and report this.");
    case ErrorCode::HistoryClosed:
        return QT_TRANSLATE_NOOP("ErrorSentences", "“%1” can no longer be undone. The file has been brought up to a "
                                                   "newer format since. It stays in the record of changes.");
    case ErrorCode::HistoryLetGo:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” can no longer be undone. What undoing it needs was let go to keep the file "
                                 "small. It stays in the record of changes; change the text by a new edit.");
    case ErrorCode::GrammarViolated:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The text was not accepted. A part stands where it may not stand (%1). Put it in another place.");
    case ErrorCode::ProvisionUnknown:
        return QT_TRANSLATE_NOOP("ErrorSentences", "Nothing was changed. What was chosen is no longer in the text; it "
                                                   "was removed meanwhile. Choose another place.");
    case ErrorCode::EditNotHere:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Nothing was changed at “%1”. What stands there cannot be edited in that way. Choose another place.");
    case ErrorCode::MoveNotPossible:
        return QT_TRANSLATE_NOOP("ErrorSentences", "“%1” was not moved. It stands at the edge already, and there is "
                                                   "nothing beyond it. Move it the other way.");
    case ErrorCode::LevelNotPossible:
        return QT_TRANSLATE_NOOP("ErrorSentences", "The level of “%1” was not changed. There is nothing that it could "
                                                   "stand below, or no higher level. Add an item before it first.");
    case ErrorCode::ParagraphNeeded:
        return QT_TRANSLATE_NOOP("ErrorSentences", "The paragraph was not removed. It is the only one of “%1”. Remove "
                                                   "the whole article, or empty the text of the paragraph.");
    case ErrorCode::SectionNotEmpty:
        return QT_TRANSLATE_NOOP("ErrorSentences", "The section “%1” was not removed. There are %2 initiatives in it. "
                                                   "Move them to another section or remove them first.");
    case ErrorCode::ContentUnpatterned:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The pattern was not applied to “%1”. Its content does not end in 「を行う。」, from "
                                 "which the sentence is made. Change the content, or write the role yourself.");
    case ErrorCode::CellsDoNotFit:
        return QT_TRANSLATE_NOOP("ErrorSentences", "Nothing was pasted. The copied range is %1 columns wide, and from "
                                                   "that place on the table has %2. Choose a place further left.");
    case ErrorCode::MunicipalityCodeWrong:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” is no municipality code. Its check digit does not fit. Check the six digits.");
    case ErrorCode::AreaUnknown:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "There is no area “%1” in the file. It may be misspelt. “list FILE areas” shows the names.");
    case ErrorCode::AreaAmbiguous:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "It is not clear which area is meant. The file has %1 of them. Name one with --area.");
    case ErrorCode::AgreementUnknown:
        return QT_TRANSLATE_NOOP("ErrorSentences", "There is no agreement “%1” in the file. Give its number or the "
                                                   "name of the member. “list FILE agreements” shows both.");
    case ErrorCode::AgreementAmbiguous:
        return QT_TRANSLATE_NOOP("ErrorSentences", "It is not clear which agreement is meant by “%1”. Several have "
                                                   "that member. Give the number; “list FILE agreements” shows it.");
    case ErrorCode::AreaDoesNotFit:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The agreement was not read into “%1”. That area is led by %2, which is no party of "
                                 "the agreement. Name another area, or leave --area out.");
    case ErrorCode::NothingToAmend:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” has nothing to amend. There is no draft that differs from a signed text. Make a "
                                 "draft of the signed text and edit it first.");
    case ErrorCode::AmendmentUnproved:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The amendment of “%1” was stopped. Applying the amending text to the signed text "
                                 "does not give the draft. Choose another form, or look at what “kyoyaku amend” says.");
    case ErrorCode::AmendmentNotKept:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” was not read in. It is an amendment agreement, and only whole agreements can be "
                                 "kept so far. Read in the agreement with the amendment worked in.");
    case ErrorCode::DocumentUnfinished:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences", "“%1” was not read in. Blanks in it (〇〇, or a day left out) show that it is a draft, "
                              "and only signed agreements are read in. Fill in the blanks, or choose the signed text.");
    case ErrorCode::PartiesUnknown:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "“%1” was not read in. Its two parties could not be told. Check that the text names both municipalities.");
    case ErrorCode::AgreementExists:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "“%1” (%2) was not read in. The file already has an agreement of this pair and day. Nothing was changed.");
    case ErrorCode::AgreementTwice:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "“%1” (%2) was not read in. Two of the documents are the same agreement. Nothing was "
                                 "changed; name each document once.");
    case ErrorCode::NoTextInForce:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "“%1” has no text in force on %2. It came into force later, or had ended. Choose another day.");
    case ErrorCode::DateUnreadable:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "“%1” is no date. It can be written as 2021-06-25, R3.6.25 or 令和3年6月25日. Check the day.");
    case ErrorCode::SampleUnknown:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "There is no sample “%1”. The samples are sapporo and asahikawa. Choose one of them.");
    case ErrorCode::AmendingTextMissing:
    case ErrorCode::AmendingTextSeveral:
    case ErrorCode::AmendingSentenceUnreadable:
    case ErrorCode::AmendingBracketsUnbalanced:
    case ErrorCode::AmendingWordsEmpty:
    case ErrorCode::AmendingNewTextUnreadable:
    case ErrorCode::AmendingCountWrong:
    case ErrorCode::AmendingPlaceUnknown:
    case ErrorCode::AmendingPlaceAmbiguous:
    case ErrorCode::AmendingNumberChanged:
    case ErrorCode::AmendingWordsNotFound:
    case ErrorCode::AmendingWordsOverlap:
    case ErrorCode::AmendingNumberTaken:
    case ErrorCode::AmendingActNotHere:
    case ErrorCode::ConclusionOutdated:
    case ErrorCode::ConclusionDayMissing:
    case ErrorCode::ConclusionDayWrong:
    case ErrorCode::ConclusionDayUnfixed:
    case ErrorCode::ConclusionDayFixed:
    case ErrorCode::ConclusionOrderTaken:
    case ErrorCode::ConclusionNotWithdrawn:
    case ErrorCode::NoAmendmentConcluded:
        return amendingSource(code);
    case ErrorCode::BoundaryFormatUnknown:
    case ErrorCode::BoundarySchemaUnknown:
    case ErrorCode::BoundaryUnreadable:
    case ErrorCode::BoundaryBroken:
    case ErrorCode::BoundaryTooMany:
    case ErrorCode::BoundaryPartMissing:
    case ErrorCode::BoundaryEmpty:
        return boundarySource(code);
    case ErrorCode::KeptFileDamaged:
    case ErrorCode::KeptFileChanged:
        return keptFileSource(code);
    case ErrorCode::FontMissing:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Nothing was printed. The font “%1” is missing on this computer. Install it, and try again.");
    case ErrorCode::GlyphMissing:
        return QT_TRANSLATE_NOOP("ErrorSentences", "Nothing was printed. The fonts for printing lack these characters: "
                                                   "%1. Replace them, or install a font that has them.");
    case ErrorCode::PrintFailed:
        return QT_TRANSLATE_NOOP("ErrorSentences", "“%1” could not be printed. The PDF could not be completed. Nothing "
                                                   "was left behind; check the free space and try again.");
    case ErrorCode::WorkFailed:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The work was broken off. The program ran into something that it does "
                                 "not know, perhaps memory was short. Nothing was changed; close "
                                 "other programs and try again.");
    case ErrorCode::UsageWrong:
        return QT_TRANSLATE_NOOP("ErrorSentences", "%1");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The work was cancelled. Nothing was changed. Start it again when you like.");
    }
    return "";
}

/// What is said when the file itself refused a change and no title is at hand.
const char* untitledSource(ErrorCode code)
{
    if (code != ErrorCode::RevisionFrozen)
        return source(code);
    return QT_TRANSLATE_NOOP("ErrorSentences", "The text was not changed. It has been signed, and a signed text does "
                                               "not change any more. Make an amendment agreement.");
}

/// The argument of a code that is a time; -1: none.
int timeArgument(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RegistryLocked:
    case ErrorCode::RegistryLockDead:
    case ErrorCode::RegistryLockSilent:
    case ErrorCode::RegistryLockClock:
        return 3;
    case ErrorCode::RegistryUnsaved:
        return 2;
    default:
        return -1;
    }
}

/// A lock that cannot be read names nobody.
void nameTheUnknown(QStringList* arguments)
{
    while (arguments->size() < 4)
        arguments->append(QString());
    if (arguments->at(1).isEmpty())
        (*arguments)[1] = QCoreApplication::translate("ErrorSentences", "Somebody");
    if (arguments->at(2).isEmpty())
        (*arguments)[2] = QCoreApplication::translate("ErrorSentences", "an unknown computer");
}

} // namespace

QString localTime(const QString& utc)
{
    const QDateTime time = QDateTime::fromString(utc, Qt::ISODate);
    return time.isValid() ? momentToday(time) : utc;
}

QString sentence(const Error& error)
{
    QStringList arguments = error.args;
    if (error.code == ErrorCode::DocumentNotAgreement && arguments.size() > 1)
        arguments[1] = documentKindName(arguments[1]);
    const int time = timeArgument(error.code);
    if (time == 3)
        nameTheUnknown(&arguments);
    if (time >= 0 && time < arguments.size())
        arguments[time] = localTime(arguments.at(time));
    if (error.code == ErrorCode::ConclusionDayWrong || error.code == ErrorCode::ConclusionOrderTaken) {
        for (qsizetype i = 1; i < arguments.size(); ++i) {
            const QDate day = QDate::fromString(arguments.at(i), Qt::ISODate);
            if (day.isValid())
                arguments[i] = core::toEraDate(day);
        }
    }
    const bool isUntitled = arguments.isEmpty() || arguments.first().isEmpty();
    const char* words = isUntitled ? untitledSource(error.code) : source(error.code);
    return filled(QCoreApplication::translate("ErrorSentences", words), arguments);
}

} // namespace ui
