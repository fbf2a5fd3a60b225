// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/region/table_papers.h"

#include "ui/region/figure_words.h"

#include "core/model/statistic.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::region {

namespace {

QStringList notesOf(const model::NamedTable& table)
{
    QStringList notes;
    if (!table.source.isEmpty())
        notes.append(u"出典　"_s + table.source);
    if (!table.note.isEmpty())
        notes.append(u"備考　"_s + table.note);
    return notes;
}

/// What a row is called: its first cell that is no figure.
QString labelOf(const model::NamedTableRow& row)
{
    for (const QString& cell : row.cells) {
        if (!cell.isEmpty() && !model::figureOf(cell))
            return cell;
    }
    return row.cells.value(0);
}

/// A figure as a chart letters it: 2,600,875, also where the table has it without separators.
QString lettered(const QString& cell)
{
    const bool isPlain =
        cell.size() > 4 && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPlain ? groupedWords(cell.toLongLong()) : cell;
}

bool hasFigures(const model::NamedTable& table, qsizetype column)
{
    // Codes begin with a zero or have a head that says so: a ranking of them means nothing.
    if (column < 0 || table.columns.value(column).contains(u"コード"_s) || table.columns.value(column) == u"順位")
        return false;
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const model::NamedTableRow& row) {
        return row.kind == model::TableRowKind::Item && model::figureOf(row.cells.value(column));
    });
}

/// 2015 for 2015年; 0 for a head that is no year.
int yearOfColumn(const QString& head)
{
    bool isNumber = false;
    const int year = head.endsWith(u'年') ? head.chopped(1).toInt(&isNumber) : 0;
    return isNumber && year > 1000 ? year : 0;
}

core::print::LineSeries seriesOf(const model::NamedTable& table, const model::NamedTableRow& row, const QString& label)
{
    core::print::LineSeries series;
    series.label = label;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const int year = yearOfColumn(table.columns.at(column));
        if (const auto value = year > 0 ? model::figureOf(row.cells.value(column)) : std::nullopt)
            series.points.push_back({year, *value, lettered(row.cells.at(column))});
    }
    return series;
}

/// Rows of sums; those that were chosen instead where there are any.
std::vector<const model::NamedTableRow*> drawnRows(const model::NamedTable& table, const std::vector<int>& rows)
{
    std::vector<const model::NamedTableRow*> drawn;
    for (const int row : rows) {
        if (row >= 0 && row < static_cast<int>(table.rows.size()))
            drawn.push_back(&table.rows[static_cast<size_t>(row)]);
    }
    if (!drawn.empty())
        return drawn;
    for (const model::NamedTableRow& row : table.rows) {
        if (row.kind == model::TableRowKind::Total)
            drawn.push_back(&row);
    }
    return drawn;
}

} // namespace

core::print::TablePaper paperOf(const model::NamedTable& table)
{
    core::print::TablePaper paper;
    paper.title = table.title;
    paper.heads = table.columns;
    for (const model::NamedTableRow& row : table.rows)
        paper.rows.push_back(row.cells);
    paper.notes = notesOf(table);
    return paper;
}

core::print::BarChart chartOf(const model::NamedTable& table, int row, int column)
{
    core::print::BarChart chart;
    chart.notes = notesOf(table);
    const bool isTotal = row >= 0 && row < static_cast<int>(table.rows.size()) &&
                         table.rows[static_cast<size_t>(row)].kind == model::TableRowKind::Total;
    if (isTotal) {
        const model::NamedTableRow& sums = table.rows[static_cast<size_t>(row)];
        chart.title = table.title + u'　' + labelOf(sums);
        for (qsizetype at = 0; at < table.columns.size(); ++at) {
            if (const auto value = model::figureOf(sums.cells.value(at)))
                chart.bars.push_back({table.columns.at(at), *value, lettered(sums.cells.at(at))});
        }
        return chart;
    }
    qsizetype chosen = column;
    for (qsizetype at = 0; at < table.columns.size() && !hasFigures(table, chosen); ++at)
        chosen = at;
    if (!hasFigures(table, chosen))
        return chart;
    chart.title = table.title + u'　' + table.columns.at(chosen);
    for (const model::NamedTableRow& one : table.rows) {
        const auto value = model::figureOf(one.cells.value(chosen));
        // A sheet of figures has a row for each source: the first of them is drawn.
        const bool isKnown = table.columns.contains(u"出典"_s) &&
                             std::any_of(chart.bars.begin(), chart.bars.end(),
                                         [&](const auto& bar) { return bar.label == labelOf(one); });
        if (value && one.kind == model::TableRowKind::Item && !isKnown)
            chart.bars.push_back({labelOf(one), *value, lettered(one.cells.at(chosen))});
    }
    std::stable_sort(chart.bars.begin(), chart.bars.end(),
                     [](const auto& left, const auto& right) { return left.value > right.value; });
    if (static_cast<int>(chart.bars.size()) > core::print::kMostBars) {
        chart.notes.append(u"上位%1を示しています。"_s.arg(core::print::kMostBars));
        chart.bars.resize(static_cast<size_t>(core::print::kMostBars));
    }
    return chart;
}

