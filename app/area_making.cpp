// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/area_making.h"

#include "app/samples/sample_figures.h"
#include "app/samples/sample_filling.h"

using namespace Qt::StringLiterals;
using namespace core;
using ui::shell::DraftTemplate;
using ui::shell::NewArea;

namespace app {
namespace {

Result<model::AgreementText> textOf(DraftTemplate choice, const SampleParties& parties)
{
    switch (choice) {
    case DraftTemplate::Columns:
        return sapporoText(parties, SampleDates::Blank);
    case DraftTemplate::Stacked:
        return asahikawaText(parties, SampleDates::Blank);
    case DraftTemplate::Blank:
        break;
    }
    return blankText(parties);
}

QString nameOf(DraftTemplate choice)
{
    switch (choice) {
    case DraftTemplate::Columns:
        return u"札幌型（4列の別表、定型の役割）"_s;
    case DraftTemplate::Stacked:
        return u"旭川型（3段の別表、個別の役割）"_s;
    case DraftTemplate::Blank:
        break;
    }
    return u"空（題名、前文、第1条、記名押印欄）"_s;
}

} // namespace

Result<void> fillWithArea(store::Connection& connection, const NewArea& wanted)
{
    std::vector<model::Municipality> all{wanted.coreCity};
    all.insert(all.end(), wanted.members.begin(), wanted.members.end());
    const auto known = addMunicipalities(connection, std::move(all));
    if (!known)
        return known.error();
    model::MetroArea area;
    area.name = wanted.name;
    const auto areaId = addArea(connection, area, *known, std::nullopt);
    if (!areaId)
        return areaId.error();
    if (auto added = addShippedSources(connection); !added)
        return added;
    if (auto added = addShippedFigures(connection, u":/facts/figures.csv"_s, *known); !added)
        return added;
    if (auto added = addShippedMeasures(connection); !added)
        return added;
    const model::Municipality& core = known->front();
    if (auto added = addTemplate(connection, nameOf(wanted.draftTemplate),
                                 textOf(wanted.draftTemplate, blankParties(core.name)));
        !added)
        return added;
    for (size_t i = 1; i < known->size(); ++i) {
        const model::Municipality& member = known->at(i);
        const auto text = textOf(wanted.draftTemplate, sampleParties(core.name, member.name));
        if (const auto added = addDraftAgreement(connection, *areaId, core.id, member.id, text); !added)
            return added.error();
    }
    return {};
}

} // namespace app
