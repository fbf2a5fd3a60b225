// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_act.h"
#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace core::amend {

struct Instruction
{
    int sentence = 0; ///< from 1, of the sentences that amend
    int line = 0;     ///< of the source, from 1: where the sentence begins
    Action action;
};

/// One sentence (改正規定), with what it tells to do in the order of its words.
struct Sentence
{
    int number = 0; ///< from 1
    int line = 0;   ///< of the source, from 1
    QString words;  ///< as written, line wraps joined, without the new text behind it
    std::vector<Instruction> instructions;
};

/// One unit of a comparison table that IS the instrument (table_form.h).
struct TableUnit
{
    int line = 0;
    QStringList oldLines; ///< empty for （新設）
    QStringList newLines; ///< empty for （削る）
};

/// How the amending instrument says what it changes (drafting-rules 1.1).
enum class AmendingForm { Instruction, ComparisonTable, Restatement };

/// An amending text as read: the frame (title, lead sentence, own 附則, closing, signatures) is left out. Plain values.
struct AmendingText
{
    AmendingForm form = AmendingForm::Instruction;
    std::vector<Sentence> sentences; ///< Instruction
    std::vector<TableUnit> units;    ///< ComparisonTable
    QString restated;                ///< Restatement: the whole new text, line by line
    QString leadSentence; ///< 「…の一部を次のように変更する。」 as written; empty where there is none
};

/// Reads an amending text in any of its forms. Nothing is guessed: what cannot be read refuses the whole text and names
/// the sentence and its words. The text of the agreement is not needed for it.
/// Errors: AmendingTextMissing, AmendingTextSeveral, AmendingSentenceUnreadable, AmendingBracketsUnbalanced,
/// AmendingWordsEmpty, AmendingNewTextUnreadable, AmendingCountWrong. Pure, linear in the length; safe in a worker.
[[nodiscard]] Result<AmendingText> readAmendingText(QStringView text);

} // namespace core::amend
