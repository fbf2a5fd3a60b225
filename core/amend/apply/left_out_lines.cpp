// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/left_out_lines.h"

#include "core/amend/apply/unit_matching.h"
#include "core/amend/cell_lines.h"
#include "core/amend/table_form.h"
#include "core/base/width_folding.h"
#include "core/model/role_table_lines.h"

#include <algorithm>
#include <vector>

namespace core::amend {

namespace {

QStringList foldedCells(const QString& line)
{
    QStringList cells = cellsOf(line);
    for (QString& cell : cells)
        cell = foldedWords(cell);
    return cells;
}

/// One line of a side, its cells folded.
struct Line
{
    QStringList cells;

    [[nodiscard]] bool isGap() const { return cells.size() == 1 && isLeftOut(cells.front()); }
    [[nodiscard]] bool hasGaps() const { return std::any_of(cells.begin(), cells.end(), isLeftOut); }
    [[nodiscard]] bool fits(const QStringList& other) const
    {
        if (cells.size() != other.size())
            return false;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!isLeftOut(cells.at(i)) && cells.at(i) != other.at(i))
                return false;
        }
        return true;
    }
};

std::vector<Line> linesOf(const QStringList& lines)
{
    std::vector<Line> read;
    for (const QString& line : lines)
        read.push_back({foldedCells(line)});
    return read;
}

/// What a line of a side that leaves something out stands for.
struct LeftOut
{
    bool isGap = false;
    QStringList lines;
};

/// Follows the lines of the old side through the table; what can still be reached from where is worked out from the
/// end, so that every way is seen.
class Follower
{
public:
    Follower(const QStringList& said, const QStringList& table)
        : m_said(linesOf(said))
        , m_table(linesOf(table))
        , m_width(m_table.size() + 1)
    {
    }

    /// Two texts beyond this are no table that somebody wrote.
    [[nodiscard]] bool isTooLong() const
    {
        constexpr size_t kMostCells = 60'000'000;
        return (m_said.size() + 1) * m_width > kMostCells;
    }

    bool follow()
    {
        m_reaches.assign((m_said.size() + 1) * m_width, false);
        m_reaches[m_said.size() * m_width + m_table.size()] = true;
        for (size_t i = m_said.size(); i-- > 0;) {
            for (size_t j = m_table.size(); j-- > 0;) {
                const bool next = reaches(i + 1, j + 1);
                m_reaches[i * m_width + j] =
                    m_said[i].isGap() ? next || reaches(i, j + 1) : next && m_said[i].fits(m_table[j].cells);
            }
        }
        return reaches(0, 0);
    }

    /// How many lines of the table each line of the old side stands for; empty where that can be told in two ways.
    [[nodiscard]] std::vector<size_t> lengths() const
    {
        std::vector<size_t> lengths;
        size_t at = 0;
        for (size_t i = 0; i < m_said.size(); ++i) {
            size_t end = at + 1;
            if (m_said[i].isGap()) {
                size_t ways = 0;
                for (size_t next = at + 1; next <= m_table.size(); ++next) {
                    if (!reaches(i + 1, next))
                        continue;
                    end = next;
                    ++ways;
                }
                if (ways > 1)
                    return {};
            }
            lengths.push_back(end - at);
            at = end;
        }
        return lengths;
    }

    [[nodiscard]] std::optional<qsizetype> firstUnknown() const
    {
        for (size_t i = 0; i < m_said.size(); ++i) {
            const bool isKnown =
                m_said[i].isGap() || std::any_of(m_table.begin(), m_table.end(),
                                                 [&](const Line& line) { return m_said[i].fits(line.cells); });
            if (!isKnown)
                return static_cast<qsizetype>(i);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool reaches(size_t said, size_t table) const { return m_reaches[said * m_width + table]; }

    std::vector<Line> m_said;
    std::vector<Line> m_table;
    size_t m_width;
    std::vector<bool> m_reaches;
};

/// The cells that a row leaves out, from the row that stands for it.
QString filledRow(const QString& said, const QString& from)
{
    QStringList cells = cellsOf(said);
    const QStringList whole = cellsOf(from);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (isLeftOut(cells.at(i)))
            cells[i] = whole.value(i);
        cells[i].replace(u'\n', model::kInnerLineBreak);
    }
    return cells.join(QChar(kCellSeparator));
}

/// False when the new side leaves out other lines or cells than the old one.
bool fillNew(const QStringList& said, const std::vector<LeftOut>& leftOut, QStringList* filled)
{
    size_t next = 0;
    for (const QString& line : said) {
        const Line read{foldedCells(line)};
        if (!read.hasGaps()) {
            filled->append(line);
            continue;
        }
        if (next == leftOut.size() || leftOut[next].isGap != read.isGap())
            return false;
        const LeftOut& from = leftOut[next++];
        if (!from.isGap && foldedCells(from.lines.front()).size() != read.cells.size())
            return false;
        if (from.isGap)
            *filled += from.lines;
        else
            filled->append(filledRow(line, from.lines.front()));
    }
    return next == leftOut.size();
}

} // namespace

bool leavesOut(const QStringList& lines)
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const QString& line) { return Line{foldedCells(line)}.hasGaps(); });
}

FilledLines filledLines(const QStringList& oldLines, const QStringList& newLines, const QStringList& lines)
{
    FilledLines filled;
    Follower follower(oldLines, lines);
    if (follower.isTooLong() || !follower.follow()) {
        filled.different = oldLines.at(follower.firstUnknown().value_or(0));
        return filled;
    }
    const std::vector<size_t> lengths = follower.lengths();
    if (lengths.empty()) {
        filled.isAmbiguous = true;
        return filled;
    }
    std::vector<LeftOut> leftOut;
    qsizetype at = 0;
    for (size_t i = 0; i < lengths.size(); ++i) {
        const auto length = static_cast<qsizetype>(lengths[i]);
        const QStringList part = lines.mid(at, length);
        const Line said{foldedCells(oldLines.at(static_cast<qsizetype>(i)))};
        if (said.hasGaps())
            leftOut.push_back({said.isGap(), part});
        filled.oldLines += part;
        at += length;
    }
    filled.isUneven = !newLines.isEmpty() && !fillNew(newLines, leftOut, &filled.newLines);
    return filled;
}

} // namespace core::amend
