// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/quotation.h"
#include "core/compare/alignment.h"
#include "core/model/provision.h"

#include <optional>
#include <vector>

namespace core::amend {

/// What happens to the words of one provision itself, without what stands below it.
enum class TextChangeKind {
    None,
    Words,         ///< quotations
    AddProviso,    ///< 次のただし書を加える
    AddSecond,     ///< 後段として次のように加える
    RemoveProviso, ///< ただし書を削る
    RemoveSecond,  ///< 後段を削る
    Whole,         ///< 次のように改める
};

struct TextChange
{
    TextChangeKind kind = TextChangeKind::None;
    std::vector<Quotation> quotations; ///< Words
    QString part;  ///< Words: the part of the unit in which alone they stand: ただし書, 本文 …
    QString added; ///< AddProviso, AddSecond
};

/// The change of a 項, 号 or subdivision; `before` and `after` are counterparts.
[[nodiscard]] TextChange textChange(const model::Provision& before, const model::Provision& after);

/// A row of children of one kind, brought together in the order of both texts.
struct AmendedPair
{
    const model::Provision* before = nullptr; ///< null: added
    const model::Provision* after = nullptr;  ///< null: removed
    bool isReplaced = false;                  ///< another provision under the same number

    [[nodiscard]] bool isPaired() const { return before != nullptr && after != nullptr; }
};
using AmendedRow = std::vector<AmendedPair>;

/// The children of a kind of two counterparts. What moved past its neighbours counts as removed and added; what was
/// removed and added under the same number at the same place counts as replaced.
[[nodiscard]] AmendedRow amendedRow(const compare::Alignment& alignment,
                                    const std::vector<const model::Provision*>& before,
                                    const std::vector<const model::Provision*>& after);

/// The children of a kind.
[[nodiscard]] std::vector<const model::Provision*> childrenOf(const model::Provision& parent,
                                                              model::ProvisionKind kind);

} // namespace core::amend
