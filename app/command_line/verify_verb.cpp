// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/verbs.h"

#include "core/store/verification.h"
#include "ui/common/change_words.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

ExitStatus verifyFile(const Arguments& arguments, CommandContext& context)
{
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto verified = store::verify((*registry)->connection());
    if (!verified) {
        tell(verified.error(), context);
        return ExitStatus::InputUnusable;
    }
    for (const store::Fault& fault : verified->faults)
        context.out << ui::faultWords(fault) << '\n';
    const bool isSound = verified->faults.empty();
    const QString words =
        isSound ? QCoreApplication::translate(
                      "CommandLine", "Sound: %1 revisions, %2 of them signed as they stand, %3 steps of history.")
                : QCoreApplication::translate("CommandLine",
                                              "%4 faults in %1 revisions, %2 of them signed, and %3 steps of history.");
    context.out << ui::filled(words,
                              {QString::number(verified->revisions), QString::number(verified->signedRevisions),
                               QString::number(verified->historySteps), QString::number(verified->faults.size())})
                << '\n';
    return isSound ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace

Verb verifyVerb()
{
    return {u"verify"_s,
            {u"FILE"_s, 1, 1, {}},
            QT_TRANSLATE_NOOP("CommandLine",
                              "checks the file: its integrity, the digests of signed texts, the search texts"),
            verifyFile,
            FileUse::Reads};
}

} // namespace app
