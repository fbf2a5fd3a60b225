// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/region/boundary_reader.h"
#include "core/region/reading/raw_feature.h"

#include <QHash>
#include <QString>

#include <vector>

namespace core::region {

/// Takes the features of a file one by one and makes one boundary of each municipality: checks the rings, knows both
/// schemas of N03 (to 2023 N03_003 has the designated city and N03_004 the ward; later N03_004 and N03_005), puts wards
/// together. An error of add() ends the reading.
class BoundaryCollector
{
public:
    /// The path is for errors only. `codes`: what is kept, see readBoundaries().
    BoundaryCollector(QString path, QStringList codes)
        : m_path(std::move(path))
        , m_codes(std::move(codes))
    {
    }

    /// Errors: BoundarySchemaUnknown, BoundaryBroken, BoundaryTooMany.
    Result<void> add(const RawFeature& feature);
    /// Boundaries by code, what belongs to nobody last. Asks the task at every municipality and on the way through a
    /// city of wards. Errors: BoundaryEmpty when no feature had a code, Cancelled.
    Result<BoundaryReading> finish(Task& task);

private:
    struct Municipality
    {
        QString name;
        std::vector<model::BoundaryRing> rings;
        bool hasWards = false;
    };

    [[nodiscard]] Error broken(const QString& name, const QString& why) const;
    Result<void> addRing(const std::vector<RawPoint>& raw, const QString& name, Municipality& owner);

    [[nodiscard]] bool isWanted(const QString& code) const;

    QString m_path;
    QStringList m_codes;
    QHash<QString, Municipality> m_byCode; ///< the empty code: 所属未定地
    BoundaryReading m_reading;
};

} // namespace core::region
