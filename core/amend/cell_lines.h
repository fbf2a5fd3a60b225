// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core::amend {

/// The cells of a line of a table fragment (table_form.h), spaces at their ends off, line breaks as \n; one element
/// where the line is no row.
[[nodiscard]] QStringList cellsOf(const QString& line);

/// 「--- | ---」: says nothing.
[[nodiscard]] bool isRule(const QString& line);

} // namespace core::amend
