// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text/marked_text.h"

namespace core::print {

MarkedText MarkedText::mid(qsizetype start, qsizetype length) const
{
    MarkedText part(text.mid(start, length));
    for (const MarkedRange& range : marks) {
        const qsizetype from = qMax(range.start, start);
        const qsizetype to = qMin(range.start + range.length, start + length);
        if (from < to)
            part.marks.push_back({from - start, to - from, range.mark});
    }
    return part;
}

void MarkedText::append(const QString& words, TextMark mark)
{
    if (words.isEmpty())
        return;
    const bool goesOn =
        !marks.empty() && marks.back().mark == mark && marks.back().start + marks.back().length == text.size();
    if (goesOn)
        marks.back().length += words.size();
    else if (mark != TextMark::None)
        marks.push_back({text.size(), words.size(), mark});
    text += words;
}

std::vector<MarkedText> split(const MarkedText& text, QChar separator)
{
    std::vector<MarkedText> parts;
    qsizetype from = 0;
    for (qsizetype at = text.text.indexOf(separator); at >= 0; at = text.text.indexOf(separator, from)) {
        parts.push_back(text.mid(from, at - from));
        from = at + 1;
    }
    parts.push_back(text.mid(from, text.text.size() - from));
    return parts;
}

} // namespace core::print
