// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/failure.h"
#include "app/command_line/verbs.h"

#include "core/store/registry.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

ExitStatus undoNewest(const Arguments& arguments, CommandContext& context)
{
    const auto registry = store::Registry::open(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto undone = (*registry)->undo();
    if (!undone)
        return fail(undone.error(), context);
    if (const auto saved = (*registry)->save(); !saved) {
        // The file is as before; the step must not wait in a working copy for somebody to find it.
        (*registry)->leaveUnsaved(store::UnsavedEdits::Discarded);
        return fail(saved.error(), context);
    }
    const QString words = QCoreApplication::translate("CommandLine", "Undone: “%1” (%2, %3).");
    context.out << ui::filled(words, {undone->label, undone->person.isEmpty() ? undone->computer : undone->person,
                                      undone->madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)})
                << '\n';
    return ExitStatus::Done;
}

} // namespace

Verb undoVerb()
{
    return {u"undo"_s,
            {u"FILE"_s, 1, 1, {}},
            QT_TRANSLATE_NOOP("CommandLine", "takes the last edit back and saves the file"),
            undoNewest,
            FileUse::Writes};
}

} // namespace app
