// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vision_project.h"

#include <algorithm>

namespace core::model {

qint64 budgetOf(const VisionProject& project, std::optional<int> fiscalYear)
{
    qint64 sum = 0;
    for (const ProjectBudget& budget : project.budgets)
        sum += !fiscalYear || budget.fiscalYear == *fiscalYear ? budget.thousandYen : 0;
    return sum;
}

QString stageOf(const VisionProject& project, int fiscalYear)
{
    for (const ProjectStage& stage : project.schedule) {
        if (stage.fiscalYear == fiscalYear)
            return stage.text;
    }
    return {};
}

std::vector<BearerBudget> budgetsByBearer(const std::vector<VisionProject>& projects,
                                          const std::vector<int>& fiscalYears)
{
    std::vector<BearerBudget> rows;
    for (const VisionProject& project : projects) {
        for (const ProjectBudget& budget : project.budgets) {
            const auto year = std::find(fiscalYears.begin(), fiscalYears.end(), budget.fiscalYear);
            if (year == fiscalYears.end())
                continue;
            auto row = std::find_if(rows.begin(), rows.end(), [&](const BearerBudget& known) {
                return known.bearer == budget.bearer && known.otherBearer == budget.otherBearer;
            });
            if (row == rows.end())
                row = rows.insert(row, {budget.bearer, budget.otherBearer, std::vector<qint64>(fiscalYears.size())});
            row->thousandYen[static_cast<size_t>(year - fiscalYears.begin())] += budget.thousandYen;
        }
    }
    return rows;
}

} // namespace core::model
