// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/role_table_writer.h"

#include "core/amend/writer/section_writer.h"
#include "core/amend/writer/sequence_plan.h"
#include "core/amend/writer/table_share.h"
#include "core/base/width_folding.h"
#include "core/compare/same_text.h"
#include "core/model/edit/reference_index.h"
#include "core/model/text_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;
using Nodes = std::vector<const Provision*>;

std::vector<int> valuesOf(const Provision& table)
{
    return model::tableNumber(table.text).values;
}

/// 別表, or 別表第N: all titles of a row have a name of their own, in rising order.
bool areNamed(const Nodes& tables)
{
    for (size_t i = 0; i < tables.size(); ++i) {
        const QString title = foldedWords(tables[i]->text);
        const bool isPlain = title == u"別表" || !valuesOf(*tables[i]).empty();
        if (!isPlain || (i > 0 && !(valuesOf(*tables[i - 1]) < valuesOf(*tables[i]))))
            return false;
    }
    return true;
}

/// Whether two tables read the same below their heads.
bool isSameBody(const Provision& before, const Provision& after)
{
    Provision headed = after;
    headed.text = before.text;
    headed.caption = before.caption;
    return compare::isSameText(before, headed);
}

} // namespace

void RoleTableWriter::endSentence(const QStringList& newText)
{
    m_builder.endSentence(newText);
    m_namer.endSentence();
    m_lastMoved = nullptr;
}

bool RoleTableWriter::write(const Provision& before, const Provision& after)
{
    const Nodes old = childrenOf(before, Kind::RoleTable);
    const Nodes now = childrenOf(after, Kind::RoleTable);
    if (!areNamed(old) || !areNamed(now))
        return false;
    const AmendedRow row = amendedRow(m_alignment, old, now);
    for (const AmendedPair& pair : row) {
        if (pair.isPaired())
            writeTable(*pair.before, *pair.after);
    }
    writeSteps(row);
    writeInsertions(row, after);
    endSentence();
    return true;
}

void RoleTableWriter::writeTable(const Provision& before, const Provision& after)
{
    const QString name = m_namer.fullName({&before});
    const bool hasCaptions = !before.caption.isEmpty() && !after.caption.isEmpty();
    const bool isSameCaption = compare::isSameWording(before.caption, after.caption);
    if (isSameBody(before, after) && isSameCaption)
        return;
    ClauseBuilder clauses;
    PlaceNamer namer = m_namer;
    SectionWriter sections(m_alignment, m_style, &clauses, &namer);
    const bool isByRows = (hasCaptions || isSameCaption) &&
                          changedShare(before, after, m_alignment) <= m_style.wholeTableShare &&
                          sections.write(before, after);
    if (!isByRows) {
        // Its head keeps its number until the table moves.
        Provision table = after;
        table.text = before.text;
        m_builder.add(name + u"を次のように"_s, AmendingVerb::Replace);
        return endSentence(model::partLines(table));
    }
    if (!isSameCaption) {
        m_builder.add(name + u"の見出しを「"_s + after.caption + u"」に"_s, AmendingVerb::Replace);
        endSentence();
    }
    m_namer = namer;
    m_builder.append(clauses);
}

void RoleTableWriter::writeSteps(const AmendedRow& row)
{
    std::vector<PlannedUnit> planned;
    Nodes tables;
    for (const AmendedPair& pair : row) {
        if (pair.before == nullptr)
            continue;
        planned.push_back({valuesOf(*pair.before),
                           pair.after == nullptr ? std::nullopt : std::optional(valuesOf(*pair.after)), false});
        tables.push_back(pair.before);
    }
    for (const PlannedStep& step : planSequence(planned, m_style.blockLength, false)) {
        const Provision& table = *tables[step.first];
        const QString name = m_namer.fullName({&table});
        if (step.kind == StepKind::Remove) {
            m_builder.add(name + u'を', AmendingVerb::Remove);
            continue;
        }
        const std::vector<int>& values = *planned[step.first].after;
        m_builder.add(name + u'を' + m_namer.unitWords(table, values), AmendingVerb::Become);
        m_namer.renumber(table, values);
        m_lastMoved = &table;
    }
}

QString RoleTableWriter::insertionAnchor(const AmendedRow& row, size_t index, const Provision& root)
{
    if (index > 0) {
        const AmendedPair* previous = nullptr;
        for (size_t i = 0; i < index; ++i) {
            if (row[i].after != nullptr)
                previous = &row[i];
        }
        if (previous != nullptr && previous->before != nullptr && previous->before == m_lastMoved)
            return u"同表の次に"_s;
        if (previous != nullptr && previous->before == nullptr) {
            endSentence();
            return m_namer.unitWords(*previous->after, valuesOf(*previous->after)) + u"の次に"_s;
        }
        if (previous != nullptr) {
            if (valuesOf(*previous->before) != valuesOf(*previous->after))
                endSentence();
            return m_namer.fullName({previous->before}) + u"の次に"_s;
        }
    }
    const auto next = std::find_if(row.begin() + static_cast<std::ptrdiff_t>(index), row.end(),
                                   [](const AmendedPair& pair) { return pair.isPaired(); });
    if (next != row.end()) {
        endSentence();
        return m_namer.fullName({next->before}) + u"の前に"_s;
    }
    // Behind the 附則 even where signatures follow it (drafting-rules 1.3).
    return model::firstChild(root, Kind::SupplementaryProvision) != nullptr ? u"附則の次に"_s : u"本則の次に"_s;
}

void RoleTableWriter::writeInsertions(const AmendedRow& row, const Provision& root)
{
    for (size_t i = 0; i < row.size(); ++i) {
        if (row[i].before != nullptr)
            continue;
        m_builder.add(insertionAnchor(row, i, root) + u"次の別表を"_s, AmendingVerb::Insert);
        endSentence(model::partLines(*row[i].after));
    }
}

} // namespace core::amend
