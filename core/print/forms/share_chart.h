// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::print {

/// One bar of 100 %.
struct ShareBar
{
    QString label;              ///< 小樽市, 2015年
    std::vector<double> shares; ///< percent, one for each part, 0 or more; they add up to about 100
};

/// Shares of a whole, such as 年齢3区分: bars of the same length, their parts told apart by white, lines and black, so
/// that they survive black and white; the shares stand in columns at the right.
struct ShareChart
{
    QString title;
    QStringList parts;          ///< 15歳未満, from the left; at most kMostParts
    std::vector<ShareBar> bars; ///< at most kMostShareBars are drawn
    QStringList notes;
};

inline constexpr int kMostParts = 3;
inline constexpr int kMostShareBars = 40;

/// One page, A4 upright. Errors: FontMissing, GlyphMissing. Pure; safe from any thread.
[[nodiscard]] Result<Layout> layoutShareChart(const ShareChart& chart, const PageSetup& setup, const FontSet& fonts);

} // namespace core::print
