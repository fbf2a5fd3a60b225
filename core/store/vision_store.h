// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/vision_coverage.h"
#include "core/model/vision_plan.h"

#include <QDate>

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// What stands in visions: projects with their budgets, and indicators with their values. The visions themselves are
/// rows of their area (MetroAreaStore). Holds nothing but the connection; the edits belong inside Registry::edit().
class VisionStore
{
public:
    explicit VisionStore(Connection& connection)
        : m_connection(connection)
    {
    }

    /// By area, period and edition.
    [[nodiscard]] Result<std::vector<model::Vision>> all() const;
    /// None when there is no such vision.
    [[nodiscard]] Result<std::optional<model::VisionPlan>> plan(VisionId id) const;
    /// A vision with everything in it. Ids in the value only say which indicator measures which project.
    [[nodiscard]] Result<VisionId> addPlan(const model::VisionPlan& plan);

    /// Behind the last one. A null lineage becomes a new one.
    [[nodiscard]] Result<model::ProjectId> addProject(const model::VisionProject& project);
    /// Everything but its vision and place. Rows of members, years and bearers that stay the same stay as they are.
    Result<void> changeProject(const model::VisionProject& project);
    /// Its indicators measure the field from then on.
    Result<void> removeProject(model::ProjectId id);

    [[nodiscard]] Result<model::KpiId> addKpi(const model::Kpi& kpi);
    /// Everything but its vision and place, the values included.
    Result<void> changeKpi(const model::Kpi& kpi);
    Result<void> removeKpi(model::KpiId id);

private:
    [[nodiscard]] Result<std::vector<model::VisionProject>> projects(VisionId id) const;
    [[nodiscard]] Result<std::vector<model::Kpi>> kpis(VisionId id) const;
    Result<void> writeParts(const model::VisionProject& project);
    Result<void> writeActuals(const model::Kpi& kpi);

    Connection& m_connection;
};

/// The initiatives that are agreed on in an area on a day: those of the texts in force, and of what has been signed by
/// then and is still to take effect or has no day. Of an agreement that nobody has signed yet those of its newest
/// draft, so that an area that is being set up can be planned for; of one that has ended none. Errors: those of the
/// stores.
[[nodiscard]] Result<std::vector<model::AgreedInitiative>> agreedInitiativesOn(Connection& connection, MetroAreaId area,
                                                                               QDate day);

} // namespace core::store
