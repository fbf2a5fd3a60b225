// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/verbs.h"
#include "app/command_line/vision_report.h"

#include "core/base/calendar.h"
#include "core/store/metro_area_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

/// The visions that count on a day, one for each area that has one.
Result<std::vector<store::VisionSnapshot>> visionsOn(store::Connection& connection, QDate day)
{
    const store::MetroAreaStore areas(connection);
    const auto known = areas.all();
    if (!known)
        return known.error();
    std::vector<store::VisionSnapshot> list;
    for (const model::MetroArea& area : *known) {
        const auto visions = areas.visions(area.id);
        if (!visions)
            return visions.error();
        const model::Vision* vision = model::visionOn(*visions, day);
        if (vision == nullptr)
            continue;
        auto snapshot = store::readVision(connection, vision->id, day);
        if (!snapshot)
            return snapshot.error();
        list.push_back(std::move(**snapshot));
    }
    return list;
}

ExitStatus tellVision(const Arguments& arguments, CommandContext& context)
{
    QDate day = QDate::currentDate();
    if (const QString written = arguments.value(u"as-of"_s); arguments.has(u"as-of"_s)) {
        const auto read = readWholeDate(written);
        if (!read)
            return fail({ErrorCode::DateUnreadable, {written}, {}}, context);
        day = *read;
    }
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto visions = visionsOn((*registry)->connection(), day);
    if (!visions)
        return fail(visions.error(), context);
    QJsonArray json;
    bool isFound = false;
    for (const store::VisionSnapshot& vision : *visions) {
        isFound = isFound || vision.coverage.count() > 0;
        if (arguments.has(u"json"_s)) {
            json.append(visionJson(vision));
            continue;
        }
        if (&vision != &visions->front())
            context.out << '\n';
        printVision(vision, context.out);
    }
    if (arguments.has(u"json"_s))
        context.out << QJsonDocument(QJsonObject{{u"visions"_s, json}}).toJson(QJsonDocument::Compact) << '\n';
    else if (visions->empty())
        context.err << QCoreApplication::translate("Vision", "No vision counts on that day.") << '\n';
    return isFound ? ExitStatus::Found : ExitStatus::Done;
}

} // namespace

Verb visionVerb()
{
    return {
        u"vision"_s,
        {u"FILE"_s,
         1,
         1,
         {{u"as-of"_s, u"DATE"_s,
           QT_TRANSLATE_NOOP("CommandLine", "the vision that counts on DATE; today's if left out")},
          {u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "one JSON object with everything that is known")}}},
        QT_TRANSLATE_NOOP("CommandLine",
                          "tells projects, budgets and KPIs of the vision, and what does not rest on the agreements"),
        tellVision,
        FileUse::Reads};
}

} // namespace app
