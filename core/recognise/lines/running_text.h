// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/line.h"
#include "core/recognise/number_stack.h"

#include <vector>

namespace core::recognise {

/// Finds the places where a new part begins in text that runs on. Keeps its state from one call to the next, so that a
/// text can be fed in pieces.
class RunningText
{
public:
    enum class Zone { Front, Preamble, Body, Tail, Table };

    explicit RunningText(Zone zone)
        : m_zone(zone)
    {
    }

    /// Heads of articles and chapters only, as on a page whose other lines are whole.
    void setHeadsOnly() { m_headsOnly = true; }
    /// Number of the article that came last.
    void setLastArticle(int number) { m_lastArticle = number; }
    [[nodiscard]] int lastArticle() const { return m_lastArticle; }
    /// Number of the chapter or part that came last.
    void setLastGroup(int number) { m_lastGroup = number; }
    [[nodiscard]] int lastGroup() const { return m_lastGroup; }
    [[nodiscard]] Zone zone() const { return m_zone; }
    void enter(Zone zone) { m_zone = zone; }

    /// The parts of a line, trimmed, none empty.
    [[nodiscard]] Lines split(const Line& line);
    /// How many article heads stand in a text with numbers that rise by one.
    [[nodiscard]] static int countArticles(const QString& folded);

private:
    /// Length of the head that begins at an index; 0 when no part begins there. The next part begins behind it at the
    /// earliest.
    qsizetype headAt(qsizetype index);
    qsizetype articleAt(qsizetype index);
    qsizetype groupAt(qsizetype index);
    qsizetype markerAt(qsizetype index);
    qsizetype frontAt(qsizetype index);
    qsizetype tailAt(qsizetype index);
    [[nodiscard]] QChar before(qsizetype index) const;
    [[nodiscard]] QStringView wordAt(qsizetype index) const;
    [[nodiscard]] bool isClosingAt(qsizetype index) const;
    void cut(qsizetype index);

    Zone m_zone;
    bool m_headsOnly = false;
    int m_lastArticle = 0;
    int m_lastGroup = 0;
    NumberStack m_numbers;
    QString m_folded;
    std::vector<qsizetype> m_cuts;
};

} // namespace core::recognise
