// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::amend {

/// A stretch of a text, in UTF-16 units.
struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Every occurrence of words in a text, from left to right, without overlaps. Widths of digits, letters and brackets, ⑴
/// against (1) and the kind of a space decide nothing; 「，」 and 「、」 do (drafting-rules 1.5, 1.9.7).
[[nodiscard]] std::vector<Stretch> occurrences(QStringView text, QStringView words);

/// One change of a text; an empty stretch inserts.
struct TextEdit
{
    Stretch at;
    QString words;
};

/// Makes all edits at once. False when two touch the same words; *text is then unchanged.
[[nodiscard]] bool makeEdits(QString* text, std::vector<TextEdit> edits, Stretch* overlap);

} // namespace core::amend
