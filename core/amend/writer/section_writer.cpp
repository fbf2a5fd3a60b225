// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/section_writer.h"

#include "core/base/width_folding.h"
#include "core/compare/same_text.h"
#include "core/model/role_table_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

bool areSectionsNumbered(const std::vector<const Provision*>& sections)
{
    for (size_t i = 0; i < sections.size(); ++i) {
        const auto& values = sections[i]->number.values;
        if (values.size() != 1 || (i > 0 && !(sections[i - 1]->number.values < values)) ||
            sections[i]->number.style != sections.front()->number.style)
            return false;
    }
    return true;
}

/// Sections without numbers are told by their headings, and cannot come, go or move.
bool areHeadingsKept(const AmendedRow& row)
{
    return std::all_of(row.begin(), row.end(), [](const AmendedPair& pair) {
        return pair.isPaired() && !pair.isReplaced && pair.before->number.values == pair.after->number.values &&
               (!pair.before->number.values.empty() || !pair.before->caption.isEmpty());
    });
}

/// Everything that words quoted in 「別表中」 may meet.
QStringList textsOf(const Provision& node)
{
    QStringList texts;
    model::visit(node, [&texts](const Provision& below) {
        texts += below.caption;
        texts += below.text;
    });
    return texts;
}

} // namespace

void SectionWriter::endSentence(const QStringList& newText)
{
    m_builder.endSentence(newText);
    m_namer.endSentence();
    m_named.clear();
    m_namedRow = nullptr;
    for (auto entry = m_newNames.constBegin(); entry != m_newNames.constEnd(); ++entry)
        m_rowNames.insert(entry.key(), entry.value());
    m_newNames.clear();
}

bool SectionWriter::write(const Provision& before, const Provision& after)
{
    m_before = &before;
    m_after = &after;
    const auto heads = [](const Provision& table) {
        QStringList words{table.face == model::Face::Columns ? u"columns"_s : u"stacked"_s};
        for (const Provision& child : table.children) {
            if (child.kind == Kind::Column || child.kind == Kind::InitiativeColumn)
                words.append(foldWidth(child.text));
        }
        return words;
    };
    if (before.face != after.face || before.face == model::Face::Outline || heads(before) != heads(after))
        return false;
    const bool isDone = writeBelow(before, after, {&before}) && writeNotes();
    endSentence();
    return isDone;
}

bool SectionWriter::writeNotes()
{
    // 備考 stand behind the rows of a section or behind all of them; 「別表備考」 names the only one.
    const auto old = model::allOfKind(*m_before, Kind::TableNote);
    const auto now = model::allOfKind(*m_after, Kind::TableNote);
    if (old.size() != now.size())
        return false;
    for (size_t i = 0; i < old.size(); ++i) {
        if (m_alignment.after(m_alignment.parent(old[i])) != m_alignment.parent(now[i]))
            return false;
        if (compare::isSameWording(old[i]->text, now[i]->text))
            continue;
        const auto quotations = old.size() == 1 ? quoteChanges(old[i]->text, now[i]->text) : std::nullopt;
        if (!quotations)
            return false;
        QString place = pathWords({m_before}, false) + u"備考中"_s;
        for (const QuotedPhrase& phrase : quotedPhrases(*quotations, m_style.behind)) {
            m_builder.add(place + phrase.words, verbOf(phrase.kind));
            place.clear();
        }
        endSentence();
    }
    return true;
}

bool SectionWriter::writeBelow(const Provision& before, const Provision& after, const Nodes& path)
{
    const auto count = [](const Provision& node, Kind kind) { return childrenOf(node, kind).size(); };
    const bool hasSections = count(before, Kind::Section) + count(after, Kind::Section) > 0;
    const bool hasRows = count(before, Kind::Initiative) + count(after, Kind::Initiative) > 0;
    const auto isOther = [&](const Provision& node) {
        return std::any_of(node.children.begin(), node.children.end(),
                           [](const Provision& child) { return child.kind == Kind::Text; });
    };
    if ((hasSections && hasRows) || isOther(before) || isOther(after))
        return false;
    if (hasRows)
        return writeRows(before, after, path);
    const auto old = childrenOf(before, Kind::Section);
    const auto now = childrenOf(after, Kind::Section);
    return writeSections(amendedRow(m_alignment, old, now), path, after);
}

bool SectionWriter::writeHeading(const Provision& before, const Provision& after)
{
    if (compare::isSameWording(before.caption, after.caption))
        return true;
    QStringList others = textsOf(*m_before) + textsOf(*m_after);
    others.removeOne(before.caption);
    others.removeOne(after.caption);
    const auto quotations = quoteChanges(before.caption, after.caption, others);
    if (!quotations)
        return false;
    QString place = pathWords({m_before}, false) + u'中';
    for (const QuotedPhrase& phrase : quotedPhrases(*quotations, m_style.behind)) {
        m_builder.add(place + phrase.words, verbOf(phrase.kind));
        place.clear();
    }
    endSentence();
    m_headings.insert(&before, after.caption);
    return true;
}

