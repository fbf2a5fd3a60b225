// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/interruptible_task.h"
#include "app/command_line/output_file.h"
#include "app/command_line/verbs.h"
#include "app/command_line/vision_report.h"

#include "core/base/calendar.h"
#include "core/print/forms/signed_copy_files.h"
#include "core/store/metro_area_store.h"
#include "ui/vision/vision_papers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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

/// The paper of the area that is named, or of the only one.
Result<void> printPaper(store::Connection& connection, const std::vector<store::VisionSnapshot>& visions,
                        const Arguments& arguments)
{
    const QString path = arguments.value(u"output"_s);
    if (auto fits = ensureOutput(path, {arguments.word(0)}); !fits)
        return fits;
    if (auto replaceable = print::ensureReplaceable(path); !replaceable)
        return replaceable;
    const auto area = store::MetroAreaStore(connection).find(arguments.value(u"area"_s));
    if (!area)
        return area.error();
    const auto vision = std::find_if(visions.begin(), visions.end(),
                                     [&](const store::VisionSnapshot& one) { return one.area.id == area->id; });
    if (vision == visions.end()) {
        const QString words = QCoreApplication::translate(
            "Vision", "Nothing was written: no vision of %1 counts on that day. Choose another day with --as-of.");
        return Error{ErrorCode::UsageWrong, {words.arg(area->name)}, {}};
    }
    const bool isDocument = arguments.value(u"form"_s) == u"document";
    const auto paper = isDocument ? ui::vision::visionDocument(*vision) : ui::vision::progressReport(*vision);
    InterruptibleTask task;
    const auto pages = ui::vision::writeReport(paper, path, task.pointer());
    return pages ? Result<void>() : Result<void>(pages.error());
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
    const QString form = arguments.value(u"form"_s);
    if (!form.isEmpty() && form != u"progress" && form != u"document") {
        const QString words =
            QCoreApplication::translate("Vision", "The forms of a vision are “progress” and “document”.");
        return fail({ErrorCode::UsageWrong, {words}, {}}, context);
    }
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto visions = visionsOn((*registry)->connection(), day);
    if (!visions)
        return fail(visions.error(), context);
    if (arguments.has(u"output"_s)) {
        if (const auto printed = printPaper((*registry)->connection(), *visions, arguments); !printed)
            return fail(printed.error(), context);
    }
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
          {u"form"_s, u"progress|document"_s,
           QT_TRANSLATE_NOOP("CommandLine", "with -o: the progress report (if left out) or the vision itself")},
          {u"area"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandLine", "with -o: the area, where the file holds several")},
          {u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "one JSON object with everything that is known")},
          {u"output"_s, u"OUT.pdf"_s, QT_TRANSLATE_NOOP("CommandLine", "writes a paper of the vision as PDF")}}},
        QT_TRANSLATE_NOOP("CommandLine",
                          "tells projects, budgets and KPIs of the vision, and what does not rest on the agreements"),
        tellVision,
        FileUse::Reads};
}

} // namespace app
