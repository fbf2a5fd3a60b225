// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "core/recognise/characters.h"
#include "core/recognise/wording/wording.h"
#include "core/recognise/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::recognise {
namespace {

using Code = model::FindingCode;

bool isBlankMark(QChar c)
{
    return c == u'〇' || c == u'○' || c == u'◯' || c == u'△';
}

/// 〇〇市, ○○○, 第○条. One 〇 inside a kanji number (二〇一九) is none.
void checkTemplateBlanks(const Block& block, Draft& draft)
{
    const QString& text = block.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isBlankMark(text[i]))
            continue;
        qsizetype end = i;
        while (end < text.size() && isBlankMark(text[end]))
            ++end;
        const bool article = i > 0 && text[i - 1] == u'第' && end < text.size() && text[end] == u'条';
        if (end - i > 1 || article) {
            draft.findings.info(Code::TemplateBlank, block.line.positionAt(i),
                                text.mid(std::max<qsizetype>(i - 2, 0), 10));
            return;
        }
    }
}

/// xx, xxxx: a name or an address that was made unreadable.
void checkBlackedOut(const Block& block, Draft& draft)
{
    const QString& folded = block.folded;
    for (qsizetype i = folded.indexOf(u"xx"_s, 0, Qt::CaseInsensitive); i >= 0;
         i = folded.indexOf(u"xx"_s, i + 2, Qt::CaseInsensitive)) {
        const bool insideWord = (i > 0 && folded[i - 1].isLower() && folded[i - 1] != u'x') ||
                                (i + 2 < folded.size() && folded[i + 2].isLower() && folded[i + 2] != u'x');
        if (insideWord)
            continue;
        draft.findings.info(Code::BlackedOut, block.line.positionAt(i),
                            block.text().mid(std::max<qsizetype>(i - 4, 0), 12));
        return;
    }
}

void checkRuby(const Block& block, Draft& draft)
{
    if (isRubyDebris(block.text()))
        draft.findings.warn(Code::RubyDebris, block.at(), block.text());
}

void checkDates(const Block& block, Draft& draft)
{
    if (!block.text().contains(u'年'))
        return;
    for (const FoundDate& found : findDates(block.text())) {
        const WrittenDate& date = found.written;
        const SourcePosition at = block.line.positionAt(found.position);
        const QString words = block.text().mid(found.position, date.length);
        if (date.isYearOneAsDigit)
            draft.findings.info(Code::EraYearOne, at, words);
        if (date.isBeyondEra)
            draft.findings.info(Code::DateBeyondEra, at, words);
        if (date.day > 0 && date.month > 0 && date.year > 0 && !date.date.isValid())
            draft.findings.warn(Code::DateImpossible, at, words);
        if (date.day == 0 && words.contains(u'日'))
            draft.findings.warn(Code::BlankDay, at, words);
    }
}

} // namespace

void checkBlanksAndDates(const Blocks& blocks, Draft& draft)
{
    for (const Block& block : blocks) {
        checkTemplateBlanks(block, draft);
        checkBlackedOut(block, draft);
        checkRuby(block, draft);
        checkDates(block, draft);
    }
}

} // namespace core::recognise
