// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/interruptible_task.h"
#include "app/command_line/named_text.h"
#include "app/command_line/progress_bar.h"
#include "app/command_line/verbs.h"

#include "ui/common/error_sentences.h"
#include "ui/common/filled_sentence.h"
#include "ui/common/procedure_sentences.h"
#include "ui/procedure/packet_files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

/// AGREEMENT or AGREEMENT@REVISION; without a name what each agreement has come to last.
Result<ui::procedure::PacketSubjects> packetSubjects(store::Connection& connection, const QStringList& names,
                                                     QDate today)
{
    if (names.isEmpty())
        return ui::procedure::newestSubjects(connection, today);
    ui::procedure::PacketSubjects subjects;
    for (const QString& name : names) {
        const auto found = namedRevision(connection, name.section(u'@', 0, 0), name.section(u'@', 1));
        if (!found)
            return found.error();
        if (name.contains(u'@')) {
            subjects.push_back(model::ProcedureSubject::ofText(found->id));
            continue;
        }
        const auto newest = ui::procedure::newestSubjects(connection, today, found->agreement);
        if (!newest)
            return newest.error();
        subjects.insert(subjects.end(), newest->begin(), newest->end());
    }
    return subjects;
}

/// The papers written, one a line; what was found about them and about those that were not, and what failed, on
/// standard error. The first failure gives the status.
ExitStatus tellPackets(const std::vector<ui::procedure::PacketOutcome>& outcomes, CommandContext& context)
{
    ExitStatus status = ExitStatus::Done;
    std::optional<Error> failure;
    bool isRefused = false;
    for (const ui::procedure::PacketOutcome& outcome : outcomes) {
        for (const ui::procedure::WrittenPacketPaper& paper : outcome.papers) {
            if (!paper.path.isEmpty())
                context.out << paper.path << '\n';
            isRefused = isRefused || paper.path.isEmpty();
            for (const procedure::PaperFinding& finding : paper.findings) {
                context.err << outcome.member << ' ' << paper.name << ": " << ui::sentence(finding) << '\n';
                status = ExitStatus::Found;
            }
        }
        for (const QString& path : outcome.setAside)
            context.err << ui::filled(QCoreApplication::translate("CommandLine", "%1: an outdated paper is now called "
                                                                                 "%2."),
                                      {outcome.member, QFileInfo(path).fileName()})
                        << '\n';
        if (outcome.failure && outcome.failure->code != ErrorCode::Cancelled)
            context.err << outcome.member << u"："_s << ui::sentence(*outcome.failure) << '\n';
        if (outcome.failure && !failure)
            failure = outcome.failure;
    }
    if (isRefused)
        context.err << QCoreApplication::translate("CommandLine",
                                                   "Papers that contradict what is kept were not made. Correct their "
                                                   "wording or the days and numbers that are kept.")
                    << '\n';
    if (!failure)
        return status;
    return failure->code == ErrorCode::Cancelled ? fail(*failure, context) : statusOf(failure->code);
}

ExitStatus makePackets(const Arguments& arguments, CommandContext& context)
{
    const QString folder = arguments.value(u"directory"_s);
    if (folder.isEmpty())
        return fail({ErrorCode::UsageWrong,
                     {QCoreApplication::translate("CommandLine", "Name the folder for the papers with --directory.")},
                     {}},
                    context);
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const QDate today = QDate::currentDate();
    store::Connection& connection = (*registry)->connection();
    const auto wanted = packetSubjects(connection, arguments.words().sliced(1), today);
    if (!wanted)
        return fail(wanted.error(), context);
    const auto sources = ui::procedure::readPacketSources(connection, *wanted, today);
    const auto house = ui::procedure::readPacketHouse(connection, today);
    if (!sources || !house)
        return fail(sources ? house.error() : sources.error(), context);
    std::mutex oneAtATime;
    InterruptibleTask task([&](int done, int total) {
        const std::lock_guard lock(oneAtATime);
        showProgress(done, total, context);
    });
    return tellPackets(ui::procedure::writePackets(*sources, *house, folder, task), context);
}

} // namespace

Verb packetVerb()
{
    return {u"packet"_s,
            {u"FILE [AGREEMENT[@REVISION]...]"_s,
             1,
             -1,
             {{u"directory"_s, u"DIR"_s,
               QT_TRANSLATE_NOOP("CommandLine", "the folder; each member gets a folder of its own in it")}}},
            QT_TRANSLATE_NOOP("CommandLine",
                              "makes the papers for councils, public notice and governor of a text of each agreement, "
                              "its newest unless another revision is named, or of its end where that is prepared or "
                              "registered; without a name, of all"),
            makePackets,
            FileUse::Reads};
}

} // namespace app
