// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::print {

/// A list as a paper: 構成市町村一覧, a 資料表. Its heads repeat on each page; columns that hold figures are set to the
/// right; below it stand source and remarks.
struct TablePaper
{
    QString title;
    QString heading; ///< above the table at the right: 令和6年4月1日時点; may be empty
    QStringList heads;
    std::vector<QStringList> rows;
    QStringList notes;
};

/// A4 upright, or across where the columns need it. Errors: FontMissing, GlyphMissing. Pure; safe from any thread.
[[nodiscard]] Result<Layout> layoutTable(const TablePaper& paper, const PageSetup& setup, const FontSet& fonts);

} // namespace core::print
