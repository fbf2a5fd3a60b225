// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/block.h"

#include "core/base/numerals.h"
#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/words.h"

#include <algorithm>

namespace core::recognise {
namespace {

constexpr qsizetype kLongestCaption = 60;

bool isCaption(QStringView folded)
{
    if (folded.size() < 3 || folded.size() > kLongestCaption || !folded.startsWith(u'(') || !folded.endsWith(u')'))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        depth += folded[i] == u'(' ? 1 : (folded[i] == u')' ? -1 : 0);
        if (depth == 0 && i + 1 < folded.size())
            return false;
    }
    return depth == 0 && !folded.contains(u'。');
}

/// 第1章 総則, 第一編 総則: how long the number is; 0 for none.
int groupHeadLength(QStringView folded, QChar unit)
{
    if (!folded.startsWith(u'第') || folded.size() > 80 || folded.contains(u'。'))
        return 0;
    const qsizetype end = folded.first(std::min<qsizetype>(folded.size(), 10)).indexOf(unit);
    if (end < 2 || !readNumber(folded.sliced(1, end - 1)))
        return 0;
    const bool alone = end + 1 == folded.size();
    return alone || isSpace(folded[end + 1]) || isJapaneseLetter(folded[end + 1]) ? static_cast<int>(end) + 1 : 0;
}

/// A bare marker that runs into its words: 「2甲及び乙は」, 「ア地域医療」. A digit or letter of the same kind behind
/// it, or a counter, makes it part of a word.
std::optional<Marker> readGluedMarker(QStringView folded)
{
    qsizetype size = 0;
    while (size < folded.size() && size < 3 && folded[size] >= u'0' && folded[size] <= u'9')
        ++size;
    if (size == 0 && folded.size() > 2 && isKatakana(folded[0]) && !isKatakana(folded[1]) && folded[0] != u'ー')
        size = 1;
    if (size == 0 || size >= folded.size() || !isJapaneseLetter(folded[size]))
        return std::nullopt;
    if (isDigit(folded[0]) &&
        QStringView(u"年月日条項号章編款通市町村区人回か箇カヶつ点時分円万億千名件個部割倍").contains(folded[size]))
        return std::nullopt;
    const QString spaced = folded.first(size).toString() + u' ';
    auto marker = readMarker(spaced);
    if (marker)
        marker->length = static_cast<int>(size);
    return marker;
}

void readNumbers(Block& block)
{
    const QStringView folded(block.folded);
    if (auto marker = readMarker(folded)) {
        block.marker = marker;
        block.numberLength = marker->length;
        // 「• (1) text」: the bullet belongs to the number behind it.
        qsizetype next = marker->length;
        while (next < folded.size() && isSpace(folded[next]))
            ++next;
        if (marker->readings.front().style == NumberStyle::Bullet) {
            if (auto inner = readMarker(folded.sliced(next))) {
                block.numberLength = static_cast<int>(next) + inner->length;
                block.marker = Marker{inner->readings, block.numberLength};
            }
        }
        block.shape = Shape::Marked;
    } else if (auto glued = readGluedMarker(folded)) {
        block.marker = glued;
        block.numberLength = glued->length;
        block.isLoose = true;
    }
}

bool isRow(const QString& text)
{
    const qsizetype tab = text.indexOf(u'\t');
    if (tab < 0)
        return false;
    // 「第1条⇥…」 and 「(1)⇥…」: the tab only sets the number off.
    const QStringView first = QStringView(text).first(tab).trimmed();
    const bool oneTab = text.indexOf(u'\t', tab + 1) < 0;
    if (!oneTab || first.isEmpty())
        return true;
    const QString spaced = first.toString() + u' ';
    if (const auto marker = readMarker(spaced); marker && marker->length == first.size())
        return false;
    const auto head = readLooseArticleHead(foldKeepingLength(first));
    return !(head && head->length == first.size()) && !(first.size() == 1 && isPartySymbol(first.front()));
}

} // namespace

std::optional<ArticleHead> readLooseArticleHead(QStringView folded)
{
    if (!folded.startsWith(u'第'))
        return std::nullopt;
    const qsizetype end = folded.first(std::min<qsizetype>(folded.size(), 14)).indexOf(u'条');
    if (end < 2)
        return std::nullopt;
    const QStringView digits = folded.sliced(1, end - 1).trimmed();
    const auto value = readNumber(digits);
    if (!value || *value < 1)
        return std::nullopt;
    ArticleHead head;
    head.values = {*value};
    head.style = isDigit(digits.front()) ? NumberStyle::Article : NumberStyle::ArticleKanji;
    head.length = static_cast<int>(end) + 1;
    return head;
}

Block makeBlock(const Line& line)
{
    Block block;
    block.sawTab = line.text().contains(u'\t');
    const bool row = block.sawTab && isRow(line.text());
    block.line = row ? line.trimmedToTabs() : line.trimmed();
    block.folded = foldKeepingLength(block.line.text());
    const QStringView folded(block.folded);
    if (row) {
        const QString& text = block.line.text();
        const bool ruled =
            std::all_of(text.begin(), text.end(), [](QChar c) { return isSpace(c) || isRule(QString(2, c)); });
        block.shape = ruled ? Shape::Rule : Shape::Row;
    } else if (isRule(folded)) {
        block.shape = Shape::Rule;
    } else if (isCaption(folded) && !readMarker(folded)) {
        block.shape = Shape::Caption;
    } else if ((block.article = readArticleHead(block.line.text()))) {
        block.shape = Shape::Article;
        block.numberLength = block.article->length;
    } else if (const int chapter = groupHeadLength(folded, u'章')) {
        block.shape = Shape::Chapter;
        block.numberLength = chapter;
    } else if (const int part = groupHeadLength(folded, u'編')) {
        block.shape = Shape::Part;
        block.numberLength = part;
    } else if (supplementaryHeadingLength(folded) > 0) {
        block.shape = Shape::Supplementary;
    } else if (readTableHeading(folded).titleLength > 0) {
        block.shape = Shape::TableHeading;
    } else if (isClosingClause(folded)) {
        block.shape = Shape::Closing;
    } else if (isDateLine(folded)) {
        block.shape = Shape::Date;
    } else {
        readNumbers(block);
    }
    return block;
}

Blocks makeBlocks(const Lines& lines)
{
    Blocks blocks;
    blocks.reserve(lines.size());
    for (const Line& line : lines) {
        Block block = makeBlock(line);
        if (!block.line.isEmpty())
            blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace core::recognise
