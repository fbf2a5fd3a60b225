// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/area_samples.h"

#include "app/master_list.h"
#include "app/samples/sample_figures.h"
#include "app/samples/sample_filling.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

Result<void> fillAsahikawa(store::Connection& connection)
{
    auto members = addMunicipalities(connection, shippedMunicipalities(u"旭川"_s));
    if (!members)
        return members.error();
    model::MetroArea area;
    area.name = u"旭川大雪圏域"_s;
    area.note = u"見本です。日付と市町名は公表資料によります。条文と別表の文は見本用に作成したものです。"_s;
    // When the others joined is not in the published material at hand.
    const auto areaId = addArea(connection, area, *members, std::nullopt);
    if (!areaId)
        return areaId.error();
    const model::Municipality& core = members->front();
    if (auto added = addTemplate(connection, u"旭川型（3段の別表、個別の役割）"_s,
                                 asahikawaText(blankParties(core.name), SampleDates::Blank));
        !added)
        return added;
    for (const model::Municipality& member : *members) {
        if (member.name != u"美瑛町")
            continue;
        const auto text = asahikawaText(sampleParties(core.name, member.name));
        const auto added = addSignedAgreement(connection, *areaId, core.id, member.id, text);
        if (!added)
            return added.error();
    }
    if (auto added = addShippedSources(connection); !added)
        return added;
    if (auto added = addShippedFigures(connection, u":/facts/figures.csv"_s, *members); !added)
        return added;
    if (auto added = addShippedMeasures(connection); !added)
        return added;
    return addOffices(connection, *members);
}

} // namespace app
