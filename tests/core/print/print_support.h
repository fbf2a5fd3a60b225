// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"
#include "core/print/forms/signed_copy.h"
#include "core/print/pdf/pdf_writer.h"
#include "tests/support/qt_printing.h"

#include <QStringList>

namespace tests {

/// The fonts of the system; the test program cannot run without them.
[[nodiscard]] const core::print::FontSet& fonts();
/// A signed copy in the default setup; fails the test when there is none.
[[nodiscard]] core::print::Layout layoutOf(const core::model::AgreementText& text);

/// An agreement with two articles, 附則, closing, signatures and no table.
[[nodiscard]] core::model::AgreementText smallAgreement();
/// A 別表 with three columns and one section with so many rows.
[[nodiscard]] core::model::Provision columnTable(int rows, const QString& words);
/// The same in stacked rows.
[[nodiscard]] core::model::Provision stackedTable(int rows, const QString& words);

/// The words that a layout must show: articles, paragraphs, items, headings, cells … in reading order, and nothing that
/// a form adds. White space is left out.
[[nodiscard]] QStringList wordsOf(const core::model::Provision& root);

/// Content of all pages in reading order, without white space.
[[nodiscard]] QString contentOf(const core::print::Layout& layout);

/// A line as it stands on the page: all runs on one baseline that touch, in one cell.
struct PrintedLine
{
    int page = 0;
    double y = 0;
    QString text;
};
[[nodiscard]] std::vector<PrintedLine> printedLines(const core::print::Layout& layout);

/// Runs a program on a file with the arguments before it; what it says on both channels. Empty when it is not
/// installed.
[[nodiscard]] QString outputOf(const QString& program, const QStringList& arguments, int* exitCode = nullptr);

/// Writes a layout into a file of a temporary folder that lives as long as the test program.
[[nodiscard]] QString pdfFile(const core::print::Layout& layout, const QString& name);

} // namespace tests
