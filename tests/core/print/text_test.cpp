// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/page_model.h"
#include "core/print/text/balanced_breaker.h"
#include "core/print/text/line_setter.h"
#include "tests/core/print/print_support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core::print;
using tests::fonts;

namespace {

constexpr int kEm = 200;

ShapedText shaped(const QString& text)
{
    MissingCharacters missing;
    return shape(text, {FontFace::Mincho, kEm}, fonts(), missing);
}

QStringList linesOf(const ShapedText& text, const std::vector<LineRange>& ranges)
{
    QStringList lines;
    for (const LineRange& range : ranges) {
        QString line;
        for (size_t i = range.first; i < range.end; ++i)
            line += text.text.mid(text.clusters[i].start, text.clusters[i].length);
        lines << line;
    }
    return lines;
}

QStringList broken(const QString& text, double ems)
{
    const ShapedText glyphs = shaped(text);
    return linesOf(glyphs, breakLines(glyphs, ems * kEm, ems * kEm));
}

} // namespace

// drafting-rules 4.3
TEST(Kinsoku, EverySignOfTheListsIsKnown)
{
    for (const QChar sign : u"!%),.:;?]}¢°’”‰′″℃、。々〉》」』】〕゛゜ゝゞ・ヽヾぁっゃーァッャ～〜）］，．：；！？"_s)
        EXPECT_TRUE(classify(sign.unicode()).notAtStart) << QString(sign).toStdString();
    for (const QChar sign : u"$([{£¥‘“〈《「『【〔（［"_s)
        EXPECT_TRUE(classify(sign.unicode()).notAtEnd) << QString(sign).toStdString();
    for (const QChar letter : u"あ漢アA1"_s) {
        EXPECT_FALSE(classify(letter.unicode()).notAtStart) << QString(letter).toStdString();
        EXPECT_FALSE(classify(letter.unicode()).notAtEnd) << QString(letter).toStdString();
    }
}

TEST(Kinsoku, ClosingSignGivesUpItsBlankHalfRatherThanStartALine)
{
    EXPECT_EQ(broken(u"協約を結ぶ。"_s, 5.5), QStringList{u"協約を結ぶ。"_s});
}

TEST(Kinsoku, ClosingSignTakesItsNeighbourDown)
{
    EXPECT_EQ(broken(u"協約を結ぶ。"_s, 5), (QStringList{u"協約を結"_s, u"ぶ。"_s}));
}

TEST(Kinsoku, OpeningBracketGoesDown)
{
    EXPECT_EQ(broken(u"札幌市（以下"_s, 4), (QStringList{u"札幌市"_s, u"（以下"_s}));
}

TEST(Kinsoku, DigitsOfAnyWidthStayWhole)
{
    EXPECT_EQ(broken(u"昭和１２３４年"_s, 4), (QStringList{u"昭和"_s, u"１２３４"_s, u"年"_s}));
    EXPECT_EQ(broken(u"費用1,234.5円"_s, 4.5), (QStringList{u"費用"_s, u"1,234.5円"_s}));
}

TEST(Kinsoku, WordsDashesAndDotsStayWhole)
{
    EXPECT_EQ(broken(u"連携MICE誘致"_s, 3.5), (QStringList{u"連携"_s, u"MICE誘"_s, u"致"_s}));
    EXPECT_EQ(broken(u"札幌U.I.ターン"_s, 3), (QStringList{u"札幌"_s, u"U.I."_s, u"ターン"_s}));
    EXPECT_EQ(broken(u"協議……以上"_s, 3), (QStringList{u"協議"_s, u"……以"_s, u"上"_s}));
}

TEST(Kinsoku, NumberKeepsItsUnitWhereThereIsRoom)
{
    const QString text = QString(18, u'協') + u"平成31年度"_s;
    EXPECT_EQ(broken(text, 21), (QStringList{QString(18, u'協') + u"平成"_s, u"31年度"_s}));
}

TEST(LineBreaker, CommaIsSqueezedRatherThanACharacterTakenDown)
{
    EXPECT_EQ(broken(u"案、効果検証等を行う。"_s, 10), QStringList{u"案、効果検証等を行う。"_s});
}

TEST(LineBreaker, SqueezedLineEndsAtTheMargin)
{
    const ShapedText text = shaped(u"案、効果検証等を行う。"_s);
    const LineRange line = breakLines(text, 10 * kEm, 10 * kEm).front();
    const SetLine set = setLine(text, line, 10 * kEm, Alignment::Justify);
    EXPECT_NEAR(set.runs.back().width, 10 * kEm, 1);
}

TEST(LineBreaker, LongLineIsSqueezedLess)
{
    const QString words =
        u"し、次条に規定する取組において相互に役割を担う。"_s; // 24 ems, 23 with all that can be gained
    EXPECT_EQ(broken(words, 23).size(), 2);
    EXPECT_EQ(broken(words, 23.25).size(), 1);
}

TEST(LineBreaker, WordWiderThanTheLineIsBroken)
{
    EXPECT_EQ(broken(u"ABCDEFGH"_s, 2), (QStringList{u"ABCD"_s, u"EFGH"_s}));
    EXPECT_EQ(broken(u"）））））"_s, 1).join(QString()), u"）））））"_s);
}

TEST(LineBreaker, SpacesHangOverTheEnd)
{
    EXPECT_EQ(broken(u"協約　　　書"_s, 2), (QStringList{u"協約"_s, u"書"_s}));
}

