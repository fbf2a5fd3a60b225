// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/marked_up_text.h"

#include "core/amend/writer/paired_lines.h"
#include "core/compare/alignment.h"

#include <algorithm>

namespace core::amend {

namespace {

using compare::SegmentKind;
using model::Provision;
using Kind = model::ProvisionKind;

std::vector<compare::Segment> wordsOf(const ComparisonRow& row)
{
    if (!row.words.empty())
        return row.words;
    if (row.oldLine == row.newLine)
        return {{SegmentKind::Equal, row.newLine}};
    return row.newLine.isEmpty() ? std::vector<compare::Segment>{{SegmentKind::Removed, row.oldLine}}
                                 : std::vector<compare::Segment>{{SegmentKind::Added, row.newLine}};
}

} // namespace

std::vector<MarkedLine> markedUpLines(const Provision& before, const Provision& after)
{
    const compare::Alignment alignment = compare::align(before, after);
    const auto old = comparedUnits(before);
    std::vector<MarkedLine> lines;
    const auto add = [&lines](Kind kind, const QStringList& oldLines, const QStringList& newLines) {
        if (!lines.empty())
            lines.emplace_back();
        for (const ComparisonRow& row : pairedLines(oldLines, newLines))
            lines.push_back({wordsOf(row), paperIndent(kind, row.newLine.isEmpty() ? row.oldLine : row.newLine)});
    };
    auto next = old.begin();
    const auto addGone = [&](const Provision* upTo) {
        for (; next != old.end() && *next != upTo; ++next) {
            if (alignment.after(*next) == nullptr)
                add((*next)->kind, unitLinesOf(**next), {});
        }
    };
    for (const Provision* unit : comparedUnits(after)) {
        const Provision* counterpart = alignment.before(unit);
        if (counterpart != nullptr && std::find(next, old.end(), counterpart) != old.end()) {
            addGone(counterpart);
            ++next;
        }
        add(unit->kind, counterpart != nullptr ? unitLinesOf(*counterpart) : QStringList(), unitLinesOf(*unit));
    }
    addGone(nullptr);
    return lines;
}

} // namespace core::amend
