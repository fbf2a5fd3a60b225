// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ui {

/// A day as it was typed: either the day, or why it is none.
struct DateInput
{
    QDate date;     ///< invalid when it could not be read
    QString reason; ///< a sentence for the user; empty when the day is valid
    QString note; ///< what was understood although it was written otherwise: 「平成31年5月1日は令和元年5月1日です。」
};

/// The one way to read a day from a field, for all eras (ui.md 6): R6.4.1, 令6.4.1, 令和6年4月1日, 2024/4/1, 20240401,
/// 今日, and 元年 or 令和元年 for the first day of an era; any width, spaces are ignored. `today` is what 今日 means.
[[nodiscard]] DateInput readDateInput(const QString& words, QDate today);

} // namespace ui
