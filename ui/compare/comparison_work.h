// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"
#include "core/print/page/page_model.h"
#include "ui/compare/compared_rows.h"

#include <QStringList>

#include <optional>

namespace ui::compare {

/// One side of a comparison as a worker gets it: a text at hand, or a document that it has to read.
struct ComparedSource
{
    std::optional<core::model::AgreementText> text;
    QString path;      ///< of the document, where there is no text
    QString name = {}; ///< as the pickers show it
};

/// A comparison worked out: what differs, line by line, and as the paper that prints it.
struct WorkedComparison
{
    ComparedRows rows;
    QStringList leftOut; ///< what stood in the documents and was not compared, as sentences
    QString title;       ///< of the paper
    std::optional<core::print::Layout> pages;
    std::optional<core::Error> unprinted; ///< why there are no pages
};

/// `isNewLeft`: the later text stands left on the paper. Errors: those of reading a document, Cancelled. Safe in a
/// worker.
[[nodiscard]] core::Result<WorkedComparison> workOut(const ComparedSource& before, const ComparedSource& after,
                                                     core::Task& task, bool isNewLeft = false);

/// The page of the paper on which the words of a row stand; 0 when they are on none.
[[nodiscard]] int pageOf(const ComparedRow& row, const core::print::Layout& pages);

} // namespace ui::compare
