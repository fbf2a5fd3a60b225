// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/edit_outcome.h"
#include "core/model/edit/number_writing.h"
#include "core/model/edit/reference_binding.h"

namespace core::model {

/// One edit of a tree on its way: remembers what the references led to before anything moved, hands out the tree to be
/// changed, and at the end follows the references, lists the renumbered and checks the grammar.
class EditSession
{
public:
    explicit EditSession(const Provision& before);

    [[nodiscard]] const Provision& before() const { return m_before; }
    [[nodiscard]] Provision& root() { return m_root; }
    [[nodiscard]] const DigitWidths& widths() const { return m_widths; }

    /// Words that go to a new provision and were written as part of `as`.
    void bindNewWords(LineageId as, LineageId holder, const QString& words);

    /// Error: GrammarViolated.
    [[nodiscard]] Result<EditOutcome> finish(LineageId selection);

private:
    const Provision& m_before;
    Provision m_root;
    DigitWidths m_widths;
    std::vector<BoundReference> m_bound;
};

/// What has another number in `after`, in its reading order.
[[nodiscard]] std::vector<Renumbering> renumberedBetween(const Provision& before, const Provision& after);

/// ProvisionUnknown, and an error that names a place of the tree.
[[nodiscard]] Error unknownProvision(LineageId lineage);
[[nodiscard]] Error errorAt(ErrorCode code, const Provision& root, LineageId lineage);

} // namespace core::model
