// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/word_difference.h"
#include "core/model/provision.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::amend {

/// Whether a unit stands in both texts, or only in the new or the old one.
enum class UnitState { Both, New, Gone };

/// One line of a comparison table (新旧対照表): what stands side by side at the same height. Removed words of the old
/// cell and added words of the new one are to be underlined (drafting-rules 2).
struct ComparisonRow
{
    QString oldLine; ///< empty where the other side has a line more
    QString newLine;
    std::vector<compare::Segment> words; ///< empty when both lines are the same or one of them is empty
    bool endsUnit = false;               ///< the last row of an article, an 附則, a 別表
    /// New, Gone: the first row of the unit says 「（新設）」 or 「（削る）」 on the side that lacks it.
    UnitState unit = UnitState::Both;
    int indent = 0; ///< ems that it is set in on paper, besides the spaces that its lines begin with

    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};

/// The parts of a text that stand side by side as units, in reading order: title, preamble, articles, 附則, closing,
/// 別表 as a whole.
[[nodiscard]] std::vector<const model::Provision*> comparedUnits(const model::Provision& root);

/// The lines of a unit, without blank ones.
[[nodiscard]] QStringList unitLinesOf(const model::Provision& unit);

/// How far a line of a unit is set in on paper (drafting-rules 4.1), which the plain line does not say: in ems.
[[nodiscard]] int paperIndent(model::ProvisionKind unit, const QString& line);

/// Puts the lines of two units side by side: equal and like ones at the same height, in their order. The last row ends
/// the unit.
[[nodiscard]] std::vector<ComparisonRow> pairedLines(const QStringList& old, const QStringList& now);

} // namespace core::amend
