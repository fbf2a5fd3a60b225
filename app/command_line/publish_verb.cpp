// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/interruptible_task.h"
#include "app/command_line/verbs.h"

#include "core/store/metro_area_store.h"
#include "ui/common/error_sentences.h"
#include "ui/common/filled_sentence.h"
#include "ui/documents/publication.h"
#include "ui/shell/published_copies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

ExitStatus publish(const Arguments& arguments, CommandContext& context)
{
    const QString folder = arguments.value(u"directory"_s);
    if (folder.isEmpty())
        return fail({ErrorCode::UsageWrong,
                     {QCoreApplication::translate("CommandLine", "Name the folder for the page with --directory.")},
                     {}},
                    context);
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto area = store::MetroAreaStore((*registry)->connection()).find(arguments.value(u"area"_s));
    if (!area)
        return fail(area.error(), context);
    InterruptibleTask task;
    auto plan = ui::documents::planPublication((*registry)->connection(), *area, QDate::currentDate(),
                                               ui::shell::publishedCopies());
    if (!plan)
        return fail(plan.error(), context);
    const std::vector<ui::documents::Withheld> withheld = plan->withheld;
    const auto outcome = ui::documents::writePublication(std::move(*plan), folder, task);
    if (!outcome)
        return fail(outcome.error(), context);
    context.out << outcome->page << '\n';
    for (const ui::documents::LeftOutFile& file : outcome->leftOut)
        context.err << file.title << u"："_s << ui::sentence(file.why) << '\n';
    for (const ui::documents::Withheld& one : withheld) {
        context.err << ui::filled(QCoreApplication::translate("CommandLine", "Not on the page: %1"),
                                  {ui::documents::withheldWords(one)})
                    << '\n';
    }
    for (const QString& path : outcome->stale) {
        context.err << ui::filled(QCoreApplication::translate("CommandLine", "“%1” is of an earlier call, and the page "
                                                                             "does not name it any more. It was left."),
                                  {path})
                    << '\n';
    }
    if (!outcome->leftOut.empty())
        return ExitStatus::Found;
    return ExitStatus::Done;
}

} // namespace

Verb publishVerb()
{
    return {u"publish"_s,
            {u"FILE"_s,
             1,
             1,
             {{u"directory"_s, u"DIR"_s, QT_TRANSLATE_NOOP("CommandLine", "the folder for the page and its documents")},
              {u"area"_s, u"NAME"_s, QT_TRANSLATE_NOOP("CommandLine", "the area, where the file holds several")}}},
            QT_TRANSLATE_NOOP("CommandLine", "makes a page for the web with the signed agreements of an area"),
            publish,
            FileUse::Reads};
}

} // namespace app
