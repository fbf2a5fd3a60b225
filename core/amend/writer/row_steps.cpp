// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/provision_writer.h"
#include "core/amend/writer/unit_lines.h"
#include "core/compare/same_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Removals, moves and insertions of a row of numbered units (drafting-rules 1.3, 1.4).
namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

QString counterOf(Kind kind)
{
    return kind == Kind::Article ? u"条"_s : kind == Kind::Paragraph ? u"項"_s : u"号"_s;
}

bool moves(const AmendedPair& pair)
{
    return pair.isPaired() && pair.before->number.values != pair.after->number.values;
}

} // namespace

QString ProvisionWriter::nameInRow(const AmendedPath& path, bool isCompact)
{
    if (!isCompact)
        return m_namer.name(path);
    if (m_namer.isBeside(path))
        return m_namer.bareName(path);
    // 「第3条中第4号を第5号とし」
    const QString above = m_namer.name({path.begin(), path.end() - 1});
    return above + u'中' + m_namer.bareName(path);
}

void ProvisionWriter::writeSteps(const Row& row)
{
    std::vector<PlannedUnit> planned;
    std::vector<const AmendedPair*> units;
    std::vector<bool> hasWords; // that change in the same breath
    for (const AmendedPair& pair : row.pairs) {
        if (pair.before == nullptr)
            continue;
        hasWords.push_back(moves(pair) && !pair.isReplaced && !isSame(pair) && isWordsOnly(*pair.before, *pair.after));
        planned.push_back({pair.before->number.values,
                           pair.after == nullptr ? std::nullopt : std::optional(pair.after->number.values),
                           hasWords.back()});
        units.push_back(&pair);
    }
    const bool hasAlone = std::find(hasWords.begin(), hasWords.end(), true) != hasWords.end();
    // 「…を第2条とし、同条の前に次の1条を加える」: the unit that names the place is moved by itself.
    if (!planned.empty() && row.pairs.front().before == nullptr)
        planned.front().standsAlone = true;
    const bool mayShift = row.kind != Kind::Subitem;
    const std::vector<PlannedStep> steps = planSequence(planned, m_style.blockLength, mayShift);
    const bool isCompact = (row.kind == Kind::Item || row.kind == Kind::Subitem) && !hasAlone;
    writeRemovals(row, steps, units);
    for (const PlannedStep& step : steps) {
        if (step.kind == StepKind::Move)
            writeMove(row, *units[step.first], hasWords[step.first], isCompact);
        else if (step.kind == StepKind::Shift)
            writeShift(row, step, units, isCompact);
    }
    // 附則 with one unnumbered 項 gets or loses the number of its first 項 with the others.
    if (row.before == nullptr || row.before->kind != Kind::SupplementaryProvision)
        return;
    for (const AmendedPair& pair : row.pairs) {
        const bool changesPrint = pair.isPaired() && !moves(pair) &&
                                  pair.before->number.asWritten.isEmpty() != pair.after->number.asWritten.isEmpty();
        if (changesPrint)
            writeMove(row, pair, false, false);
    }
}

void ProvisionWriter::writeRemovals(const Row& row, const std::vector<PlannedStep>& steps,
                                    const std::vector<const AmendedPair*>& units)
{
    for (size_t i = 0; i < steps.size() && steps[i].kind == StepKind::Remove;) {
        size_t end = i + 1;
        while (row.kind != Kind::Subitem && end < steps.size() && steps[end].kind == StepKind::Remove &&
               steps[end].first == steps[end - 1].first + 1)
            ++end;
        const Provision& first = *units[steps[i].first]->before;
        const Provision& last = *units[steps[end - 1].first]->before;
        QString words = m_namer.name(pathOf(row, first));
        const QString lastWords = m_namer.unitWords(last, m_namer.valuesOf(last));
        if (end - i == 2)
            words += u"及び"_s + lastWords;
        else if (end - i > 2)
            words += u"から"_s + lastWords + u"まで"_s;
        m_builder.add(words + u'を', AmendingVerb::Remove);
        i = end;
    }
}

QString ProvisionWriter::targetWords(const Row& row, const AmendedPair& pair) const
{
    QString unit = m_namer.unitWords(*pair.before, pair.after->number.values);
    if (row.kind == Kind::Article || row.kind == Kind::Subitem)
        return unit;
    const Provision& parent = *row.path.back();
    QString above = parent.kind == Kind::Article ? u"同条"_s : parent.kind == Kind::Paragraph ? u"同項"_s : u"附則"_s;
    const bool isLastParagraph = row.kind == Kind::Paragraph && childrenOf(*row.after, Kind::Paragraph).size() == 1;
    // The only 項 left is printed without number: 「同項を同条とする」.
    return isLastParagraph ? above : above + unit;
}

