// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

#include <QStringList>

#include <vector>

namespace ui {

/// What stood in a document and is in no text: lines of a web site, the foot of a page, markup. One sentence for each,
/// with the name of the document and the line; a comparison has to say so (ui.md 11.17). Empty when all was taken in.
[[nodiscard]] QStringList leftOut(const QString& document, const std::vector<core::model::Finding>& findings);

} // namespace ui
