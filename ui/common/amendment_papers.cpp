// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/amendment_papers.h"

#include "core/amend/writer/comparison_rows.h"
#include "core/amend/writer/marked_up_text.h"
#include "core/amend/writer/omitted_rows.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::amend::ComparisonRow;
using core::compare::Segment;
using core::compare::SegmentKind;
using core::print::ComparedLines;
using core::print::MarkedText;
using core::print::TextMark;

const QString kNew = u"（新設）"_s;
const QString kGone = u"（削る）"_s;

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

bool isRow(const QString& line)
{
    return line.contains(u'\t');
}

/// Both sides in one row. The cells of a 別表 stand beside each other, as many on either side.
MarkedText rowOf(const ComparisonRow& row, bool isNewLeft)
{
    MarkedText whole = sideOf(row, isNewLeft ? SegmentKind::Added : SegmentKind::Removed);
    MarkedText right = sideOf(row, isNewLeft ? SegmentKind::Removed : SegmentKind::Added);
    const auto missing = right.text.count(u'\t') - whole.text.count(u'\t');
    whole.text += QString(std::max<qsizetype>(missing, 0), u'\t');
    const qsizetype start = whole.text.size() + 1;
    whole.text += u'\t' + right.text + QString(std::max<qsizetype>(-missing, 0), u'\t');
    for (const core::print::MarkedRange& range : right.marks)
        whole.marks.push_back({range.start + start, range.length, range.mark});
    return whole;
}

/// A line of new text as it stands on paper (drafting-rules 4.1), which the plain line does not say.
class PaperIndents
{
public:
    explicit PaperIndents(bool isRestated)
        : m_isRestated(isRestated)
    {
    }

    /// Of the lines of an instrument in their order.
    int of(const QString& line)
    {
        const QString before = std::exchange(m_before, line.isEmpty() ? m_before : line);
        m_isTable = m_isTable || line.startsWith(u"別表");
        if (line.isEmpty() || line.startsWith(u'\u3000') || line.contains(u'\t'))
            return 0;
        if (line.startsWith(u'（') && line.endsWith(u'）'))
            return 1;
        if (before.endsWith(u"題名を次のように改める。"))
            return 3;
        if (m_isTable || !m_isRestated)
            return 0;
        // A whole new text: its title first, then its parts.
        const bool isTitle = !std::exchange(m_hasTitle, true);
        const QString words = QString(line).remove(u'\u3000').remove(u' ');
        if (isTitle || words == u"附則")
            return 3;
        return line.front().isDigit() || line.startsWith(u'第') ? 0 : 1;
    }

private:
    bool m_isRestated;
    bool m_hasTitle = false;
    bool m_isTable = false;
    QString m_before;
};

void setIn(MarkedText& text, int indent)
{
    text.text.prepend(QString(indent, u'\u3000'));
    for (core::print::MarkedRange& range : text.marks)
        range.start += indent;
}

/// 札幌市・小樽市; empty where one of them has no name.
QString partyNames(const core::model::AgreementText& text)
{
    QStringList names;
    for (const core::model::Party& party : text.parties) {
        if (party.name.isEmpty())
            return {};
        names.append(party.name);
    }
    return names.join(u'・');
}

ComparedLines linesOf(const ComparisonRow& row)
{
    ComparedLines lines{sideOf(row, SegmentKind::Removed), sideOf(row, SegmentKind::Added), row.endsUnit};
    lines.isTableRow = isRow(row.oldLine) || isRow(row.newLine);
    lines.isChanged = row.oldLine != row.newLine;
    if (!lines.isTableRow) {
        for (MarkedText* side : {&lines.left, &lines.right}) {
            const bool isMark = side->text == u"（略）" || side->text == kNew || side->text == kGone;
            if (!side->text.isEmpty() && !isMark)
                setIn(*side, row.indent);
        }
    }
    return lines;
}

/// 「（新設）」 and 「（削る）」 beside a row, or the first of the lines, that the other side does not have.
void markAlone(ComparedLines& lines, const std::vector<ComparedLines>& before)
{
    const bool isGone = lines.right.text.isEmpty();
    if (isGone == lines.left.text.isEmpty())
        return;
    const MarkedText mark(isGone ? kGone : kNew);
    const auto sideOfLines = [isGone](const ComparedLines& one) -> const MarkedText& {
        return isGone ? one.right : one.left;
    };
    const bool goesOn = !before.empty() && !before.back().endsUnit && !lines.isTableRow &&
                        (sideOfLines(before.back()).text.isEmpty() || sideOfLines(before.back()).text == mark.text);
    if (!goesOn)
        (isGone ? lines.right : lines.left) = mark;
}

} // namespace

