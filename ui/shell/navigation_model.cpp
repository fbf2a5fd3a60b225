// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_model.h"

#include "core/base/calendar.h"
#include "core/store/abolition_draft_store.h"
#include "core/store/agreement_store.h"
#include "core/store/amendment_store.h"
#include "core/store/document_store.h"
#include "core/store/meeting_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/common/icons.h"
#include "ui/common/vision_words.h"
#include "ui/shell/revision_strip.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::shell {
namespace {

constexpr int kTargetRole = Qt::UserRole + 3;

QStandardItem* makeItem(const QString& text, const QString& key, const NavigationTarget& target)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(key, NavigationModel::kKeyRole);
    item->setData(QVariant::fromValue(target), kTargetRole);
    item->setData(text, Qt::AccessibleTextRole);
    return item;
}

struct Sign
{
    QString mark;
    QString words;
};

/// Shape and words, never colour alone (ui.md 3).
Sign signOf(const std::vector<model::RevisionSummary>& revisions,
            const std::vector<model::AmendmentAgreement>& amendments, AsOf shown)
{
    // A draft belongs to the present: on another day there was none that counted.
    const bool isToday = shown.isPresent();
    const QDate asOf = shown.day();
    const bool hasAmendment = std::any_of(amendments.begin(), amendments.end(), [&](const auto& amendment) {
        return !amendment.isAbolition() && (isToday || (amendment.signedOn && *amendment.signedOn <= asOf));
    });
    bool hasEnded = false;
    bool hasDraft = false;
    bool isInForce = false;
    for (const model::RevisionSummary& revision : revisions) {
        hasDraft = hasDraft || (isToday && revision.state == model::RevisionState::Draft);
        const std::optional<QDate> from = revision.inForceFrom;
        const bool ended = revision.endedOn && *revision.endedOn <= asOf;
        hasEnded = hasEnded || ended;
        isInForce = isInForce || (revision.state != model::RevisionState::Draft && from && *from <= asOf && !ended);
    }
    if (hasDraft)
        return {u"○"_s, NavigationModel::tr("draft")};
    if (hasEnded && !isInForce)
        return {u"■"_s, NavigationModel::tr("abolished")};
    if (hasAmendment && (isToday || isInForce))
        return {u"▲"_s, NavigationModel::tr("amended")};
    if (isInForce)
        return {u"●"_s, NavigationModel::tr("in force")};
    return {u"－"_s, NavigationModel::tr("not in force")};
}

/// The amendments known up to the day shown, below their agreement. One of which only the day is known leads to the
/// agreement.
void addAmendments(QStandardItem& item, const std::vector<model::AmendmentAgreement>& amendments, AsOf shown)
{
    const NavigationTarget agreement = NavigationModel::target(item);
    for (const model::AmendmentAgreement& amendment : amendments) {
        if (!shown.isPresent() && (!amendment.signedOn || *amendment.signedOn > shown.day()))
            continue;
        const QString day = amendment.signedOn ? toEraDate(*amendment.signedOn) : NavigationModel::tr("day unknown");
        NavigationTarget target = agreement;
        if (amendment.isConcluded()) {
            target.kind = NavigationTarget::Kind::Amendment;
            target.amendment = amendment.id;
        }
        const QString note = amendment.isConcluded() ? QString() : NavigationModel::tr(" (text not at hand)");
        const bool isEnd = amendment.isAbolition();
        const QString words =
            (isEnd ? NavigationModel::tr("abolished %1") : NavigationModel::tr("amended %1")).arg(day) + note;
        const QString shortDay = amendment.signedOn ? shortEraDate(*amendment.signedOn) : day;
        const QString shortWords = isEnd ? u"■　"_s + NavigationModel::tr("abolition %1", "day signed").arg(shortDay)
                                         : u"▲　"_s + NavigationModel::tr("amended %1").arg(shortDay);
        auto* child = makeItem(shortWords + note, u"amendment:"_s + QString::number(amendment.id.value), target);
        child->setToolTip(words + u'\n' + amendment.title);
        child->setData(words, Qt::AccessibleTextRole);
        item.appendRow(child);
    }
}

/// 廃止協約の案 belongs to the present; once it has been concluded it stands among the amendments.
void addAbolitionDraft(QStandardItem& item, const std::vector<model::AbolitionDraft>& drafts,
                       const std::vector<model::AmendmentAgreement>& amendments, AsOf shown)
{
    NavigationTarget target = NavigationModel::target(item);
    const bool isKept = std::any_of(drafts.begin(), drafts.end(),
                                    [&](const auto& draft) { return draft.agreement == target.agreement; });
    const bool isConcluded =
        std::any_of(amendments.begin(), amendments.end(), [](const auto& one) { return one.isAbolition(); });
    if (!shown.isPresent() || !isKept || isConcluded)
        return;
    target.kind = NavigationTarget::Kind::Abolition;
    const QString words = NavigationModel::tr("draft of the abolition");
    auto* child = makeItem(u"○　"_s + words, u"abolition:"_s + QString::number(target.agreement.value), target);
    child->setData(words, Qt::AccessibleTextRole);
    item.appendRow(child);
}

