// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/line.h"

#include "core/recognise/number_stack.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;
using recognise::Line;
using recognise::SourcePosition;

TEST(Line, KnowsItsPlaceAfterCuttingAndJoining)
{
    const Line first(u"  甲及び乙"_s, {3, 1});
    const Line second(u"協力する。"_s, {5, 1});
    Line joined = first.trimmed();
    joined.append(second);
    EXPECT_EQ(u"甲及び乙協力する。"_s, joined.text());
    EXPECT_EQ((SourcePosition{3, 3}), joined.start());
    EXPECT_EQ((SourcePosition{3, 6}), joined.positionAt(3));
    EXPECT_EQ((SourcePosition{5, 1}), joined.positionAt(4));
    EXPECT_EQ((SourcePosition{5, 3}), joined.mid(5, 3).positionAt(1));
}

TEST(Line, TakesThePlaceOfWhatFollowsItsOwnCharacters)
{
    Line row;
    row.appendOwn(u'\t');
    row.append(Line(u"甲"_s, {7, 4}));
    EXPECT_EQ(7, row.start().line);
    EXPECT_EQ((SourcePosition{7, 4}), row.positionAt(1));
}

TEST(SplitLines, CountsBlankLines)
{
    const auto lines = recognise::splitLines(u"\n\n甲\n　\n乙"_s);
    ASSERT_EQ(2U, lines.size());
    EXPECT_EQ(2, lines[0].blanksBefore);
    EXPECT_EQ((SourcePosition{3, 1}), lines[0].start());
    EXPECT_EQ(1, lines[1].blanksBefore);
    EXPECT_EQ((SourcePosition{5, 1}), lines[1].start());
}

namespace {

int levelOf(recognise::NumberStack& stack, const QString& text)
{
    const auto placement = stack.place(*readMarker(text), false);
    if (!placement)
        return -1;
    stack.enter(*placement);
    return placement->level;
}

} // namespace

TEST(NumberStack, TellsLevelsByTheOrderOfNumbers)
{
    recognise::NumberStack stack;
    EXPECT_EQ(0, levelOf(stack, u"1 "_s));
    EXPECT_EQ(1, levelOf(stack, u"(1)"_s));
    EXPECT_EQ(2, levelOf(stack, u"a "_s));
    EXPECT_EQ(1, levelOf(stack, u"(2)"_s));
    EXPECT_EQ(2, levelOf(stack, u"ア "_s));
    EXPECT_EQ(2, levelOf(stack, u"イ "_s));
    EXPECT_EQ(0, levelOf(stack, u"2 "_s));
    EXPECT_EQ(1, levelOf(stack, u"(1)"_s));
}

TEST(NumberStack, ReadsIAsTheNinthLetterOrTheFirstRomanNumber)
{
    recognise::NumberStack stack;
    EXPECT_EQ(0, levelOf(stack, u"h "_s));
    EXPECT_EQ(0, levelOf(stack, u"i "_s));
    recognise::NumberStack below;
    EXPECT_EQ(0, levelOf(below, u"(a)"_s));
    EXPECT_EQ(1, levelOf(below, u"i "_s));
    EXPECT_EQ(1, levelOf(below, u"ii "_s));
}

TEST(NumberStack, GoesNoDeeperThanItMay)
{
    recognise::NumberStack stack;
    for (int i = 0; i < recognise::NumberStack::kDeepest; ++i)
        stack.open(NumberStyle::Kanji, 9);
    EXPECT_FALSE(stack.place(*readMarker(u"(1)"), false).has_value());
}
