// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/edit_session.h"

#include "core/model/edit/tree_access.h"
#include "core/model/grammar.h"
#include "core/model/provision_place.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace core::model {

namespace {

using Kind = ProvisionKind;

/// A first 項 is printed as the first one was before. A 附則 prints the number of its first 項 once it has two, and the
/// only one without.
void printFirstParagraph(const Provision& before, Provision& container, const DigitWidths& widths)
{
    const auto paragraphs = childrenOfKind(container, Kind::Paragraph);
    const Provision* formerFirst = firstChild(before, Kind::Paragraph);
    if (paragraphs.empty() || formerFirst == nullptr)
        return;
    const auto count = std::count_if(before.children.begin(), before.children.end(),
                                     [](const Provision& child) { return child.kind == Kind::Paragraph; });
    ProvisionNumber& number = paragraphs.front()->number;
    const bool isSupplementary = container.kind == Kind::SupplementaryProvision;
    if (isSupplementary && count == 1 && paragraphs.size() > 1)
        number = numberLike(paragraphs.back()->number, {1}, widths);
    else if (formerFirst->number.asWritten.isEmpty() || (isSupplementary && count > 1 && paragraphs.size() == 1))
        number.asWritten.clear();
}

} // namespace

EditSession::EditSession(const Provision& before)
    : m_before(before)
    , m_root(before)
    , m_widths(digitWidthsOf(before))
    , m_bound(bindReferences(before))
{
}

void EditSession::bindNewWords(LineageId as, LineageId holder, const QString& words)
{
    auto bound = bindWords(m_before, as, holder, words);
    m_bound.insert(m_bound.end(), std::make_move_iterator(bound.begin()), std::make_move_iterator(bound.end()));
}

Result<EditOutcome> EditSession::finish(LineageId selection)
{
    if (const auto found = violations(m_root); !found.empty())
        return Error{ErrorCode::GrammarViolated, {found.front().place}, {}};
    QHash<LineageId, const Provision*> former;
    visit(m_before, [&](const Provision& node) { former.insert(node.lineage, &node); });
    visit(m_root, [&](Provision& node) {
        const bool holdsParagraphs = node.kind == Kind::Article || node.kind == Kind::SupplementaryProvision;
        if (const Provision* before = former.value(node.lineage); holdsParagraphs && before != nullptr)
            printFirstParagraph(*before, node, m_widths);
    });
    EditOutcome outcome;
    outcome.renumbered = renumberedBetween(m_before, m_root);
    followReferences(m_root, m_bound, &outcome.references, &outcome.doubts);
    outcome.root = std::move(m_root);
    outcome.selection = selection;
    return outcome;
}

std::vector<Renumbering> renumberedBetween(const Provision& before, const Provision& after)
{
    QHash<LineageId, const ProvisionNumber*> numbers;
    visit(before, [&](const Provision& node) { numbers.insert(node.lineage, &node.number); });
    std::vector<Renumbering> found;
    visit(after, [&](const Provision& node) {
        const ProvisionNumber* former = numbers.value(node.lineage);
        if (former != nullptr && former->values != node.number.values)
            found.push_back({node.lineage, node.kind, *former, node.number});
    });
    return found;
}

Error unknownProvision(LineageId lineage)
{
    return Error{ErrorCode::ProvisionUnknown, {}, lineage.toString()};
}

Error errorAt(ErrorCode code, const Provision& root, LineageId lineage)
{
    return Error{code, {placeWords(root, lineage)}, lineage.toString()};
}

} // namespace core::model
