// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/references.h"
#include "core/model/provision.h"

#include <QHash>

#include <vector>

namespace core::model {

/// What a reference may lead to, by number and by order, and where each provision of one tree stands. Holds pointers
/// into the tree, which must outlive it and must not change its structure meanwhile.
class ReferenceIndex
{
public:
    explicit ReferenceIndex(const Provision& root);

    /// Where the words of a reference stand.
    struct Standpoint
    {
        const Provision* container = nullptr; ///< the article or 附則
        const Provision* paragraph = nullptr;
        const Provision* item = nullptr; ///< the 号, also from below it
    };
    [[nodiscard]] Standpoint standpoint(LineageId lineage) const;

    [[nodiscard]] const Provision* node(LineageId lineage) const { return m_nodes.value(lineage); }
    [[nodiscard]] const Provision* parent(LineageId lineage) const { return m_parents.value(lineage); }

    /// The only provision with these values; nullptr when there is none or more than one.
    [[nodiscard]] const Provision* article(const std::vector<int>& values) const;
    [[nodiscard]] const Provision* table(const std::vector<int>& values) const;
    [[nodiscard]] const Provision* supplementary() const;
    [[nodiscard]] static const Provision* child(const Provision* parent, ProvisionKind kind,
                                                const std::vector<int>& values);

    /// What 前条, 前2項, 次号 … lead to from a provision; empty when one of them is not there.
    [[nodiscard]] std::vector<const Provision*> neighbours(const Provision* from, const ReferenceLevel& level) const;

private:
    const Provision& m_root;
    QHash<LineageId, const Provision*> m_nodes;
    QHash<LineageId, const Provision*> m_parents;
    std::vector<const Provision*> m_articles;
};

/// The number in the title of a role table: {2} of 「別表第2」; empty when it has none.
[[nodiscard]] ReferenceNumber tableNumber(const QString& title);

} // namespace core::model
