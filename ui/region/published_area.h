// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/municipality.h"

#include <QDate>
#include <QString>

#include <vector>

namespace ui::region {

/// An area of another core city as a report prints it (他都市の圏域), beside what its members add up to. A plain value.
struct PublishedArea
{
    QString name;
    std::vector<core::model::Municipality> municipalities; ///< the core city first; of the master, without ids
    QDate declaredOn;
    QDate agreedOn;
    QString membersAsPrinted; ///< 4市10町2村, without the core city
    qint64 printedPopulation = 0;
    double printedKm2 = 0;
    qint64 population2015 = 0; ///< sum over the municipalities
    double km2 = 0;            ///< sum over the municipalities
    QString source;            ///< title of its Source
    QString remark;            ///< what is odd in the print; may be empty
};

} // namespace ui::region