TEST(LineBreaker, NoTextIsOneEmptyLine)
{
    EXPECT_EQ(broken(QString(), 5), QStringList{QString()});
}

TEST(Shaper, BracketsAreTightened)
{
    EXPECT_NEAR(naturalWidth(shaped(u"」、「"_s)), 2.0 * kEm, 1);
    EXPECT_NEAR(naturalWidth(shaped(u"（「"_s)), 1.5 * kEm, 1);
    EXPECT_NEAR(naturalWidth(shaped(u"。）"_s)), 1.5 * kEm, 1);
    EXPECT_NEAR(naturalWidth(shaped(u"甲）乙"_s)), 3.0 * kEm, 1);
}

TEST(Shaper, VariantSelectorAndBaseAreOneUnit)
{
    const QString katsuragi = u"葛\U000E0100城"_s;
    const ShapedText text = shaped(katsuragi);
    ASSERT_EQ(text.clusters.size(), 2U);
    EXPECT_EQ(text.clusters[0].length, 3);
    EXPECT_NE(text.clusters[0].glyph.glyph, shaped(u"葛"_s).clusters[0].glyph.glyph);
}

TEST(Shaper, VariantsOfNamesComeFromTheFallbackFont)
{
    const ShapedText text = shaped(u"\U00020BB7野家"_s); // 𠮷
    ASSERT_EQ(text.clusters.size(), 3U);
    EXPECT_NE(text.clusters[0].glyph.font, text.clusters[1].glyph.font);
}

TEST(Shaper, MissingCharactersAreToldOnce)
{
    MissingCharacters missing;
    const ShapedText text = shape(u"甲\U0001F600乙\U0001F600"_s, {FontFace::Mincho, kEm}, fonts(), missing);
    EXPECT_EQ(text.clusters.size(), 2U);
    EXPECT_EQ(missing, MissingCharacters{U'\U0001F600'});
}

TEST(Shaper, ZeroWidthAndControlCharactersDrawNothing)
{
    EXPECT_EQ(shaped(u"甲\u200B\uFEFF\u0007乙"_s).clusters.size(), 2U);
}

TEST(Shaper, LoneSurrogateIsAMissingCharacter)
{
    MissingCharacters missing;
    EXPECT_TRUE(shape(QString(QChar(0xD83D)), {FontFace::Mincho, kEm}, fonts(), missing).clusters.empty());
    EXPECT_EQ(missing, MissingCharacters{char32_t(QChar::ReplacementCharacter)});
}

TEST(LineSetter, JustifiedLineFillsTheWidthButTheLastStaysNatural)
{
    const ShapedText text = shaped(u"甲及び乙は、相互に連携を図るものとする。以上のとおり"_s);
    const double width = 12.3 * kEm;
    const std::vector<LineRange> lines = breakLines(text, width, width);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_NEAR(setLine(text, lines[0], width, Alignment::Justify).runs.back().width, width, 1);
    EXPECT_NEAR(setLine(text, lines[2], width, Alignment::Justify).runs.back().width, lines[2].width, 1);
}

TEST(LineSetter, GapsWiderThanAQuarterEmAreLeft)
{
    const ShapedText text = shaped(u"甲はABCDEFGH"_s);
    const std::vector<LineRange> lines = breakLines(text, 5 * kEm, 5 * kEm);
    EXPECT_NEAR(setLine(text, lines[0], 5 * kEm, Alignment::Justify).runs.back().width, 2 * kEm, 1);
}

TEST(LineSetter, LeadingSpaceIsNotStretched)
{
    const ShapedText text = shaped(u"　甲及び乙は、相互に連携を図る"_s);
    const double width = 10.5 * kEm;
    const SetLine line = setLine(text, breakLines(text, width, width).front(), width, Alignment::Justify);
    EXPECT_NEAR(double(line.runs.front().glyphs[1].x), kEm, 0.5);
}

TEST(LineSetter, NameIsSpreadEvenly)
{
    const ShapedText text = shaped(u"秋元克広"_s);
    LineRange all;
    all.end = all.next = 4;
    all.width = naturalWidth(text);
    const SetLine line = setLine(text, all, 7 * kEm, Alignment::Distribute);
    EXPECT_NEAR(double(line.runs.front().glyphs[3].x), 6 * kEm, 1);
    EXPECT_NEAR(double(line.runs.front().glyphs[1].x), 2 * kEm, 1);
}

TEST(BalancedBreaker, NoLineIsLeftWithOneCharacter)
{
    const auto balanced = [](const QString& text, int ems) {
        const ShapedText glyphs = shaped(text);
        return linesOf(glyphs, breakBalanced(glyphs, double(ems) * kEm));
    };
    EXPECT_EQ(balanced(u"戦略的な観光施策"_s, 7), (QStringList{u"戦略的な"_s, u"観光施策"_s}));
    EXPECT_EQ(balanced(u"高度な医療サービスの提供"_s, 7), (QStringList{u"高度な医療"_s, u"サービスの提供"_s}));
    EXPECT_EQ(balanced(u"北海道新幹線の旭川延伸"_s, 8), (QStringList{u"北海道新幹線の"_s, u"旭川延伸"_s}));
    EXPECT_EQ(balanced(u"福祉"_s, 7), QStringList{u"福祉"_s});
}
