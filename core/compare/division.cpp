// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/division.h"

#include "core/compare/likeness.h"
#include "core/compare/notation.h"

namespace core::compare {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

constexpr double kSureOfParts = 0.9;

bool mayDivide(Kind kind)
{
    return kind == Kind::Paragraph || kind == Kind::Item || kind == Kind::Subitem;
}

/// Whether `whole` says what `part` and its neighbours without counterpart say together, and better than `part` alone.
template <typename HasCounterpart>
bool isDivided(const Provision& whole, const Provision& part, const Provision& siblings,
               const HasCounterpart& hasCounterpart, Division* found)
{
    if (withoutNotation(whole.text) == withoutNotation(part.text))
        return false;
    size_t at = 0;
    while (at < siblings.children.size() && &siblings.children[at] != &part)
        ++at;
    const auto isFree = [&](size_t index) {
        return siblings.children[index].kind == part.kind && !hasCounterpart(&siblings.children[index]);
    };
    size_t first = at;
    while (first > 0 && isFree(first - 1))
        --first;
    size_t last = at;
    while (last + 1 < siblings.children.size() && isFree(last + 1))
        ++last;
    if (first == last)
        return false;
    Division division;
    for (size_t i = first; i <= last; ++i) {
        division.words += siblings.children[i].text;
        if (i != at)
            division.others.push_back(&siblings.children[i]);
    }
    const QString words = withoutNotation(whole.text);
    const double together = likenessOfTexts(words, withoutNotation(division.words));
    if (together < kSureOfParts || together <= likenessOfTexts(words, withoutNotation(part.text)))
        return false;
    *found = std::move(division);
    return true;
}

} // namespace

void findDivisions(const Alignment& alignment, QHash<const Provision*, Division>* splits,
                   QHash<const Provision*, Division>* merges)
{
    model::visit(alignment.oldRoot(), [&](const Provision& before) {
        const Provision* after = alignment.after(&before);
        if (!mayDivide(before.kind) || after == nullptr)
            return;
        const Provision* oldParent = alignment.parent(&before);
        const Provision* newParent = alignment.parent(after);
        if (oldParent == nullptr || newParent == nullptr)
            return;
        Division found;
        if (isDivided(
                before, *after, *newParent, [&](const Provision* node) { return alignment.before(node); }, &found))
            splits->insert(&before, found);
        else if (isDivided(
                     *after, before, *oldParent, [&](const Provision* node) { return alignment.after(node); }, &found))
            merges->insert(after, found);
    });
}

} // namespace core::compare
