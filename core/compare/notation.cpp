// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/notation.h"

#include "core/base/width_folding.h"

namespace core::compare {

QString withoutNotation(const QString& text)
{
    QString folded = foldedWords(text);
    for (QChar& unit : folded) {
        // foldWidth() makes an ASCII comma and full stop of the full-width ones.
        if (unit == u',' || unit == u'，')
            unit = u'、';
        else if (unit == u'．')
            unit = u'.';
    }
    // 「．」 ends a sentence only where no digit or letter follows: 「U.I.ターン」 keeps its points.
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (folded.at(i) == u'.' && (i + 1 == folded.size() || folded.at(i + 1).unicode() >= 0x3000))
            folded[i] = u'。';
    }
    return folded;
}

bool differInNotationOnly(const QString& one, const QString& other)
{
    return one == other || withoutNotation(one) == withoutNotation(other);
}

} // namespace core::compare