/// The visions of an area; the one that counts on the day shown has the sign of what is in force.
QStandardItem* visionsItem(const std::vector<model::Vision>& visions, const QString& areaKey, MetroAreaId area,
                           AsOf shown)
{
    const model::Vision* current = model::visionOn(visions, shown.day());
    // Without one below it, it leads to the page on which to begin.
    const auto kind = visions.empty() ? NavigationTarget::Kind::Visions : NavigationTarget::Kind::None;
    const NavigationTarget toBegin{kind, area, {}, {}};
    auto* group = makeItem(NavigationModel::tr("Visions  %1").arg(visions.size()), areaKey + u":visions"_s, toBegin);
    group->setIcon(icon(u"vision"_s));
    for (const model::Vision& vision : visions) {
        NavigationTarget target{NavigationTarget::Kind::Vision, area, {}, {}};
        target.vision = vision.id;
        const bool isCurrent = &vision == current;
        auto* item = makeItem((isCurrent ? u"●　"_s : u"－　"_s) + visionTitle(vision),
                              u"vision:"_s + QString::number(vision.id.value), target);
        item->setData(visionTitle(vision) + (isCurrent ? u'、' + NavigationModel::tr("in force") : QString()),
                      Qt::AccessibleTextRole);
        group->appendRow(item);
    }
    return group;
}

/// An item without others below it.
QStandardItem* leaf(const QString& text, const QString& key, const QString& iconName, NavigationTarget::Kind kind,
                    MetroAreaId area)
{
    NavigationTarget target{kind, area, {}, {}};
    auto* item = makeItem(text, key, target);
    item->setIcon(icon(iconName));
    return item;
}

/// The declarations up to the day shown. A former union and an area without a leading city declare nothing.
Result<QStandardItem*> declarationItem(store::Connection& connection, const model::MetroArea& area,
                                       const QString& areaKey, AsOf shown)
{
    if (area.scheme != model::AreaScheme::CoreCityArea || !area.coreCity.isValid())
        return static_cast<QStandardItem*>(nullptr);
    const auto declarations = store::MetroAreaStore(connection).declarations(area.id);
    if (!declarations)
        return declarations.error();
    const auto count = std::count_if(declarations->begin(), declarations->end(), [&](const auto& one) {
        return shown.isPresent() || (one.declaredOn && *one.declaredOn <= shown.day());
    });
    return leaf(NavigationModel::tr("Declaration  %1").arg(count), areaKey + u":declaration"_s, u"agreement"_s,
                NavigationTarget::Kind::Declaration, area.id);
}

/// 会議 and 文書 of an area; of a former union only what there is.
void addRecords(QStandardItem& areaItem, const model::MetroArea& area, size_t meetings, size_t documents)
{
    const QString key = u"area:"_s + QString::number(area.id.value);
    const bool isUnion = area.scheme == model::AreaScheme::FormerUnion;
    if (!isUnion || meetings > 0) {
        areaItem.appendRow(leaf(NavigationModel::tr("Meetings  %1").arg(meetings), key + u":meetings"_s, u"members"_s,
                                NavigationTarget::Kind::Meetings, area.id));
    }
    if (!isUnion || documents > 0) {
        areaItem.appendRow(leaf(NavigationModel::tr("Documents  %1").arg(documents), key + u":documents"_s,
                                u"agreement"_s, NavigationTarget::Kind::Documents, area.id));
    }
}

QString schemeWords(model::AreaScheme scheme)
{
    switch (scheme) {
    case model::AreaScheme::SettlementArea:
        return NavigationModel::tr("定住自立圏");
    case model::AreaScheme::FormerUnion:
        return NavigationModel::tr("Former unions");
    case model::AreaScheme::CoreCityArea:
        break;
    }
    return NavigationModel::tr("連携中枢都市圏");
}

} // namespace

NavigationModel::NavigationModel(QObject* parent)
    : QStandardItemModel(parent)
{
}

NavigationTarget NavigationModel::target(const QModelIndex& index)
{
    return index.data(kTargetRole).value<NavigationTarget>();
}

NavigationTarget NavigationModel::target(const QStandardItem& item)
{
    return item.data(kTargetRole).value<NavigationTarget>();
}

