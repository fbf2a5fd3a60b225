// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ui {

/// An icon of resources/icons by its file name without ending ("save"), drawn in the colour of the palette's text so
/// that it is seen in light and dark. Null when there is none of that name.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace ui
