// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/failure.h"
#include "app/command_line/interruptible_task.h"
#include "app/command_line/named_text.h"
#include "app/command_line/verbs.h"

#include "core/amend/applied_text.h"
#include "core/exchange/agreement_json.h"
#include "core/exchange/plain_text.h"
#include "core/recognise/recogniser.h"
#include "core/recognise/text_reader.h"
#include "ui/common/error_sentences.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

QString stateName(amend::SentenceState state)
{
    switch (state) {
    case amend::SentenceState::NotApplied:
        return u"notApplied"_s;
    case amend::SentenceState::Applied:
        return u"applied"_s;
    case amend::SentenceState::Mismatch:
        return u"mismatch"_s;
    }
    return {};
}

/// The new text with its facts. What it says of parties, copies and the day of entry into force is read from its words;
/// the day of signing is that of the agreement that was changed.
model::AgreementText newText(const model::AgreementText& old, const model::Provision& root)
{
    model::AgreementText text = old;
    text.root = root;
    const auto read = recognise::recognise({QString(), exchange::toPlainText(text)});
    if (read) {
        text.parties = read->text.parties;
        text.copies = read->text.copies;
        text.effectiveOn = read->text.effectiveOn;
    }
    return text;
}

QJsonArray sentencesJson(const std::vector<amend::SentenceOutcome>& sentences)
{
    QJsonArray array;
    for (const amend::SentenceOutcome& outcome : sentences) {
        array.append(
            QJsonObject{{u"number"_s, outcome.number},
                        {u"line"_s, outcome.line},
                        {u"words"_s, outcome.words},
                        {u"state"_s, stateName(outcome.state)},
                        {u"message"_s, outcome.cause ? QJsonValue(ui::sentence(*outcome.cause)) : QJsonValue()}});
    }
    return array;
}

/// Which sentences would have fitted, so that a person sees where to look. Two and more only; one is the error itself.
void tellStates(const std::vector<amend::SentenceOutcome>& sentences, CommandContext& context)
{
    if (sentences.size() < 2)
        return;
    for (const amend::SentenceOutcome& outcome : sentences) {
        const char* state = outcome.state == amend::SentenceState::Applied ? QT_TRANSLATE_NOOP("CommandLine", "fits")
                            : outcome.state == amend::SentenceState::Mismatch
                                ? QT_TRANSLATE_NOOP("CommandLine", "does not fit")
                                : QT_TRANSLATE_NOOP("CommandLine", "not tried");
        const QString line = QCoreApplication::translate("CommandLine", "Sentence %1 (line %2): %3");
        context.err << ui::filled(line, {QString::number(outcome.number), QString::number(outcome.line),
                                         QCoreApplication::translate("CommandLine", state)})
                    << '\n';
    }
}

/// There is no new text to be printed, and nothing has gone wrong.
ExitStatus tellAbolished(const amend::AppliedText& applied, const QString& format, CommandContext& context)
{
    if (format == u"json") {
        const QJsonObject object{{u"format"_s, u"kyoyaku-agreement"_s},
                                 {u"version"_s, 1},
                                 {u"source"_s, QJsonValue()},
                                 {u"agreement"_s, QJsonValue()},
                                 {u"findings"_s, QJsonArray()},
                                 {u"abolished"_s, true},
                                 {u"sentences"_s, sentencesJson(applied.sentences)}};
        context.out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    }
    context.err << QCoreApplication::translate("CommandLine",
                                               "The text abolishes this agreement as a whole. There is no new text.")
                << '\n';
    return ExitStatus::Done;
}

ExitStatus applyText(const Arguments& arguments, CommandContext& context)
{
    const QString format = arguments.has(u"format"_s) ? arguments.value(u"format"_s) : u"text"_s;
    if (format != u"text" && format != u"json") {
        const QString words = QCoreApplication::translate("CommandLine", "The format is “text” or “json”.");
        return fail({ErrorCode::UsageWrong, {words}, {}}, context);
    }
    InterruptibleTask task;
    const auto old = namedText(arguments.word(0), task);
    if (!old)
        return fail(old.error(), context);
    const auto document = recognise::readTextFile(arguments.word(1));
    if (!document)
        return fail(document.error(), context);
    const auto amending = amend::readAmendingText(document->text);
    if (!amending)
        return fail(amending.error(), context);
    const auto applied = amend::applyAmendingText(old->text.root, *amending, recognise::recogniseTree);
    if (!applied) {
        tellStates(amend::trySentences(old->text.root, *amending, recognise::recogniseTree), context);
        return fail(applied.error(), context);
    }
    if (applied->isAbolished)
        return tellAbolished(*applied, format, context);
    const model::AgreementText text = newText(old->text, applied->root);
    if (format == u"json") {
        QJsonObject object = exchange::toJson(text, {});
        object.insert(u"findings"_s, QJsonArray());
        object.insert(u"abolished"_s, false);
        object.insert(u"sentences"_s, sentencesJson(applied->sentences));
        context.out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    } else {
        context.out << exchange::toPlainText(text);
    }
    return ExitStatus::Done;
}

} // namespace

Verb applyVerb()
{
    return {u"apply"_s,
            {u"OLD AMENDING"_s,
             2,
             2,
             {{u"format"_s, u"text|json"_s, QT_TRANSLATE_NOOP("CommandLine", "how it is written")}}},
            QT_TRANSLATE_NOOP("CommandLine", "applies an amending text and prints the new text"),
            applyText};
}

} // namespace app
