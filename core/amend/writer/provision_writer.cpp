// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/provision_writer.h"

#include "core/amend/writer/unit_lines.h"
#include "core/compare/same_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// What may stand below a provision and be amended one by one.
Kind kindBelow(Kind kind)
{
    switch (kind) {
    case Kind::Article:
    case Kind::SupplementaryProvision:
        return Kind::Paragraph;
    case Kind::Paragraph:
        return Kind::Item;
    default:
        return Kind::Subitem;
    }
}

/// Whether the units of a row can be told by their numbers: each has one, and they rise.
bool isNumbered(const std::vector<const Provision*>& units)
{
    for (size_t i = 0; i < units.size(); ++i) {
        const auto& values = units[i]->number.values;
        if (values.empty() || (i > 0 && !(units[i - 1]->number.values < values)) ||
            units[i]->number.style != units.front()->number.style)
            return false;
    }
    return true;
}

bool holdsOnly(const Provision& node, Kind kind)
{
    return std::all_of(node.children.begin(), node.children.end(),
                       [kind](const Provision& child) { return child.kind == kind; });
}

/// Alike in all but the number of the unit itself.
bool isSameButNumber(const Provision& before, const Provision& after)
{
    Provision renumbered = after;
    renumbered.number = before.number;
    return compare::isSameText(before, renumbered);
}

} // namespace

AmendedRow ProvisionWriter::rowBelow(const Provision& before, const Provision& after, Kind* kind) const
{
    *kind = kindBelow(before.kind);
    return amendedRow(m_alignment, childrenOf(before, *kind), childrenOf(after, *kind));
}

bool ProvisionWriter::needsWhole(const Provision& before, const Provision& after) const
{
    const Kind kind = kindBelow(before.kind);
    if (!holdsOnly(before, kind) || !holdsOnly(after, kind) || !isNumbered(childrenOf(before, kind)) ||
        !isNumbered(childrenOf(after, kind)))
        return true;
    if (kind != Kind::Paragraph)
        return textChange(before, after).kind == TextChangeKind::Whole;
    // The only 項 of an article has no name of its own; replacing it replaces the article.
    const auto paragraphs = childrenOf(before, kind);
    const Provision* counterpart = paragraphs.size() == 1 ? m_alignment.after(paragraphs.front()) : nullptr;
    const bool isReplaced = counterpart == nullptr || m_alignment.parent(counterpart) != &after;
    return paragraphs.size() == 1 && (isReplaced || needsWhole(*paragraphs.front(), *counterpart));
}

bool ProvisionWriter::isWordsOnly(const Provision& before, const Provision& after) const
{
    if (isSameButNumber(before, after))
        return true;
    if (needsWhole(before, after))
        return false;
    const TextChangeKind text = before.kind == Kind::Article ? TextChangeKind::None : textChange(before, after).kind;
    if (text != TextChangeKind::None && text != TextChangeKind::Words)
        return false;
    Kind kind{};
    const AmendedRow row = rowBelow(before, after, &kind);
    return std::all_of(row.begin(), row.end(), [this](const AmendedPair& pair) {
        return pair.before != nullptr && pair.after != nullptr && !pair.isReplaced &&
               pair.before->number.values == pair.after->number.values && isWordsOnly(*pair.before, *pair.after);
    });
}

bool ProvisionWriter::isSame(const AmendedPair& pair) const
{
    return isSameButNumber(*pair.before, *pair.after);
}

bool ProvisionWriter::writeArticles(const std::vector<const Provision*>& before,
                                    const std::vector<const Provision*>& after, bool isOneRow)
{
    if (!isNumbered(before) || !isNumbered(after))
        return false;
    Row row;
    row.kind = Kind::Article;
    row.pairs = amendedRow(m_alignment, before, after);
    row.hasChapters = !isOneRow;
    // An article added at the head of a chapter has its anchor in another one.
    const Provision* previous = nullptr;
    for (const AmendedPair& pair : row.pairs) {
        const bool isAdded = pair.before == nullptr;
        if (isAdded && row.hasChapters &&
            (previous == nullptr || m_alignment.parent(previous) != m_alignment.parent(pair.after)))
            return false;
        previous = pair.after != nullptr ? pair.after : previous;
    }
    countCaptions(row.pairs);
    writeRow(row);
    endSentence();
    return !m_hasFailed;
}

bool ProvisionWriter::holdsTable(const Provision& unit)
{
    return !model::allOfKind(unit, Kind::RoleTable).empty();
}

