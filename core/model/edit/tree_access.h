// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/provision.h"

#include <functional>
#include <optional>
#include <vector>

namespace core::model {

/// Where a provision stands below the root: the child indexes on the way. Inserting and erasing in the lists on the way
/// makes it stale.
using TreePath = std::vector<size_t>;

[[nodiscard]] std::optional<TreePath> findPath(const Provision& root, LineageId lineage);
[[nodiscard]] Provision& nodeAt(Provision& root, const TreePath& path);
[[nodiscard]] const Provision& nodeAt(const Provision& root, const TreePath& path);
[[nodiscard]] inline TreePath parentPath(TreePath path)
{
    path.pop_back();
    return path;
}

/// The nearest provision on the path, itself included, whose kind fits. None when there is none.
[[nodiscard]] std::optional<TreePath> enclosing(const Provision& root, TreePath path,
                                                const std::function<bool(ProvisionKind)>& fits);

/// Puts a child before index (at the end when there are fewer).
void insertChild(Provision& parent, size_t index, Provision child);
/// Takes a child out.
[[nodiscard]] Provision takeChild(Provision& parent, size_t index);

/// The nodes of a kind below root in reading order, to be changed. Pointers hold until a list of children changes.
[[nodiscard]] std::vector<Provision*> nodesOfKind(Provision& root, ProvisionKind kind);
/// The children of a kind.
[[nodiscard]] std::vector<Provision*> childrenOfKind(Provision& parent, ProvisionKind kind);

} // namespace core::model
