// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/model/provision.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace core::compare {

/// Which provision of one tree is which of the other. Holds pointers into both trees, which must outlive it and must
/// not change meanwhile.
class Alignment
{
public:
    Alignment(const model::Provision& before, const model::Provision& after);

    /// The counterpart; nullptr when it was removed or added.
    [[nodiscard]] const model::Provision* after(const model::Provision* before) const { return m_after.value(before); }
    [[nodiscard]] const model::Provision* before(const model::Provision* after) const { return m_before.value(after); }

    [[nodiscard]] const model::Provision* parent(const model::Provision* node) const { return m_parents.value(node); }
    /// Whether a provision of the new tree stands in another order than its neighbours, or in another parent.
    [[nodiscard]] bool isMoved(const model::Provision* after) const { return m_moved.contains(after); }

    void pair(const model::Provision* before, const model::Provision* after);

    /// The same alignment seen from the other side.
    [[nodiscard]] Alignment mirrored() const;
    [[nodiscard]] const model::Provision& oldRoot() const { return *m_oldRoot; }
    [[nodiscard]] const model::Provision& newRoot() const { return *m_newRoot; }

    void findMoves();

private:
    const model::Provision* m_oldRoot;
    const model::Provision* m_newRoot;
    QHash<const model::Provision*, const model::Provision*> m_after;
    QHash<const model::Provision*, const model::Provision*> m_before;
    QHash<const model::Provision*, const model::Provision*> m_parents;
    QSet<const model::Provision*> m_moved;
};

/// Aligns two trees: by lineage, then by likeness (imported texts share no lineage): within what is aligned already by
/// number, name and words, then over the whole text by the same words. Any two trees can be aligned. Swapping them
/// gives the mirror. Where a task is given and cancelled, the alignment is not complete and nobody may use it.
[[nodiscard]] Alignment align(const model::Provision& before, const model::Provision& after, Task* task = nullptr);

} // namespace core::compare
