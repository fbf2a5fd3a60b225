// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/lineage_id.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::model {

using ProjectId = Id<struct ProjectTag>;

/// What is planned for one fiscal year (年度別計画).
struct ProjectStage
{
    int fiscalYear = 0; ///< Gregorian year of its 1 April
    QString text;

    friend bool operator==(const ProjectStage&, const ProjectStage&) = default;
};

/// 事業費 of one bearer in one fiscal year: of a municipality, or of somebody named (国, 北海道, 民間).
struct ProjectBudget
{
    int fiscalYear = 0;
    MunicipalityId bearer;  ///< invalid: the bearer is named in words
    QString otherBearer;    ///< empty when a municipality bears it
    qint64 thousandYen = 0; ///< 千円

    friend bool operator==(const ProjectBudget&, const ProjectBudget&) = default;
};

/// A project of a vision (事業). It rests on initiatives of agreements, which it names by lineage: the same initiative
/// in every sister agreement and every revision.
struct VisionProject
{
    ProjectId id;
    VisionId vision;
    LineageId lineage; ///< the same project in other editions and periods
    LineageId origin;  ///< the project that it was split from, or null
    QString field;     ///< code of a VisionField
    QString name;
    QString content;
    std::vector<MunicipalityId> participants;
    std::vector<ProjectStage> schedule; ///< at most one a year
    std::vector<ProjectBudget> budgets; ///< at most one a year and bearer
    std::vector<LineageId> initiatives;

    friend bool operator==(const VisionProject&, const VisionProject&) = default;
};

/// 千円 over all bearers in a fiscal year; over all years without one.
[[nodiscard]] qint64 budgetOf(const VisionProject& project, std::optional<int> fiscalYear = {});
/// What is planned for a year; empty when nothing is.
[[nodiscard]] QString stageOf(const VisionProject& project, int fiscalYear);

/// The budgets of several projects by bearer: rows in the order of the first mention.
struct BearerBudget
{
    MunicipalityId bearer;
    QString otherBearer;
    std::vector<qint64> thousandYen; ///< one for each of the years asked for
};
[[nodiscard]] std::vector<BearerBudget> budgetsByBearer(const std::vector<VisionProject>& projects,
                                                        const std::vector<int>& fiscalYears);

} // namespace core::model
