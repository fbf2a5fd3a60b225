// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/clause_builder.h"
#include "core/amend/writer/place_namer.h"
#include "core/amend/writer/unit_change.h"
#include "core/compare/alignment.h"

#include <optional>

namespace core::amend {

/// Writes the sentences for the 別表 of a text (drafting-rules 1.6): head, sections, rows, cells; tables that come, go
/// or get another number. A table of which more than the house's share changes, or that cannot be told row by row, is
/// replaced whole.
class RoleTableWriter
{
public:
    RoleTableWriter(const compare::Alignment& alignment, const HouseStyle& style, ClauseBuilder* builder,
                    PlaceNamer* namer)
        : m_alignment(alignment)
        , m_style(style)
        , m_builder(*builder)
        , m_namer(*namer)
    {
    }

    /// False when a table has no name that a sentence can use; what was written then is of no use.
    [[nodiscard]] bool write(const model::Provision& before, const model::Provision& after);

private:
    void writeTable(const model::Provision& before, const model::Provision& after);
    void writeSteps(const AmendedRow& row);
    void writeInsertions(const AmendedRow& row, const model::Provision& root);
    [[nodiscard]] QString insertionAnchor(const AmendedRow& row, size_t index, const model::Provision& root);
    void endSentence(const QStringList& newText = {});

    const compare::Alignment& m_alignment;
    const HouseStyle& m_style;
    ClauseBuilder& m_builder;
    PlaceNamer& m_namer;
    const model::Provision* m_lastMoved = nullptr;
};

} // namespace core::amend
