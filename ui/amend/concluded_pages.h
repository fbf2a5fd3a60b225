// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/provision_history.h"
#include "core/print/page/page_model.h"
#include "ui/amend/conclusion.h"

#include <vector>

namespace ui::amend {

/// The papers of a concluded amendment.
enum class ConcludedForm {
    SignedCopy,   ///< the amendment itself, with its 記名押印欄
    Comparison,   ///< 新旧対照表
    MarkedUp,     ///< 見え消し
    Consolidated, ///< the text that it led to, with its 沿革
};

// Pure; safe in a worker. Errors: FontMissing, GlyphMissing, Cancelled.

/// Any form but Consolidated, which needs the texts before. `isNewLeft`: the side of 新旧対照表 that stands left.
[[nodiscard]] core::Result<core::print::Layout> layoutConcluded(const ConcludedAmendment& concluded, ConcludedForm form,
                                                                core::Task& task, bool isNewLeft = false);

/// 溶け込み本文: the newest of the texts with its 沿革 (provision_history.h). `texts` is not empty.
[[nodiscard]] core::Result<core::print::Layout> layoutConsolidated(const std::vector<core::model::DatedText>& texts,
                                                                   core::Task& task);

} // namespace ui::amend
