// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace core::print {

/// A paper of an office, line by line: 議案, 告示, 届出. Spaces at the start of a line set it in (written_lines.h);
/// 「［右］」 moves it to the right, with the em behind it that a seal needs, 「［中央］」 to the middle,
/// 「［見出し］」 keeps it on the page of what follows; lines with tabs between their cells are the rows of a table,
/// the first its head; an empty line is one of space.
struct OfficialPaper
{
    QString name; ///< of the section, for the outline
    QStringList lines;
    PageNumbering numbering = PageNumbering::None; ///< letters and notices have none, papers of several sheets 1/3
};

/// 概要: a title, and rows of a heading and its words.
struct SummarySheet
{
    QString title;
    std::vector<std::pair<QString, QString>> rows; ///< line ends in the words begin new lines
    QString note;
};

// Errors: FontMissing, GlyphMissing. Pure; safe from any thread.
[[nodiscard]] Result<Layout> layoutOfficial(const OfficialPaper& paper, const PageSetup& setup, const FontSet& fonts);
[[nodiscard]] Result<Layout> layoutSummary(const SummarySheet& sheet, const PageSetup& setup, const FontSet& fonts);

} // namespace core::print
