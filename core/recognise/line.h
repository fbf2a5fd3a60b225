// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::recognise {

/// A place in the source document; both count from 1.
struct SourcePosition
{
    int line = 0;
    int column = 0;

    friend bool operator==(const SourcePosition&, const SourcePosition&) = default;
};

/// A piece of the document on its way through the passes: joined, split and cleaned, it still knows for each of its
/// characters where in the source it stands.
class Line
{
public:
    Line() = default;
    Line(QString text, SourcePosition start);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// Where the character at an index stands; an index past the end gives the place behind the last character.
    [[nodiscard]] SourcePosition positionAt(qsizetype index) const;
    [[nodiscard]] SourcePosition start() const { return positionAt(0); }

    [[nodiscard]] Line mid(qsizetype from, qsizetype length = -1) const;
    /// Without white space at both ends.
    [[nodiscard]] Line trimmed() const;
    /// Without white space at both ends, leading and trailing tabs kept.
    [[nodiscard]] Line trimmedToTabs() const;

    void append(QChar c, SourcePosition at);
    /// The other line behind this one, without anything between.
    void append(const Line& other);
    /// A character that the source does not have, such as the break between two paragraphs.
    void appendOwn(QChar c);
    /// Replaces a character by another that takes the same place.
    void setAt(qsizetype index, QChar c) { m_text[index] = c; }

    /// Blank source lines directly above.
    int blanksBefore = 0;

private:
    struct Piece
    {
        qsizetype index = 0;
        SourcePosition at;
    };

    QString m_text;
    SourcePosition m_start;
    std::vector<Piece> m_jumps; ///< where the run of the source is interrupted; rising indexes
};

using Lines = std::vector<Line>;

/// The lines of a text that are not blank.
[[nodiscard]] Lines splitLines(const QString& text);

} // namespace core::recognise
