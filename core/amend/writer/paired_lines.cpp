// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/paired_lines.h"

#include "core/amend/writer/unit_lines.h"
#include "core/base/width_folding.h"
#include "core/compare/likeness.h"
#include "core/model/text_lines.h"

#include <algorithm>

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// How well two lines stand side by side; 0 for strangers.
double fit(const QString& one, const QString& other)
{
    if (one == other)
        return 2;
    const double likeness = compare::likenessOfTexts(one, other);
    // A unit has one caption, however it is worded: it stands beside the other one.
    const bool areCaptions = isCaption(one) && isCaption(other);
    return likeness >= compare::Likeness::kAlike || areCaptions ? std::max(likeness, compare::Likeness::kAlike) : 0;
}

ComparisonRow rowOf(const QString& oldLine, const QString& newLine)
{
    ComparisonRow row{oldLine, newLine, {}, false};
    if (!oldLine.isEmpty() && !newLine.isEmpty() && oldLine != newLine)
        row.words = compare::wordDifference(oldLine, newLine);
    return row;
}

} // namespace

std::vector<const Provision*> comparedUnits(const Provision& root)
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

QStringList unitLinesOf(const Provision& unit)
{
    QStringList lines = model::partLines(unit).join(u'\n').split(u'\n');
    lines.removeAll(QString());
    return lines;
}

int paperIndent(Kind unit, const QString& line)
{
    if (unit == Kind::Title)
        return 3;
    if (unit == Kind::Preamble || unit == Kind::ClosingClause)
        return 1;
    if (unit == Kind::Article)
        return isCaption(line) ? 1 : 0;
    if (unit != Kind::SupplementaryProvision)
        return 0;
    if (withoutSpaces(line).startsWith(u"附則"))
        return 3;
    const bool isPlain = !line.isEmpty() && !line.front().isDigit() && line.front() != u'\u3000';
    return isCaption(line) || isPlain ? 1 : 0;
}

std::vector<ComparisonRow> pairedLines(const QStringList& old, const QStringList& now)
{
    std::vector<ComparisonRow> rows;
    // Lines that are the same at both ends need no weighing; that leaves little of a long table.
    qsizetype head = 0;
    while (head < old.size() && head < now.size() && old.at(head) == now.at(head))
        ++head;
    qsizetype tail = 0;
    while (head + tail < old.size() && head + tail < now.size() &&
           old.at(old.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;
    for (qsizetype i = 0; i < head; ++i)
        rows.push_back(rowOf(old.at(i), now.at(i)));
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
        rows.push_back(isPair     ? rowOf(oldLine, newLine)
                       : takesOld ? ComparisonRow{oldLine, {}, {}, false}
                                  : ComparisonRow{{}, newLine, {}, false});
        i += isPair || takesOld ? 1 : 0;
        j += isPair || !takesOld ? 1 : 0;
    }
    for (qsizetype at = old.size() - tail; at < old.size(); ++at)
        rows.push_back(rowOf(old.at(at), old.at(at)));
    if (!rows.empty())
        rows.back().endsUnit = true;
    return rows;
}

} // namespace core::amend
