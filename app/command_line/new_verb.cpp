// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/failure.h"
#include "app/command_line/verbs.h"
#include "app/samples/sample.h"

#include "core/store/registry.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>

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
    store::FirstContents contents;
    if (!sample.isEmpty())
        contents = [&sample](store::Connection& connection) { return fillWithSample(connection, sample); };
    if (const auto registry = store::Registry::create(path, {}, contents); !registry)
        return fail(registry.error(), context);
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
