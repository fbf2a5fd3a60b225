// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/indicators.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::region {

const std::vector<model::Indicator>& knownIndicators()
{
    static const std::vector<model::Indicator> kKnown = {
        {{}, kPopulation.toString(), u"人口"_s, u"人"_s, 0, true},
        {{}, kPreliminaryPopulation.toString(), u"人口（速報）"_s, u"人"_s, 0, true},
        {{}, kProjectedPopulation.toString(), u"将来推計人口"_s, u"人"_s, 0, true},
        {{}, kAgeingRate.toString(), u"高齢化率"_s, u"%"_s, 1, false},
        {{}, kCommutingRate.toString(), u"通勤通学割合"_s, u"%"_s, 2, false},
        {{}, kDayNightRatio.toString(), u"昼夜間人口比率"_s, u"%"_s, 2, false},
        {{}, kAreaKm2.toString(), u"面積"_s, u"km²"_s, 2, true},
        {{}, kAgeGroups[0].toString(), u"年少人口（15歳未満）"_s, u"人"_s, 0, true},
        {{}, kAgeGroups[1].toString(), u"生産年齢人口（15～64歳）"_s, u"人"_s, 0, true},
        {{}, kAgeGroups[2].toString(), u"老年人口（65歳以上）"_s, u"人"_s, 0, true},
        {{}, u"households"_s, u"世帯数"_s, u"世帯"_s, 0, true},
        {{}, u"populationDensity"_s, u"人口密度"_s, u"人/km²"_s, 1, false},
        {{}, u"populationChange"_s, u"人口増減数"_s, u"人"_s, 0, true},
        {{}, u"populationChangeRate"_s, u"人口増減率"_s, u"%"_s, 2, false},
    };
    return kKnown;
}

model::Indicator indicatorOf(const QString& code, const std::vector<model::Indicator>& own)
{
    for (const auto* list : {&knownIndicators(), &own}) {
        const auto found = std::find_if(list->begin(), list->end(),
                                        [&](const model::Indicator& candidate) { return candidate.code == code; });
        if (found != list->end())
            return *found;
    }
    return {{}, code, code, {}, 0, false};
}

} // namespace core::region