Result<void> NavigationModel::load(store::Registry& registry, AsOf asOf)
{
    clear();
    store::Connection& connection = registry.connection();
    const store::AgreementStore agreementStore(connection);
    const auto areas = store::MetroAreaStore(connection).all();
    const auto municipalities = store::MunicipalityStore(connection).all();
    const auto agreements = agreementStore.all();
    const auto abolitions = store::AbolitionDraftStore(connection).all();
    if (!abolitions)
        return abolitions.error();
    if (!areas || !municipalities || !agreements)
        return !areas ? areas.error() : !municipalities ? municipalities.error() : agreements.error();
    QHash<qint64, const model::Municipality*> byId;
    for (const model::Municipality& municipality : *municipalities)
        byId.insert(municipality.id.value, &municipality);

    std::map<model::AreaScheme, QStandardItem*> schemes; // in the order in which the model names them
    for (const model::MetroArea& area : *areas)
        schemes[area.scheme] = nullptr;
    for (auto& [scheme, item] : schemes) {
        item = makeItem(schemeWords(scheme), u"scheme:"_s + model::areaSchemeName(scheme), {});
        appendRow(item);
    }
    for (const model::MetroArea& area : *areas) {
        const QString areaKey = u"area:"_s + QString::number(area.id.value);
        NavigationTarget toMembers{NavigationTarget::Kind::Members, area.id, {}, {}};
        const bool isOver = area.dissolvedOn && *area.dissolvedOn < asOf.day();
        auto* areaItem = makeItem(isOver ? tr("%1 (dissolved)").arg(area.name) : area.name, areaKey, toMembers);
        areaItem->setIcon(icon(u"area"_s));
        const auto declaration = declarationItem(connection, area, areaKey, asOf);
        if (!declaration)
            return declaration.error();
        if (*declaration != nullptr)
            areaItem->appendRow(*declaration);
        auto* group = makeItem({}, areaKey + u":agreements"_s, {});
        group->setIcon(icon(u"agreement"_s));
        for (const model::Agreement& agreement : *agreements) {
            if (agreement.area != area.id)
                continue;
            const auto* member = byId.value(agreement.memberMunicipality.value);
            const auto revisions = store::RevisionStore(connection).ofAgreement(agreement.id);
            const auto amendments = store::AmendmentStore(connection).ofAgreement(agreement.id);
            if (!revisions || !amendments)
                return !revisions ? revisions.error() : amendments.error();
            const QString name = member != nullptr ? member->name : agreement.title;
            const Sign sign = signOf(*revisions, *amendments, asOf);
            auto* item =
                makeItem(sign.mark + u'　' + name, u"agreement:"_s + QString::number(agreement.id.value),
                         {NavigationTarget::Kind::Agreement, area.id, agreement.id, agreement.memberMunicipality});
            item->setToolTip(agreement.title);
            item->setData(name + u'、' + sign.words, Qt::AccessibleTextRole);
            item->setData(member != nullptr ? member->kana : QString(), kKanaRole);
            addAmendments(*item, *amendments, asOf);
            addAbolitionDraft(*item, *abolitions, *amendments, asOf);
            group->appendRow(item);
        }
        group->setText(tr("Agreements  %1").arg(group->rowCount()));
        areaItem->appendRow(group);
        // Of an area that was dissolved, those of its last day, as in its list.
        const QDate day = isOver ? *area.dissolvedOn : asOf.day();
        const auto count = static_cast<int>(model::membersOn(area, day).size());
        areaItem->appendRow(leaf(tr("Municipalities  %1").arg(count), areaKey + u":members"_s, u"members"_s,
                                 NavigationTarget::Kind::Members, area.id));
        const auto visions = store::MetroAreaStore(connection).visions(area.id);
        if (!visions)
            return visions.error();
        if (!visions->empty() || area.scheme != model::AreaScheme::FormerUnion)
            areaItem->appendRow(visionsItem(*visions, areaKey, area.id, asOf));
        const auto meetings = store::MeetingStore(connection).meetings(area.id);
        const auto documents = store::DocumentStore(connection).documents(area.id);
        if (!meetings || !documents)
            return !meetings ? meetings.error() : documents.error();
        addRecords(*areaItem, area, meetings->size(), documents->size());
        if (area.scheme != model::AreaScheme::FormerUnion) {
            areaItem->appendRow(leaf(tr("Procedure"), areaKey + u":procedure"_s, u"amendment"_s,
                                     NavigationTarget::Kind::Procedure, area.id));
            areaItem->appendRow(leaf(tr("Timeline"), areaKey + u":timeline"_s, u"timeline"_s,
                                     NavigationTarget::Kind::Timeline, area.id));
        }
        areaItem->appendRow(leaf(tr("Map"), areaKey + u":map"_s, u"map"_s, NavigationTarget::Kind::Map, area.id));
        schemes.at(area.scheme)->appendRow(areaItem);
    }
    for (const auto& [scheme, item] : schemes)
        item->setText(tr("%1  %2").arg(schemeWords(scheme)).arg(item->rowCount()));
    auto* issued = makeItem(tr("Register of issued papers"), u"issued"_s, {NavigationTarget::Kind::Issued, {}, {}, {}});
    issued->setIcon(icon(u"print"_s));
    appendRow(issued);
    return {};
}

} // namespace ui::shell
