// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/lines/hard_wraps.h"

#include "core/base/marker.h"
#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/words.h"

#include <algorithm>

namespace core::recognise {
namespace {

constexpr qsizetype kNarrowest = 16;
constexpr qsizetype kWidest = 120;
/// Lines may end a few characters before the wall, where 、 or a bracket was not allowed to begin the next.
constexpr qsizetype kSlack = 3;

struct Wall
{
    qsizetype at = 0; ///< 0: the document is not cut
    bool isStrict = false;

    [[nodiscard]] bool isReachedBy(const Line& line) const { return line.size() >= (isStrict ? at : at - kSlack); }
};

Wall findWall(const Lines& lines)
{
    qsizetype longest = 0;
    for (const Line& line : lines)
        longest = std::max(longest, line.size());
    if (longest < kNarrowest || longest > kWidest)
        return {};
    qsizetype exact = 0;
    qsizetype near = 0;
    qsizetype nearUnended = 0;
    for (const Line& line : lines) {
        if (line.size() < longest - kSlack)
            continue;
        ++near;
        exact += line.size() == longest ? 1 : 0;
        nearUnended += endsSentence(line.text()) ? 0 : 1;
    }
    const auto total = static_cast<qsizetype>(lines.size());
    if (near < 4 || near * 6 < total || nearUnended * 2 < near)
        return {};
    return {longest, exact * 5 >= near * 4};
}

bool startsHead(const QString& text)
{
    const QString folded = foldKeepingLength(text.first(std::min<qsizetype>(text.size(), 80))).trimmed();
    if (readArticleHead(folded) || supplementaryHeadingLength(folded) > 0 || readTableHeading(folded).titleLength > 0)
        return true;
    const qsizetype close = folded.indexOf(u')');
    // A caption alone on its line; 「(以下「甲」という。)」 in mid-sentence is none.
    return folded.startsWith(u'(') && close == folded.size() - 1 && close > 1 && !folded.contains(u"という");
}

/// Tabs that a full row of the tables has, told from a head row or from a stacked row; 0 when there is no table.
qsizetype tabsOfARow(const Lines& lines)
{
    for (const Line& line : lines) {
        const QString& text = line.text();
        if (!text.contains(u'\t'))
            continue;
        const auto cells = QStringView(text).split(u'\t');
        const QString first = foldWidth(cells[0]).trimmed();
        const QString second = foldWidth(cells[1]).trimmed();
        if (cells.size() > 2 && isInitiativeHead(first) && isColumnHead(second))
            return countOf(text, u'\t');
        if (!first.isEmpty() && isColumnHead(second))
            return 2;
    }
    return 0;
}

/// Whether the next line opens a row of its own although the one before is as long as a line can be.
bool startsRow(const Line& row, const Line& next, qsizetype fullTabs)
{
    if (fullTabs == 0 || countOf(row.text(), u'\t') < fullTabs || !endsSentence(row.text()))
        return false;
    const qsizetype tab = next.text().indexOf(u'\t');
    return tab == 0 || (tab > 0 && !endsSentence(QStringView(next.text()).first(tab)));
}

} // namespace

void joinHardWraps(Lines& lines, FindingList& findings)
{
    const Wall wall = findWall(lines);
    if (wall.at == 0)
        return;
    const qsizetype fullTabs = tabsOfARow(lines);
    Lines joined;
    joined.reserve(lines.size());
    for (size_t i = 0; i < lines.size();) {
        Line whole = std::move(lines[i]);
        bool reaches = wall.isReachedBy(whole);
        int count = 1;
        for (++i; i < lines.size() && reaches; ++i) {
            Line& next = lines[i];
            if (whole.text().endsWith(u'>') || next.text().startsWith(u'<'))
                break;
            if (next.blanksBefore > 0 || startsHead(next.text()) || startsRow(whole, next, fullTabs))
                break;
            if (endsSentence(whole.text()) && !whole.text().contains(u'\t') &&
                (!wall.isStrict || readMarker(QStringView(next.text()).trimmed())))
                break;
            reaches = wall.isReachedBy(next);
            whole.append(next);
            ++count;
        }
        if (count > 1)
            findings.info(model::FindingCode::HardWrapJoined, whole.start(), {}, {QString::number(count)});
        joined.push_back(std::move(whole));
    }
    lines = std::move(joined);
}

} // namespace core::recognise
