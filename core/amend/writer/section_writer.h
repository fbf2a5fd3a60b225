// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/clause_builder.h"
#include "core/amend/writer/place_namer.h"
#include "core/amend/writer/sequence_plan.h"
#include "core/amend/writer/unit_change.h"
#include "core/compare/alignment.h"

#include <QHash>

#include <optional>

namespace core::amend {

/// Writes the sentences for the sections, rows and cells of one 別表. A section is named by its path (別表(3)ア…の表),
/// a row by its first cell (…の項), a cell by the head of its column (…の欄); sections move like 号
/// (drafting-rules 1.9.5).
class SectionWriter
{
public:
    SectionWriter(const compare::Alignment& alignment, const HouseStyle& style, ClauseBuilder* builder,
                  PlaceNamer* namer)
        : m_alignment(alignment)
        , m_style(style)
        , m_builder(*builder)
        , m_namer(*namer)
    {
    }

    /// False when the change cannot be told row by row; what was written then is of no use.
    [[nodiscard]] bool write(const model::Provision& before, const model::Provision& after);

private:
    using Nodes = std::vector<const model::Provision*>;

    [[nodiscard]] bool writeBelow(const model::Provision& before, const model::Provision& after, const Nodes& path);
    [[nodiscard]] bool writeNotes();
    [[nodiscard]] bool writeSections(const AmendedRow& row, const Nodes& path, const model::Provision& after);
    [[nodiscard]] bool writeHeading(const model::Provision& before, const model::Provision& after);
    void writeSectionSteps(const AmendedRow& row, const Nodes& path);
    void writeSectionInsertions(const AmendedRow& row, const Nodes& path);
    [[nodiscard]] bool writeRows(const model::Provision& before, const model::Provision& after, const Nodes& path);
    [[nodiscard]] bool areRowsNamed(const model::Provision& parent) const;
    [[nodiscard]] bool isSameRow(const model::Provision& before, const model::Provision& after) const;
    /// Whether the same words change in all cells that have them, so that the row says enough: 「…の項中」.
    [[nodiscard]] bool isSameInAllCells(const model::Provision& before) const;
    /// False: the row has to be replaced whole.
    [[nodiscard]] bool collectCells(const model::Provision& before, const model::Provision& after);
    void writeRow(const model::Provision& before, const model::Provision& after, const Nodes& path,
                  const model::Provision& parentAfter);
    void writeRowRemovals(const AmendedRow& row, const Nodes& path);
    void writeRowInsertions(const AmendedRow& row, const Nodes& path, const model::Provision& parentAfter);

    /// 「別表(3)ア生活機能の強化の表」, or 同表 where the sentence has named it.
    [[nodiscard]] QString tableName(const Nodes& path);
    [[nodiscard]] QString pathWords(const Nodes& path, bool isTable) const;
    [[nodiscard]] QString rowName(const Nodes& path, const model::Provision& row);
    [[nodiscard]] QString nameOf(const model::Provision& row) const;
    /// (3), ア; a bare number takes 部, for it would be none: 1の部.
    [[nodiscard]] QString sectionWords(const model::Provision& section, const std::vector<int>& values) const;
    /// Whether digits would run together: 別表第6の1.
    [[nodiscard]] bool needsNo(const QString& before, const model::Provision& section) const;
    void endSentence(const QStringList& newText = {});

    struct CellChange
    {
        QString head;
        std::vector<Quotation> quotations;
    };

    const compare::Alignment& m_alignment;
    const HouseStyle& m_style;
    ClauseBuilder& m_builder;
    PlaceNamer& m_namer;
    const model::Provision* m_before = nullptr;
    const model::Provision* m_after = nullptr;
    std::vector<CellChange> m_cells;
    Nodes m_named;                                      ///< the path that 同表 stands for
    const model::Provision* m_namedRow = nullptr;       ///< the row that 同項 stands for
    QHash<const model::Provision*, QString> m_headings; ///< of sections whose heading an earlier sentence changed
    QHash<const model::Provision*, QString> m_rowNames; ///< of rows that an earlier sentence renamed
    QHash<const model::Provision*, QString> m_newNames; ///< of rows that this sentence renames
};

} // namespace core::amend
