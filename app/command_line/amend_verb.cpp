// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/change_listing.h"
#include "app/command_line/failure.h"
#include "app/command_line/interruptible_task.h"
#include "app/command_line/named_text.h"
#include "app/command_line/verbs.h"

#include "core/amend/proof.h"
#include "core/amend/writer/instrument.h"
#include "core/recognise/recogniser.h"
#include "ui/common/error_sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

void printJson(const amend::AmendingInstrument& instrument, const amend::AmendmentProof& proof, CommandContext& context)
{
    QJsonArray clauses;
    for (const amend::AmendingClause& clause : instrument.clauses)
        clauses.append((QStringList{clause.words} + clause.newText).join(u'\n'));
    const QJsonObject object{{u"style"_s, amend::styleName(instrument.style)},
                             {u"clauses"_s, clauses},
                             {u"text"_s, instrument.text},
                             {u"proved"_s, proof.isProved},
                             {u"differences"_s, changesJson(proof.differences)}};
    context.out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
}

/// Says on standard error how the proof went.
void tellProof(const amend::AmendingInstrument& instrument, const amend::AmendmentProof& proof, bool listsDifferences,
               CommandContext& context)
{
    if (proof.isProved) {
        context.err << (instrument.text.isEmpty()
                            ? QCoreApplication::translate("CommandLine", "The two texts say the same.")
                            : QCoreApplication::translate(
                                  "CommandLine", "Proved: applied to the old text, it gives the new one. Clauses: %1")
                                  .arg(static_cast<qlonglong>(instrument.clauses.size())))
                    << '\n';
        return;
    }
    context.err << QCoreApplication::translate(
                       "CommandLine",
                       "Not proved: applied to the old text, it does not give the new one. Do not use it.")
                << '\n';
    if (proof.refusal)
        context.err << ui::sentence(*proof.refusal) << '\n';
    if (listsDifferences)
        printChanges(proof.differences, context.err);
}

ExitStatus amendText(const Arguments& arguments, CommandContext& context)
{
    const QString name = arguments.has(u"style"_s) ? arguments.value(u"style"_s) : u"instruction"_s;
    const auto style = amend::styleFromName(name);
    if (!style) {
        const QString words =
            QCoreApplication::translate("CommandLine", "The style is “instruction”, “table” or “restate”.");
        return fail({ErrorCode::UsageWrong, {words}, {}}, context);
    }
    InterruptibleTask task;
    const auto before = namedText(arguments.word(0), task);
    if (!before)
        return fail(before.error(), context);
    const auto after = namedText(arguments.word(1), task);
    if (!after)
        return fail(after.error(), context);
    amend::HouseStyle house = amend::houseStyleOf(before->text.root);
    house.isNewLeft = arguments.has(u"new-left"_s);
    const auto written = amend::writeInstrument(before->text, after->text, *style, house, task);
    if (!written)
        return fail(written.error(), context);
    const amend::AmendingInstrument& instrument = *written;
    const amend::AmendmentProof proof =
        amend::prove(before->text.root, after->text.root, instrument.text, recognise::recogniseTree, task.pointer());
    if (proof.refusal && proof.refusal->code == ErrorCode::Cancelled)
        return fail(*proof.refusal, context);
    if (instrument.style != *style)
        context.err << QCoreApplication::translate(
                           "CommandLine", "The change cannot be told place by place: the text is replaced whole.")
                    << '\n';
    if (arguments.has(u"json"_s))
        printJson(instrument, proof, context);
    else
        context.out << instrument.text;
    tellProof(instrument, proof, !arguments.has(u"json"_s), context);
    context.err.flush();
    return proof.isProved ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace

Verb amendVerb()
{
    return {
        u"amend"_s,
        {u"OLD NEW"_s,
         2,
         2,
         {{u"style"_s, u"STYLE"_s,
           QT_TRANSLATE_NOOP("CommandLine", "instruction (the default), table: a comparison table, or restate: all")},
          {u"new-left"_s,
           {},
           QT_TRANSLATE_NOOP("CommandLine", "the text as amended stands on the left of a comparison table")},
          {u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "one JSON object")}}},
        QT_TRANSLATE_NOOP("CommandLine", "writes the amending text that leads from OLD to NEW, and proves it"),
        amendText};
}

} // namespace app
