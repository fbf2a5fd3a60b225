// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lineage_id.h"
#include "core/model/provision.h"

#include <QString>

#include <vector>

namespace ui::agreement {

/// Which words of a provision a row shows.
enum class RowField { Text, Caption };

/// One line of the structured text: a number that cannot be typed, and words that can.
struct ProvisionRow
{
    core::LineageId lineage;
    core::model::ProvisionKind kind = core::model::ProvisionKind::Text;
    RowField field = RowField::Text;
    QString number; ///< as shown: 第1条, 2, (1); empty for a first paragraph
    QString words;
    int level = 0;          ///< indent, 0 … 6
    bool isEditable = true; ///< false for rows that only stand for something edited elsewhere (別表)

    friend bool operator==(const ProvisionRow&, const ProvisionRow&) = default;
};

/// A text from its title to its signatures as rows in reading order; a role table is one row that tells its name and
/// its number of 取組. Pure.
[[nodiscard]] std::vector<ProvisionRow> provisionRows(const core::model::Provision& root);

} // namespace ui::agreement
