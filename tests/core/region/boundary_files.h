// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/region/boundary_reader.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace tests {

/// A folder for files that a test makes, and the reading of one.
class BoundaryFolder
{
public:
    /// The path of a new file with these bytes.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// A ZIP of members by name, as zip_name_in_archive → bytes.
    QString writeZip(const QString& name, const std::vector<std::pair<QByteArray, QByteArray>>& members) const;
    /// A ZIP whose sizes and places all stand in zip64 records, as in the national edition of 2021; stored.
    QString writeZip64(const QString& name, const QByteArray& memberName, const QByteArray& bytes) const;
    [[nodiscard]] core::Result<core::region::BoundaryReading> read(const QString& name, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] core::Result<core::region::BoundaryReading> readFile(const QString& path, const QStringList& codes = {});

/// A feature of the older schema; `coordinates` is a whole JSON array of a Polygon.
[[nodiscard]] QByteArray feature(const char* city, const char* ward, const char* code, const QByteArray& coordinates);
/// A square of 0.1 degrees with its corner at these tenths of degrees: "[[[141.0,43.0],…]]".
[[nodiscard]] QByteArray square(int eastTenths, int northTenths);
[[nodiscard]] QByteArray collection(const std::vector<QByteArray>& features);

/// A file of ../shared/geo; empty when it is not there.
[[nodiscard]] QString sharedGeo(const QString& name);

} // namespace tests
