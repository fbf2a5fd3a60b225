// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vision_snapshot.h"

#include <QStringList>

namespace ui::vision {

/// 確認を要する事項 as the progress report (懇談会資料) prints them: all that the page of the vision lists
/// (ui/common/vision_words.h), in the plain style of papers. Pure.
[[nodiscard]] QStringList openPoints(const core::store::VisionSnapshot& vision);

} // namespace ui::vision
