// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/parts/role_table.h"

#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/number_stack.h"
#include "core/recognise/parts/role_rows.h"
#include "core/recognise/parts/signatures.h"
#include "core/recognise/parts/table_row.h"
#include "core/recognise/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

using Kind = model::ProvisionKind;
using Code = model::FindingCode;

bool isNote(const QString& folded)
{
    return folded.startsWith(u"備考") || folded.startsWith(u"注 ") || folded.startsWith(u"注)") ||
           folded.startsWith(u"(注") || folded.startsWith(u'※') || folded == u"注";
}

/// 「取組 内容 甲の役割 乙の役割」 with spaces for borders, or one head alone on its line.
bool isFlattenedHead(const QString& folded)
{
    if (folded.size() > 80)
        return false;
    if (isColumnHead(folded) || isInitiativeHead(folded))
        return true;
    const auto parts = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return isColumnHead(part) || isInitiativeHead(part);
           });
}

class TableReader
{
public:
    TableReader(const Blocks& blocks, Draft& draft)
        : m_blocks(blocks)
        , m_draft(draft)
        , m_rows(draft)
    {
    }

    size_t read(size_t from)
    {
        m_draft.add(Kind::RoleTable, {}, m_blocks[from].at());
        m_path = {&m_draft.text.root.children.back()};
        m_rows.start(*m_path.front());
        size_t i = from;
        if (m_blocks[i].shape == Shape::TableHeading)
            readHeading(m_blocks[i++]);
        for (; i < m_blocks.size() && !ends(i); ++i)
            take(i);
        m_rows.finish();
        return i;
    }

private:
    [[nodiscard]] bool ends(size_t index) const
    {
        switch (m_blocks[index].shape) {
        case Shape::TableHeading:
        case Shape::Supplementary:
        case Shape::Closing:
        case Shape::Date:
        case Shape::Article:
        case Shape::Chapter:
        case Shape::Part:
            return true;
        case Shape::Caption:
            return index + 1 < m_blocks.size() && m_blocks[index + 1].shape == Shape::Article;
        case Shape::Text:
            return startsSignatures(m_blocks, index);
        default:
            return false;
        }
    }

    void readHeading(const Block& block)
    {
        model::Provision& table = *m_path.front();
        const TableHeading heading = readTableHeading(block.folded);
        table.text = block.text().left(heading.titleLength).trimmed();
        qsizetype end = heading.titleLength;
        if (heading.captionLength > 0) {
            table.caption = block.text().mid(heading.captionStart, heading.captionLength);
            end = heading.captionStart + heading.captionLength;
        }
        const Line rest = block.line.mid(end).trimmed();
        if (!rest.isEmpty())
            addPlainSection(rest);
    }

    void take(size_t index)
    {
        const Block& block = m_blocks[index];
        const bool headingBefore = m_headingOpen;
        m_headingOpen = false;
        if (block.shape == Shape::Row) {
            m_inNotes = false;
            m_rows.take(block, *m_path.back());
        } else if (block.shape == Shape::Rule) {
            m_draft.findings.info(Code::MarkupRemoved, block.at(), block.text(), {u"--"_s});
        } else if (block.shape == Shape::Caption && isBareHeading()) {
            m_path.front()->caption = block.text();
        } else if (isNote(block.folded) || (m_inNotes && block.marker)) {
            m_inNotes = true;
            m_rows.closeInitiative();
            m_draft.append(*m_path.back(), Kind::TableNote, block.text(), block.at());
        } else if (!block.marker || !takeSection(block)) {
            takeText(index, headingBefore);
        }
    }

    [[nodiscard]] bool isBareHeading() const
    {
        return m_path.size() == 1 && m_path.front()->children.empty() && m_path.front()->caption.isEmpty();
    }

    bool takeSection(const Block& block)
    {
        const auto placement = m_numbers.place(*block.marker, block.isLoose);
        if (!placement || (placement->isGap && endsSentence(block.folded)))
            return false;
        reportGap(block, *placement);
        m_numbers.enter(*placement);
        m_path.resize(static_cast<size_t>(placement->level) + 1);
        const Line words = block.words();
        model::Provision& section = m_draft.append(*m_path.back(), Kind::Section, {}, block.at());
        section.number = numberOf(block, placement->reading);
        section.caption = words.text();
        m_path.push_back(&section);
        m_rows.closeInitiative();
        m_headingOpen = true;
        m_inNotes = false;
        return true;
    }

    void reportGap(const Block& block, const Placement& placement)
    {
        if (placement.isRepeated)
            m_draft.findings.warn(Code::NumberRepeated, block.at(), block.text(),
                                  {QString::number(placement.reading.value)});
        else if (placement.isGap)
            m_draft.findings.warn(Code::NumberGap, block.at(), block.text(),
                                  {QString::number(placement.expected), QString::number(placement.reading.value)});
    }

    void takeText(size_t index, bool headingBefore)
    {
        const Block& block = m_blocks[index];
        const Block* next = index + 1 < m_blocks.size() ? &m_blocks[index + 1] : nullptr;
        if (headingBefore && !block.isApart() && m_path.size() > 1) {
            joinWords(m_path.back()->caption, block.text());
            m_draft.findings.info(Code::HardWrapJoined, block.at(), block.text(), {u"2"_s});
            m_headingOpen = true;
        } else if (isFlattenedHead(block.folded)) {
            reportFlattened(block);
            addText(block);
        } else if (next != nullptr && (startsTable(*next) || next->shape == Shape::Marked) && !m_isFlattened &&
                   !endsSentence(block.folded)) {
            addPlainSection(block.line);
        } else {
            addText(block);
        }
    }

    void reportFlattened(const Block& block)
    {
        if (!m_isFlattened)
            m_draft.findings.warn(Code::TableFlattened, block.at(), block.text());
        m_isFlattened = true;
    }

    void addText(const Block& block)
    {
        m_rows.closeInitiative();
        m_draft.append(*m_path.back(), Kind::Text, block.text(), block.at());
        m_draft.findings.warn(Code::TextUnplaced, block.at(), block.text());
    }

    /// A heading without a number: it stands below the numbered ones that are open.
    void addPlainSection(const Line& words)
    {
        m_path.resize(static_cast<size_t>(m_numbers.depth()) + 1);
        model::Provision& section = m_draft.append(*m_path.back(), Kind::Section, {}, words.start());
        section.caption = words.text();
        m_path.push_back(&section);
        m_rows.closeInitiative();
    }

    const Blocks& m_blocks;
    Draft& m_draft;
    RoleRows m_rows;
    NumberStack m_numbers;
    std::vector<model::Provision*> m_path; ///< the table, then the open sections
    bool m_headingOpen = false;            ///< the line before was a heading that may go on
    bool m_inNotes = false;
    bool m_isFlattened = false;
};

} // namespace

size_t readRoleTable(const Blocks& blocks, size_t from, Draft& draft)
{
    return TableReader(blocks, draft).read(from);
}

} // namespace core::recognise
