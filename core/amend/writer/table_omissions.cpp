// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/table_omissions.h"

#include "core/amend/writer/omitted_rows.h"
#include "core/base/width_folding.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using Rows = std::vector<ComparisonRow>;

const QString kLeftOut = u"（略）"_s;

/// What of a row an instrument shows.
enum class Shown { Nothing, Name, All };

/// A table that itself says （略） somewhere could not be told from one that leaves something out.
bool mayBeShortened(const Rows& unit)
{
    const ComparisonRow& first = unit.front();
    const bool isTable = first.oldLine.startsWith(u"別表") && first.newLine.startsWith(u"別表");
    return first.unit == UnitState::Both && isTable && std::none_of(unit.begin(), unit.end(), [](const auto& row) {
               return foldWidth(row.oldLine).contains(u"(略") || foldWidth(row.newLine).contains(u"(略");
           });
}

/// The headings and heads that a row stands below.
void showAbove(const std::vector<int>& levels, size_t row, std::vector<Shown>* shown)
{
    int level = levels[row];
    for (size_t above = row; above-- > 0;) {
        if (levels[above] >= level)
            continue;
        (*shown)[above] = Shown::All;
        level = levels[above];
    }
}

std::vector<Shown> choose(const Rows& unit)
{
    const std::vector<int> levels = lineLevels(unit);
    std::vector<Shown> shown(unit.size(), Shown::Nothing);
    shown.front() = Shown::All;
    for (size_t i = 0; i < unit.size(); ++i) {
        if (unit[i].oldLine == unit[i].newLine)
            continue;
        shown[i] = Shown::All;
        showAbove(levels, i, &shown);
    }
    // What is added between two rows that are left out would stand nowhere on the old side.
    for (size_t i = 1; i < unit.size(); ++i) {
        if (!unit[i].oldLine.isEmpty() || unit[i - 1].oldLine.isEmpty() || shown[i - 1] != Shown::Nothing)
            continue;
        size_t next = i;
        while (next < unit.size() && unit[next].oldLine.isEmpty())
            ++next;
        if (next == unit.size() || shown[next] != Shown::Nothing)
            continue;
        shown[i - 1] = Shown::Name;
        showAbove(levels, i - 1, &shown);
    }
    return shown;
}

/// 「地域医療 （略） （略） （略）」; the whole line where it has no name of its own.
QString nameOnly(const QString& line)
{
    QStringList cells = line.split(u'\t');
    if (cells.size() < 2 || cells.front().isEmpty())
        return line;
    std::fill(cells.begin() + 1, cells.end(), kLeftOut);
    return cells.join(u'\t');
}

/// A line of the old side: all of it, its name alone, or any lines.
struct Pattern
{
    Shown shown = Shown::All;
    QString words; ///< folded
};

QString wordsOf(const QString& line, Shown shown)
{
    return foldedWords(shown == Shown::Name ? line.section(u'\t', 0, 0) : line);
}

/// Lines of the pattern without 「（略）」 between them, and where they stand at the earliest and at the latest.
struct Block
{
    std::vector<Pattern> lines;
    size_t earliest = 0;
    size_t latest = 0;
};

/// The lines of a side, folded once: whole and by name.
struct FoldedLines
{
    std::vector<QString> all;
    std::vector<QString> names;

    [[nodiscard]] bool holds(const Block& block, size_t at) const
    {
        if (at + block.lines.size() > all.size())
            return false;
        for (size_t i = 0; i < block.lines.size(); ++i) {
            const Pattern& line = block.lines[i];
            if ((line.shown == Shown::Name ? names : all)[at + i] != line.words)
                return false;
        }
        return true;
    }
};

/// Whether the old lines that are shown fit the old text in one way only. The pattern begins with the heading of the
/// table.
bool isClear(const std::vector<Pattern>& pattern, const FoldedLines& lines)
{
    std::vector<Block> blocks{{}};
    for (const Pattern& line : pattern) {
        if (line.shown == Shown::Nothing)
            blocks.emplace_back();
        else
            blocks.back().lines.push_back(line);
    }
    const bool isOpen = blocks.back().lines.empty();
    if (isOpen)
        blocks.pop_back();
    size_t at = blocks.front().lines.size();
    for (size_t i = 1; i < blocks.size(); ++i) {
        ++at; // 「（略）」 stands for one line at least
        while (at < lines.all.size() && !lines.holds(blocks[i], at))
            ++at;
        blocks[i].earliest = at;
        at += blocks[i].lines.size();
    }
    size_t end = lines.all.size() - (isOpen ? 1 : 0);
    for (size_t i = blocks.size(); i-- > 1;) {
        const bool isAtEnd = i + 1 == blocks.size() && !isOpen;
        if (end < blocks[i].lines.size())
            return false;
        at = end - blocks[i].lines.size();
        while (!isAtEnd && at > 0 && !lines.holds(blocks[i], at))
            --at;
        blocks[i].latest = at;
        if (at == 0)
            return false;
        end = at - 1;
    }
    return std::all_of(blocks.begin(), blocks.end(), [](const Block& block) { return block.earliest == block.latest; });
}

std::optional<Rows> shortened(const Rows& unit)
{
    const std::vector<Shown> shown = choose(unit);
    Rows rows;
    std::vector<Pattern> pattern;
    FoldedLines old;
    for (size_t i = 0; i < unit.size(); ++i) {
        const ComparisonRow& row = unit[i];
        if (!row.oldLine.isEmpty()) {
            old.all.push_back(wordsOf(row.oldLine, Shown::All));
            old.names.push_back(wordsOf(row.oldLine, Shown::Name));
        }
        if (shown[i] == Shown::All) {
            rows.push_back(row);
        } else if (shown[i] == Shown::Name) {
            const QString name = nameOnly(row.oldLine);
            rows.push_back({name, name, {}, false, UnitState::Both, row.indent});
        } else if (i == 0 || shown[i - 1] != Shown::Nothing) {
            rows.push_back({kLeftOut, kLeftOut, {}, false, UnitState::Both, 0});
            pattern.push_back({Shown::Nothing, {}});
        }
        if (shown[i] != Shown::Nothing && !row.oldLine.isEmpty()) {
            const bool isName = shown[i] == Shown::Name && rows.back().oldLine != row.oldLine;
            const Shown how = isName ? Shown::Name : Shown::All;
            pattern.push_back({how, wordsOf(row.oldLine, how)});
        }
    }
    rows.back().endsUnit = true;
    return isClear(pattern, old) ? std::optional(std::move(rows)) : std::nullopt;
}

} // namespace

std::vector<ComparisonRow> withTableOmissions(const std::vector<ComparisonRow>& rows)
{
    Rows all;
    Rows unit;
    for (const ComparisonRow& row : rows) {
        unit.push_back(row);
        if (!row.endsUnit)
            continue;
        const auto shorter = mayBeShortened(unit) ? shortened(unit) : std::nullopt;
        const Rows& taken = shorter ? *shorter : unit;
        all.insert(all.end(), taken.begin(), taken.end());
        unit.clear();
    }
    return all;
}

} // namespace core::amend
