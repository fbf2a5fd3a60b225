// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/timeline/timeline_paper.h"
#include "ui/common/paper_issuer.h"

#include <QDate>

namespace core::store {
class Registry;
}

namespace ui::timeline {

/// The timeline of an area as a paper, from its first to its last day; what unions did before stands below. Errors:
/// those of the stores.
[[nodiscard]] core::Result<core::print::TimelinePaper>
timelinePaper(core::store::Registry& registry, core::MetroAreaId area, QDate day, core::print::TimelineSheet sheet);

/// Lays it out, in a worker.
[[nodiscard]] PaperIssuer::Make layoutOf(core::print::TimelinePaper paper);

/// What 発行台帳 says of it.
[[nodiscard]] core::model::IssuedPaper entryOf(const core::print::TimelinePaper& paper);

} // namespace ui::timeline
