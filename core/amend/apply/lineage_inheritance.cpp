// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/table_fragment.h"

#include "core/base/width_folding.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;
using Columns = QHash<LineageId, LineageId>; ///< new column → the one that it replaces

bool areWordsAlike(const Provision& a, const Provision& b)
{
    const bool hasWords = !a.caption.isEmpty() || !a.text.isEmpty();
    return hasWords && foldedWords(a.caption) == foldedWords(b.caption) && foldedWords(a.text) == foldedWords(b.text);
}

bool isSame(const Provision& before, const Provision& after, bool byNumber)
{
    if (before.kind != after.kind)
        return false;
    switch (after.kind) {
    case Kind::Article:
    case Kind::Paragraph:
    case Kind::Item:
    case Kind::Subitem:
    case Kind::Section:
    case Kind::Chapter:
    case Kind::Part:
        return byNumber ? before.number.style == after.number.style && before.number.values == after.number.values &&
                              !after.number.values.empty()
                        : areWordsAlike(before, after);
    case Kind::Role:
        return before.column == after.column;
    case Kind::Initiative:
    case Kind::Column:
    case Kind::TableNote:
    case Kind::Text:
        return foldedWords(before.text) == foldedWords(after.text);
    case Kind::Agreement:
        return false;
    case Kind::InitiativeColumn:
        return true;
    default:
        // 題名, 前文, 附則, 別表, signatures: each is what stands in its place.
        return byNumber;
    }
}

void inherit(const Provision& before, Provision& after, Columns* columns);

/// Words that stayed say more than a number that stayed; what is alike in neither is new.
void inheritChildren(const Provision& before, Provision& after, Columns* columns)
{
    std::vector<bool> isTaken(before.children.size(), false);
    std::vector<bool> isDone(after.children.size(), false);
    for (const bool byNumber : {false, true}) {
        for (size_t i = 0; i < after.children.size(); ++i) {
            Provision& child = after.children[i];
            if (isDone[i])
                continue;
            if (child.kind == Kind::Role)
                child.column = columns->value(child.column, child.column);
            for (size_t j = 0; j < before.children.size() && !isDone[i]; ++j) {
                if (isTaken[j] || !isSame(before.children[j], child, byNumber))
                    continue;
                isTaken[j] = true;
                isDone[i] = true;
                inherit(before.children[j], child, columns);
            }
        }
    }
    // What is new keeps its own lineages, but its cells stand in columns that may have inherited theirs.
    for (size_t i = 0; i < after.children.size(); ++i) {
        if (isDone[i])
            continue;
        model::visit(after.children[i],
                     [columns](Provision& node) { node.column = columns->value(node.column, node.column); });
    }
}

void inherit(const Provision& before, Provision& after, Columns* columns)
{
    if (after.kind == Kind::Column)
        columns->insert(after.lineage, before.lineage);
    after.lineage = before.lineage;
    inheritChildren(before, after, columns);
}

/// A column that no row filled was printed nowhere, so new text cannot show that it stays; nor can a table without rows
/// show any.
void keepUnusedColumns(const Provision& before, Provision& after)
{
    const bool isBare = model::allOfKind(after, Kind::Initiative).empty();
    if (isBare)
        after.face = before.face;
    for (size_t i = 0; i < before.children.size(); ++i) {
        const Provision& column = before.children[i];
        bool isPrinted = column.kind != Kind::Column;
        if (isBare)
            isPrinted = isPrinted && column.kind != Kind::InitiativeColumn;
        else
            model::visit(before,
                         [&](const Provision& node) { isPrinted = isPrinted || node.column == column.lineage; });
        const bool isThere = std::any_of(after.children.begin(), after.children.end(), [&](const Provision& child) {
            return child.kind == column.kind && foldedWords(child.text) == foldedWords(column.text);
        });
        if (!isPrinted && !isThere)
            after.children.insert(
                after.children.begin() + static_cast<std::ptrdiff_t>(std::min(i, after.children.size())), column);
    }
}

} // namespace

void inheritLineages(const Provision& before, Provision& after)
{
    if (before.kind == Kind::RoleTable && after.kind == Kind::RoleTable)
        keepUnusedColumns(before, after);
    Columns columns;
    inherit(before, after, &columns);
}

} // namespace core::amend
