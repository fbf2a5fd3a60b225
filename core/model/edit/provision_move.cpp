// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/article_edit.h"
#include "core/model/edit/edit_session.h"
#include "core/model/edit/reference_index.h"
#include "core/model/edit/renumbering.h"
#include "core/model/edit/tree_access.h"

#include <algorithm>
#include <optional>

namespace core::model {

namespace {

using Kind = ProvisionKind;

bool mayMove(Kind kind)
{
    switch (kind) {
    case Kind::Part:
    case Kind::Chapter:
    case Kind::Article:
    case Kind::Paragraph:
    case Kind::Item:
    case Kind::Subitem:
    case Kind::SupplementaryProvision:
    case Kind::RoleTable:
    case Kind::HeadNote:
    case Kind::Text:
        return true;
    default:
        return false;
    }
}

/// The index of the next sibling of the same kind in a direction.
std::optional<size_t> siblingOf(const Provision& parent, size_t index, MoveDirection direction)
{
    const Kind kind = parent.children[index].kind;
    const auto step = direction == MoveDirection::Up ? -1 : 1;
    for (auto at = static_cast<std::ptrdiff_t>(index) + step;
         at >= 0 && at < static_cast<std::ptrdiff_t>(parent.children.size()); at += step) {
        if (parent.children[static_cast<size_t>(at)].kind == kind)
            return static_cast<size_t>(at);
    }
    return std::nullopt;
}

/// The chapter or part next to the one that an article stands in, in reading order.
Provision* groupBeside(Provision& root, const Provision& group, MoveDirection direction)
{
    std::vector<Provision*> groups;
    visit(root, [&](Provision& node) {
        if (node.kind == Kind::Chapter || (node.kind == Kind::Part && !firstChild(node, Kind::Chapter)))
            groups.push_back(&node);
    });
    const auto at = std::find_if(groups.begin(), groups.end(),
                                 [&](const Provision* candidate) { return candidate->lineage == group.lineage; });
    if (at == groups.end())
        return nullptr;
    if (direction == MoveDirection::Up)
        return at == groups.begin() ? nullptr : *(at - 1);
    return at + 1 == groups.end() ? nullptr : *(at + 1);
}

/// Over the edge of its chapter. False when there is no chapter beside it.
bool moveArticleToNextGroup(Provision& root, const TreePath& path, MoveDirection direction)
{
    const Provision group = nodeAt(root, parentPath(path));
    if (groupBeside(root, group, direction) == nullptr)
        return false;
    Provision article = takeChild(nodeAt(root, parentPath(path)), path.back());
    Provision* target = groupBeside(root, group, direction);
    insertChild(*target, direction == MoveDirection::Up ? target->children.size() : 0, std::move(article));
    return true;
}

struct NumberRows
{
    std::vector<ProvisionNumber> parts;
    std::vector<ProvisionNumber> chapters;
    std::vector<ProvisionNumber> articles;
    std::vector<ProvisionNumber> siblings;
};

void swapTableNumbers(Provision& one, Provision& other)
{
    const ReferenceNumber a = tableNumber(one.text);
    const ReferenceNumber b = tableNumber(other.text);
    if (a.values.empty() || b.values.empty())
        return;
    const QString words = one.text.left(a.length);
    one.text.replace(0, a.length, other.text.left(b.length));
    other.text.replace(0, b.length, words);
}

} // namespace

Result<EditOutcome> moveProvision(const Provision& root, LineageId lineage, MoveDirection direction)
{
    const auto path = findPath(root, lineage);
    if (!path)
        return unknownProvision(lineage);
    const Kind kind = nodeAt(root, *path).kind;
    if (!mayMove(kind))
        return errorAt(ErrorCode::EditNotHere, root, lineage);
    const auto other = siblingOf(nodeAt(root, parentPath(*path)), path->back(), direction);

    EditSession session(root);
    Provision& tree = session.root();
    NumberRows rows{numbersOf(nodesOfKind(tree, Kind::Part)),
                    numbersOf(nodesOfKind(tree, Kind::Chapter)),
                    numbersOf(nodesOfKind(tree, Kind::Article)),
                    {}};
    if (other) {
        Provision& parent = nodeAt(tree, parentPath(*path));
        rows.siblings = numbersOf(childrenOfKind(parent, kind));
        Provision& moved = parent.children[path->back()];
        Provision& neighbour = parent.children[*other];
        if (kind == Kind::RoleTable)
            swapTableNumbers(moved, neighbour);
        std::swap(moved, neighbour);
        assignNumbers(childrenOfKind(parent, kind), rows.siblings);
    } else if (kind != Kind::Article || !moveArticleToNextGroup(tree, *path, direction)) {
        return errorAt(ErrorCode::MoveNotPossible, root, lineage);
    }
    assignNumbers(nodesOfKind(tree, Kind::Part), rows.parts);
    assignNumbers(nodesOfKind(tree, Kind::Chapter), rows.chapters);
    assignNumbers(nodesOfKind(tree, Kind::Article), rows.articles);
    return session.finish(lineage);
}

} // namespace core::model
