// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/joined_layout.h"

#include <iterator>

namespace core::print {

Layout joined(std::vector<Layout> parts)
{
    Layout whole;
    for (Layout& part : parts) {
        if (whole.pages.empty())
            whole.fonts = part.fonts;
        const auto pages = static_cast<int>(whole.pages.size());
        const auto sections = static_cast<int>(whole.sections.size());
        for (Page& page : part.pages)
            page.section += sections;
        for (Section& section : part.sections)
            section.firstPage += pages;
        for (OutlineEntry& entry : part.outline)
            entry.page += pages;
        std::move(part.pages.begin(), part.pages.end(), std::back_inserter(whole.pages));
        std::move(part.sections.begin(), part.sections.end(), std::back_inserter(whole.sections));
        std::move(part.outline.begin(), part.outline.end(), std::back_inserter(whole.outline));
    }
    return whole;
}

} // namespace core::print
