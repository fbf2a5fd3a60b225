// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_text.h"
#include "core/base/result.h"
#include "core/model/provision.h"

#include <functional>
#include <optional>
#include <vector>

namespace core::amend {

/// 未適用, 適用, 不一致.
enum class SentenceState { NotApplied, Applied, Mismatch };

struct SentenceOutcome
{
    int number = 0; ///< of the sentence, or of the unit of a comparison table; from 1
    int line = 0;
    QString words;
    SentenceState state = SentenceState::NotApplied;
    std::optional<Error> cause; ///< Mismatch only
};

struct AppliedText
{
    /// The new text. A provision that was moved or whose words changed keeps its lineage; a new one has a fresh one.
    model::Provision root;
    std::vector<SentenceOutcome> sentences; ///< all Applied
    /// 「…は、廃止する。」: the agreement ends, and there is no new text; `root` is the old one.
    bool isAbolished = false;
};

/// Reads a whole text for a restatement (全部変更), which is no matter of this folder: the recogniser does it.
using WholeTextReader = std::function<Result<model::Provision>(const QString& text)>;

/// Applies an amending text to a copy of a tree (drafting-rules 1.9). All of it or nothing: the error names sentence,
/// place and cause. Errors: AmendingPlaceUnknown, AmendingPlaceAmbiguous, AmendingNumberChanged, AmendingWordsNotFound,
/// AmendingWordsOverlap, AmendingNumberTaken, AmendingCountWrong, AmendingActNotHere (also where something else than
/// this agreement, told by its title, is abolished), AmendingNewTextUnreadable, GrammarViolated. `root` is a sound tree
/// of kind Agreement. Pure; safe in a worker.
[[nodiscard]] Result<AppliedText> applyAmendingText(const model::Provision& root, const AmendingText& text,
                                                    const WholeTextReader& readWholeText = {});

/// As far as it goes, sentence by sentence, for a person who goes through a foreign text: those before the first that
/// does not fit are Applied, that one is a Mismatch with its cause, the rest NotApplied.
[[nodiscard]] std::vector<SentenceOutcome> trySentences(const model::Provision& root, const AmendingText& text,
                                                        const WholeTextReader& readWholeText = {});

} // namespace core::amend
