// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/comparison_rows.h"

#include "core/amend/writer/unit_change.h"
#include "core/compare/alignment.h"
#include "core/compare/same_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;

/// The lines of a unit that only one text has; the mark stands at the height of the first (drafting-rules 2).
std::vector<ComparisonRow> loneRows(const QStringList& lines, UnitState state)
{
    std::vector<ComparisonRow> rows;
    for (const QString& line : lines) {
        ComparisonRow row;
        row.unit = state;
        (state == UnitState::New ? row.newLine : row.oldLine) = line;
        if (rows.empty())
            (state == UnitState::New ? row.oldLine : row.newLine) =
                state == UnitState::New ? u"（新設）"_s : u"（削る）"_s;
        rows.push_back(row);
    }
    if (!rows.empty())
        rows.back().endsUnit = true;
    return rows;
}

} // namespace

std::vector<ComparisonRow> comparisonRows(const Provision& before, const Provision& after, Task* task)
{
    const compare::Alignment alignment = compare::align(before, after, task);
    const auto old = comparedUnits(before);
    const auto now = comparedUnits(after);
    std::vector<ComparisonRow> rows;
    const auto addRows = [&rows](const Provision& unit, std::vector<ComparisonRow> more) {
        for (ComparisonRow& row : more) {
            // What stands beside a mark is set in by itself.
            row.indent = paperIndent(unit.kind,
                                     row.unit == UnitState::Gone || row.newLine.isEmpty() ? row.oldLine : row.newLine);
            rows.push_back(std::move(row));
        }
    };
    auto next = old.begin();
    const auto addGone = [&](const Provision* upTo) {
        for (; next != old.end() && *next != upTo; ++next) {
            const Provision* counterpart = alignment.after(*next);
            if (counterpart == nullptr)
                addRows(**next, loneRows(unitLinesOf(**next), UnitState::Gone));
        }
    };
    for (const Provision* unit : now) {
        if (task != nullptr && task->isCancelled())
            break;
        const Provision* counterpart = alignment.before(unit);
        if (counterpart == nullptr) {
            addRows(*unit, loneRows(unitLinesOf(*unit), UnitState::New));
            continue;
        }
        if (std::find(next, old.end(), counterpart) != old.end()) {
            addGone(counterpart);
            ++next;
        }
        if (!compare::isSameText(*counterpart, *unit))
            addRows(*unit, pairedLines(unitLinesOf(*counterpart), unitLinesOf(*unit)));
    }
    addGone(nullptr);
    return rows;
}

QString comparisonLine(const ComparisonRow& row, bool isNewLeft)
{
    const auto cell = [](QString line) { return line.replace(u'\t', u'|'); };
    const QString& left = isNewLeft ? row.newLine : row.oldLine;
    const QString& right = isNewLeft ? row.oldLine : row.newLine;
    return cell(left) + u'\t' + cell(right);
}

QStringList comparisonLines(const std::vector<ComparisonRow>& rows, const HouseStyle& style)
{
    const QString heads =
        style.isNewLeft ? style.newHead + u'\t' + style.oldHead : style.oldHead + u'\t' + style.newHead;
    QStringList lines{QString(), heads};
    for (const ComparisonRow& row : rows) {
        lines.append(comparisonLine(row, style.isNewLeft));
        if (row.endsUnit)
            lines.append(QString());
    }
    lines.append(u"備考　%1部分は、下線の部分である。"_s.arg(style.amends));
    return lines;
}

} // namespace core::amend
