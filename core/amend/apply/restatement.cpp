// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/restatement.h"

#include "core/amend/apply/table_fragment.h"
#include "core/amend/reading/sentence_cursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// What the new text does not say stays: the cover, and who signed, which stands before the 別表 or behind it as it did
/// (drafting-rules 1.9.6).
void keepUnsaid(const Provision& before, Provision& after)
{
    if (const Provision* cover = model::firstChild(before, Kind::CoverPage);
        cover != nullptr && model::firstChild(after, Kind::CoverPage) == nullptr)
        after.children.insert(after.children.begin(), *cover);
    if (model::firstChild(after, Kind::SignatureBlock) != nullptr)
        return;
    const auto isTable = [](const Provision& part) { return part.kind == Kind::RoleTable; };
    for (auto part = before.children.begin(); part != before.children.end(); ++part) {
        if (part->kind != Kind::SignatureBlock)
            continue;
        const bool isBehindTables = std::any_of(before.children.begin(), part, isTable);
        after.children.insert(isBehindTables ? after.children.end()
                                             : std::find_if(after.children.begin(), after.children.end(), isTable),
                              *part);
    }
}

} // namespace

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
    keepUnsaid(root, after);
    root = std::move(after);
    outcome.state = SentenceState::Applied;
    return {outcome};
}

} // namespace core::amend
