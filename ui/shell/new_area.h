// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/municipality.h"

#include <QString>

#include <vector>

namespace ui::shell {

/// What drafts of a new area begin from (ひな形).
enum class DraftTemplate {
    Columns, ///< 札幌型: role table of four columns, roles by pattern
    Stacked, ///< 旭川型: stacked roles, worded freely
    Blank,   ///< 空: title, preamble, 第1条 and signatures
};

/// An area that the user wants to begin with: one draft agreement for each member. A plain value.
struct NewArea
{
    QString name;
    core::model::Municipality coreCity;
    std::vector<core::model::Municipality> members; ///< in the order of the list; the core city is none of them
    DraftTemplate draftTemplate = DraftTemplate::Columns;
};

} // namespace ui::shell
