// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/replacing.h"

#include "core/base/width_folding.h"
#include "core/store/search_match.h"

namespace ui {

ReplacedText replaceIn(const QString& text, const QString& words, const QString& with)
{
    const auto places = core::store::occurrencesOf(text, core::foldForSearch(words));
    ReplacedText replaced{text, static_cast<int>(places.size())};
    // From the end, so that the places before stay where they are.
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        replaced.text.replace(place->start, place->length, with);
    return replaced;
}

int replaceIn(core::model::Provision& root, const QString& words, const QString& with)
{
    int count = 0;
    const auto replace = [&](QString& text) {
        ReplacedText replaced = replaceIn(text, words, with);
        count += replaced.count;
        text = std::move(replaced.text);
    };
    core::model::visit(root, [&replace](core::model::Provision& node) {
        replace(node.caption);
        replace(node.text);
    });
    return count;
}

} // namespace ui
