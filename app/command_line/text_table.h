// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

#include <vector>

namespace app {

/// Prints rows in columns for a terminal, the first row as heads. A full-width character takes two places. The last
/// column is not padded.
void printTable(const std::vector<QStringList>& rows, QTextStream& out);

} // namespace app
