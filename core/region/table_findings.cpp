// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/region/table_findings.h"

#include "core/model/statistic.h"

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::region {

namespace {

/// The sum of a column down to a row, since the total before it; none when not all of it are whole numbers.
std::optional<qint64> sumAbove(const model::NamedTable& table, size_t total, qsizetype column)
{
    qint64 sum = 0;
    int counted = 0;
    for (size_t row = 0; row < total; ++row) {
        if (table.rows[row].kind != model::TableRowKind::Item)
            continue;
        const QString cell = table.rows[row].cells.value(column);
        const auto value = model::figureOf(cell);
        if (!value || *value != std::floor(*value) || cell.contains(u'.'))
            return std::nullopt;
        sum += std::llround(*value);
        ++counted;
    }
    return counted > 1 ? std::optional<qint64>(sum) : std::nullopt;
}

void checkTotal(const model::NamedTable& table, size_t row, std::vector<TableFinding>& findings)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QString printed = table.rows[row].cells.value(column);
        const auto value = model::figureOf(printed);
        const auto sum = value ? sumAbove(table, row, column) : std::nullopt;
        if (sum && *sum != std::llround(*value)) {
            findings.push_back({TableFindingCode::TotalDiffers,
                                static_cast<int>(row),
                                static_cast<int>(column),
                                {table.columns.at(column), printed, QString::number(*sum)}});
        }
    }
}

/// A known name that differs in one character alone; the last character says 市, 町 or 村 and must agree. The first
/// characters of a name are misread least: 美唄市 is nearer to 美幌市 than 札幌市.
QString nearest(const QString& name, const QStringList& names)
{
    QString other;
    for (const QString& candidate : names) {
        if (candidate.size() != name.size() || candidate.isEmpty() || candidate.back() != name.back())
            continue;
        int different = 0;
        for (qsizetype at = 0; at < name.size(); ++at)
            different += candidate.at(at) == name.at(at) ? 0 : 1;
        if (different == 1 && candidate.front() == name.front())
            return candidate;
        if (different == 1 && other.isEmpty())
            other = candidate;
    }
    return other;
}

bool isMunicipality(const QString& name)
{
    return name.size() > 1 && (name.endsWith(u'市') || name.endsWith(u'町') || name.endsWith(u'村'));
}

} // namespace

std::vector<TableFinding> findingsOf(const model::NamedTable& table, const QStringList& names)
{
    std::vector<TableFinding> findings;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const model::NamedTableRow& one = table.rows[row];
        if (one.cells.size() < table.columns.size())
            findings.push_back({TableFindingCode::CellsMissing, static_cast<int>(row), 0, {}});
        if (one.kind == model::TableRowKind::Total)
            checkTotal(table, row, findings);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (table.columns.at(column) != u"市町村" && table.columns.at(column) != u"市町村名")
                continue;
            for (const QString& name : one.cells.value(column).split(u'・')) {
                if (isMunicipality(name) && !names.contains(name)) {
                    findings.push_back({TableFindingCode::NameUnknown,
                                        static_cast<int>(row),
                                        static_cast<int>(column),
                                        {name, nearest(name, names)}});
                }
            }
        }
    }
    return findings;
}

} // namespace core::region
