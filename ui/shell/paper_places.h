// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lineage_id.h"
#include "core/model/provision.h"
#include "core/print/page/page_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui::shell {

/// Where provisions stand on the pages of a layout. Pages do not know provisions: they are found by their words, which
/// a page holds in reading order, a run a line. Made once for a layout; a plain value.
class PaperPlaces
{
public:
    struct Place
    {
        int page = 0; ///< index
        int y = 0;    ///< units of the page, the baseline of the first line
    };

    explicit PaperPlaces(const core::print::Layout& layout);

    /// Of a provision of the tree that was laid out: its own words, or for a cell those of its row; else those of the
    /// article or table around it. None when nothing of it is found, or it is none of the tree.
    [[nodiscard]] std::optional<Place> of(const core::model::Provision& root, core::LineageId lineage) const;

private:
    struct Run
    {
        qsizetype from = 0; ///< in m_words
        Place place;
    };

    QString m_words;         ///< of all pages, without spaces
    std::vector<Run> m_runs; ///< ascending
};

} // namespace ui::shell
