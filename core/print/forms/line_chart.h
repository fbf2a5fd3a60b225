// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace core::print {

struct LinePoint
{
    int year = 0; ///< Gregorian
    double value = 0;
    QString words; ///< the value as it is printed
};

struct LineSeries
{
    QString label;                 ///< 札幌市, 老年人口
    std::vector<LinePoint> points; ///< by year, ascending
};

/// Figures over the years as black lines, told apart by their dashes and the words at their ends: good in black and
/// white. The years stand at their true distance; the scale begins at 0. Values are printed at the points while there
/// are at most two lines.
struct LineChart
{
    QString title;
    QString unit;                   ///< 人; may be empty
    std::vector<LineSeries> series; ///< at most kMostLines are drawn
    QStringList notes;
    std::map<int, QString> yearWords = {}; ///< below the points: R6; a year without any is 2024年
};

inline constexpr int kMostLines = 6;

/// One page, A4 upright. Errors: FontMissing, GlyphMissing. Pure; safe from any thread.
[[nodiscard]] Result<Layout> layoutLineChart(const LineChart& chart, const PageSetup& setup, const FontSet& fonts);

} // namespace core::print
