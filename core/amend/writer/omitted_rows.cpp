// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/omitted_rows.h"

#include "core/amend/writer/unit_lines.h"
#include "core/base/width_folding.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

const QString kOmitted = u"（略）"_s;

/// A line in three: its spaces, its number with the space behind it, its words.
struct LineParts
{
    QString indent;
    QString number;
    QString words;
};

LineParts partsOf(const QString& line)
{
    static const QRegularExpression kNumber(
        u"\\A(\u3000*)((?:第[^\\s。、]{1,8}条[^\\s。、]{0,6}|[0-9０-９]{1,3}|[(（][^)）\\s]{1,3}[)）]|[\u2474-\u2487]|[ア-ンa-zａ-ｚ]{1,2})\u3000)?"_s);
    const auto match = kNumber.match(line);
    return {match.captured(1), match.captured(2), line.mid(match.capturedEnd())};
}

/// Numbers of one kind stand in one row: (1) and (2), ア and イ.
QString kindOf(const QString& number)
{
    static const QRegularExpression kValue(u"[0-9０-９一二三四五六七八九十ア-ンa-zａ-ｚ\u2474-\u2487]+"_s);
    QString kind = foldKeepingLength(number);
    const bool isLetter = !kind.contains(QRegularExpression(u"[0-9一二三四五六七八九十\u2474-\u2487]"_s));
    return kind.replace(kValue, isLetter ? u"ア"_s : u"1"_s);
}

const QString& lineOf(const ComparisonRow& row)
{
    return row.newLine.isEmpty() ? row.oldLine : row.newLine;
}

bool isTable(const std::vector<ComparisonRow>& unit)
{
    return lineOf(unit.front()).startsWith(u"別表");
}

/// The rows of one unit, from its first to the one that ends it.
class Unit
{
public:
    explicit Unit(std::vector<ComparisonRow> rows)
        : m_rows(std::move(rows))
        , m_isTable(isTable(m_rows))
        , m_levels(lineLevels(m_rows))
    {
    }

    std::vector<ComparisonRow> withOmissions()
    {
        if (m_rows.front().unit != UnitState::Both)
            return std::move(m_rows);
        keepWhatIsNeeded();
        std::vector<ComparisonRow> shown;
        for (size_t i = 0; i < m_rows.size();) {
            if (!m_isKept[i]) {
                i = addOmission(i, &shown);
                continue;
            }
            shown.push_back(shortened(m_rows[i]));
            const bool isShort = isOmission(shown.back().newLine);
            const int level = m_levels[i++];
            // What stands below words that are left out is left out with them.
            while (isShort && i < m_rows.size() && !m_isKept[i] && m_levels[i] > level)
                ++i;
        }
        if (!shown.empty())
            shown.back().endsUnit = true;
        return shown;
    }

private:
    [[nodiscard]] bool isChanged(size_t at) const { return m_rows[at].oldLine != m_rows[at].newLine; }

    void keepWhatIsNeeded()
    {
        m_isKept.assign(m_rows.size(), false);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (!isChanged(i))
                continue;
            m_isKept[i] = true;
            int level = m_levels[i];
            for (size_t above = i; above-- > 0;) {
                if (m_levels[above] >= level)
                    continue;
                m_isKept[above] = true;
                level = m_levels[above];
            }
        }
    }

    /// From a row that is left out on; gives the next one that stays.
    size_t addOmission(size_t from, std::vector<ComparisonRow>* shown) const
    {
        size_t end = from;
        while (end < m_rows.size() && !m_isKept[end])
            ++end;
        if (m_isTable) {
            shown->push_back(omission(kOmitted));
            return end;
        }
        for (size_t i = from; i < end;) {
            const LineParts first = partsOf(lineOf(m_rows[i]));
            const int level = m_levels[i];
            LineParts last = first;
            size_t count = 0;
            for (; i < end && m_levels[i] >= level; ++i) {
                if (m_levels[i] > level)
                    continue; // left out with what it stands below
                const LineParts parts = partsOf(lineOf(m_rows[i]));
                if (kindOf(parts.number) != kindOf(first.number))
                    break;
                last = parts;
                ++count;
            }
            const QString number = first.number.trimmed();
            const QString other = last.number.trimmed();
            const QString numbers = number.isEmpty() || count < 2 ? number
                                    : count == 2                  ? number + u"及び"_s + other
                                                                  : number + u"から"_s + other + u"まで"_s;
            shown->push_back(omission(first.indent + (numbers.isEmpty() ? kOmitted : numbers + u'\u3000' + kOmitted)));
        }
        return end;
    }

    static ComparisonRow omission(const QString& line) { return {line, line, {}, false, UnitState::Both, 0}; }

    /// A row that differs in its number alone.
    static ComparisonRow shortened(const ComparisonRow& row)
    {
        const LineParts old = partsOf(row.oldLine);
        const LineParts now = partsOf(row.newLine);
        if (old.number == now.number || old.number.isEmpty() || now.number.isEmpty() || old.words != now.words ||
            row.newLine.contains(u'\t'))
            return row;
        ComparisonRow shown = row;
        shown.oldLine = old.indent + old.number + kOmitted;
        shown.newLine = now.indent + now.number + kOmitted;
        shown.words = compare::wordDifference(shown.oldLine, shown.newLine);
        return shown;
    }

    std::vector<ComparisonRow> m_rows;
    bool m_isTable;
    std::vector<int> m_levels;
    std::vector<bool> m_isKept;
};

} // namespace

std::vector<int> lineLevels(const std::vector<ComparisonRow>& unit)
{
    constexpr int kHead = 100;
    const bool isOfTable = isTable(unit);
    const bool isStacked =
        std::any_of(unit.begin(), unit.end(), [](const ComparisonRow& row) { return lineOf(row).startsWith(u'\t'); });
    std::vector<int> levels;
    QHash<QString, int> headings; ///< by the kind of their numbers, in the order in which they come
    bool followsRow = false;
    for (const ComparisonRow& row : unit) {
        const QString& line = lineOf(row);
        const LineParts parts = partsOf(line);
        const bool isRow = line.contains(u'\t');
        if (levels.empty() && (isOfTable || isCaption(line) || withoutSpaces(line) == u"附則"))
            levels.push_back(-1);
        else if (isOfTable && isRow && isStacked)
            levels.push_back(line.startsWith(u'\t') ? kHead + 1 : kHead);
        else if (isOfTable && isRow)
            levels.push_back(followsRow ? kHead + 1 : kHead);
        else if (isOfTable)
            levels.push_back(headings.value(kindOf(parts.number), static_cast<int>(headings.size())));
        else
            levels.push_back(isCaption(line) ? 0 : static_cast<int>(parts.indent.size()) + 1);
        if (isOfTable && !isRow && levels.size() > 1)
            headings.insert(kindOf(parts.number), levels.back());
        followsRow = isRow;
    }
    return levels;
}

bool isOmission(const QString& line)
{
    return line.endsWith(kOmitted);
}

std::vector<ComparisonRow> withOmissions(const std::vector<ComparisonRow>& rows)
{
    std::vector<ComparisonRow> shown;
    std::vector<ComparisonRow> unit;
    for (const ComparisonRow& row : rows) {
        unit.push_back(row);
        if (!row.endsUnit)
            continue;
        const std::vector<ComparisonRow> rest = Unit(std::move(unit)).withOmissions();
        shown.insert(shown.end(), rest.begin(), rest.end());
        unit.clear();
    }
    return shown;
}

} // namespace core::amend
