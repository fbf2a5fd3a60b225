// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/comparison_rows.h"

#include "core/amend/writer/unit_change.h"
#include "core/compare/alignment.h"
#include "core/compare/likeness.h"
#include "core/compare/same_text.h"
#include "core/model/text_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

const QString kAdded = u"（新設）"_s;
const QString kDeleted = u"（削る）"_s;

/// The parts of a text that a comparison table has as units, in reading order.
std::vector<const Provision*> unitsOf(const Provision& root)
{
    std::vector<const Provision*> units;
    model::visit(root, [&units, &root](const Provision& node) {
        const bool isLeaf = node.kind == Kind::Title || node.kind == Kind::Preamble || node.kind == Kind::ClosingClause;
        const bool isPart = node.kind == Kind::Article || node.kind == Kind::SupplementaryProvision;
        const bool isTable =
            node.kind == Kind::RoleTable &&
            std::any_of(root.children.begin(), root.children.end(), [&](const auto& child) { return &child == &node; });
        if (isLeaf || isPart || isTable)
            units.push_back(&node);
    });
    return units;
}

QStringList linesOf(const Provision& unit)
{
    QStringList lines = model::partLines(unit).join(u'\n').split(u'\n');
    lines.removeAll(QString());
    return lines;
}

/// How well two lines stand side by side; 0 for strangers.
double fit(const QString& one, const QString& other)
{
    if (one == other)
        return 2;
    const double likeness = compare::likenessOfTexts(one, other);
    return likeness >= compare::Likeness::kAlike ? likeness : 0;
}

ComparisonRow rowOf(const QString& oldLine, const QString& newLine)
{
    ComparisonRow row{oldLine, newLine, {}, false};
    if (!oldLine.isEmpty() && !newLine.isEmpty() && oldLine != newLine)
        row.words = compare::wordDifference(oldLine, newLine);
    return row;
}

/// Puts the lines of a unit side by side: equal and like ones at the same height, in their order.
void addUnit(const QStringList& old, const QStringList& now, std::vector<ComparisonRow>* rows)
{
    // Lines that are the same at both ends need no weighing; that leaves little of a long table.
    qsizetype head = 0;
    while (head < old.size() && head < now.size() && old.at(head) == now.at(head))
        ++head;
    qsizetype tail = 0;
    while (head + tail < old.size() && head + tail < now.size() &&
           old.at(old.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;
    for (qsizetype i = 0; i < head; ++i)
        rows->push_back(rowOf(old.at(i), now.at(i)));
    const QStringList left = old.mid(head, old.size() - head - tail);
    const QStringList right = now.mid(head, now.size() - head - tail);
    const auto height = static_cast<size_t>(left.size()) + 1;
    const auto width = static_cast<size_t>(right.size()) + 1;
    // Too long to weigh each line with each: line by line.
    constexpr size_t kMostCells = 250'000;
    const bool isWeighed = height * width <= kMostCells;
    std::vector<double> best(isWeighed ? height * width : 0, 0);
    std::vector<double> fits(best.size(), 0);
    for (size_t i = height - 1; isWeighed && i-- > 0;) {
        for (size_t j = width - 1; j-- > 0;) {
            fits[i * width + j] = fit(left.at(static_cast<qsizetype>(i)), right.at(static_cast<qsizetype>(j)));
            best[i * width + j] = std::max({best[(i + 1) * width + j], best[i * width + j + 1],
                                            best[(i + 1) * width + j + 1] + fits[i * width + j]});
        }
    }
    size_t i = 0;
    size_t j = 0;
    while (i + 1 < height || j + 1 < width) {
        const QString oldLine = i + 1 < height ? left.at(static_cast<qsizetype>(i)) : QString();
        const QString newLine = j + 1 < width ? right.at(static_cast<qsizetype>(j)) : QString();
        const bool hasBoth = i + 1 < height && j + 1 < width;
        const bool isPair =
            hasBoth && (!isWeighed || (fits[i * width + j] > 0 &&
                                       best[i * width + j] == best[(i + 1) * width + j + 1] + fits[i * width + j]));
        const bool takesOld =
            !isPair && (j + 1 >= width || (hasBoth && best[i * width + j] == best[(i + 1) * width + j]));
        rows->push_back(isPair     ? rowOf(oldLine, newLine)
                        : takesOld ? ComparisonRow{oldLine, {}, {}, false}
                                   : ComparisonRow{{}, newLine, {}, false});
        i += isPair || takesOld ? 1 : 0;
        j += isPair || !takesOld ? 1 : 0;
    }
    for (qsizetype at = old.size() - tail; at < old.size(); ++at)
        rows->push_back(rowOf(old.at(at), old.at(at)));
    rows->back().endsUnit = true;
}

} // namespace

std::vector<ComparisonRow> comparisonRows(const Provision& before, const Provision& after)
{
    const compare::Alignment alignment = compare::align(before, after);
    const auto old = unitsOf(before);
    const auto now = unitsOf(after);
    std::vector<ComparisonRow> rows;
    auto next = old.begin();
    const auto addGone = [&](const Provision* upTo) {
        for (; next != old.end() && *next != upTo; ++next) {
            const Provision* counterpart = alignment.after(*next);
            if (counterpart == nullptr)
                addUnit(linesOf(**next), {kDeleted}, &rows);
        }
    };
    for (const Provision* unit : now) {
        const Provision* counterpart = alignment.before(unit);
        if (counterpart == nullptr) {
            addUnit({kAdded}, linesOf(*unit), &rows);
            continue;
        }
        if (std::find(next, old.end(), counterpart) != old.end()) {
            addGone(counterpart);
            ++next;
        }
        if (!compare::isSameText(*counterpart, *unit))
            addUnit(linesOf(*counterpart), linesOf(*unit), &rows);
    }
    addGone(nullptr);
    return rows;
}

QStringList comparisonLines(const std::vector<ComparisonRow>& rows, const HouseStyle& style)
{
    const auto cell = [](QString line) { return line.replace(u'\t', u'|'); };
    QStringList lines{QString(), style.oldHead + u'\t' + style.newHead};
    for (const ComparisonRow& row : rows) {
        lines.append(cell(row.oldLine) + u'\t' + cell(row.newLine));
        if (row.endsUnit)
            lines.append(QString());
    }
    lines.append(u"備考　%1部分は、下線の部分である。"_s.arg(style.amends));
    return lines;
}

} // namespace core::amend
