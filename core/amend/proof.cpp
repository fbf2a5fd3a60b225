// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/proof.h"

#include "core/amend/reading/sentence_cursor.h"
#include "core/compare/same_text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

AmendmentProof refused(const Error& error)
{
    AmendmentProof proof;
    proof.refusal = error;
    return proof;
}

AmendmentProof compared(const model::Provision& applied, const model::Provision& after, Task& task)
{
    if (task.isCancelled())
        return refused({ErrorCode::Cancelled, {}, {}});
    AmendmentProof proof;
    proof.isProved = compare::isSameText(applied, after);
    if (proof.isProved)
        return proof;
    auto comparison = compare::compare(applied, after, task);
    if (!comparison)
        return refused(comparison.error());
    proof.differences = std::move(comparison->changes);
    // 、 and ， are notation to a reader, but no amending text may change them unseen.
    for (compare::Change& change : comparison->notation) {
        if (!compare::isSameWording(change.oldText, change.newText))
            proof.differences.push_back(std::move(change));
    }
    return proof;
}

} // namespace

AmendmentProof prove(const model::Provision& before, const model::Provision& after, const QString& amendingText,
                     const WholeTextReader& readWholeText, Task* task)
{
    Task own;
    Task& asked = task != nullptr ? *task : own;
    if (amendingText.isEmpty())
        return compared(before, after, asked);
    const auto text = readAmendingText(amendingText);
    if (!text)
        return refused(text.error());
    if (asked.isCancelled())
        return refused({ErrorCode::Cancelled, {}, {}});
    const auto applied = applyAmendingText(before, *text, readWholeText);
    if (!applied)
        return refused(applied.error());
    // What ends has no new text to be compared with.
    if (applied->isAbolished)
        return refused({ErrorCode::AmendingActNotHere, {u"1"_s, excerpt(text->sentences.front().words)}, {}});
    return compared(applied->root, after, asked);
}

} // namespace core::amend
