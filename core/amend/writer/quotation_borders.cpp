// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/writer/quotation_borders.h"

#include "core/compare/word_borders.h"
#include "core/model/role_table_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using compare::holdsTogether;
using compare::isParticle;
using compare::Letter;
using compare::letterOf;
using compare::numberBorder;

bool isBreak(QChar unit)
{
    static const QString kBreaks = u"、，。．・「」()\n "_s;
    return kBreaks.contains(unit);
}

} // namespace

qsizetype nextBorder(const QString& text, qsizetype position)
{
    qsizetype at = std::min(position + 1, text.size());
    while (at < text.size()) {
        const Letter before = letterOf(text.at(at - 1));
        const Letter behind = letterOf(text.at(at));
        const bool isInWord = holdsTogether(text.at(at - 1), text.at(at)) ||
                              (behind == Letter::Hiragana && before != Letter::Other && !isParticle(text.at(at)));
        if (!isInWord || isBreak(text.at(at)))
            break;
        ++at;
    }
    return numberBorder(text, at, false);
}

qsizetype previousBorder(const QString& text, qsizetype position)
{
    qsizetype at = std::max<qsizetype>(position - 1, 0);
    while (at > 0) {
        const Letter before = letterOf(text.at(at - 1));
        const Letter behind = letterOf(text.at(at));
        // A word and the particle behind it stay together: 「職員の」.
        const bool isInWord =
            holdsTogether(text.at(at - 1), text.at(at)) || (behind == Letter::Hiragana && before != Letter::Other);
        if (!isInWord)
            break;
        --at;
    }
    return numberBorder(text, at, true);
}

bool isQuotable(const QString& words, const QString& newWords)
{
    const auto isSound = [](const QString& text) {
        int quotes = 0;
        int brackets = 0;
        for (const QChar unit : text) {
            if (unit == u'\n' || unit == u'\t' || unit == model::kInnerLineBreak)
                return false;
            quotes += unit == u'「' ? 1 : unit == u'」' ? -1 : 0;
            brackets += unit == u'(' || unit == u'（' ? 1 : unit == u')' || unit == u'）' ? -1 : 0;
            if (quotes < 0 || brackets < 0)
                return false;
        }
        return quotes == 0 && brackets == 0;
    };
    // Blank words are none: 「　」 would be read as a symbol that was lost.
    const bool isBlank = words.trimmed().isEmpty() || (!newWords.isEmpty() && newWords.trimmed().isEmpty());
    return !isBlank && isSound(words) && isSound(newWords);
}

} // namespace core::amend
