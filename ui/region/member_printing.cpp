// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/member_printing.h"

#include "ui/common/file_prompt.h"
#include "ui/common/printer_pages.h"
#include "ui/region/member_sheet.h"
#include "ui/region/table_papers.h"

#include "core/exchange/table_file.h"
#include "core/store/registry.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

model::IssuedPaper entryOf(const model::NamedTable& sheet)
{
    model::IssuedPaper entry;
    entry.form = u"member-list"_s;
    entry.title = sheet.title;
    return entry;
}

} // namespace

MemberPrinting::MemberPrinting(store::Registry& registry, FilePrompt& files, PrinterPrompt& printers, QWidget* window)
    : QObject(window)
    , m_registry(registry)
    , m_files(files)
    , m_printers(printers)
    , m_window(window)
    , m_issuer(new PaperIssuer(registry, this))
{
    connect(m_issuer, &PaperIssuer::told, this, &MemberPrinting::told);
    connect(m_issuer, &PaperIssuer::failed, this, &MemberPrinting::failed);
}

QString MemberPrinting::pathFor(const QString& title, const QString& ending, const QString& filter)
{
    return m_files.fileToSave(m_window, tr("Save “%1”").arg(title),
                              QFileInfo(m_registry.path()).path() + u'/' + title + ending, filter);
}

void MemberPrinting::savePdf(MetroAreaId area, QDate day)
{
    const auto sheet = memberSheet(m_registry, area, day);
    if (!sheet) {
        Q_EMIT failed(sheet.error());
        return;
    }
    const QString path = pathFor(sheet->title, u".pdf"_s, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        m_issuer->save(layoutOf(memberPaper(*sheet, day)), path, entryOf(*sheet));
}

void MemberPrinting::print(MetroAreaId area, QDate day)
{
    const auto sheet = memberSheet(m_registry, area, day);
    if (!sheet) {
        Q_EMIT failed(sheet.error());
        return;
    }
    core::print::PageSetup across;
    std::swap(across.paperWidth, across.paperHeight);
    m_issuer->print(
        {.make = layoutOf(memberPaper(*sheet, day)), .entry = entryOf(*sheet), .paper = ui::paperOf(across)},
        m_printers, m_window);
}

void MemberPrinting::exportTable(MetroAreaId area, QDate day)
{
    const auto sheet = memberSheet(m_registry, area, day);
    if (!sheet) {
        Q_EMIT failed(sheet.error());
        return;
    }
    const QString path = pathFor(sheet->title, u".csv"_s, tr("CSV (*.csv);;Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    std::vector<QStringList> rows{sheet->columns};
    for (const model::NamedTableRow& row : sheet->rows)
        rows.push_back(row.cells);
    if (const auto written = exchange::writeTableFile(path, sheet->title, rows); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT told(tr("The table was saved: %1").arg(path));
}

} // namespace ui::region
