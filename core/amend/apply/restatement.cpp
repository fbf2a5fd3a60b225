// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/restatement.h"

#include "core/amend/apply/table_fragment.h"
#include "core/amend/reading/sentence_cursor.h"

using namespace Qt::StringLiterals;

namespace core::amend {

std::vector<SentenceOutcome> applyRestatement(model::Provision& root, const AmendingText& text,
                                              const WholeTextReader& readWholeText)
{
    SentenceOutcome outcome{1, 1, text.leadSentence, SentenceState::Mismatch, std::nullopt};
    if (!readWholeText) {
        outcome.cause = Error{ErrorCode::AmendingNewTextUnreadable, {u"1"_s, excerpt(text.restated), u"1"_s}, {}};
        return {outcome};
    }
    auto read = readWholeText(text.restated);
    if (!read) {
        outcome.cause = read.error();
        return {outcome};
    }
    model::Provision after = std::move(read).value();
    inheritLineages(root, after);
    root = std::move(after);
    outcome.state = SentenceState::Applied;
    return {outcome};
}

} // namespace core::amend
