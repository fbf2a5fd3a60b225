// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/area_samples.h"

#include "app/master_list.h"
#include "app/samples/sample_figures.h"
#include "app/samples/sample_filling.h"

#include "core/exchange/csv.h"
#include "core/store/agreement_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

// Dates: shared/facts/timeline.csv, from the area's own page and the agreement with 小樽市.
const QDate kDeclaredOn(2018, 11, 28);
const QDate kInForceFrom(2019, 4, 1);
const QDate kAmendedOn(2021, 6, 25);

using Ids = QHash<QString, MunicipalityId>;

/// Why the two below 10 % belong: the guideline lets others join if they wish (推進要綱).
void addReasons(std::vector<model::Membership>& memberships, const Ids& ids)
{
    for (model::Membership& membership : memberships) {
        const bool isBelow =
            membership.municipality == ids.value(u"千歳市"_s) || membership.municipality == ids.value(u"新篠津村"_s);
        if (isBelow)
            membership.reason = u"通勤通学割合は10%に満たないが、参加の意向による"_s;
    }
}

Result<void> addPapers(store::Connection& connection, MetroAreaId area, const Ids& ids)
{
    store::MetroAreaStore store(connection);
    if (auto added = store.addDeclaration({{}, area, kDeclaredOn, u"連携中枢都市宣言書"_s}); !added)
        return added.error();
    const model::Vision visions[] = {
        {{}, area, 1, QDate(2019, 4, 1), QDate(2024, 3, 31), u"第1期ビジョン"_s},
        {{}, area, 2, QDate(2024, 4, 1), QDate(2029, 3, 31), u"第2期ビジョン"_s},
    };
    for (const model::Vision& vision : visions) {
        if (auto added = store.addVision(vision); !added)
            return added.error();
    }
    for (const auto& record : exchange::readCsvWithHeads(shippedText(u":/samples/sapporo/documents.csv"_s))) {
        model::PublishedDocument document;
        document.area = area;
        document.title = record[u"title"_s];
        document.kind = record[u"kind"_s];
        document.partner = ids.value(record[u"partner"_s]);
        if (const QDate date = QDate::fromString(record[u"date"_s], Qt::ISODate); date.isValid())
            document.publishedOn = date;
        document.fileSizeKb = record[u"sizeKb"_s].toInt();
        document.format = record[u"format"_s];
        if (auto added = store.addDocument(document); !added)
            return added.error();
    }
    return {};
}

/// The amendment of 2021 is published as a title and a date; what it changed is not at hand.
Result<void> addAmendment(store::Connection& connection, const SampleAgreement& base)
{
    model::AmendmentAgreement amendment;
    amendment.agreement = base.agreement;
    amendment.signedOn = kAmendedOn;
    amendment.title = u"連携中枢都市圏形成に係る連携協約の一部を変更する連携協約"_s;
    amendment.baseRevision = base.revision;
    amendment.textState = model::AmendmentTextState::NotAtHand;
    const auto added = store::AgreementStore(connection).addAmendment(amendment);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> keepReasons(store::Connection& connection, MetroAreaId id, const Ids& ids)
{
    store::MetroAreaStore store(connection);
    auto area = store.area(id);
    if (!area)
        return area.error();
    addReasons((*area)->memberships, ids);
    return store.change(**area);
}

Result<void> addPublishedFigures(store::Connection& connection, const std::vector<model::Municipality>& members)
{
    if (auto added = addShippedSources(connection); !added)
        return added;
    for (const QString& path : {u":/samples/sapporo/statistics.csv"_s, u":/facts/figures.csv"_s}) {
        if (auto added = addShippedFigures(connection, path, members); !added)
            return added;
    }
    if (auto added = addShippedTables(connection); !added)
        return added;
    if (auto added = addShippedMeasures(connection); !added)
        return added;
    return addOffices(connection, members);
}

} // namespace

Result<void> fillSapporo(store::Connection& connection)
{
    auto members = addMunicipalities(connection, shippedMunicipalities(u"札幌"_s));
    if (!members)
        return members.error();
    model::MetroArea area;
    area.name = u"さっぽろ連携中枢都市圏"_s;
    area.establishedOn = QDate(2019, 3, 29);
    area.note = u"見本です。日付・人口などは公表資料によります。条文と別表の文は見本用に作成したものです。"_s;
    Ids ids;
    for (const model::Municipality& member : *members)
        ids.insert(member.name, member.id);
    const auto areaId = addArea(connection, area, *members, kInForceFrom);
    if (!areaId)
        return areaId.error();
    if (auto reasoned = keepReasons(connection, *areaId, ids); !reasoned)
        return reasoned;
    const model::Municipality& core = members->front();
    if (auto added =
            addTemplate(connection, u"札幌型（4列の別表、定型の役割）"_s, sapporoText(blankParties(core.name)));
        !added)
        return added;
    for (size_t i = 1; i < members->size(); ++i) {
        const model::Municipality& member = members->at(i);
        const auto text = sapporoText(sampleParties(core.name, member.name));
        const auto added = addSignedAgreement(connection, *areaId, core.id, member.id, text);
        if (!added)
            return added.error();
        if (member.name == u"岩見沢市") {
            if (auto amended = addAmendment(connection, *added); !amended)
                return amended;
        }
    }
    if (auto added = addPapers(connection, *areaId, ids); !added)
        return added;
    if (auto added = addFormerUnion(connection, *members); !added)
        return added;
    return addPublishedFigures(connection, *members);
}

} // namespace app
