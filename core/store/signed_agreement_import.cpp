// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/signed_agreement_import.h"

#include "core/base/width_folding.h"
#include "core/store/agreement_store.h"
#include "core/store/joining_day.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

bool mayLead(const model::Municipality& municipality)
{
    return municipality.kind == model::MunicipalityKind::DesignatedCity ||
           municipality.kind == model::MunicipalityKind::CoreStatusCity;
}

model::MunicipalityKind kindByName(const QString& name)
{
    if (name.endsWith(u'町'))
        return model::MunicipalityKind::Town;
    return name.endsWith(u'村') ? model::MunicipalityKind::Village : model::MunicipalityKind::City;
}

/// A name with its prefecture and district has a dozen characters at most (北海道上川郡上富良野町). Words of the title
/// that ran into a name must not become a municipality.
bool mayBeName(const QString& name)
{
    constexpr qsizetype kLongest = 14;
    return !name.isEmpty() && name.size() <= kLongest && !name.contains(u"協約") && !name.contains(u"における");
}

bool isBlank(const model::Finding& finding)
{
    return finding.code == model::FindingCode::TemplateBlank || finding.code == model::FindingCode::BlankDay;
}

/// 札幌市 leads 札幌圏.
QString areaNameFor(const QString& coreCity)
{
    const bool hasSuffix = coreCity.size() > 2 && QStringView(u"市町村").contains(coreCity.back());
    return (hasSuffix ? coreCity.chopped(1) : coreCity) + u'圏';
}

/// Names may carry their prefecture or district: 北海道上川郡美瑛町.
const model::Municipality* inMaster(const std::vector<model::Municipality>& master, const QString& name)
{
    const auto found = std::find_if(master.begin(), master.end(), [&](const model::Municipality& entry) {
        return name == entry.name || name == entry.prefecture + entry.name || name == entry.district + entry.name ||
               name == entry.prefecture + entry.district + entry.name;
    });
    return found == master.end() ? nullptr : &*found;
}

} // namespace

SignedAgreementImport::SignedAgreementImport(Connection& connection, const std::vector<model::Municipality>& master,
                                             QString areaName)
    : m_connection(connection)
    , m_master(master)
    , m_areaName(std::move(areaName))
{
}

Result<ImportedAgreement> SignedAgreementImport::add(const ReadAgreement& read)
{
    if (read.text.kind == model::AgreementKind::Amendment)
        return Error{ErrorCode::AmendmentNotKept, {read.sourceFileName}, {}};
    if (std::any_of(read.findings.begin(), read.findings.end(), isBlank))
        return Error{ErrorCode::DocumentUnfinished, {read.sourceFileName}, {}};
    if (auto known = readKnown(); !known)
        return known.error();
    auto parties = partiesOf(read);
    if (!parties)
        return parties.error();
    auto pair = pairOf(*parties);
    if (!pair)
        return pair.error();
    if (auto checked = ensureNotThere(*pair, read.text); !checked)
        return checked.error();
    if (auto joined = ensureMembership(*pair, read.text); !joined)
        return joined.error();

    model::Agreement agreement;
    agreement.area = pair->area.id;
    agreement.coreMunicipality = pair->core.id;
    agreement.memberMunicipality = pair->member.id;
    agreement.title = model::title(read.text);
    const auto added = AgreementStore(m_connection).add(agreement);
    if (!added)
        return added.error();
    model::Revision revision;
    revision.agreement = *added;
    revision.sourceFileName = read.sourceFileName;
    revision.text = read.text;
    const auto signedRevision = RevisionStore(m_connection).addSigned(revision);
    if (!signedRevision)
        return signedRevision.error();
    m_added.insert(added->value);
    // Who was listed in the area without a day has joined by this agreement.
    const std::optional<QDate> joined = read.text.effectiveOn ? read.text.effectiveOn : read.text.signedOn;
    if (pair->isListed && joined) {
        if (auto entered = enterJoiningDay(m_connection, *added, *joined); !entered)
            return entered.error();
    }
    return ImportedAgreement{*added,          *signedRevision,   pair->area.name,
                             pair->core.name, pair->member.name, pair->isNewArea};
}

Result<std::vector<model::Municipality>> SignedAgreementImport::partiesOf(const ReadAgreement& read)
{
    std::vector<model::Municipality> parties;
    for (const model::Party& party : read.text.parties) {
        if (!mayBeName(party.name))
            continue;
        auto municipality = municipalityNamed(party.name);
        if (!municipality)
            return municipality.error();
        parties.push_back(std::move(municipality).value());
    }
    if (parties.size() < 2)
        return Error{ErrorCode::PartiesUnknown, {read.sourceFileName}, {}};
    return parties;
}

Result<model::Municipality> SignedAgreementImport::municipalityNamed(const QString& name)
{
    const QString folded = foldedWords(name);
    const model::Municipality* listed = inMaster(m_master, folded);
    const QString key = listed ? listed->name : folded;
    if (const auto known = m_municipalities.constFind(key); known != m_municipalities.constEnd())
        return *known;
    model::Municipality municipality;
    if (listed) {
        municipality = *listed;
    } else {
        municipality.name = folded;
        municipality.kind = kindByName(folded);
    }
    const auto added = MunicipalityStore(m_connection).add(municipality);
    if (!added)
        return added.error();
    municipality.id = *added;
    m_municipalities.insert(key, municipality);
    return municipality;
}

