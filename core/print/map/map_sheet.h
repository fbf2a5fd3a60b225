// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/map/map_content.h"
#include "core/print/page/page_model.h"

#include <QPageLayout>
#include <QString>

class QPainter;

namespace core::print {

enum class MapPaper { A4Landscape, A4Portrait, A3Landscape, A3Portrait };

/// The paper without margins of its own: the form has them.
[[nodiscard]] QPageLayout pageLayoutOf(MapPaper paper);

/// The family that maps are lettered in, BIZ UDGothic: its words stay as they are when copied out of a PDF. Taken from
/// beside the program when the computer has none. Error: FontMissing.
[[nodiscard]] Result<QString> mapFontFamily();

/// 位置図: title, map, legend, scale and north where they are true, notice where it is a 模式図, sources and day, on
/// one sheet. The painter's unit must be 0.01 mm, its origin the corner of the paper. Names are at least 7 pt.
void paintMapSheet(QPainter& painter, const MapContent& content, MapPaper paper, const QString& family);

/// The sheet as a layout of one page, which is shown, printed and saved as that of any form.
[[nodiscard]] Layout mapSheetLayout(MapContent content, MapPaper paper, const QString& family);

/// Whether a map may take the place of what stands at the path: nothing, or a file of the same kind. Error: FileExists.
[[nodiscard]] Result<void> ensureMapReplaceable(const QString& path);

/// The sheet into a file, by the suffix of its name: .pdf and .svg as lines, .png at 300 dpi; whole or not at all.
/// Errors: FontMissing, FileUnwritable, PrintFailed.
[[nodiscard]] Result<void> writeMapSheet(const MapContent& content, MapPaper paper, const QString& path);

} // namespace core::print
