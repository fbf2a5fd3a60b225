// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vision/vision_printing.h"

#include "core/base/file_names.h"
#include "core/print/font/font_set.h"
#include "core/print/page/page_setup.h"
#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/common/printer_pages.h"
#include "ui/vision/vision_papers.h"

#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::vision {

VisionPrinting::VisionPrinting(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, QWidget* window)
    : QObject(window)
    , m_files(files)
    , m_printers(printers)
    , m_window(window)
    , m_issuer(new PaperIssuer(registry, this))
{
    connect(m_issuer, &PaperIssuer::told, this, &VisionPrinting::told);
    connect(m_issuer, &PaperIssuer::failed, this, &VisionPrinting::failed);
}

void VisionPrinting::showVision(store::VisionSnapshot vision)
{
    m_vision = std::move(vision);
}

void VisionPrinting::showKpi(std::optional<model::Kpi> kpi)
{
    m_kpi = std::move(kpi);
}

void VisionPrinting::fill(QMenu& menu)
{
    const auto add = [&](VisionPaper paper, const QString& name, const QString& printing, const QString& saving) {
        QAction* toPrinter = menu.addAction(printing, this, [this, paper] { print(paper); });
        toPrinter->setObjectName(name + u"Print"_s);
        QAction* toFile = menu.addAction(saving, this, [this, paper] { savePdf(paper); });
        toFile->setObjectName(name + u"Save"_s);
    };
    add(VisionPaper::Document, u"visionDocument"_s, tr("Print the vision…"), tr("Save the vision as PDF…"));
    add(VisionPaper::Progress, u"visionProgress"_s, tr("Print the progress report…"),
        tr("Save the progress report as PDF…"));
    menu.addSeparator();
    add(VisionPaper::Lines, u"visionLines"_s, tr("Print the line chart of the KPI…"),
        tr("Save the line chart of the KPI as PDF…"));
    add(VisionPaper::Bars, u"visionBars"_s, tr("Print the bar chart of the KPI…"),
        tr("Save the bar chart of the KPI as PDF…"));
}

std::optional<VisionPrinting::Sheet> VisionPrinting::sheetOf(VisionPaper paper)
{
    if (paper == VisionPaper::Lines || paper == VisionPaper::Bars)
        return chartOf(paper);
    const bool isProgress = paper == VisionPaper::Progress;
    core::print::ReportPaper report = isProgress ? progressReport(m_vision) : visionDocument(m_vision);
    Sheet sheet;
    sheet.entry.form = isProgress ? u"vision-progress"_s : u"vision"_s;
    sheet.entry.title = report.title;
    sheet.make = [report = std::move(report)](Task& task) -> Result<core::print::Layout> {
        const auto fonts = core::print::FontSet::loadDefault();
        return fonts ? core::print::layoutReport(report, {}, *fonts, &task) : fonts.error();
    };
    return sheet;
}

std::optional<VisionPrinting::Sheet> VisionPrinting::chartOf(VisionPaper paper)
{
    const auto lines = m_kpi ? kpiLines(*m_kpi) : core::print::LineChart();
    const auto bars = m_kpi ? kpiBars(*m_kpi) : core::print::BarChart();
    const bool isLines = paper == VisionPaper::Lines;
    if (isLines ? lines.series.empty() : bars.bars.empty()) {
        Q_EMIT told(tr("No chart was made. The KPI that is selected has no value to draw. Enter its values by "
                       "fiscal year, or select another one."));
        return std::nullopt;
    }
    Sheet sheet;
    sheet.entry.form = isLines ? u"line-chart"_s : u"bar-chart"_s;
    sheet.entry.title = isLines ? lines.title : bars.title;
    sheet.make = [isLines, lines, bars](Task&) -> Result<core::print::Layout> {
        const auto fonts = core::print::FontSet::loadDefault();
        if (!fonts)
            return fonts.error();
        return isLines ? core::print::layoutLineChart(lines, {}, *fonts)
                       : core::print::layoutBarChart(bars, {}, *fonts);
    };
    return sheet;
}

void VisionPrinting::savePdf(VisionPaper paper)
{
    auto sheet = sheetOf(paper);
    if (!sheet)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        m_files.fileToSave(m_window, tr("Save “%1”").arg(sheet->entry.title),
                           folder + u'/' + safeFileName(sheet->entry.title + u".pdf"_s), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        m_issuer->save(std::move(sheet->make), path, std::move(sheet->entry));
}

void VisionPrinting::print(VisionPaper paper)
{
    auto sheet = sheetOf(paper);
    if (!sheet)
        return;
    m_issuer->print(
        {.make = std::move(sheet->make), .entry = std::move(sheet->entry), .paper = paperOf(core::print::PageSetup())},
        m_printers, m_window);
}

} // namespace ui::vision
