// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tests {

/// One file of the project's own code, read whole.
struct SourceFile
{
    QString path; ///< relative to the top of the project: "core/base/marker.cpp"
    QStringList lines;
};

/// Every .h and .cpp below the folders named.
[[nodiscard]] std::vector<SourceFile> sourceFiles(const QStringList& folders);

/// The headers that a file includes: "core/base/marker.h", "QString", "vector".
[[nodiscard]] QStringList includesOf(const SourceFile& file);

} // namespace tests
