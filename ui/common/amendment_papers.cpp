// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/amendment_papers.h"

#include "core/amend/writer/comparison_rows.h"
#include "core/amend/writer/marked_up_text.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::amend::ComparisonRow;
using core::compare::Segment;
using core::compare::SegmentKind;
using core::print::ComparedLines;
using core::print::MarkedText;
using core::print::TextMark;

/// The words of a whole line, marked from its first character that is no space on.
MarkedText wholly(const QString& line, TextMark mark)
{
    qsizetype start = 0;
    while (start < line.size() && line.at(start).isSpace())
        ++start;
    MarkedText text(line.first(start));
    text.append(line.sliced(start), mark);
    return text;
}

/// One side of a row: what the other side lacks is underlined.
MarkedText sideOf(const ComparisonRow& row, SegmentKind own)
{
    const QString& line = own == SegmentKind::Removed ? row.oldLine : row.newLine;
    const QString& other = own == SegmentKind::Removed ? row.newLine : row.oldLine;
    using core::amend::UnitState;
    const UnitState empty = own == SegmentKind::Removed ? UnitState::New : UnitState::Gone;
    if (row.words.empty())
        return line == other || row.unit == empty ? MarkedText(line) : wholly(line, TextMark::Underline);
    MarkedText text;
    for (const Segment& segment : row.words) {
        const bool isMarked = segment.kind == own && !segment.isNotation;
        if (segment.kind == SegmentKind::Equal || segment.kind == own)
            text.append(segment.text, isMarked ? TextMark::Underline : TextMark::None);
    }
    return text;
}

MarkedText inOneCell(MarkedText text)
{
    text.text.replace(u'\t', u'｜');
    return text;
}

bool isRow(const QString& line)
{
    return line.contains(u'\t');
}

/// Both sides in one row; the cells of a 別表 stand inside them.
MarkedText rowOf(const ComparisonRow& row)
{
    MarkedText whole = inOneCell(sideOf(row, SegmentKind::Removed));
    const MarkedText right = inOneCell(sideOf(row, SegmentKind::Added));
    const qsizetype start = whole.text.size() + 1;
    whole.text += u'\t' + right.text;
    for (const core::print::MarkedRange& range : right.marks)
        whole.marks.push_back({range.start + start, range.length, range.mark});
    return whole;
}

ComparedLines linesOf(const ComparisonRow& row)
{
    ComparedLines lines{sideOf(row, SegmentKind::Removed), sideOf(row, SegmentKind::Added), row.endsUnit};
    lines.isTableRow = isRow(row.oldLine) || isRow(row.newLine);
    lines.isChanged = row.oldLine != row.newLine;
    return lines;
}

} // namespace

core::print::WrittenPaper amendmentPaper(const core::amend::AmendingInstrument& instrument)
{
    core::print::WrittenPaper paper{u"変更協約"_s, {}};
    auto row = instrument.rows.begin();
    for (const QString& line : instrument.text.split(u'\n')) {
        // The rows of a comparison table stand in the text in their order, without the marks of what differs.
        const bool isRow = row != instrument.rows.end() && line == core::amend::comparisonLine(*row);
        paper.lines.push_back(isRow ? rowOf(*row) : MarkedText(line));
        row += isRow ? 1 : 0;
    }
    return paper;
}

core::print::ComparisonPaper comparisonPaper(const core::model::AgreementText& before,
                                             const core::model::AgreementText& after,
                                             const core::amend::HouseStyle& house, core::Task* task)
{
    core::print::ComparisonPaper paper;
    const QString title = core::model::title(before);
    paper.title = (title.isEmpty() ? house.instrument : title) + u"新旧対照表"_s;
    paper.leftHead = house.oldHead;
    paper.rightHead = house.newHead;
    paper.note = u"備考　%1部分は、下線の部分である。"_s.arg(house.amends);
    bool followsRow = false;
    for (const ComparisonRow& row : core::amend::comparisonRows(before.root, after.root, task)) {
        ComparedLines lines = linesOf(row);
        // The first row below a heading has the heads of the columns, which say what the cells of the others are.
        const bool isLeftOut = lines.isTableRow && followsRow && !lines.isChanged;
        followsRow = lines.isTableRow;
        if (!isLeftOut) {
            paper.lines.push_back(std::move(lines));
            continue;
        }
        const bool isLeftOutBefore = !paper.lines.empty() && paper.lines.back().left.text == u"（略）";
        if (isLeftOutBefore)
            paper.lines.back().endsUnit = row.endsUnit;
        else
            paper.lines.push_back({u"（略）"_s, u"（略）"_s, row.endsUnit, true});
    }
    return paper;
}

core::print::WrittenPaper markedUpPaper(const core::model::AgreementText& before,
                                        const core::model::AgreementText& after)
{
    core::print::WrittenPaper paper{u"見え消し"_s, {}};
    for (const core::amend::MarkedLine& line : core::amend::markedUpLines(before.root, after.root)) {
        MarkedText text;
        for (const Segment& segment : line) {
            text.append(segment.text, segment.kind == SegmentKind::Removed ? TextMark::Strike
                                      : segment.kind == SegmentKind::Added ? TextMark::Underline
                                                                           : TextMark::None);
        }
        paper.lines.push_back(std::move(text));
    }
    return paper;
}

} // namespace ui
