// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_report.h"

#include "core/store/connection.h"
#include "core/store/past_names.h"
#include "core/store/past_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// What an office does not speak of: keys, order keys, what follows from another column, and whole texts kept twice.
bool isHidden(const QString& table, const QString& column)
{
    static const QStringList kKeys{
        u"id"_s,          u"position"_s,     u"lineage"_s,       u"area_id"_s,  u"revision_id"_s, u"agreement_id"_s,
        u"template_id"_s, u"number_style"_s, u"number_values"_s, u"table_id"_s, u"meeting_id"_s};
    return kKeys.contains(column) || (table == u"statistic" && column == u"municipality_id") ||
           (table == u"signed_text") || (table == u"boundary"); // hundreds of outlines: their set tells it
}

/// Rows beside another one that tells what happened: the copy of what was signed, the bytes of a file, the link to it.
bool isKeptTwice(const QString& table)
{
    return table == u"signed_text" || table == u"file_content" || table == u"meeting_file";
}

/// The steps one after the other, from the newest to the oldest, with the rows led back beside them.
class Reporter
{
public:
    Reporter(Connection& connection, const History& history)
        : m_history(history)
        , m_rows(connection)
        , m_names(m_rows)
    {
    }

    Result<std::vector<HistoryStep>> report()
    {
        auto entries = m_history.entries();
        if (!entries)
            return entries.error();
        std::vector<HistoryStep> steps;
        steps.reserve(entries->size());
        for (size_t i = entries->size(); i-- > 0;) {
            HistoryStep step;
            step.entry = std::move((*entries)[i]);
            if (auto told = tell(step); !told)
                return told.error();
            steps.push_back(std::move(step));
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

private:
    Result<void> tell(HistoryStep& step)
    {
        auto bytes = m_history.changeset(step.entry.source());
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return {};
        auto read = readRowChanges(*bytes);
        if (!read)
            return read.error();
        std::vector<RowChange> changes = std::move(*read);
        if (step.entry.kind == LogKind::Undo)
            changes = reversed(std::move(changes));
        step.isKnown = true;
        // What was added or changed has its place in the state after the step, what was removed in the one before.
        if (auto told = tellSome(step, changes, false); !told)
            return told.error();
        if (auto led = m_rows.follow(reversed(changes)); !led)
            return led.error();
        return tellSome(step, changes, true);
    }

    Result<void> tellSome(HistoryStep& step, const std::vector<RowChange>& changes, bool removals)
    {
        m_names.forget();
        for (const RowChange& change : changes) {
            if ((change.operation == RowOperation::Delete) != removals || isKeptTwice(change.table))
                continue;
            if (auto told = tellRow(step, change); !told)
                return told.error();
        }
        return {};
    }

    Result<void> tellRow(HistoryStep& step, const RowChange& change)
    {
        auto row = m_rows.row(change.table, change.id);
        if (!row)
            return row.error();
        auto names = m_rows.columns(change.table);
        if (!names)
            return names.error();
        auto place = m_names.placeOf(change.table, row->value_or(NamedRow()));
        if (!place)
            return place.error();
        ValueChange base;
        base.table = change.table;
        base.row = change.id;
        if (change.table == u"provision" && *row) {
            base.revisionId = RevisionId{(*row)->value(u"revision_id"_s).toLongLong()};
            base.lineage = LineageId::fromString((*row)->value(u"lineage"_s).toString());
        }
        base.agreement = place->agreement;
        base.revision = place->revision;
        base.thing = place->thing;
        if (change.operation != RowOperation::Update) {
            auto words = m_names.summaryOf(change.table, row->value_or(NamedRow()));
            if (!words)
                return words.error();
            (change.operation == RowOperation::Insert ? base.after : base.before) = *words;
            step.changes.push_back(std::move(base));
            return {};
        }
        const size_t count = std::min({change.before.size(), change.after.size(), static_cast<size_t>(names->size())});
        const size_t known = step.changes.size();
        bool isMoved = false;
        for (size_t i = 0; i < count; ++i) {
            const QString& column = names->at(static_cast<qsizetype>(i));
            if (!change.after[i] || change.before[i] == change.after[i])
                continue;
            isMoved = isMoved || column == u"position" || column == u"parent_id";
            if (isHidden(change.table, column) || column == u"parent_id")
                continue;
            auto before = m_names.wordsOf(column, change.before[i].value_or(QVariant()));
            auto after = m_names.wordsOf(column, *change.after[i]);
            if (!before || !after)
                return before ? after.error() : before.error();
            ValueChange value = base;
            value.column = column;
            value.before = *before;
            value.after = *after;
            step.changes.push_back(std::move(value));
        }
        if (step.changes.size() == known && isMoved) {
            base.column = u"position"_s;
            step.changes.push_back(std::move(base));
        }
        return {};
    }

    const History& m_history;
    PastRows m_rows;
    PastNames m_names;
};

} // namespace

Result<std::vector<HistoryStep>> historyReport(Connection& connection, const History& history)
{
    return Reporter(connection, history).report();
}

Result<std::vector<HistoryStep>> historyReportOfFile(const QString& workingPath)
{
    auto connection = Connection::open(workingPath);
    if (!connection)
        return connection.error();
    History history(**connection, {});
    if (auto loaded = history.load(); !loaded)
        return loaded.error();
    return historyReport(**connection, history);
}

Result<std::vector<LogEntry>> logOfFile(const QString& workingPath)
{
    auto connection = Connection::open(workingPath);
    if (!connection)
        return connection.error();
    return History(**connection, {}).entries();
}

} // namespace core::store
