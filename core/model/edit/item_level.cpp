// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/article_edit.h"

#include "core/model/edit/edit_session.h"
#include "core/model/edit/item_style.h"
#include "core/model/edit/renumbering.h"
#include "core/model/edit/tree_access.h"
#include "core/model/grammar.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace core::model {

namespace {

using Kind = ProvisionKind;

Kind kindBelow(Kind parent)
{
    return parent == Kind::Paragraph ? Kind::Item : Kind::Subitem;
}

/// Gives all below a provision that changed its level the kinds and marks of their new levels. `before` shows how the
/// text marks each level.
void restyleBelow(const Provision& before, Provision& parent, const DigitWidths& widths)
{
    std::vector<Provision*> items;
    for (Provision& child : parent.children) {
        if (isItem(child.kind)) {
            child.kind = kindBelow(parent.kind);
            items.push_back(&child);
        }
    }
    if (items.empty())
        return;
    // The marks that its own items have now belong to another level: they say nothing about this one.
    Provision bare = parent;
    bare.children.clear();
    const bool areBullets =
        std::all_of(items.begin(), items.end(), [](const Provision* i) { return isBullet(i->number); });
    if (!areBullets)
        numberFromOne(items, sampleBelow(before, bare), widths);
    for (Provision* item : items)
        restyleBelow(before, *item, widths);
}

/// The nearest sibling before it that a 号 may go below.
std::optional<size_t> siblingBefore(const Provision& parent, size_t index)
{
    const Kind kind = parent.children[index].kind;
    while (index-- > 0) {
        if (parent.children[index].kind == kind)
            return index;
    }
    return std::nullopt;
}

/// A 項 becomes a 号 only when nothing of it would be lost.
bool mayBecomeItem(const Provision& paragraph)
{
    return paragraph.kind == Kind::Paragraph && paragraph.caption.isEmpty();
}

/// Moves what stands behind `index` on the same level below the provision itself, so that the reading order stays.
void adoptFollowing(Provision& parent, size_t index, Provision* moved)
{
    const auto first = parent.children.begin() + static_cast<std::ptrdiff_t>(index);
    moved->children.insert(moved->children.end(), std::make_move_iterator(first),
                           std::make_move_iterator(parent.children.end()));
    parent.children.erase(first, parent.children.end());
}

} // namespace

Result<EditOutcome> indentItem(const Provision& root, LineageId lineage)
{
    const auto path = findPath(root, lineage);
    if (!path)
        return unknownProvision(lineage);
    const Provision& node = nodeAt(root, *path);
    if (!isItem(node.kind) && node.kind != Kind::Paragraph)
        return errorAt(ErrorCode::EditNotHere, root, lineage);
    const auto before = siblingBefore(nodeAt(root, parentPath(*path)), path->back());
    if (!before || (node.kind == Kind::Paragraph && !mayBecomeItem(node)))
        return errorAt(ErrorCode::LevelNotPossible, root, lineage);

    EditSession session(root);
    Provision& parent = nodeAt(session.root(), parentPath(*path));
    const auto sequence = childrenOfKind(parent, node.kind);
    const auto at = std::find_if(sequence.begin(), sequence.end(),
                                 [&](const Provision* sibling) { return sibling->lineage == lineage; });
    closeGap({at + 1, sequence.end()}, node.number, session.widths());
    Provision moved = takeChild(parent, path->back());
    Provision& target = parent.children[*before];
    moved.kind = kindBelow(target.kind);
    const ProvisionNumber sample = sampleBelow(root, target);
    target.children.push_back(std::move(moved));
    const auto items = childrenOfKind(target, kindBelow(target.kind));
    numberAdded(items, items.size() - 1, sample, session.widths());
    restyleBelow(root, *items.back(), session.widths());
    return session.finish(lineage);
}

Result<EditOutcome> outdentItem(const Provision& root, LineageId lineage)
{
    const auto path = findPath(root, lineage);
    if (!path)
        return unknownProvision(lineage);
    const Provision& node = nodeAt(root, *path);
    if (!isItem(node.kind))
        return errorAt(node.kind == Kind::Paragraph ? ErrorCode::LevelNotPossible : ErrorCode::EditNotHere, root,
                       lineage);
    const TreePath upper = parentPath(*path);
    const Provision& oldParent = nodeAt(root, upper);

    EditSession session(root);
    Provision& parent = nodeAt(session.root(), upper);
    Provision moved = takeChild(parent, path->back());
    adoptFollowing(parent, path->back(), &moved);
    moved.kind = oldParent.kind;
    Provision& grandparent = nodeAt(session.root(), parentPath(upper));
    const ProvisionNumber sample =
        moved.kind == Kind::Paragraph ? paragraphSample(root, nodeAt(root, parentPath(upper))) : oldParent.number;
    insertChild(grandparent, upper.back() + 1, std::move(moved));
    const auto sequence = childrenOfKind(grandparent, oldParent.kind);
    const auto at = std::find_if(sequence.begin(), sequence.end(),
                                 [&](const Provision* sibling) { return sibling->lineage == lineage; });
    numberAdded(sequence, static_cast<size_t>(at - sequence.begin()), sample, session.widths());
    restyleBelow(root, **at, session.widths());
    return session.finish(lineage);
}

} // namespace core::model