core::print::LineChart linesOf(const std::vector<const model::NamedTable*>& tables, const std::vector<int>& rows)
{
    core::print::LineChart chart;
    QStringList titles;
    for (const model::NamedTable* table : tables) {
        const auto drawn = drawnRows(*table, tables.size() == 1 ? rows : std::vector<int>());
        bool isDrawn = false;
        for (const model::NamedTableRow* row : drawn) {
            auto series = seriesOf(*table, *row, tables.size() == 1 ? labelOf(*row) : table->title);
            if (series.points.size() < 2)
                continue;
            chart.series.push_back(std::move(series));
            isDrawn = true;
            if (tables.size() > 1)
                break;
        }
        if (!isDrawn)
            continue;
        titles.append(table->title);
        chart.notes.append(notesOf(*table));
        const qsizetype source = table->columns.indexOf(u"出典"_s);
        const bool isSummed = drawn.front()->kind == model::TableRowKind::Total;
        for (const model::NamedTableRow& row : table->rows) {
            // A sum rests on all rows.
            const bool isUsed = isSummed || std::find(drawn.begin(), drawn.end(), &row) != drawn.end();
            if (const QString words = row.cells.value(source); source >= 0 && isUsed && !words.isEmpty())
                chart.notes.append(u"出典　"_s + words);
        }
    }
    chart.notes.removeDuplicates();
    chart.title = titles.join(u"、"_s) + u"の推移"_s;
    if (static_cast<int>(chart.series.size()) > core::print::kMostLines) {
        chart.notes.append(u"初めの%1本を示しています。"_s.arg(core::print::kMostLines));
        chart.series.resize(static_cast<size_t>(core::print::kMostLines));
    }
    return chart;
}

core::print::ShareChart sharesOf(const model::NamedTable& table, const std::vector<int>& rows)
{
    core::print::ShareChart chart;
    chart.title = table.title;
    chart.notes = notesOf(table);
    std::vector<qsizetype> parts;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (table.columns.at(column).endsWith(u"（%）"_s))
            parts.push_back(column);
    }
    if (parts.size() < 2 || static_cast<int>(parts.size()) > core::print::kMostParts)
        return chart;
    for (const qsizetype column : parts)
        chart.parts.append(table.columns.at(column).chopped(3));
    const qsizetype yearColumn = table.columns.indexOf(u"年"_s);
    const qsizetype source = table.columns.indexOf(u"出典"_s);
    QString newest;
    for (const model::NamedTableRow& row : table.rows)
        newest = std::max(newest, row.cells.value(yearColumn));
    QStringList years;
    std::vector<const model::NamedTableRow*> drawn;
    for (int at = 0; at < static_cast<int>(table.rows.size()); ++at) {
        const model::NamedTableRow& row = table.rows[static_cast<size_t>(at)];
        const bool isWanted = rows.empty() ? row.cells.value(yearColumn) == newest
                                           : std::find(rows.begin(), rows.end(), at) != rows.end();
        if (!isWanted)
            continue;
        drawn.push_back(&row);
        if (const QString year = row.cells.value(yearColumn); !years.contains(year))
            years.append(year);
    }
    for (const model::NamedTableRow* row : drawn) {
        core::print::ShareBar bar;
        double all = 0;
        for (const qsizetype column : parts) {
            bar.shares.push_back(model::figureOf(row->cells.value(column)).value_or(0));
            all += bar.shares.back();
        }
        if (std::abs(all - 100) > 1)
            continue;
        QString label;
        for (qsizetype column = 0; column < parts.front(); ++column) {
            if (column != yearColumn && label.isEmpty())
                label = row->cells.value(column);
        }
        bar.label = years.size() > 1 ? row->cells.value(yearColumn) + u' ' + label : label;
        chart.bars.push_back(std::move(bar));
        if (const QString words = row->cells.value(source); source >= 0 && !words.isEmpty())
            chart.notes.append(u"出典　"_s + words);
    }
    if (years.size() == 1 && !years.front().isEmpty())
        chart.title += u'　' + years.front();
    chart.notes.removeDuplicates();
    return chart;
}

} // namespace ui::region
