// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/amending_sentences.h"

#include <QCoreApplication>

using core::ErrorCode;

namespace ui {

const char* amendingSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConclusionOutdated:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The amendment of “%1” was not registered. The draft or the signed text is no more "
                                 "what was proved. Look at the amending text once more, then register it.");
    case ErrorCode::ConclusionDayMissing:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The amendment of “%1” was not registered. The day on which it was signed is missing. "
                                 "Give that day.");
    case ErrorCode::ConclusionDayWrong:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences", "The day of the amendment of “%1” was not registered. %2 is before %3: an amendment is "
                              "signed after the text that it changes, and takes effect neither before it is signed "
                              "nor before that text does. Give %3 or a later day.");
    case ErrorCode::ConclusionDayUnfixed:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The day of the amendment of “%1” was not registered. The text that it changes has no "
                                 "day of effect yet. Register that day first, or leave this one open.");
    case ErrorCode::ConclusionDayFixed:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The day of effect of “%1” was not changed. It is registered already, and a signed "
                                 "amendment does not change. Withdraw its registration if the day is a mistake.");
    case ErrorCode::ConclusionOrderTaken:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The amendment of “%1” was not registered. On %2 there is one already with the order "
                                 "number %3 or a later one. Choose %4.");
    case ErrorCode::ConclusionNotWithdrawn:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The registration of the amendment of “%1” was not withdrawn. It is not registered as "
                                 "concluded, or a later amendment builds on it. Withdraw the later one first.");
    case ErrorCode::NoAmendmentConcluded:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences", "“%1” has no amendment to show. None is registered as concluded up to that day. Choose "
                              "another day, or register the amendment first.");
    case ErrorCode::AmendingTextMissing:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences", "The amending text was not applied. No sentence in it changes anything "
                              "(“…を「…」に改める。”), or none was found. Check that the right document was chosen.");
    case ErrorCode::AmendingTextSeveral:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "The amending text was not applied. It changes several texts; the second begins with "
                                 "“%2”. Put the part that belongs to this agreement into a document of its own.");
    case ErrorCode::AmendingSentenceUnreadable:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Sentence %1 of the amending text (line %3) cannot be read from “%2” on. Nothing was applied. Write it in "
            "one of the usual forms, for example “第3条中「A」を「B」に改める。”.");
    case ErrorCode::AmendingBracketsUnbalanced:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Sentence %1 of the amending text (line %3): a bracket in “%2” has no partner. Nothing was applied, "
            "because where the words end would be a guess. Add or remove the bracket as in the original.");
    case ErrorCode::AmendingWordsEmpty:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Sentence %1 of the amending text (line %3): the brackets in “%2” are empty. Nothing was applied; a sign "
            "may have been lost when the text was extracted. Put in the words of the original.");
    case ErrorCode::AmendingNewTextUnreadable:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "The new text that follows sentence %1 of the amending text (line %3) cannot be placed: “%2”. Nothing was "
            "applied. Give articles and items their numbers, and separate the cells of a table by tabs.");
    case ErrorCode::AmendingCountWrong:
        return QT_TRANSLATE_NOOP("ErrorSentences", "Sentence %1 of the amending text adds %2, but %3 follow. Nothing "
                                                   "was applied. Correct the count, or the text that follows.");
    case ErrorCode::AmendingPlaceUnknown:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences",
            "Sentence %1 of the amending text names “%2”. There is no such place in the text by then. Nothing was "
            "applied; check the number, and whether the text is the one that is to be changed.");
    case ErrorCode::AmendingPlaceAmbiguous:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "Sentence %1 of the amending text names “%2”. That fits %3 places. Nothing was "
                                 "applied; name the paragraph, the heading or the table as well.");
    case ErrorCode::AmendingNumberChanged:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "Sentence %1 of the amending text names “%2”. An earlier sentence has changed that "
                                 "number to “%3”. Nothing was applied; use the new number.");
    case ErrorCode::AmendingWordsNotFound:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "Sentence %1 of the amending text: the words “%3” do not occur in “%2”. Nothing was "
                                 "applied; check the words, and whether the text is the one that is to be changed.");
    case ErrorCode::AmendingWordsOverlap:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "Sentence %1 of the amending text changes “%3” in “%2” twice. What is meant is not "
                                 "clear. Nothing was applied; quote longer words, so that every change has its own.");
    case ErrorCode::AmendingNumberTaken:
        return QT_TRANSLATE_NOOP(
            "ErrorSentences", "Sentence %1 of the amending text gives the number “%3” in “%2” a second time. It is "
                              "taken already. Nothing was applied; move the other one first, or use another number.");
    case ErrorCode::AmendingActNotHere:
        return QT_TRANSLATE_NOOP("ErrorSentences",
                                 "Sentence %1 of the amending text cannot be done at “%2”. What it tells to do does "
                                 "not fit what stands there. Nothing was applied; check the place and the verb.");
    default:
        return "";
    }
}

} // namespace ui
