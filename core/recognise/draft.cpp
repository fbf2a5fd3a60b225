// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/draft.h"

namespace core::recognise {

model::ProvisionNumber numberOf(const Block& block, const MarkerReading& reading)
{
    model::ProvisionNumber number;
    number.style = reading.style;
    if (reading.style != NumberStyle::Bullet)
        number.values = {reading.value};
    number.asWritten = block.text().left(block.numberLength).trimmed();
    return number;
}

void joinWords(QString& words, const QString& more)
{
    const auto isLatin = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    if (!words.isEmpty() && !more.isEmpty() && isLatin(words.back()) && isLatin(more.front()))
        words += u' ';
    words += more;
}

} // namespace core::recognise