bool ProvisionWriter::writeSupplementary(const Provision& before, const Provision& after)
{
    const auto old = childrenOf(before, Kind::Paragraph);
    const auto now = childrenOf(after, Kind::Paragraph);
    if (isSameButNumber(before, after))
        return true;
    if (!holdsOnly(before, Kind::Paragraph) || !holdsOnly(after, Kind::Paragraph) || !isNumbered(old) ||
        !isNumbered(now) || old.empty() || now.empty())
        return false;
    const AmendedPath path{&before};
    writeCaption(before, after, path);
    Row row;
    row.before = &before;
    row.after = &after;
    row.path = path;
    row.kind = Kind::Paragraph;
    row.pairs = amendedRow(m_alignment, old, now);
    writeRow(row);
    endSentence();
    return true;
}

void ProvisionWriter::endSentence(const QStringList& newText)
{
    m_builder.endSentence(newText);
    m_namer.endSentence();
    m_lastMoved = nullptr;
}

AmendedPath ProvisionWriter::pathOf(const Row& row, const Provision& unit) const
{
    AmendedPath path = row.path;
    const bool isOnlyParagraph =
        row.kind == Kind::Paragraph && row.before != nullptr && childrenOf(*row.before, Kind::Paragraph).size() == 1;
    if (!isOnlyParagraph)
        path.push_back(&unit);
    return path;
}

std::vector<PlacedWords> ProvisionWriter::placedWords(const std::vector<Quotation>& quotations) const
{
    std::vector<PlacedWords> words;
    for (const QuotedPhrase& phrase : quotedPhrases(quotations, m_style.behind))
        words.push_back({phrase.words, verbOf(phrase.kind)});
    return words;
}

void ProvisionWriter::writeText(const Provision& before, const Provision& after, const AmendedPath& path)
{
    const TextChange change = textChange(before, after);
    switch (change.kind) {
    case TextChangeKind::None:
    case TextChangeKind::Whole:
        return;
    case TextChangeKind::Words: {
        const std::vector<PlacedWords> words = placedWords(change.quotations);
        const Provision& unit = *path.back();
        const int ordinal = change.part.isEmpty() ? m_ordinals.value(&unit, -1) : -1;
        const QString name = m_namer.name(path);
        return m_builder.addWords({name + change.part, m_namer.unitWords(unit, m_namer.valuesOf(unit)), ordinal},
                                  words);
    }
    case TextChangeKind::AddProviso:
        m_builder.add(m_namer.name(path) + u"に次のただし書を"_s, AmendingVerb::Insert);
        return endSentence({change.added});
    case TextChangeKind::AddSecond:
        m_builder.add(m_namer.name(path) + u"に後段として次のように"_s, AmendingVerb::Insert);
        return endSentence({change.added});
    case TextChangeKind::RemoveProviso:
        return m_builder.add(m_namer.name(path) + u"ただし書を"_s, AmendingVerb::Remove);
    case TextChangeKind::RemoveSecond:
        return m_builder.add(m_namer.name(path) + u"後段を"_s, AmendingVerb::Remove);
    }
}

void ProvisionWriter::writeWhole(const AmendedPair& pair, const AmendedPath& path)
{
    // It moves later: until then it keeps its number.
    Provision unit = *pair.after;
    m_hasFailed = m_hasFailed || holdsTable(unit) || holdsTable(*pair.before);
    unit.number = pair.before->number;
    m_builder.add(m_namer.name(path) + u"を次のように"_s, AmendingVerb::Replace);
    endSentence(unitLines(unit, path));
}

void ProvisionWriter::writeUnit(const AmendedPair& pair, const AmendedPath& path)
{
    const Provision& before = *pair.before;
    const Provision& after = *pair.after;
    if (isSame(pair))
        return;
    if (pair.isReplaced || needsWhole(before, after))
        return writeWhole(pair, path);
    if (writeWithCaption(before, after, path))
        return;
    writeCaption(before, after, path);
    if (before.kind != Kind::Article)
        writeText(before, after, path);
    Row row;
    row.before = &before;
    row.after = &after;
    row.path = path;
    row.pairs = rowBelow(before, after, &row.kind);
    writeRow(row);
}

void ProvisionWriter::writeRow(const Row& row)
{
    const bool isArticles = row.kind == Kind::Article;
    for (const AmendedPair& pair : row.pairs) {
        if (pair.before != nullptr)
            m_ordinals.insert(pair.before, m_nextOrdinal++);
    }
    ++m_nextOrdinal; // what follows is no neighbour
    for (const AmendedPair& pair : row.pairs) {
        if (pair.before == nullptr || pair.after == nullptr || isSame(pair))
            continue;
        const bool moves = pair.before->number.values != pair.after->number.values;
        if (moves && !pair.isReplaced && isWordsOnly(*pair.before, *pair.after))
            continue; // in the same breath as its move
        writeUnit(pair, pathOf(row, *pair.before));
        if (isArticles)
            endSentence();
    }
    writeSteps(row);
    writeInsertions(row);
}

} // namespace core::amend
