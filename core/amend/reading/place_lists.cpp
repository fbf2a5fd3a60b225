// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/reading/place_reader.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// Lists of places, and rows of them: 「第3条第1項及び第2項、第5条から第7条までの規定」.
namespace core::amend {

std::vector<PlaceRange> PlaceReader::readPlaces()
{
    std::vector<PlaceRange> places;
    while (true) {
        const qsizetype before = m_cursor.position();
        if (!places.empty()) {
            if (!m_cursor.takeOneOf({u"及び", u"並びに", u"、", u"，"}))
                break;
            m_cursor.skipSpaces();
        }
        m_isInList = !places.empty();
        auto range = readRange();
        m_isInList = false;
        if (!range) {
            m_cursor.goTo(before);
            break;
        }
        places.push_back(std::move(*range));
    }
    if (!places.empty() && m_cursor.sees(u"の規定"))
        m_cursor.take(u"の規定");
    shareCaption(places);
    return places;
}

/// 「第3条及び第4条の見出し」: the captions of both. Nobody names an article as a whole beside a caption.
void PlaceReader::shareCaption(std::vector<PlaceRange>& places) const
{
    const auto isBareArticle = [](const PlaceRange& range) {
        return range.first.part == PlacePart::Whole && range.first.steps.size() == 1 &&
               range.first.steps.front().unit == PlaceUnit::Article;
    };
    const bool isShared = places.size() > 1 && !places.back().last && places.back().first.part == PlacePart::Caption &&
                          std::all_of(places.begin(), places.end() - 1, isBareArticle);
    for (size_t i = 0; isShared && i + 1 < places.size(); ++i) {
        places[i].first.part = PlacePart::Caption;
        if (places[i].last)
            places[i].last->part = PlacePart::Caption;
    }
}

std::optional<PlaceRange> PlaceReader::readRange()
{
    auto first = readPlace();
    if (!first)
        return std::nullopt;
    m_memory.name(*first);
    PlaceRange range{std::move(*first), std::nullopt};
    const qsizetype before = m_cursor.position();
    if (!m_cursor.take(u"から"))
        return range;
    const bool wasInList = std::exchange(m_isInList, true);
    auto last = readPlace();
    m_isInList = wasInList;
    if (!last || !m_cursor.take(u"まで")) {
        m_cursor.goTo(before);
        return range;
    }
    // 「第3条から第5条までの見出し」
    if (m_cursor.take(u"の見出し")) {
        range.first.part = PlacePart::Caption;
        last->part = PlacePart::Caption;
    }
    m_memory.name(*last);
    range.last = std::move(last);
    return range;
}

} // namespace core::amend
