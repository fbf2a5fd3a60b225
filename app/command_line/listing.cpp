// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/listing.h"

#include "app/command_line/record_listing.h"

#include "core/model/metro_area.h"
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "core/store/template_store.h"
#include "core/store/vision_store.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

using Items = Result<QJsonArray>;

QJsonValue nullIfEmpty(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue isoDate(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

/// What the lists need again and again: names by id.
struct Names
{
    std::vector<model::MetroArea> areas;
    std::vector<model::Municipality> municipalities;

    [[nodiscard]] QJsonValue area(MetroAreaId id) const
    {
        for (const auto& candidate : areas) {
            if (candidate.id == id)
                return candidate.name;
        }
        return {};
    }
    [[nodiscard]] const model::Municipality* municipality(MunicipalityId id) const
    {
        for (const auto& candidate : municipalities) {
            if (candidate.id == id)
                return &candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QJsonValue name(MunicipalityId id) const
    {
        const auto* found = municipality(id);
        return found ? QJsonValue(found->name) : QJsonValue();
    }
};

Result<Names> readNames(store::Registry& registry)
{
    auto areas = store::MetroAreaStore(registry.connection()).all();
    if (!areas)
        return areas.error();
    auto municipalities = store::MunicipalityStore(registry.connection()).all();
    if (!municipalities)
        return municipalities.error();
    return Names{std::move(areas).value(), std::move(municipalities).value()};
}

Items listAreas(store::Registry&, const Names& names)
{
    QJsonArray items;
    const QDate today = QDate::currentDate();
    for (const model::MetroArea& area : names.areas) {
        // Of an area that was dissolved, those of its last day: who had left before belongs to its history.
        const QDate day = area.dissolvedOn ? std::min(*area.dissolvedOn, today) : today;
        items.append(QJsonObject{{u"id"_s, area.id.value},
                                 {u"name"_s, area.name},
                                 {u"scheme"_s, model::areaSchemeName(area.scheme)},
                                 {u"coreCity"_s, names.name(area.coreCity)},
                                 {u"members"_s, static_cast<int>(core::model::membersOn(area, day).size())},
                                 {u"establishedOn"_s, isoDate(area.establishedOn)},
                                 {u"dissolvedOn"_s, isoDate(area.dissolvedOn)},
                                 {u"note"_s, nullIfEmpty(area.note)}});
    }
    return items;
}

QJsonObject memberJson(const model::MetroArea& area, const Names& names, MunicipalityId id, const QString& part)
{
    const model::Municipality* municipality = names.municipality(id);
    if (!municipality)
        return {};
    const auto number = [](const std::optional<double>& value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"area"_s, area.name},
            {u"part"_s, part},
            {u"code"_s, nullIfEmpty(municipality->code)},
            {u"name"_s, municipality->name},
            {u"kana"_s, nullIfEmpty(municipality->kana)},
            {u"kind"_s, model::municipalityKindName(municipality->kind)},
            {u"prefecture"_s, nullIfEmpty(municipality->prefecture)},
            {u"district"_s, nullIfEmpty(municipality->district)},
            {u"areaKm2"_s, number(municipality->areaKm2)},
            {u"from"_s, QJsonValue()},
            {u"to"_s, QJsonValue()},
            {u"reason"_s, QJsonValue()},
            {u"leavingReason"_s, QJsonValue()},
            {u"abolishedOn"_s, isoDate(municipality->abolishedOn)},
            {u"successor"_s, names.name(municipality->successor)}};
}

Items listMembers(store::Registry&, const Names& names)
{
    QJsonArray items;
    for (const model::MetroArea& area : names.areas) {
        if (area.coreCity.isValid())
            items.append(memberJson(area, names, area.coreCity, u"coreCity"_s));
        for (const model::Membership& membership : area.memberships) {
            QJsonObject member = memberJson(area, names, membership.municipality, u"member"_s);
            member[u"from"_s] = isoDate(membership.from);
            member[u"to"_s] = isoDate(membership.to);
            member[u"reason"_s] = nullIfEmpty(membership.reason);
            member[u"leavingReason"_s] = nullIfEmpty(membership.leavingReason);
            items.append(member);
        }
    }
    return items;
}

Items listAgreements(store::Registry& registry, const Names& names)
{
    const auto agreements = store::AgreementStore(registry.connection()).all();
    if (!agreements)
        return agreements.error();
    QJsonArray items;
    for (const model::Agreement& agreement : *agreements) {
        const auto revisions = store::RevisionStore(registry.connection()).ofAgreement(agreement.id);
        if (!revisions)
            return revisions.error();
        QJsonObject item{{u"id"_s, agreement.id.value},
                         {u"area"_s, names.area(agreement.area)},
                         {u"coreCity"_s, names.name(agreement.coreMunicipality)},
                         {u"member"_s, names.name(agreement.memberMunicipality)},
                         {u"title"_s, nullIfEmpty(agreement.title)},
                         {u"revisions"_s, static_cast<int>(revisions->size())},
                         {u"kind"_s, QJsonValue()},
                         {u"state"_s, QJsonValue()},
                         {u"signedOn"_s, QJsonValue()},
                         {u"effectiveOn"_s, QJsonValue()},
                         {u"amendedOn"_s, QJsonValue()},
                         {u"source"_s, QJsonValue()}};
        if (!revisions->empty()) {
            const model::RevisionSummary& newest = revisions->back();
            item[u"kind"_s] = model::agreementKindName(newest.kind);
            item[u"state"_s] = model::revisionStateName(newest.state);
            item[u"signedOn"_s] = isoDate(newest.signedOn);
            item[u"effectiveOn"_s] = isoDate(newest.effectiveOn);
            item[u"amendedOn"_s] = isoDate(newest.amendedOn);
            item[u"source"_s] = nullIfEmpty(newest.sourceFileName);
        }
        items.append(item);
    }
    return items;
}

Items listAmendments(store::Registry& registry, const Names& names)
{
    const store::AgreementStore store(registry.connection());
    const auto amendments = store::AmendmentStore(registry.connection()).ofAgreement({});
    if (!amendments)
        return amendments.error();
    QJsonArray items;
    for (const model::AmendmentAgreement& amendment : *amendments) {
        const auto agreement = store.agreement(amendment.agreement);
        if (!agreement)
            return agreement.error();
        const auto revisions = store::RevisionStore(registry.connection()).ofAgreement(amendment.agreement);
        if (!revisions)
            return revisions.error();
        const auto number = [&revisions](RevisionId id) {
            for (const model::RevisionSummary& revision : *revisions) {
                if (revision.id == id)
                    return QJsonValue(revision.number);
            }
            return QJsonValue();
        };
        const bool isConcluded = amendment.isConcluded();
        items.append(QJsonObject{
            {u"id"_s, amendment.id.value},
            {u"agreement"_s, amendment.agreement.value},
            {u"member"_s, *agreement ? names.name((*agreement)->memberMunicipality) : QJsonValue()},
            {u"signedOn"_s, isoDate(amendment.signedOn)},
            {u"effectiveOn"_s, isoDate(amendment.effectiveOn)},
            {u"order"_s, amendment.dayOrder},
            {u"title"_s, nullIfEmpty(amendment.title)},
            {u"style"_s, isConcluded ? QJsonValue(model::instrumentName(amendment.instrument)) : QJsonValue()},
            {u"proved"_s, isConcluded},
            {u"clauses"_s, isConcluded ? QJsonValue(amendment.clauses) : QJsonValue()},
            {u"baseRevision"_s, number(amendment.baseRevision)},
            {u"resultingRevision"_s, number(amendment.resultingRevision)},
            {u"text"_s, model::amendmentTextStateName(amendment.textState)}});
    }
    return items;
}

Items listVisions(store::Registry& registry, const Names& names)
{
    const store::VisionStore store(registry.connection());
    const auto visions = store.all();
    if (!visions)
        return visions.error();
    QJsonArray items;
    for (const model::Vision& vision : *visions) {
        const auto plan = store.plan(vision.id);
        if (!plan)
            return plan.error();
        qint64 thousandYen = 0;
        for (const model::VisionProject& project : (*plan)->projects)
            thousandYen += model::budgetOf(project);
        items.append(QJsonObject{{u"id"_s, vision.id.value},
                                 {u"area"_s, names.area(vision.area)},
                                 {u"period"_s, vision.periodNumber},
                                 {u"edition"_s, vision.edition},
                                 {u"from"_s, isoDate(vision.from)},
                                 {u"to"_s, isoDate(vision.to)},
                                 {u"adoptedOn"_s, isoDate(vision.adoptedOn)},
                                 {u"title"_s, nullIfEmpty(vision.title)},
                                 {u"futureImage"_s, nullIfEmpty(vision.futureImage)},
                                 {u"projects"_s, static_cast<int>((*plan)->projects.size())},
                                 {u"kpis"_s, static_cast<int>((*plan)->kpis.size())},
                                 {u"thousandYen"_s, thousandYen},
                                 {u"note"_s, nullIfEmpty(vision.note)}});
    }
    return items;
}

Items listTemplates(store::Registry& registry, const Names&)
{
    const auto templates = store::TemplateStore(registry.connection()).all();
    if (!templates)
        return templates.error();
    QJsonArray items;
    for (const model::TemplateSummary& summary : *templates) {
        items.append(QJsonObject{{u"id"_s, summary.id.value},
                                 {u"name"_s, summary.name},
                                 {u"kind"_s, model::agreementKindName(summary.kind)}});
    }
    return items;
}

Items documents(store::Registry& registry, const Names& names)
{
    return listDocuments(
        registry, [&](MetroAreaId id) { return names.area(id); }, [&](MunicipalityId id) { return names.name(id); });
}

Items meetings(store::Registry& registry, const Names& names)
{
    return listMeetings(registry, [&](MetroAreaId id) { return names.area(id); });
}

struct Kind
{
    QString name;
    std::vector<Listing::Column> columns;
    Items (*read)(store::Registry& registry, const Names& names);
};

const std::vector<Kind>& kinds()
{
    static const char* const kArea = QT_TRANSLATE_NOOP("Listing", "Area");
    static const char* const kMember = QT_TRANSLATE_NOOP("Listing", "Member");
    static const char* const kTitle = QT_TRANSLATE_NOOP("Listing", "Title");
    static const char* const kNumber = QT_TRANSLATE_NOOP("Listing", "No.");
    static const char* const kFrom = QT_TRANSLATE_NOOP("Listing", "From");
    static const char* const kTo = QT_TRANSLATE_NOOP("Listing", "To");
    static const char* const kName = QT_TRANSLATE_NOOP("Listing", "Name");
    static const char* const kCoreCity = QT_TRANSLATE_NOOP("Listing", "Core city");
    static const char* const kSignedOn = QT_TRANSLATE_NOOP("Listing", "Signed on");
    static const std::vector<Kind> kKinds = {
        {u"areas"_s,
         {{u"name"_s, kName},
          {u"coreCity"_s, kCoreCity},
          {u"members"_s, QT_TRANSLATE_NOOP("Listing", "Municipalities")},
          {u"establishedOn"_s, kFrom},
          {u"dissolvedOn"_s, kTo}},
         listAreas},
        {u"members"_s,
         {{u"code"_s, QT_TRANSLATE_NOOP("Listing", "Code")},
          {u"name"_s, kName},
          {u"kana"_s, QT_TRANSLATE_NOOP("Listing", "Reading")},
          {u"areaKm2"_s, QT_TRANSLATE_NOOP("Listing", "km²")},
          {u"from"_s, kFrom},
          {u"to"_s, kTo},
          {u"area"_s, kArea}},
         listMembers},
        {u"agreements"_s,
         {{u"id"_s, kNumber},
          {u"member"_s, kMember},
          {u"signedOn"_s, kSignedOn},
          {u"effectiveOn"_s, QT_TRANSLATE_NOOP("Listing", "In force from")},
          {u"title"_s, kTitle}},
         listAgreements},
        {u"amendments"_s,
         {{u"id"_s, kNumber},
          {u"member"_s, kMember},
          {u"signedOn"_s, kSignedOn},
          {u"effectiveOn"_s, QT_TRANSLATE_NOOP("Listing", "In force from")},
          {u"title"_s, kTitle}},
         listAmendments},
        {u"visions"_s,
         {{u"title"_s, kTitle},
          {u"from"_s, kFrom},
          {u"to"_s, kTo},
          {u"projects"_s, QT_TRANSLATE_NOOP("Listing", "Projects")},
          {u"kpis"_s, QT_TRANSLATE_NOOP("Listing", "KPIs")},
          {u"area"_s, kArea}},
         listVisions},
        {u"templates"_s, {{u"id"_s, kNumber}, {u"name"_s, kName}}, listTemplates},
        {u"documents"_s,
         {{u"publishedOn"_s, QT_TRANSLATE_NOOP("Listing", "Date")},
          {u"kind"_s, QT_TRANSLATE_NOOP("Listing", "Kind")},
          {u"partner"_s, kMember},
          {u"title"_s, kTitle},
          {u"fileName"_s, QT_TRANSLATE_NOOP("Listing", "File")}},
         documents},
        {u"meetings"_s,
         {{u"heldOn"_s, QT_TRANSLATE_NOOP("Listing", "Date")},
          {u"kind"_s, QT_TRANSLATE_NOOP("Listing", "Kind")},
          {u"title"_s, kTitle},
          {u"place"_s, QT_TRANSLATE_NOOP("Listing", "Place")}},
         meetings},
    };
    return kKinds;
}

} // namespace

QStringList listingNames()
{
    QStringList names;
    for (const Kind& kind : kinds())
        names.append(kind.name);
    return names;
}

Result<Listing> makeListing(store::Registry& registry, const QString& name)
{
    for (const Kind& kind : kinds()) {
        if (kind.name != name)
            continue;
        const auto names = readNames(registry);
        if (!names)
            return names.error();
        auto items = kind.read(registry, *names);
        if (!items)
            return items.error();
        return Listing{kind.columns, std::move(items).value()};
    }
    const QString words = QCoreApplication::translate("CommandLine", "“%1” cannot be listed. Choose one of: %2");
    return Error{ErrorCode::UsageWrong, {ui::filled(words, {name, listingNames().join(u", "_s)})}, {}};
}

} // namespace app
