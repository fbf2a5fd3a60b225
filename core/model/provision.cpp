// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/provision.h"

#include <algorithm>

namespace core::model {

const Provision* firstChild(const Provision& parent, ProvisionKind kind)
{
    const auto found = std::find_if(parent.children.begin(), parent.children.end(),
                                    [kind](const Provision& child) { return child.kind == kind; });
    return found == parent.children.end() ? nullptr : &*found;
}

std::vector<const Provision*> allOfKind(const Provision& root, ProvisionKind kind)
{
    std::vector<const Provision*> found;
    visit(root, [&](const Provision& node) {
        if (node.kind == kind)
            found.push_back(&node);
    });
    return found;
}

QString columnHead(const Provision& roleTable, const Provision& role)
{
    for (const Provision& child : roleTable.children) {
        if (child.kind == ProvisionKind::Column && child.lineage == role.column)
            return child.text;
    }
    return {};
}

} // namespace core::model
