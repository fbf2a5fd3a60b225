// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/verbs.h"

#include "core/exchange/agreement_json.h"
#include "core/exchange/plain_text.h"
#include "core/store/registry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

ExitStatus showAgreement(const Arguments& arguments, CommandContext& context)
{
    const QString format = arguments.has(u"format"_s) ? arguments.value(u"format"_s) : u"text"_s;
    if (format != u"text" && format != u"json") {
        const QString words = QCoreApplication::translate("CommandLine", "The format is “text” or “json”.");
        return fail({ErrorCode::UsageWrong, {words}, {}}, context);
    }
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto revision = chosenRevision(**registry, arguments.word(1), arguments);
    if (!revision)
        return fail(revision.error(), context);
    warnOfAmendments(**registry, *revision, arguments, context);
    if (format == u"json") {
        QJsonObject object = exchange::toJson(revision->text, revision->sourceFileName);
        object.insert(u"findings"_s, QJsonArray()); // those of reading are told when a document is read
        context.out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    } else {
        context.out << exchange::toPlainText(revision->text);
    }
    return ExitStatus::Done;
}

} // namespace

Verb showVerb()
{
    return {u"show"_s,
            {u"FILE AGREEMENT"_s,
             2,
             2,
             {{u"as-of"_s, u"DATE"_s, QT_TRANSLATE_NOOP("CommandLine", "the text in force on this day")},
              {u"format"_s, u"text|json"_s, QT_TRANSLATE_NOOP("CommandLine", "how it is written")}}},
            QT_TRANSLATE_NOOP("CommandLine", "shows an agreement: its newest revision, or the text in force on a day"),
            showAgreement,
            FileUse::Reads};
}

} // namespace app
