// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/recognised_summary.h"

#include "app/command_line/failure.h"
#include "app/command_line/verbs.h"

#include "core/exchange/agreement_json.h"
#include "core/recognise/recognised_file.h"
#include "ui/common/finding_sentences.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

QJsonArray findingsJson(const std::vector<model::Finding>& findings)
{
    QJsonArray array;
    for (const model::Finding& finding : findings) {
        array.append(QJsonObject{{u"code"_s, model::codeName(finding.code)},
                                 {u"severity"_s, model::severityName(finding.severity)},
                                 {u"line"_s, finding.line},
                                 {u"column"_s, finding.column},
                                 {u"text"_s, finding.text},
                                 {u"message"_s, ui::sentence(finding)}});
    }
    return array;
}

bool isDoubtful(const std::vector<model::Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const model::Finding& finding) { return finding.severity != model::Severity::Info; });
}

ExitStatus recogniseDocuments(const Arguments& arguments, CommandContext& context)
{
    ExitStatus status = ExitStatus::Done;
    for (const QString& path : arguments.words()) {
        const auto read = recognise::recogniseFile(path);
        if (!read) {
            status = fail(read.error(), context);
            continue;
        }
        const recognise::Recognised& recognised = read->recognised;
        const QString source = QFileInfo(path).fileName();
        if (arguments.has(u"json"_s)) {
            QJsonObject object = exchange::toJson(recognised.text, source);
            object.insert(u"findings"_s, findingsJson(recognised.findings));
            context.out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
        } else {
            printSummary(recognised.text, recognised.findings, source, context.out);
        }
        if (arguments.has(u"strict"_s) && status == ExitStatus::Done && isDoubtful(recognised.findings))
            status = ExitStatus::Found;
    }
    return status;
}

} // namespace

Verb recogniseVerb()
{
    return {u"recognise"_s,
            {u"DOCUMENT..."_s,
             1,
             -1,
             {{u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "one JSON object a line for each document")},
              {u"strict"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "exit status 1 when a place is doubtful")}}},
            QT_TRANSLATE_NOOP("CommandLine", "reads documents and shows what would be stored; stores nothing"),
            recogniseDocuments};
}

} // namespace app
