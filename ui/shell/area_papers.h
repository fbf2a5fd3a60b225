// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/area_paper.h"

#include <vector>

namespace core::store {
class Registry;
}

namespace ui::shell {

/// The papers of the areas for 印刷: of each its 構成市町村一覧 and its 位置図, and its
/// 年表 unless it is a former union, which stands in those of others. The registry must outlive them. Main
/// thread.
[[nodiscard]] std::vector<print::AreaPaper> areaPapers(core::store::Registry& registry);

} // namespace ui::shell
