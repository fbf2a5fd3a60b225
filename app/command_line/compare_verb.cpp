// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/amendment_printing.h"
#include "app/command_line/change_listing.h"
#include "app/command_line/failure.h"
#include "app/command_line/interruptible_task.h"
#include "app/command_line/named_text.h"
#include "app/command_line/output_file.h"
#include "app/command_line/progress_bar.h"
#include "app/command_line/verbs.h"

#include "core/compare/comparison.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

QString listed(const compare::Comparison& comparison, const QStringList& leftOut, bool isJson)
{
    QString text;
    QTextStream stream(&text);
    if (isJson) {
        // What differs in notation only is told, and not counted; everything that a text holds is compared, but
        // not all that stands in a document is of its text.
        const QJsonObject object{{u"changes"_s, changesJson(comparison.changes)},
                                 {u"notation"_s, changesJson(comparison.notation)},
                                 {u"notCompared"_s, QJsonArray::fromStringList(leftOut)}};
        stream << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    } else {
        printChanges(comparison.changes, stream);
    }
    stream.flush();
    return text;
}

void tellCount(const compare::Comparison& comparison, const QStringList& leftOut, CommandContext& context)
{
    context.err << (comparison.changes.empty()
                        ? QCoreApplication::translate("CommandLine", "The two texts say the same.")
                        : QCoreApplication::translate("CommandLine", "Differences: %1")
                              .arg(static_cast<qlonglong>(comparison.changes.size())))
                << '\n';
    if (!comparison.notation.empty())
        context.err << QCoreApplication::translate(
                           "CommandLine", "Differences of widths, spaces and punctuation only, not counted: %1")
                           .arg(static_cast<qlonglong>(comparison.notation.size()))
                    << '\n';
    for (const QString& words : leftOut)
        context.err << QCoreApplication::translate("CommandLine", "Not compared: %1").arg(words) << '\n';
    context.err.flush();
}

Result<void> writeTo(const QString& path, const QString& text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::FileUnwritable, {path}, file.errorString()};
    return {};
}

ExitStatus compareTexts(const Arguments& arguments, CommandContext& context)
{
    const QString format = arguments.has(u"format"_s) ? arguments.value(u"format"_s) : u"text"_s;
    if (format != u"text" && format != u"json" && format != u"pdf") {
        const QString words = QCoreApplication::translate("CommandLine", "The format is “text”, “json” or “pdf”.");
        return fail({ErrorCode::UsageWrong, {words}, {}}, context);
    }
    if (format == u"pdf" && !arguments.has(u"output"_s)) {
        const QString words = QCoreApplication::translate("CommandLine", "Name the PDF file with -o.");
        return fail({ErrorCode::UsageWrong, {words}, {}}, context);
    }
    if (arguments.has(u"output"_s)) {
        const QStringList inputs{arguments.word(0).section(u'#', 0, 0), arguments.word(1).section(u'#', 0, 0),
                                 arguments.word(0), arguments.word(1)};
        if (const auto fits = ensureOutput(arguments.value(u"output"_s), inputs); !fits)
            return fail(fits.error(), context);
    }
    InterruptibleTask task([&context](int done, int total) { showProgress(done, total, context); });
    const auto before = namedText(arguments.word(0), task);
    if (!before)
        return fail(before.error(), context);
    const auto after = namedText(arguments.word(1), task);
    if (!after)
        return fail(after.error(), context);
    const auto compared = compare::compare(before->text.root, after->text.root, task);
    if (!compared)
        return fail(compared.error(), context);
    const compare::Comparison& comparison = *compared;
    const QStringList leftOut = before->leftOut + after->leftOut;
    const QString text = listed(comparison, leftOut, format == u"json");
    if (format == u"pdf") {
        const auto printed = printComparison(before->text, after->text, arguments.value(u"output"_s), task,
                                             arguments.has(u"new-left"_s));
        if (!printed)
            return fail(printed.error(), context);
    } else if (arguments.has(u"output"_s)) {
        if (const auto written = writeTo(arguments.value(u"output"_s), text); !written)
            return fail(written.error(), context);
    } else {
        context.out << text;
    }
    tellCount(comparison, leftOut, context);
    return comparison.changes.empty() ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace

Verb compareVerb()
{
    return {u"compare"_s,
            {u"OLD NEW"_s,
             2,
             2,
             {{u"format"_s, u"text|json|pdf"_s, QT_TRANSLATE_NOOP("CommandLine", "how it is written")},
              {u"new-left"_s,
               {},
               QT_TRANSLATE_NOOP("CommandLine", "the text as amended stands on the left of a comparison table")},
              {u"output"_s, u"OUT"_s, QT_TRANSLATE_NOOP("CommandLine", "a file that gets the result")}}},
            QT_TRANSLATE_NOOP("CommandLine",
                              "compares two texts: documents, or FILE#AGREEMENT@REVISION of a registry file"),
            compareTexts};
}

} // namespace app
