// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/area_samples.h"

#include "core/store/area_event_store.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

Result<void> addFormerUnion(store::Connection& connection, const std::vector<model::Municipality>& members)
{
    const QDate dissolved(2019, 7, 31);
    const QDate merged(2005, 10, 1);
    model::MetroArea area;
    area.name = u"札幌広域圏組合"_s;
    area.scheme = model::AreaScheme::FormerUnion;
    area.dissolvedOn = dissolved;
    area.note =
        u"平成9年2月に石狩管内の10市町村で設立、解散日の時点では8市町村（石狩管内）。解散後の決算は札幌市が承継し、"
        "令和2年第1回札幌市議会定例会で認定されました。"_s;
    const QStringList names{u"札幌市"_s,   u"江別市"_s, u"千歳市"_s, u"恵庭市"_s,
                            u"北広島市"_s, u"石狩市"_s, u"当別町"_s, u"新篠津村"_s};
    MunicipalityId ishikari;
    for (const model::Municipality& member : members) {
        if (!names.contains(member.name))
            continue;
        if (member.name == u"石狩市")
            ishikari = member.id;
        area.memberships.push_back({member.id, std::nullopt, dissolved, {}, u"組合の解散"_s});
    }
    // The other two of the ten: merged into 石狩市 before the union was dissolved.
    store::MunicipalityStore store(connection);
    for (const auto& [name, kana] :
         {std::pair{u"厚田村"_s, u"あつたむら"_s}, std::pair{u"浜益村"_s, u"はまますむら"_s}}) {
        model::Municipality village;
        village.name = name;
        village.kana = kana;
        village.kind = model::MunicipalityKind::Village;
        village.prefecture = u"北海道"_s;
        village.abolishedOn = merged.addDays(-1);
        village.successor = ishikari;
        const auto added = store.add(village);
        if (!added)
            return added.error();
        area.memberships.push_back({*added, std::nullopt, merged.addDays(-1), {}, u"石狩市に編入"_s});
    }
    const auto added = store::MetroAreaStore(connection).add(area);
    if (!added)
        return added.error();
    // Of its foundation only the month is published.
    const model::AreaEvent founded{
        {}, *added, QDate(1997, 2, 1), model::DayPrecision::Month, u"設立"_s, u"石狩管内の10市町村で設立"_s};
    const auto kept = store::AreaEventStore(connection).add(founded);
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace app