Result<void> SignedAgreementImport::readKnown()
{
    if (m_isKnownRead)
        return {};
    auto areas = MetroAreaStore(m_connection).all();
    if (!areas)
        return areas.error();
    const auto municipalities = MunicipalityStore(m_connection).all();
    if (!municipalities)
        return municipalities.error();
    m_areas = std::move(areas).value();
    for (const model::Municipality& municipality : *municipalities) {
        // Of two with one name (there are two 府中市) the one with the lower code, which comes first.
        const QString key = foldedWords(municipality.name);
        if (!m_municipalities.contains(key))
            m_municipalities.insert(key, municipality);
    }
    m_isKnownRead = true;
    return {};
}

model::MetroArea* SignedAgreementImport::areaOf(MetroAreaId id)
{
    const auto found = std::find_if(m_areas.begin(), m_areas.end(), [id](const auto& area) { return area.id == id; });
    return found == m_areas.end() ? nullptr : &*found;
}

Error SignedAgreementImport::doesNotFit(const model::MetroArea& area) const
{
    const auto core = MunicipalityStore(m_connection).municipality(area.coreCity);
    const QString name = core && *core ? (*core)->name : QString();
    return {ErrorCode::AreaDoesNotFit, {area.name, name}, {}};
}

Result<SignedAgreementImport::Pair> SignedAgreementImport::pairOf(const std::vector<model::Municipality>& parties)
{
    const auto leads = [&](const model::MetroArea& area) {
        return std::any_of(parties.begin(), parties.end(),
                           [&](const model::Municipality& party) { return party.id == area.coreCity; });
    };
    std::vector<model::MetroArea> fitting;
    if (!m_areaName.isEmpty() && !m_areas.empty()) {
        auto named = MetroAreaStore(m_connection).find(m_areaName);
        if (!named)
            return named.error();
        if (!leads(*named))
            return doesNotFit(*named);
        fitting.push_back(std::move(named).value());
    } else {
        std::copy_if(m_areas.begin(), m_areas.end(), std::back_inserter(fitting), leads);
    }
    if (fitting.size() > 1)
        return Error{ErrorCode::AreaAmbiguous, {QString::number(fitting.size())}, {}};

    Pair pair;
    pair.isNewArea = fitting.empty();
    const auto byRank = std::find_if(parties.begin(), parties.end(), mayLead);
    const auto byArea = std::find_if(parties.begin(), parties.end(), [&](const model::Municipality& party) {
        return !pair.isNewArea && party.id == fitting.front().coreCity;
    });
    const auto core = byArea != parties.end() ? byArea : byRank != parties.end() ? byRank : parties.begin();
    pair.core = *core;
    pair.member = core == parties.begin() ? parties[1] : parties.front();
    if (pair.isNewArea) {
        auto created = newArea(pair.core);
        if (!created)
            return created.error();
        pair.area = std::move(created).value();
    } else {
        pair.area = std::move(fitting.front());
    }
    return pair;
}

Result<model::MetroArea> SignedAgreementImport::newArea(const model::Municipality& core)
{
    model::MetroArea area;
    area.name = m_areaName.isEmpty() ? areaNameFor(core.name) : m_areaName;
    area.coreCity = core.id;
    const auto added = MetroAreaStore(m_connection).add(area);
    if (!added)
        return added.error();
    area.id = *added;
    m_areas.push_back(area);
    return area;
}

Result<void> SignedAgreementImport::ensureMembership(Pair& pair, const model::AgreementText& text)
{
    const auto& memberships = pair.area.memberships;
    const auto listed = std::find_if(memberships.begin(), memberships.end(), [&](const model::Membership& membership) {
        return membership.municipality == pair.member.id;
    });
    if (listed != memberships.end()) {
        pair.isListed = !listed->from;
        return {};
    }
    model::Membership membership;
    membership.municipality = pair.member.id;
    membership.from = text.effectiveOn ? text.effectiveOn : text.signedOn;
    if (auto* area = areaOf(pair.area.id))
        area->memberships.push_back(membership);
    return MetroAreaStore(m_connection).addMembership(pair.area.id, membership);
}

Result<void> SignedAgreementImport::ensureNotThere(const Pair& pair, const model::AgreementText& text)
{
    const auto agreements = AgreementStore(m_connection).ofPair(pair.area.id, pair.core.id, pair.member.id);
    if (!agreements)
        return agreements.error();
    for (const model::Agreement& agreement : *agreements) {
        const auto revisions = RevisionStore(m_connection).ofAgreement(agreement.id);
        if (!revisions)
            return revisions.error();
        for (const model::RevisionSummary& revision : *revisions) {
            if (revision.signedOn == text.signedOn && revision.kind == text.kind)
                return Error{m_added.contains(agreement.id.value) ? ErrorCode::AgreementTwice
                                                                  : ErrorCode::AgreementExists,
                             {agreement.title, text.signedOn ? text.signedOn->toString(Qt::ISODate) : QString()},
                             {}};
        }
    }
    return {};
}

} // namespace core::store
