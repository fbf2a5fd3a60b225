// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/print/map/map_sheet.h"
#include "core/store/registry.h"

#include <QDate>
#include <QString>

#include <optional>

namespace app {

/// 構成市町村一覧 of an area on a day as PDF (print --form members). By name; an empty one means the only area that is
/// not dissolved. One that was dissolved before the day is printed as on its last day. Errors: AreaUnknown,
/// AreaAmbiguous, those of printing.
[[nodiscard]] core::Result<void> printMembers(core::store::Registry& registry, const QString& area, QDate day,
                                              const QString& path, core::Task& task);

/// How a map is asked for.
struct MapPrinting
{
    QString area;  ///< as above
    QString theme; ///< the key of what it is coloured by, or its title; empty for the first
    core::print::MapPaper paper = core::print::MapPaper::A4Landscape;
    bool isGrey = false;
};

/// a4-landscape, a4-portrait, a3-landscape, a3-portrait
[[nodiscard]] std::optional<core::print::MapPaper> mapPaperFromName(const QString& name);
[[nodiscard]] QStringList mapPaperNames();

/// 位置図 of an area on a day (print --form map), by the suffix of the path as PDF, SVG or PNG: with the boundaries of
/// the file, or as 模式図. Needs the fonts of a QGuiApplication. Errors: AreaUnknown, AreaAmbiguous, UsageWrong (no
/// such theme), those of writing.
[[nodiscard]] core::Result<void> printMap(core::store::Registry& registry, const MapPrinting& asked, QDate day,
                                          const QString& path);

/// Whether a call prints a map: it needs the fonts of a GUI application, without a window system.
[[nodiscard]] bool printsMap(const QStringList& words);

} // namespace app
