// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/page_words.h"

#include <algorithm>

namespace core::procedure {

PageWords::PageWords(const QStringList& pages)
{
    for (const QString& words : pages)
        m_pages.push_back({words, std::vector<bool>(static_cast<size_t>(words.size()), false)});
}

qsizetype PageWords::find(qsizetype page, const QString& piece, qsizetype from) const
{
    const PageLetters& letters = m_pages[static_cast<size_t>(page)];
    for (qsizetype at = letters.words.indexOf(piece, from); at >= 0; at = letters.words.indexOf(piece, at + 1)) {
        const auto begin = letters.isTaken.begin() + at;
        if (std::none_of(begin, begin + piece.size(), [](bool isTaken) { return isTaken; }))
            return at;
    }
    return -1;
}

bool PageWords::isFree(qsizetype page, qsizetype from) const
{
    const std::vector<bool>& isTaken = m_pages[static_cast<size_t>(page)].isTaken;
    return std::find(isTaken.begin() + from, isTaken.end(), false) != isTaken.end();
}

void PageWords::take(Place place, qsizetype length)
{
    const auto begin = m_pages[static_cast<size_t>(place.page)].isTaken.begin() + place.at;
    std::fill(begin, begin + length, true);
}

std::vector<std::pair<PageWords::Place, qsizetype>> PageWords::broken(qsizetype page, qsizetype from,
                                                                      const QString& piece, bool isStrict) const
{
    if (page + 1 >= static_cast<qsizetype>(m_pages.size()))
        return {};
    const std::vector<bool>& nextTaken = m_pages[static_cast<size_t>(page) + 1].isTaken;
    for (qsizetype length = piece.size() - 1; length > 0; --length) {
        const qsizetype at = find(page, piece.first(length), from);
        if (at < 0)
            continue;
        const QString rest = piece.sliced(length);
        const qsizetype next = find(page + 1, rest, 0);
        // It goes on where the page begins, or behind the cell before it.
        const bool isJoined = next >= 0 && (next == 0 || nextTaken[static_cast<size_t>(next) - 1]);
        if (isJoined || (!isStrict && next >= 0))
            return {{{page, at}, length}, {{page + 1, next}, rest.size()}};
        auto further = broken(page + 1, 0, rest, isStrict);
        if (further.empty())
            continue;
        further.insert(further.begin(), {{page, at}, length});
        return further;
    }
    return {};
}

bool PageWords::takeBroken(qsizetype page, qsizetype from, const QString& piece)
{
    auto parts = broken(page, from, piece, true);
    if (parts.empty())
        parts = broken(page, from, piece, false);
    for (const auto& [place, length] : parts)
        take(place, length);
    return !parts.empty();
}

bool PageWords::takeNext(const QString& piece)
{
    const auto pages = static_cast<qsizetype>(m_pages.size());
    for (qsizetype page = m_next.page; page < pages; ++page) {
        const qsizetype from = page == m_next.page ? m_next.at : 0;
        if (const qsizetype at = find(page, piece, from); at >= 0) {
            take({page, at}, piece.size());
            m_next = {page, at + piece.size()};
            return true;
        }
        // The cells beside one that goes on begin on the same page: the place stays.
        if (isFree(page, from) && takeBroken(page, from, piece))
            return true;
    }
    return false;
}

bool PageWords::takeAnywhere(const QString& piece)
{
    return takeWhole(piece) || takeBroken(piece);
}

bool PageWords::takeWhole(const QString& piece)
{
    for (qsizetype page = 0; page < static_cast<qsizetype>(m_pages.size()); ++page) {
        if (const qsizetype at = find(page, piece, 0); at >= 0) {
            take({page, at}, piece.size());
            return true;
        }
    }
    return false;
}

bool PageWords::takeBroken(const QString& piece)
{
    for (qsizetype page = 0; page < static_cast<qsizetype>(m_pages.size()); ++page) {
        if (isFree(page, 0) && takeBroken(page, 0, piece))
            return true;
    }
    return false;
}

QStringList PageWords::leftovers() const
{
    QStringList runs;
    for (const PageLetters& page : m_pages) {
        QString run;
        for (qsizetype at = 0; at < page.words.size(); ++at) {
            if (!page.isTaken[static_cast<size_t>(at)])
                run += page.words.at(at);
            if (!run.isEmpty() && (page.isTaken[static_cast<size_t>(at)] || at + 1 == page.words.size())) {
                runs.append(run);
                run.clear();
            }
        }
    }
    return runs;
}

} // namespace core::procedure
