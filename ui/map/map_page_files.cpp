// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MapPage that reads boundaries in, and prints and writes the sheet.
#include "core/base/file_names.h"
#include "core/store/registry.h"
#include "ui/common/file_prompt.h"
#include "ui/common/paper_issuer.h"
#include "ui/common/printer_prompt.h"
#include "ui/map/boundary_bar.h"
#include "ui/map/boundary_import.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_page.h"
#include "ui/map/map_paper.h"
#include "ui/map/map_tools.h"

#include <QFileInfo>
#include <QLocale>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::map {

namespace {

/// What 発行台帳 says of the sheet: it is of an area, not of a text.
model::IssuedPaper entryOf(const print::MapContent& content)
{
    model::IssuedPaper paper;
    paper.form = u"map"_s;
    paper.title = sheetTitle(content);
    return paper;
}

/// What an import should be looked at for, a sentence each.
QStringList doubtsOf(const BoundaryImport& import)
{
    QStringList sentences;
    for (const QString& name : import.crossing)
        sentences.append(MapPage::tr("The outline of %1 crosses itself in the file.").arg(name));
    const QLocale locale(QLocale::Japanese);
    for (const AreaDoubt& doubt : import.areaDoubts)
        sentences.append(
            MapPage::tr("%1: %2 km² on the map, %3 km² published (%4 %).")
                .arg(doubt.name, locale.toString(doubt.drawnKm2, 'f', 2), locale.toString(doubt.publishedKm2, 'f', 2),
                     (doubt.share() < 0 ? u"△"_s : u"+"_s) + QString::number(std::abs(doubt.share()) * 100, 'f', 1)));
    return sentences;
}

} // namespace

void MapPage::importBoundaries()
{
    const QString chosen =
        m_files.fileToOpen(this, tr("Read boundaries in"), QFileInfo(m_registry.path()).path(),
                           tr("National Land Numerical Information N03 (*.zip *.geojson *.json *.shp)"));
    if (!chosen.isEmpty())
        readIn(chosen);
}

void MapPage::readIn(const QString& path)
{
    QStringList codes;
    if (m_bar->scope() != BoundaryScope::Everything) {
        for (const model::Municipality& member : m_data.members)
            codes << (m_bar->scope() == BoundaryScope::Area ? mapCode(member.code) : member.code.left(2));
    }
    codes.removeDuplicates();
    codes.removeAll(QString());
    // No codes would mean all of Japan.
    if (codes.isEmpty() && m_bar->scope() != BoundaryScope::Everything) {
        Q_EMIT told(
            tr("Nothing was read in. The area has no members on this day, so there is nothing to choose from the "
               "file. Add members, or choose “All that the file holds”."));
        return;
    }
    std::vector<PublishedArea> published;
    for (const model::Municipality& member : m_data.members)
        published.push_back({mapCode(member.code), member.name, member.areaKm2.value_or(0)});
    const auto work = [path, codes, published](Task& task) {
        return map::importBoundaries(path, codes, task, published);
    };
    m_import.start(work, [this](Result<BoundaryImport> import) {
        if (import && m_asOf.isValid()) {
            Q_EMIT told(tr("Nothing was read in. Another day is shown meanwhile, which is for reading only. Go back to "
                           "today and read the file in again."));
            return;
        }
        auto kept = import ? keepBoundaries(m_registry, *import) : Result<void>(import.error());
        if (!kept) {
            const Error& error = kept.error();
            if (error.code == ErrorCode::Cancelled)
                Q_EMIT told(tr("Nothing was read in."));
            else if (error.code == ErrorCode::FileTooLarge) // what helps with a document does not help here
                Q_EMIT told(tr("“%1” was not read in. It has %2 MB, and boundary files of up to %3 MB can be read. "
                               "Download the file of the prefecture: it holds all that this map needs.")
                                .arg(error.args.value(0), error.args.value(1), error.args.value(2)));
            else
                Q_EMIT failed(kept.error());
            return;
        }
        m_bar->showDoubts(doubtsOf(*import));
        const int count = static_cast<int>(import->outlines.size());
        QString sentence = tr("The boundaries of %n areas were read in.", nullptr, count);
        constexpr double kMetresOfCell = 0.11;
        if (import->set.cell > 1)
            sentence += tr(" They were simplified to %1 m, so that the file stays small.")
                            .arg(qRound(import->set.cell * kMetresOfCell));
        Q_EMIT told(sentence);
    });
}

void MapPage::exportSheet()
{
    const QString path = m_files.fileToSave(this, tr("Save the map"),
                                            QFileInfo(m_registry.path()).path() + u'/' +
                                                safeFileName(m_canvas->content().title + u".pdf"_s),
                                            tr("PDF (*.pdf);;SVG (*.svg);;PNG picture, 300 dpi (*.png)"));
    if (path.isEmpty())
        return;
    // Loads the font where that has not been done: in the main thread.
    if (const auto family = print::mapFontFamily(); !family) {
        Q_EMIT failed(family.error());
        return;
    }
    const auto write = [content = m_canvas->content(), paper = m_tools->paper()](const QString& file, Task& task) {
        if (task.isCancelled())
            return Result<int>(Error{ErrorCode::Cancelled, {}, {}});
        const auto written = print::writeMapSheet(content, paper, file);
        return written ? Result<int>(1) : Result<int>(written.error());
    };
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"svg" && suffix != u"png")
        return m_issuer->save(write, path, entryOf(m_canvas->content()));
    if (const auto replaceable = print::ensureMapReplaceable(path); !replaceable) {
        Q_EMIT failed(replaceable.error());
        return;
    }
    m_issuer->issue(
        [write, path](Task& task) -> Result<std::optional<model::IssuedPaper>> {
            const auto written = write(path, task);
            return written ? Result<std::optional<model::IssuedPaper>>(std::nullopt) : written.error();
        },
        tr("The map was saved as “%1”.").arg(QFileInfo(path).fileName()));
}

void MapPage::printSheet()
{
    // Loads the font where that has not been done: in the main thread.
    const auto family = print::mapFontFamily();
    if (!family) {
        Q_EMIT failed(family.error());
        return;
    }
    const auto make = [content = m_canvas->content(), paper = m_tools->paper(), family = *family](Task& /*task*/) {
        return Result<print::Layout>(print::mapSheetLayout(content, paper, family));
    };
    m_issuer->print({.make = make,
                     .entry = entryOf(m_canvas->content()),
                     .paper = print::pageLayoutOf(m_tools->paper()),
                     .documentTitle = m_canvas->content().title},
                    m_printers, this);
}

} // namespace ui::map
