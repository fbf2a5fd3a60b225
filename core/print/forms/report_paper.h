// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/print/forms/line_chart.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace core::print {

/// 1　圏域の将来像; level 0 to 2, for the outline as well.
struct ReportHeading
{
    int level = 0;
    QString text;
};

struct ReportParagraph
{
    QString text;
};

struct ReportColumn
{
    double width = 1; ///< in proportion to the others
    bool isFigures = false;
};

/// A table over the width of the text. Its head repeats on each page; without heads the first column is the label of
/// its row.
struct ReportTable
{
    std::vector<ReportColumn> columns;
    QStringList heads;
    std::vector<QStringList> rows;
};

struct ReportFigure
{
    LineChart chart; ///< its title stands above it
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportTable, ReportFigure>;

/// A paper with headings, words, tables and charts in one flow: a vision, its progress report.
struct ReportPaper
{
    QString title;
    QStringList lead; ///< lines below the title, to the right: the day, who made it
    std::vector<ReportBlock> blocks;
};

/// On A4 upright. Errors: FontMissing, GlyphMissing, Cancelled. Pure; safe from any thread.
[[nodiscard]] Result<Layout> layoutReport(const ReportPaper& paper, const PageSetup& setup, const FontSet& fonts,
                                          Task* task = nullptr);

} // namespace core::print
