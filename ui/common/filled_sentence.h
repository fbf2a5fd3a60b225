// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// Puts the arguments in the places %1 … %9, all at once: an argument may itself contain "%2", which QString::arg() one
/// after the other would fill again. A place without an argument becomes empty.
[[nodiscard]] QString filled(const QString& sentence, const QStringList& arguments);

} // namespace ui
