// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QString>

#include <vector>

namespace core::print {

/// Two lines that stand at the same height.
struct ComparedLines
{
    MarkedText left;
    MarkedText right;
    bool endsUnit = false;   ///< the last of an article: the next one begins below a line
    bool isTableRow = false; ///< a row of a role table, cells separated by tabs
    bool isChanged = false;  ///< a row of a table that gets a thick frame (鳥取県, 新潟県; drafting-rules 2)
};

/// 新旧対照表: title, two columns with heads that repeat on each page, and the reading rule below (drafting-rules 2).
struct ComparisonPaper
{
    QString title;
    QString leftHead;  ///< 変更前
    QString rightHead; ///< 変更後
    std::vector<ComparedLines> lines;
    QString note; ///< 備考
};

/// The paper turned across, with smaller margins: two texts side by side need the width. Pure.
[[nodiscard]] PageSetup across(PageSetup setup);

/// On A4 across. Errors: FontMissing, GlyphMissing, Cancelled. Pure; safe from any thread.
[[nodiscard]] Result<Layout> layoutComparison(const ComparisonPaper& paper, const PageSetup& setup,
                                              const FontSet& fonts, Task* task = nullptr);

} // namespace core::print