void ProvisionWriter::writeMove(const Row& row, const AmendedPair& pair, bool isAlone, bool isCompact)
{
    const AmendedPath path = pathOf(row, *pair.before);
    if (isAlone)
        writeUnit(pair, path);
    const QString name = nameInRow(path, isCompact);
    const QString target =
        isCompact ? m_namer.unitWords(*pair.before, pair.after->number.values) : targetWords(row, pair);
    m_builder.add(name + u'を' + target, AmendingVerb::Become);
    m_namer.renumber(*pair.before, pair.after->number.values);
    m_lastMoved = pair.before;
    // 「附則を附則第1項とし、同項に見出しとして…」
    if (path.back() == row.before && row.before->kind == Kind::SupplementaryProvision) {
        AmendedPath numbered = path;
        numbered.push_back(pair.before);
        (void)m_namer.bareName(numbered);
        if (isCaptionedByMove(*pair.before, *pair.after, path))
            m_builder.add(u"同項に見出しとして「"_s + pair.after->caption + u"」を"_s, AmendingVerb::Attach);
    }
}

void ProvisionWriter::writeShift(const Row& row, const PlannedStep& step, const std::vector<const AmendedPair*>& units,
                                 bool isCompact)
{
    const Provision& first = *units[step.first]->before;
    const Provision& last = *units[step.last]->before;
    const QString name = nameInRow(pathOf(row, first), isCompact);
    const QString words = name + u"から"_s + m_namer.unitWords(last, m_namer.valuesOf(last)) + u"までを"_s +
                          model::countWords(std::abs(step.by), m_style.numbers) + counterOf(row.kind) + u"ずつ"_s;
    m_builder.add(words, step.by > 0 ? AmendingVerb::ShiftDown : AmendingVerb::ShiftUp);
    for (size_t i = step.first; i <= step.last; ++i)
        m_namer.renumber(*units[i]->before, units[i]->after->number.values);
    m_lastMoved = nullptr;
}

void ProvisionWriter::writeInsertions(const Row& row)
{
    for (size_t i = 0; i < row.pairs.size(); ++i) {
        if (row.pairs[i].before != nullptr)
            continue;
        size_t last = i;
        // What is removed between them does not part what is added.
        for (size_t next = i + 1; next < row.pairs.size() && !row.pairs[next].isPaired(); ++next) {
            if (row.pairs[next].before == nullptr)
                last = next;
        }
        writeInsertion(row, i, last);
        i = last;
    }
}

QString ProvisionWriter::anchorWords(const Row& row, const AmendedPair* previous, const AmendedPair* next,
                                     const AmendedPair& firstNew)
{
    const bool isAtEnd = next == nullptr;
    const bool takesEnd = row.kind != Kind::Subitem || previous == nullptr;
    if (isAtEnd && takesEnd && row.kind == Kind::Article && !row.hasChapters)
        return u"本則に"_s;
    if (isAtEnd && takesEnd && row.kind != Kind::Article)
        return m_namer.name(row.path) + u'に';
    if (previous != nullptr) {
        const AmendedPath path = pathOf(row, *previous->before);
        // What was renumbered in this sentence is 同号: its old number holds no more, its new one not yet.
        const bool isBare = row.kind != Kind::Article && row.kind != Kind::Paragraph && m_namer.isBeside(path) &&
                            previous->before != m_lastMoved;
        return (isBare ? m_namer.bareName(path) : m_namer.name(path)) + u"の次に"_s;
    }
    if (row.kind == Kind::Paragraph || row.kind == Kind::Subitem) {
        const auto words = m_namer.unitWords(*firstNew.after, firstNew.after->number.values);
        return m_namer.name(row.path) + u'に' + words + u"として"_s;
    }
    return m_namer.name(pathOf(row, *next->before)) + u"の前に"_s;
}

void ProvisionWriter::writeInsertion(const Row& row, size_t first, size_t last)
{
    const AmendedPair* previous = nullptr;
    for (size_t i = 0; i < first; ++i) {
        if (row.pairs[i].isPaired())
            previous = &row.pairs[i];
    }
    const AmendedPair* next = nullptr;
    for (size_t i = row.pairs.size(); i-- > last + 1;) {
        if (row.pairs[i].isPaired())
            next = &row.pairs[i];
    }
    const AmendedPair* anchor = previous != nullptr ? previous : next;
    // A number that moves in this sentence is no anchor, unless the unit was named last.
    const bool isNamed = anchor != nullptr && anchor->before == m_lastMoved && row.kind != Kind::Subitem;
    // 「同条に第1項として」 names no neighbour.
    const bool needsNone = previous == nullptr && (row.kind == Kind::Paragraph || row.kind == Kind::Subitem);
    if (anchor != nullptr && moves(*anchor) && !isNamed && !needsNone)
        endSentence();
    const QString anchorName = anchorWords(row, previous, next, row.pairs[first]);
    QStringList lines;
    int count = 0;
    for (size_t i = first; i <= last; ++i) {
        if (row.pairs[i].before != nullptr)
            continue;
        AmendedPath path = row.path;
        path.push_back(row.pairs[i].after);
        m_hasFailed = m_hasFailed || holdsTable(*row.pairs[i].after);
        lines += unitLines(*row.pairs[i].after, path);
        ++count;
    }
    const QString what = row.kind == Kind::Subitem
                             ? u"次のように"_s
                             : u"次の"_s + model::countWords(count, m_style.numbers) + counterOf(row.kind) + u'を';
    m_builder.add(anchorName + what, AmendingVerb::Insert);
    endSentence(lines);
}

} // namespace core::amend
