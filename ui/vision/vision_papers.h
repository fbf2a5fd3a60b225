// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/forms/bar_chart.h"
#include "core/print/forms/line_chart.h"
#include "core/print/forms/report_paper.h"
#include "core/store/vision_snapshot.h"

namespace ui::vision {

// The papers of a vision, derived from what stands in it. Their words are Japanese data, never translated.

/// ビジョン本文: members, agreements, the future image of the area, and by field the projects with content, schedule,
/// budgets and KPIs (推進要綱 第6; drafting-rules 3.1).
[[nodiscard]] core::print::ReportPaper visionDocument(const core::store::VisionSnapshot& vision);

/// 懇談会資料: how the projects and KPIs stand, by field, with a chart of each KPI that has been measured, and what is
/// still to be filled in.
[[nodiscard]] core::print::ReportPaper progressReport(const core::store::VisionSnapshot& vision);

/// Lays a report out and writes it as PDF; the number of its pages. Errors: those of layout and writing. For a worker.
[[nodiscard]] core::Result<int> writeReport(const core::print::ReportPaper& paper, const QString& path,
                                            core::Task* task);

/// A KPI over the years beside the straight line from baseline to target. No lines for one without any value.
[[nodiscard]] core::print::LineChart kpiLines(const core::model::Kpi& kpi);
/// The same as bars: baseline, values, target.
[[nodiscard]] core::print::BarChart kpiBars(const core::model::Kpi& kpi);

} // namespace ui::vision
