// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::print {

/// A line that is drawn along words: what a comparison shows.
enum class TextMark : quint8 {
    None,
    Underline, ///< changed or added words
    Strike,    ///< words that go (見え消し)
};

struct MarkedRange
{
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;
    TextMark mark = TextMark::None;
};

/// Words with marks. The ranges stand in order and do not overlap.
struct MarkedText
{
    MarkedText() = default;
    MarkedText(QString words, std::vector<MarkedRange> ranges = {}) // NOLINT(google-explicit-constructor): words alone
        : text(std::move(words))
        , marks(std::move(ranges))
    {
    }

    QString text;
    std::vector<MarkedRange> marks;

    /// The part from `start` on, its marks with it.
    [[nodiscard]] MarkedText mid(qsizetype start, qsizetype length) const;
    void append(const QString& words, TextMark mark = TextMark::None);
};

/// The parts between the characters `separator`, marks with them.
[[nodiscard]] std::vector<MarkedText> split(const MarkedText& text, QChar separator);

} // namespace core::print
