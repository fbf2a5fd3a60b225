// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/failure.h"
#include "app/command_line/verbs.h"
#include "app/samples/sample.h"

#include "core/store/registry.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

ExitStatus createFile(const Arguments& arguments, CommandContext& context)
{
    const QString path = arguments.word(0);
    const QString sample = arguments.value(u"sample"_s);
    if (!sample.isEmpty() && !sampleNames().contains(sample))
        return fail({ErrorCode::SampleUnknown, {sample}, {}}, context);
    auto registry = store::Registry::create(path);
    if (!registry)
        return fail(registry.error(), context);
    if (!sample.isEmpty()) {
        auto outcome = fillWithSample(**registry, sample);
        if (outcome)
            outcome = (*registry)->save();
        if (!outcome) {
            // The empty file is ours, made a moment ago: left behind, it would be in the way of the next try.
            (*registry)->discardUnsaved();
            QFile::remove(path);
            return fail(outcome.error(), context);
        }
    }
    context.out << ui::filled(QCoreApplication::translate("NewVerb", "Created: %1"), {path}) << '\n';
    return ExitStatus::Done;
}

} // namespace

Verb newVerb()
{
    return {u"new"_s,
            {u"FILE"_s,
             1,
             1,
             {{u"sample"_s, u"sapporo|asahikawa"_s,
               QT_TRANSLATE_NOOP("CommandLine", "with a sample area and its agreements")}}},
            QT_TRANSLATE_NOOP("CommandLine", "creates a registry file, empty or with a sample"),
            createFile};
}

} // namespace app
