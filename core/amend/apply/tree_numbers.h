// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_place.h"
#include "core/model/edit/number_writing.h"
#include "core/model/provision.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace core::amend {

/// The number that a provision gets below a parent in which it does not stand yet, or stands alone, written as the tree
/// writes such numbers. The first 項 of an article is printed without one (drafting-rules 1.9.4).
/// `sample` is the number that a 号 has elsewhere; 項 go by the text.
[[nodiscard]] model::ProvisionNumber numberBelow(const model::Provision& root, const model::Provision& parent,
                                                 const model::ProvisionNumber& sample, const std::vector<int>& values,
                                                 const model::DigitWidths& widths);

/// Gives a provision that stands in the tree another number on its level.
void renumber(model::Provision& root, LineageId node, const std::vector<int>& values, const model::DigitWidths& widths);

/// Writes the numbers of new provisions, which are about to stand below `parent`, as the tree writes them; their values
/// stay. A mark that may be of two orders (イ of アイウ or イロハ) is read as its neighbours are.
void fitNumbers(const model::Provision& root, const model::Provision& parent, std::vector<model::Provision>& added,
                const model::DigitWidths& widths);

/// The value of a mark 「イ」, 「(2)」 in a style; nothing where the mark is of another.
[[nodiscard]] std::optional<int> valueOfMark(const QString& mark, NumberStyle style);

/// How often each number stands in one sequence: the articles of a text, the 項 of an article, the 号 below one
/// provision.
using NumberCounts = QHash<QString, int>;
[[nodiscard]] NumberCounts numberCounts(const model::Provision& root);

/// A number that stands more often than before.
struct TakenNumber
{
    LineageId node;
    QString number;
};
[[nodiscard]] std::optional<TakenNumber> newlyTaken(const NumberCounts& before, const model::Provision& root);

/// Sorts the children of a kind by number, where they stood in order before.
class NumberOrder
{
public:
    explicit NumberOrder(const model::Provision& root);
    /// Puts what has moved to where its number belongs.
    void restore(model::Provision& root) const;

private:
    std::vector<std::pair<LineageId, model::ProvisionKind>> m_ordered;
};

} // namespace core::amend
