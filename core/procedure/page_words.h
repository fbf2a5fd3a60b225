// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core::procedure {

/// The words of pages, taken off piece by piece: what is left at the end should not be there. Values only.
class PageWords
{
public:
    /// Words of each page in reading order, without white space.
    explicit PageWords(const QStringList& pages);

    /// Takes the next occurrence behind what was taken last; false when there is none. A piece may begin on one page
    /// and go on on the next ones.
    [[nodiscard]] bool takeNext(const QString& piece);
    /// Takes an occurrence anywhere.
    [[nodiscard]] bool takeAnywhere(const QString& piece);
    /// Takes one anywhere that stands on one page.
    [[nodiscard]] bool takeWhole(const QString& piece);
    /// Takes one anywhere that goes on on the next page.
    [[nodiscard]] bool takeBroken(const QString& piece);
    /// What nothing has taken, run by run.
    [[nodiscard]] QStringList leftovers() const;

private:
    struct PageLetters
    {
        QString words;
        std::vector<bool> isTaken;
    };
    struct Place
    {
        qsizetype page = 0;
        qsizetype at = 0;
    };

    [[nodiscard]] qsizetype find(qsizetype page, const QString& piece, qsizetype from) const;
    [[nodiscard]] bool isFree(qsizetype page, qsizetype from) const;
    /// The places of the parts of a piece that goes on on the next pages.
    [[nodiscard]] std::vector<std::pair<Place, qsizetype>> broken(qsizetype page, qsizetype from, const QString& piece,
                                                                  bool isStrict) const;
    [[nodiscard]] bool takeBroken(qsizetype page, qsizetype from, const QString& piece);
    void take(Place place, qsizetype length);

    std::vector<PageLetters> m_pages;
    Place m_next;
};

} // namespace core::procedure
