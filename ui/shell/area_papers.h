// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/area_paper.h"

#include <vector>

namespace core::store {
class Registry;
}

namespace ui::shell {

/// The papers of the areas for 印刷: of each that a core city leads its 宣言書, of all the 構成市町村一覧 and the
/// 位置図, and the 年表 unless it is a former union, which stands in those of others. The registry must outlive them.
/// Main thread.
[[nodiscard]] std::vector<print::AreaPaper> areaPapers(core::store::Registry& registry);

} // namespace ui::shell