core::print::WrittenPaper amendmentPaper(const core::amend::AmendingInstrument& instrument)
{
    core::print::WrittenPaper paper{u"変更協約"_s, {}};
    PaperIndents indents(instrument.style == core::amend::AmendmentStyle::Restate);
    auto row = instrument.rows.begin();
    for (const QString& line : instrument.text.split(u'\n')) {
        // The rows of a comparison table stand in the text in their order, without the marks of what differs.
        const bool isRow =
            row != instrument.rows.end() && line == core::amend::comparisonLine(*row, instrument.isNewLeft);
        paper.lines.push_back(isRow ? rowOf(*row, instrument.isNewLeft)
                                    : MarkedText(QString(indents.of(line), u'\u3000') + line));
        row += isRow ? 1 : 0;
    }
    return paper;
}

core::amend::AmendingInstrument concludedInstrument(const core::model::AmendmentAgreement& amendment,
                                                    const core::model::AgreementText& before,
                                                    const core::model::AgreementText& after)
{
    using core::amend::AmendmentStyle;
    using core::model::AmendmentInstrument;
    core::amend::AmendingInstrument instrument;
    if (amendment.instrument == AmendmentInstrument::Table) {
        auto house = core::amend::houseStyleOf(before.root);
        house.isNewLeft = amendment.text.contains(u'\n' + house.newHead + u'\t' + house.oldHead + u'\n');
        instrument = core::amend::writeInstrument(before, after, AmendmentStyle::Table, house);
        instrument.style = AmendmentStyle::Table;
    } else if (amendment.instrument == AmendmentInstrument::Restate) {
        instrument.style = AmendmentStyle::Restate;
    }
    instrument.text = amendment.text;
    return instrument;
}

core::print::ComparisonPaper comparisonPaper(const core::model::AgreementText& before,
                                             const core::model::AgreementText& after,
                                             const core::amend::HouseStyle& house, core::Task* task,
                                             const ComparedNames& names)
{
    core::print::ComparisonPaper paper;
    const QString title = core::model::title(before);
    const QString parties = partyNames(before);
    const bool isOne = parties == partyNames(after);
    const auto named = [](const QString& name, const core::model::AgreementText& text) {
        return name.isEmpty() ? partyNames(text) : name;
    };
    paper.title = title.isEmpty() ? house.instrument : title;
    if (isOne && !parties.isEmpty())
        paper.title += u"（%1）"_s.arg(parties);
    paper.title += isOne ? u"新旧対照表"_s : u"対照表"_s;
    // Texts of different parties: neither of them is the later one of the other.
    paper.leftHead = isOne ? house.oldHead : named(names.before, before);
    paper.rightHead = isOne ? house.newHead : named(names.after, after);
    if (paper.leftHead.isEmpty() || paper.rightHead.isEmpty()) {
        paper.leftHead = house.oldHead;
        paper.rightHead = house.newHead;
    }
    paper.note = isOne ? u"備考　%1部分は、下線の部分である。"_s.arg(house.amends)
                       : u"備考　相違する部分は、下線の部分である。"_s;
    for (const ComparisonRow& row :
         core::amend::withOmissions(core::amend::comparisonRows(before.root, after.root, task))) {
        ComparedLines lines = linesOf(row);
        const bool followsRow = !paper.lines.empty() && paper.lines.back().isTableRow && !paper.lines.back().endsUnit;
        if (followsRow && row.newLine == u"（略）")
            lines.isTableRow = true;
        markAlone(lines, paper.lines);
        paper.lines.push_back(std::move(lines));
    }
    if (house.isNewLeft) {
        std::swap(paper.leftHead, paper.rightHead);
        for (ComparedLines& lines : paper.lines)
            std::swap(lines.left, lines.right);
    }
    return paper;
}

core::print::WrittenPaper markedUpPaper(const core::model::AgreementText& before,
                                        const core::model::AgreementText& after)
{
    core::print::WrittenPaper paper{u"見え消し"_s, {}};
    for (const core::amend::MarkedLine& line : core::amend::markedUpLines(before.root, after.root)) {
        MarkedText text(QString(line.indent, u'\u3000'));
        for (const Segment& segment : line.words) {
            text.append(segment.text, segment.kind == SegmentKind::Removed ? TextMark::Strike
                                      : segment.kind == SegmentKind::Added ? TextMark::Underline
                                                                           : TextMark::None);
        }
        paper.lines.push_back(std::move(text));
    }
    return paper;
}

} // namespace ui
