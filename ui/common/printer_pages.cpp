// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printer_pages.h"

#include "core/print/page/page_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

using namespace core;

namespace ui {

namespace {

/// Words of this file.
struct PrinterWords
{
    Q_DECLARE_TR_FUNCTIONS(PrinterPages)
};

/// A page and the layout that its fonts belong to.
struct Sheet
{
    size_t layout = 0;
    const core::print::Page* page = nullptr;
};

std::vector<Sheet> sheetsOf(const std::vector<core::print::Layout>& layouts, const QPrinter& printer)
{
    std::vector<Sheet> sheets;
    int number = 0;
    const int from = printer.fromPage() == 0 ? 1 : printer.fromPage();
    const int to = printer.toPage() == 0 ? INT_MAX : printer.toPage();
    for (size_t i = 0; i < layouts.size(); ++i) {
        for (const core::print::Page& page : layouts[i].pages) {
            ++number;
            if (number >= from && number <= to)
                sheets.push_back({i, &page});
        }
    }
    const int copies = printer.supportsMultipleCopies() ? 1 : qMax(1, printer.copyCount());
    std::vector<Sheet> all;
    all.reserve(sheets.size() * static_cast<size_t>(copies));
    for (int copy = 0; copy < copies; ++copy)
        all.insert(all.end(), sheets.begin(), sheets.end());
    return all;
}

} // namespace

QPageLayout paperOf(const core::print::Page& page)
{
    constexpr double kMillimetresPerInch = 25.4;
    const QSizeF millimetres = QSizeF(page.width, page.height) * kMillimetresPerInch / core::print::kUnitsPerInch;
    const bool isLandscape = millimetres.width() > millimetres.height();
    QPageLayout layout(QPageSize(isLandscape ? millimetres.transposed() : millimetres, QPageSize::Millimeter),
                       isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, {}, QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QPageLayout paperOf(const core::print::PageSetup& setup)
{
    core::print::Page page;
    page.width = core::print::fromMillimetres(setup.paperWidth);
    page.height = core::print::fromMillimetres(setup.paperHeight);
    return paperOf(page);
}

int pagesInRange(const QPrinter& printer, int pages)
{
    const int from = std::max(1, printer.fromPage());
    const int to = printer.toPage() == 0 ? pages : std::min(printer.toPage(), pages);
    return std::max(0, to - from + 1);
}

QString noSuchPages(const QPrinter& printer)
{
    return PrinterWords::tr(
               "Nothing was printed. Pages %1 to %2 were asked for, and the paper ends before them. Choose "
               "pages that it has.")
        .arg(printer.fromPage())
        .arg(printer.toPage());
}

int paintOnPrinter(QPrinter& printer, const std::vector<core::print::Layout>& layouts, Task& task)
{
    const std::vector<Sheet> sheets = sheetsOf(layouts, printer);
    if (sheets.empty())
        return 0;
    std::vector<core::print::PagePainter> painters;
    painters.reserve(layouts.size());
    for (const core::print::Layout& layout : layouts)
        painters.emplace_back(layout.fonts);
    printer.setFullPage(true);
    printer.setPageLayout(paperOf(*sheets.front().page));
    QPainter painter;
    if (!painter.begin(&printer))
        return -1;
    const double scale = double(printer.resolution()) / core::print::kUnitsPerInch;
    const auto total = static_cast<int>(sheets.size());
    for (int i = 0; i < total; ++i) {
        if (task.isCancelled()) {
            printer.abort();
            return i;
        }
        const Sheet& sheet = sheets[static_cast<size_t>(i)];
        if (i > 0) {
            printer.setPageLayout(paperOf(*sheet.page)); // takes effect with the next page
            if (!printer.newPage())
                return -1;
        }
        painter.save();
        painter.scale(scale, scale);
        painters[sheet.layout].paint(painter, *sheet.page);
        painter.restore();
        task.report(i + 1, total);
    }
    return painter.end() ? total : -1;
}

} // namespace ui
