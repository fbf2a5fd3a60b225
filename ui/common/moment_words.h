// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ui {

/// 令和6年4月3日 10:32, of this computer's clock.
[[nodiscard]] QString momentWords(const QDateTime& moment);

/// The same, of today the time alone: 10:32.
[[nodiscard]] QString momentToday(const QDateTime& moment);

} // namespace ui
