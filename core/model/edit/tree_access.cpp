// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit/tree_access.h"

#include <algorithm>
#include <utility>

namespace core::model {

namespace {

bool descend(const Provision& node, LineageId lineage, TreePath* path)
{
    if (node.lineage == lineage)
        return true;
    for (size_t index = 0; index < node.children.size(); ++index) {
        path->push_back(index);
        if (descend(node.children[index], lineage, path))
            return true;
        path->pop_back();
    }
    return false;
}

} // namespace

std::optional<TreePath> findPath(const Provision& root, LineageId lineage)
{
    TreePath path;
    if (lineage.isNull() || !descend(root, lineage, &path))
        return std::nullopt;
    return path;
}

const Provision& nodeAt(const Provision& root, const TreePath& path)
{
    const Provision* node = &root;
    for (const size_t index : path)
        node = &node->children[index];
    return *node;
}

Provision& nodeAt(Provision& root, const TreePath& path)
{
    return const_cast<Provision&>(nodeAt(std::as_const(root), path));
}

std::optional<TreePath> enclosing(const Provision& root, TreePath path, const std::function<bool(ProvisionKind)>& fits)
{
    while (!fits(nodeAt(root, path).kind)) {
        if (path.empty())
            return std::nullopt;
        path.pop_back();
    }
    return path;
}

void insertChild(Provision& parent, size_t index, Provision child)
{
    const auto at = static_cast<std::ptrdiff_t>(std::min(index, parent.children.size()));
    parent.children.insert(parent.children.begin() + at, std::move(child));
}

Provision takeChild(Provision& parent, size_t index)
{
    Provision child = std::move(parent.children[index]);
    parent.children.erase(parent.children.begin() + static_cast<std::ptrdiff_t>(index));
    return child;
}

std::vector<Provision*> nodesOfKind(Provision& root, ProvisionKind kind)
{
    std::vector<Provision*> found;
    visit(root, [&](Provision& node) {
        if (node.kind == kind)
            found.push_back(&node);
    });
    return found;
}

std::vector<Provision*> childrenOfKind(Provision& parent, ProvisionKind kind)
{
    std::vector<Provision*> found;
    for (Provision& child : parent.children) {
        if (child.kind == kind)
            found.push_back(&child);
    }
    return found;
}

} // namespace core::model
