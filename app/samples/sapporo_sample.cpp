// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/area_samples.h"

#include "app/master_list.h"
#include "app/samples/sample_amendment.h"
#include "app/samples/sample_figures.h"
#include "app/samples/sample_filling.h"
#include "app/samples/sample_meetings.h"
#include "app/samples/sample_vision.h"

#include "core/exchange/csv.h"
#include "core/model/signature_blocks.h"
#include "core/store/amendment_store.h"
#include "core/store/area_event_store.h"
#include "core/store/document_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "ui/amend/conclusion.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

// Dates: shared/facts/timeline.csv, from the area's own page and the agreement with 小樽市.
const QDate kDeclaredOn(2018, 11, 28);
const QDate kInForceFrom(2019, 4, 1);
const QDate kAmendedOn(2021, 6, 25);
const QDate kAdvisedFrom(2019, 9, 16);
const QDate kAmendmentInForceFrom(2021, 7, 1); ///< our own: the day of effect is not published

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
    // The day is published; the words are our own.
    model::Declaration declaration{{}, area, kDeclaredOn, u"連携中枢都市宣言書"_s};
    declaration.will =
        u"（見本）札幌市は、圏域の中心的な役割を担い、近隣の市町村とともに、圏域の住民が安心して暮らし続けられる"
        "まちづくりに取り組むことを宣言する。"_s;
    declaration.functions =
        u"（見本）高度な医療、大学などの教育機関、広域の交通の結節点、文化及びスポーツの施設が集まり、"
        "近隣の市町村の住民にも広く利用されている。"_s;
    declaration.fields =
        u"（見本）圏域全体の経済成長のけん引\n高次の都市機能の集積及び強化\n生活関連機能サービスの向上"_s;
    if (auto added = store.addDeclaration(declaration); !added)
        return added.error();
    store::DocumentStore documents(connection);
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
        if (auto added = documents.add(document); !added)
            return added.error();
    }
    return {};
}

/// Facts that are published with their days and are no documents; living persons stay without name.
Result<void> addEvents(store::Connection& connection, MetroAreaId area)
{
    const model::AreaEvent advised{{},
                                   area,
                                   kAdvisedFrom,
                                   model::DayPrecision::Day,
                                   u"市政アドバイザー就任"_s,
                                   u"札幌市のまちづくりに関する札幌市市政アドバイザー"_s};
    const auto added = store::AreaEventStore(connection).add(advised);
    return added ? Result<void>() : Result<void>(added.error());
}

/// The amendment of 2021 is published as a title and a date; its text is our own. It goes the way of every amendment:
/// a draft, the amending text, its proof, the conclusion.
Result<void> addAmendment(store::Connection& connection, const SampleAgreement& signedOne)
{
    store::RevisionStore revisions(connection);
    auto base = revisions.revision(signedOne.revision);
    if (!base)
        return base.error();
    model::Revision draft = **base;
    draft.id = {};
    draft.number = 0;
    draft.digest.clear();
    draft.state = model::RevisionState::Draft;
    if (auto changed = changeForAmendment(draft.text.root); !changed)
        return changed;
    const auto id = revisions.addDraft(draft);
    if (!id)
        return id.error();
    auto stored = revisions.revision(*id);
    if (!stored)
        return stored.error();
    const ui::amend::AmendmentTexts texts{**base, std::move(**stored)};
    ui::amend::ConclusionFacts facts;
    facts.signedOn = kAmendedOn;
    facts.effectiveOn = kAmendmentInForceFrom;
    facts.signers = model::signersOf(texts.base.text);
    auto conclusion = ui::amend::prepareConclusion(texts, facts);
    if (!conclusion)
        return conclusion.error();
    const auto concluded = store::AmendmentStore(connection).conclude(*conclusion);
    return concluded ? Result<void>() : Result<void>(concluded.error());
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
    if (auto added = addTemplate(connection, u"札幌型（4列の別表、定型の役割）"_s,
                                 sapporoText(blankParties(core.name), SampleDates::Blank));
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
    if (auto added = addEvents(connection, *areaId); !added)
        return added;
    if (auto added = addSampleMeetings(connection, *areaId, *members); !added)
        return added;
    const auto text = sapporoText(blankParties(core.name));
    if (!text)
        return text.error();
    if (auto added = addSampleVisions(connection, *areaId, *members, text->root); !added)
        return added;
    if (auto added = addFormerUnion(connection, *members); !added)
        return added;
    return addPublishedFigures(connection, *members);
}

} // namespace app
