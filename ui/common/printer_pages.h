// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/print/page/page_model.h"
#include "core/print/page/page_setup.h"

#include <QPageLayout>
#include <QString>

#include <vector>

class QPrinter;

namespace ui {

/// The paper of a page without margins: the layout has its own.
[[nodiscard]] QPageLayout paperOf(const core::print::Page& page);
/// The same of pages that are still to be laid out.
[[nodiscard]] QPageLayout paperOf(const core::print::PageSetup& setup);

/// How many of the pages of a paper are in the range chosen for the printer; 0 when it begins behind the last one.
[[nodiscard]] int pagesInRange(const QPrinter& printer, int pages);
/// What a user is told when that is none.
[[nodiscard]] QString noSuchPages(const QPrinter& printer);

/// Paints the pages of the layouts onto a printer that the user has set up: each on paper of its own size, within the
/// range of pages chosen (of all pages together), as often as copies are asked for where the printer cannot do that
/// itself. The number of sheets sent, 0 when the range has none; -1 when the printer did not begin or broke off. The
/// task hears of every page and is asked before each. May run in a worker; the printer belongs to it meanwhile.
[[nodiscard]] int paintOnPrinter(QPrinter& printer, const std::vector<core::print::Layout>& layouts, core::Task& task);

} // namespace ui
