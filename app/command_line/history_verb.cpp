// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/chosen_revision.h"
#include "app/command_line/failure.h"
#include "app/command_line/verbs.h"

#include "core/store/history_report.h"
#include "ui/common/change_words.h"
#include "ui/common/filled_sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace core;
using store::HistoryStep;
using store::LogKind;
using store::ValueChange;

namespace app {

namespace {

/// More things than this added or removed by one step are told by their number in text; JSON has each of them.
constexpr size_t kMostWhole = 12;

QString historyWords(const char* source)
{
    return QCoreApplication::translate("History", source);
}

bool isWhole(const ValueChange& change)
{
    return change.column.isEmpty();
}

/// A value in one line under its change; the line ends of a cell are shown as a mark.
void printValue(const char* mark, const std::optional<QString>& value, const QString& column, QTextStream& out)
{
    if (!value)
        return;
    QString words = ui::valueWords(column, *value);
    out << "        " << mark << ' ' << words.replace(u'\n', u'⏎') << '\n';
}

void printChange(const ValueChange& change, QTextStream& out)
{
    QString line = ui::placeWords(change);
    if (isWhole(change)) {
        const char* source = change.after ? QT_TRANSLATE_NOOP("History", "%1 added: %2")
                                          : QT_TRANSLATE_NOOP("History", "%1 removed: %2");
        line = ui::filled(historyWords(source), {ui::thingWords(change.table), line});
    } else if (!change.before && !change.after) {
        line = ui::filled(historyWords(QT_TRANSLATE_NOOP("History", "%1 (moved)")), {line});
    }
    out << "      " << line << '\n';
    printValue("−", change.before, change.column, out);
    printValue("+", change.after, change.column, out);
}

/// "provision: 143 added", for each kind of thing in the order in which they were changed.
void printCounts(const std::vector<ValueChange>& changes, QTextStream& out)
{
    std::map<std::pair<bool, QString>, int> counts;
    for (const ValueChange& change : changes) {
        if (isWhole(change))
            ++counts[{change.after.has_value(), change.table}];
    }
    for (const auto& [what, count] : counts) {
        const char* source =
            what.first ? QT_TRANSLATE_NOOP("History", "%1: %2 added") : QT_TRANSLATE_NOOP("History", "%1: %2 removed");
        out << "      " << ui::filled(historyWords(source), {ui::thingWords(what.second), QString::number(count)})
            << '\n';
    }
}

void printStep(const HistoryStep& step, QTextStream& out)
{
    out << step.entry.id << "  " << step.entry.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) << "  "
        << step.entry.person << u" ("_s << step.entry.computer << u")  "_s << ui::stepWords(step.entry) << '\n';
    if (!step.isKnown) {
        out << "      " << historyWords(QT_TRANSLATE_NOOP("History", "(its values were let go to keep the file small)"))
            << '\n';
        return;
    }
    const auto whole = static_cast<size_t>(std::count_if(step.changes.begin(), step.changes.end(), isWhole));
    const bool isShort = whole <= kMostWhole;
    if (!isShort)
        printCounts(step.changes, out);
    for (const ValueChange& change : step.changes) {
        if (isShort || !isWhole(change))
            printChange(change, out);
    }
}

QJsonValue orNull(const std::optional<QString>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonObject toJson(const ValueChange& change)
{
    return {{u"what"_s, ui::thingWords(change.table)},
            {u"agreement"_s, orNull(change.agreement)},
            {u"revision"_s, change.revision > 0 ? QJsonValue(change.revision) : QJsonValue(QJsonValue::Null)},
            {u"where"_s, orNull(change.thing)},
            {u"field"_s, orNull(ui::fieldWords(change.column))},
            {u"before"_s, orNull(change.before)},
            {u"after"_s, orNull(change.after)}};
}

QString kindName(LogKind kind)
{
    return kind == LogKind::Edit ? u"edit"_s : kind == LogKind::Undo ? u"undo"_s : u"redo"_s;
}

QJsonObject toJson(const HistoryStep& step)
{
    QJsonArray changes;
    for (const ValueChange& change : step.changes)
        changes.append(toJson(change));
    const bool hasTarget = step.entry.target > 0;
    return {{u"id"_s, step.entry.id},
            {u"kind"_s, kindName(step.entry.kind)},
            {u"target"_s, hasTarget ? QJsonValue(step.entry.target) : QJsonValue(QJsonValue::Null)},
            {u"at"_s, step.entry.madeAt.toString(Qt::ISODateWithMs)},
            {u"person"_s, step.entry.person},
            {u"computer"_s, step.entry.computer},
            {u"label"_s, step.entry.label},
            {u"valuesKnown"_s, step.isKnown},
            {u"changes"_s, changes}};
}

ExitStatus showHistory(const Arguments& arguments, CommandContext& context)
{
    const auto registry = openForReading(arguments.word(0));
    if (!registry)
        return fail(registry.error(), context);
    const auto steps = store::historyReport((*registry)->connection(), (*registry)->history());
    if (!steps)
        return fail(steps.error(), context);
    if (arguments.has(u"json"_s)) {
        QJsonArray all;
        for (const HistoryStep& step : *steps)
            all.append(toJson(step));
        context.out << QJsonDocument(QJsonObject{{u"steps"_s, all}}).toJson(QJsonDocument::Compact) << '\n';
        return ExitStatus::Done;
    }
    for (const HistoryStep& step : *steps)
        printStep(step, context.out);
    return ExitStatus::Done;
}

} // namespace

Verb historyVerb()
{
    return {u"history"_s,
            {u"FILE"_s, 1, 1, {{u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "as JSON, for programs")}}},
            QT_TRANSLATE_NOOP("CommandLine", "shows every edit: who, when, what, and the values before and after"),
            showHistory,
            FileUse::Reads};
}

} // namespace app