bool SectionWriter::writeSections(const AmendedRow& row, const Nodes& path, const Provision& after)
{
    Nodes old;
    for (const AmendedPair& pair : row) {
        if (pair.before != nullptr)
            old.push_back(pair.before);
    }
    const bool isNumbered = areSectionsNumbered(old) && areSectionsNumbered(childrenOf(after, Kind::Section));
    if (!isNumbered && !areHeadingsKept(row))
        return false;
    for (const AmendedPair& pair : row) {
        if (!pair.isPaired())
            continue;
        if (pair.isReplaced)
            return false;
        if (!writeHeading(*pair.before, *pair.after))
            return false;
        Nodes below = path;
        below.push_back(pair.before);
        if (!writeBelow(*pair.before, *pair.after, below))
            return false;
        endSentence();
    }
    writeSectionSteps(row, path);
    writeSectionInsertions(row, path);
    return true;
}

void SectionWriter::writeSectionSteps(const AmendedRow& row, const Nodes& path)
{
    std::vector<PlannedUnit> planned;
    Nodes sections;
    for (const AmendedPair& pair : row) {
        if (pair.before == nullptr)
            continue;
        planned.push_back({pair.before->number.values,
                           pair.after == nullptr ? std::nullopt : std::optional(pair.after->number.values), false});
        sections.push_back(pair.before);
    }
    // A bare number is no mark: 「別表2の部を削り、別表3の部を別表2の部とする」.
    const bool isBareNumber = !sections.empty() && sectionWords(*sections.front(), {1}).endsWith(u'部');
    QString above = isBareNumber ? pathWords(path, false) : QString();
    if (isBareNumber && needsNo(above, *sections.front()))
        above += u'の';
    QString place = isBareNumber ? QString() : pathWords(path, false) + u'中';
    const std::vector<PlannedStep> steps = planSequence(planned, m_style.blockLength, false);
    const auto wordsOf = [&](size_t index) {
        return sectionWords(*sections[index], m_namer.valuesOf(*sections[index]));
    };
    size_t at = 0;
    while (at < steps.size() && steps[at].kind == StepKind::Remove)
        ++at;
    if (at > 0) {
        // 「(2)及び(4)を削り」; three and more that follow each other by their ends: 「(2)から(4)までを削り」.
        const bool isRow = at > 2 && steps[at - 1].first == steps.front().first + at - 1;
        QString words = place + above + wordsOf(steps.front().first);
        for (size_t i = 1; i < at && !isRow; ++i)
            words += (i + 1 == at ? u"及び"_s : u"、"_s) + wordsOf(steps[i].first);
        if (isRow)
            words += u"から"_s + wordsOf(steps[at - 1].first) + u"まで"_s;
        m_builder.add(words + u'を', AmendingVerb::Remove);
        place.clear();
    }
    for (; at < steps.size(); ++at) {
        const PlannedStep& step = steps[at];
        const Provision& section = *sections[step.first];
        const QString words = place + above + wordsOf(step.first) + u'を';
        place.clear();
        m_builder.add(words + above + sectionWords(section, *planned[step.first].after), AmendingVerb::Become);
        m_namer.renumber(section, *planned[step.first].after);
    }
}

void SectionWriter::writeSectionInsertions(const AmendedRow& row, const Nodes& path)
{
    const Provision* previous = nullptr;
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i].isPaired())
            previous = row[i].before;
        if (row[i].before != nullptr)
            continue;
        QStringList lines;
        while (i < row.size() && !row[i].isPaired()) {
            if (row[i].before == nullptr)
                lines += model::sectionLines(*m_after, *row[i].after);
            ++i;
        }
        const Provision* next = i < row.size() ? row[i].before : nullptr;
        const Provision* anchor = previous != nullptr ? previous : next;
        // The number of an anchor that moved holds after the full stop.
        const bool isUnmoved =
            previous != nullptr && m_alignment.after(previous)->number.values == m_namer.valuesOf(*previous);
        const bool goesOn = m_builder.isInSentence() && isUnmoved;
        if (m_builder.isInSentence() && !goesOn)
            endSentence();
        const bool isBareNumber = anchor != nullptr && sectionWords(*anchor, {1}).endsWith(u'部');
        QString place = goesOn && !isBareNumber ? QString() : pathWords(path, false);
        if (anchor == nullptr) {
            place += u"に次のように"_s;
        } else {
            if (needsNo(place, *anchor))
                place += u'の';
            place += sectionWords(*anchor, m_namer.valuesOf(*anchor)) +
                     (previous != nullptr ? u"の次に次のように"_s : u"の前に次のように"_s);
        }
        m_builder.add(place, AmendingVerb::Insert);
        endSentence(lines);
        --i;
    }
}

} // namespace core::amend
