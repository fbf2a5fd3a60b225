// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/lines/single_line.h"

#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/lines/running_table.h"
#include "core/recognise/lines/running_text.h"
#include "core/recognise/words.h"

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

constexpr size_t kFewLines = 4;

Lines cellsOf(const Line& line)
{
    Lines cells;
    qsizetype from = 0;
    while (from <= line.size()) {
        qsizetype to = line.text().indexOf(u'\t', from);
        if (to < 0)
            to = line.size();
        cells.push_back(line.mid(from, to - from));
        from = to + 1;
    }
    return cells;
}

/// Splits one line that holds several articles, perhaps with everything round them.
Lines splitWhole(const Line& line, RunningText& text)
{
    Lines cells = cellsOf(line);
    const bool hasTable = cells.size() > 2;
    if (!hasTable)
        return text.split(line);
    Lines out = text.split(cells.front());
    text.enter(RunningText::Zone::Table);
    // The last word before the first tab is the first cell; headings before it were cut off already.
    if (!out.empty()) {
        Line last = std::move(out.back());
        out.pop_back();
        qsizetype from = last.size();
        while (from > 0 && !isSpace(last.text()[from - 1]))
            --from;
        const bool glued = from <= 3 && foldWidth(last.text()).endsWith(u"取組") && last.size() > 2;
        if (glued)
            from = last.size() - 2;
        if (from > 0)
            out.push_back(last.mid(0, from).trimmed());
        cells.front() = last.mid(from);
    }
    splitRunningTable(cells, text, out);
    return out;
}

bool startsInFront(const Line& line)
{
    const QString folded = foldKeepingLength(line.text().left(80)).trimmed();
    return !readArticleHead(folded) && !folded.startsWith(u'(');
}

} // namespace

void splitRunningLines(Lines& lines, FindingList& findings)
{
    Lines result;
    result.reserve(lines.size());
    int lastArticle = 0;
    int lastGroup = 0;
    const bool fewLines = lines.size() <= kFewLines;
    for (Line& line : lines) {
        const QString folded = foldKeepingLength(line.text());
        const int articles = RunningText::countArticles(folded);
        const bool whole = articles > 1;
        if (!whole && articles == 0 && !folded.contains(u'章') && !folded.contains(u'編')) {
            result.push_back(std::move(line));
            continue;
        }
        RunningText text(whole && startsInFront(line) && lastArticle == 0 ? RunningText::Zone::Front
                                                                          : RunningText::Zone::Body);
        text.setLastArticle(lastArticle);
        text.setLastGroup(lastGroup);
        if (!whole && !fewLines)
            text.setHeadsOnly();
        const SourcePosition at = line.start();
        const int blanks = line.blanksBefore;
        Lines parts = whole || fewLines ? splitWhole(line, text) : text.split(line);
        lastArticle = text.lastArticle();
        lastGroup = text.lastGroup();
        if (parts.size() < 2) {
            result.push_back(std::move(line));
            continue;
        }
        parts.front().blanksBefore = blanks;
        findings.warn(model::FindingCode::SingleLineSplit, at, {}, {QString::number(parts.size())});
        for (Line& part : parts)
            result.push_back(std::move(part));
    }
    lines = std::move(result);
}

} // namespace core::recognise
