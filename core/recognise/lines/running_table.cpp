// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/lines/running_table.h"

#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

bool isDash(QChar c)
{
    return c == u'-' || c == u'─' || c == u'━';
}

/// A cell and what ran on behind it.
struct CellEnd
{
    Line cell;
    Line rest;
};

class TableSplitter
{
public:
    TableSplitter(const Lines& cells, RunningText& text, Lines& out)
        : m_cells(cells)
        , m_text(text)
        , m_out(out)
    {
    }

    void split()
    {
        if (m_cells.size() > 2 && isInitiativeHead(folded(0)) && isColumnHead(folded(1)))
            splitColumns();
        else if (m_cells.size() > 2 && isColumnHead(folded(1)))
            splitStacked();
        else
            emitRow(m_cells);
    }

private:
    [[nodiscard]] QString folded(size_t index) const { return foldWidth(m_cells[index].text()).trimmed(); }
    [[nodiscard]] bool isHead(size_t index) const { return index < m_cells.size() && isColumnHead(folded(index)); }

    void emitRow(const Lines& cells)
    {
        Line row;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                row.appendOwn(u'\t');
            row.append(cells[i].trimmed());
        }
        const QStringView words(row.text());
        if (!words.trimmed().isEmpty())
            m_out.push_back(std::move(row));
    }

    void splitColumns()
    {
        size_t width = 2;
        while (isHead(width))
            ++width;
        // The last head has the first cell of the first row behind it.
        const bool lastHead = width < m_cells.size() && headPrefix(m_cells[width]) > 0;
        width += lastHead ? 1 : 0;
        Line first = m_cells.front();
        size_t next = 1;
        while (next + width - 1 <= m_cells.size()) {
            Lines row{first};
            for (size_t i = 0; i + 2 < width; ++i)
                row.push_back(m_cells[next + i]);
            const bool heads = isInitiativeHead(foldWidth(first.text()).trimmed()) && isHead(next);
            const bool isLast = next + width - 1 == m_cells.size();
            CellEnd end = endOf(m_cells[next + width - 2], heads, isLast);
            row.push_back(end.cell);
            emitRow(row);
            next += width - 1;
            first = isLast ? Line() : takeHeadings(end.rest);
            if (isLast)
                emitBehind(end.rest);
        }
        if (next < m_cells.size()) {
            Lines row{first};
            row.insert(row.end(), m_cells.begin() + static_cast<std::ptrdiff_t>(next), m_cells.end());
            emitRow(row);
        }
    }

    void splitStacked()
    {
        const QString firstLabel = withoutSpaces(folded(1));
        Line name = m_cells.front();
        size_t i = 1;
        while (i < m_cells.size()) {
            // A label and its words, or an empty cell and the words that a page end tore off.
            if (i + 1 >= m_cells.size()) {
                emitRow({name, m_cells[i]});
                return;
            }
            const Line label = isRulePart(m_cells[i]) ? Line() : m_cells[i];
            if (isRulePart(m_cells[i])) {
                if (!name.isEmpty())
                    emitRow({name});
                name = skipRule(i);
                continue;
            }
            const bool isLast = i + 2 >= m_cells.size();
            const bool opens = !isLast && withoutSpaces(folded(i + 2)) == firstLabel;
            const bool rule = !isLast && isRulePart(m_cells[i + 2]);
            CellEnd end{m_cells[i + 1], {}};
            if (opens || isLast || rule)
                end = endOf(m_cells[i + 1], false, isLast);
            emitRow({name, label, end.cell});
            i += 2;
            if (isLast) {
                emitBehind(end.rest);
                return;
            }
            name = takeHeadings(end.rest);
        }
        emitRow({name});
    }

    static bool isRulePart(const Line& cell)
    {
        const QStringView words = QStringView(cell.text()).trimmed();
        return words.size() > 1 && isDash(words[0]) && isDash(words[1]);
    }

    static bool isRuleWhole(const Line& cell)
    {
        const QString& words = cell.text();
        return std::all_of(words.begin(), words.end(), [](QChar c) { return isDash(c) || isSpace(c); });
    }

    /// Passes the cells of a rule; returns the first cell of the row behind it, whose headings are emitted.
    Line skipRule(size_t& index)
    {
        // A cell with words behind its dashes ends the rule: its words belong to what follows.
        while (index + 1 < m_cells.size() && isRuleWhole(m_cells[index]) && isRulePart(m_cells[index + 1]))
            ++index;
        const Line& cell = m_cells[index];
        qsizetype from = 0;
        while (from < cell.size() && (isDash(cell.text()[from]) || isSpace(cell.text()[from])))
            ++from;
        m_out.push_back(cell.mid(0, from).trimmed());
        const Line rest = cell.mid(from);
        ++index;
        return rest.isEmpty() ? Line() : takeHeadings(rest);
    }

    static qsizetype headPrefix(const Line& cell)
    {
        const QString words = foldKeepingLength(cell.text());
        qsizetype from = 0;
        while (from < words.size() && isSpace(words[from]))
            ++from;
        const QStringView rest = QStringView(words).sliced(from);
        if (const qsizetype length = columnHeadLength(rest))
            return from + length;
        const qsizetype role = rest.first(std::min<qsizetype>(rest.size(), 30)).indexOf(u"の役割");
        return role > 0 ? from + role + 3 : 0;
    }

    CellEnd endOf(const Line& cell, bool isHeadCell, bool isLast) const
    {
        const QString& words = cell.text();
        qsizetype end = words.size();
        if (isHeadCell) {
            end = headPrefix(cell);
        } else if (isRulePart(cell)) {
            end = 0;
            while (end < words.size() && (isDash(words[end]) || isSpace(words[end])))
                ++end;
        } else if (words.isEmpty() || (isSpace(words.back()) && !isLast)) {
            end = words.size();
        } else if (const qsizetype stop = words.lastIndexOf(u'。'); stop >= 0) {
            end = stop + 1;
            while (end < words.size() && isClosingBracket(words[end]))
                ++end;
        } else {
            for (qsizetype i = words.size(); i-- > 0 && end == words.size();)
                end = isSpace(words[i]) ? i : end;
        }
        return {cell.mid(0, end), cell.mid(end)};
    }

    /// Emits the headings in front of a row and returns the row's first cell.
    Line takeHeadings(const Line& rest)
    {
        const Line words = rest.trimmed();
        if (words.isEmpty())
            return {};
        Lines parts = m_text.split(words);
        Line last = parts.back();
        parts.pop_back();
        for (Line& part : parts)
            m_out.push_back(std::move(part));
        const QString lastFolded = foldKeepingLength(last.text());
        const qsizetype gap = lastFolded.lastIndexOf(u' ');
        const bool headBehind = gap > 0 && isInitiativeHead(QStringView(lastFolded).sliced(gap));
        if (!readMarker(lastFolded) && !headBehind)
            return last;
        // 「ア 地域医療 二次救急医療の連携」: the name is the last word, 取組 may be glued to the heading.
        for (qsizetype i = last.size(); i-- > 0;) {
            if (!isSpace(last.text()[i]))
                continue;
            if (i <= 2)
                break;
            m_out.push_back(last.mid(0, i).trimmed());
            return last.mid(i + 1).trimmed();
        }
        if (lastFolded.endsWith(u"取組")) {
            m_out.push_back(last.mid(0, last.size() - 2).trimmed());
            return last.mid(last.size() - 2);
        }
        return last;
    }

    /// What stands behind the whole table: closing, date, signatures, perhaps.
    void emitBehind(const Line& rest)
    {
        const Line words = rest.trimmed();
        if (words.isEmpty())
            return;
        m_text.enter(RunningText::Zone::Tail);
        for (Line& part : m_text.split(words))
            m_out.push_back(std::move(part));
    }

    const Lines& m_cells;
    RunningText& m_text;
    Lines& m_out;
};

} // namespace

void splitRunningTable(const Lines& cells, RunningText& text, Lines& out)
{
    TableSplitter(cells, text, out).split();
}

} // namespace core::recognise
