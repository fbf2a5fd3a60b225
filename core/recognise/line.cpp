// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/line.h"

#include "core/recognise/characters.h"

#include <algorithm>

namespace core::recognise {

Line::Line(QString text, SourcePosition start)
    : m_text(std::move(text))
    , m_start(start)
{
}

SourcePosition Line::positionAt(qsizetype index) const
{
    index = std::clamp<qsizetype>(index, 0, m_text.size());
    const auto after = std::upper_bound(m_jumps.begin(), m_jumps.end(), index,
                                        [](qsizetype wanted, const Piece& piece) { return wanted < piece.index; });
    const Piece piece = after == m_jumps.begin() ? Piece{0, m_start} : *std::prev(after);
    return {piece.at.line, piece.at.column + static_cast<int>(index - piece.index)};
}

Line Line::mid(qsizetype from, qsizetype length) const
{
    from = std::clamp<qsizetype>(from, 0, m_text.size());
    if (length < 0 || from + length > m_text.size())
        length = m_text.size() - from;
    Line part(m_text.mid(from, length), positionAt(from));
    const auto first = std::upper_bound(m_jumps.begin(), m_jumps.end(), from,
                                        [](qsizetype wanted, const Piece& piece) { return wanted < piece.index; });
    for (auto jump = first; jump != m_jumps.end() && jump->index < from + length; ++jump)
        part.m_jumps.push_back({jump->index - from, jump->at});
    if (from == 0)
        part.blanksBefore = blanksBefore;
    return part;
}

Line Line::trimmed() const
{
    qsizetype first = 0;
    qsizetype last = m_text.size();
    while (first < last && isSpace(m_text[first]))
        ++first;
    while (last > first && isSpace(m_text[last - 1]))
        --last;
    Line part = mid(first, last - first);
    part.blanksBefore = blanksBefore;
    return part;
}

Line Line::trimmedToTabs() const
{
    const QStringView kept = trimmedKeepingTabs(m_text);
    Line part = mid(kept.isEmpty() ? 0 : kept.begin() - QStringView(m_text).begin(), kept.size());
    part.blanksBefore = blanksBefore;
    return part;
}

void Line::append(QChar c, SourcePosition at)
{
    if (m_text.isEmpty())
        m_start = at;
    else if (positionAt(m_text.size()) != at)
        m_jumps.push_back({m_text.size(), at});
    m_text.append(c);
}

void Line::append(const Line& other)
{
    if (other.isEmpty())
        return;
    if (m_text.isEmpty()) {
        const int blanks = blanksBefore;
        *this = other;
        blanksBefore = blanks;
        return;
    }
    const qsizetype offset = m_text.size();
    // Characters of our own have no place: those in front take the place of what follows them.
    if (m_start.line == 0 && m_jumps.empty())
        m_start = other.m_start;
    if (positionAt(offset) != other.m_start)
        m_jumps.push_back({offset, other.m_start});
    for (const Piece& jump : other.m_jumps)
        m_jumps.push_back({jump.index + offset, jump.at});
    m_text.append(other.m_text);
}

void Line::appendOwn(QChar c)
{
    m_text.append(c);
}

Lines splitLines(const QString& text)
{
    Lines lines;
    int number = 0;
    int blanks = 0;
    qsizetype from = 0;
    while (from <= text.size()) {
        qsizetype to = text.indexOf(u'\n', from);
        if (to < 0)
            to = text.size();
        ++number;
        const QStringView line = QStringView(text).mid(from, to - from);
        const bool blank = std::all_of(line.begin(), line.end(), [](QChar c) { return isSpace(c); });
        if (blank) {
            ++blanks;
        } else {
            lines.emplace_back(line.toString(), SourcePosition{number, 1});
            lines.back().blanksBefore = blanks;
            blanks = 0;
        }
        from = to + 1;
    }
    return lines;
}

} // namespace core::recognise
