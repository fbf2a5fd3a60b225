// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/region_report.h"
#include "app/command_line/verbs.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {

namespace {

ExitStatus tellRegion(const Arguments& arguments, CommandContext& context)
{
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto region = core::store::readRegion((*registry)->connection());
    if (!region)
        return fail(region.error(), context);
    QJsonArray areas;
    bool isFirst = true;
    for (const core::model::MetroArea& area : region->areas) {
        const RegionReport report = regionReport(*region, area, QDate::currentDate());
        if (arguments.has(u"json"_s)) {
            areas.append(regionJson(report, *region));
            continue;
        }
        if (!isFirst)
            context.out << '\n';
        isFirst = false;
        printRegion(report, *region, context.out);
    }
    if (arguments.has(u"json"_s))
        context.out << QJsonDocument(QJsonObject{{u"areas"_s, areas}}).toJson(QJsonDocument::Compact) << '\n';
    return ExitStatus::Done;
}

} // namespace

Verb regionVerb()
{
    return {u"region"_s,
            {u"FILE"_s,
             1,
             1,
             {{u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "one JSON object with everything that is known")}}},
            QT_TRANSLATE_NOOP("CommandLine",
                              "tells members, figures, eligibility, totals and the fiscal estimate of the areas"),
            tellRegion,
            FileUse::Reads};
}

} // namespace app
