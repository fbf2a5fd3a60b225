// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::print {

struct Bar
{
    QString label; ///< 小樽市, 2015年
    double value = 0;
    QString words; ///< the value as it is printed
};

/// Bars in black, from the left, longest value to the edge: figures of municipalities, or of one over the years. Good
/// in black and white; a negative value has no bar, its words stand all the same.
struct BarChart
{
    QString title;
    std::vector<Bar> bars; ///< at most kMostBars are drawn
    QStringList notes;
};

inline constexpr int kMostBars = 40;

/// One page, A4 upright. Errors: FontMissing, GlyphMissing. Pure; safe from any thread.
[[nodiscard]] Result<Layout> layoutBarChart(const BarChart& chart, const PageSetup& setup, const FontSet& fonts);

} // namespace core::print
