// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/word_difference.h"

#include "core/compare/comparison.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace core;
using compare::Segment;
using compare::SegmentKind;

namespace {

/// 「[removed→added]」 inside what is equal.
QString marked(const std::vector<Segment>& segments)
{
    QString words;
    for (size_t i = 0; i < segments.size(); ++i) {
        const Segment& segment = segments[i];
        const bool hasNext = i + 1 < segments.size() && segments[i + 1].kind == SegmentKind::Added;
        if (segment.kind == SegmentKind::Equal)
            words += segment.text;
        else if (segment.kind == SegmentKind::Added)
            words += u"[→"_s + segment.text + u']';
        else
            words += u'[' + segment.text + u'→' + (hasNext ? segments[++i].text : QString()) + u']';
    }
    return words;
}

struct Words
{
    const char* name;
    QString before;
    QString after;
    QString expected;
};

TEST(WordDifference, IsOfWholeWordsAsAnOfficialUnderlinesThem)
{
    const Words cases[] = {
        {"a word of two kanji", u"相互に連携を図る。"_s, u"相互に連係を図る。"_s, u"相互に[連携→連係]を図る。"_s},
        {"a word at the head of a longer run", u"連携協約"_s, u"連係協約"_s, u"[連携→連係]協約"_s},
        {"a word inside a longer run", u"三次救急医療の提供"_s, u"二次救急医療の提供"_s,
         u"[三次→二次]救急医療の提供"_s},
        {"a word of three kanji", u"保育士の確保"_s, u"保育人材の確保"_s, u"[保育士→保育人材]の確保"_s},
        {"half of a compound", u"圏域の経済成長を図る。"_s, u"圏域の経済発展を図る。"_s,
         u"圏域の経済[成長→発展]を図る。"_s},
        {"a word taken out of a compound", u"圏域全体の成長"_s, u"圏域の成長"_s, u"圏域[全体→]の成長"_s},
        {"a word put before a compound", u"連携協約"_s, u"都市連携協約"_s, u"[→都市]連携協約"_s},
        {"katakana", u"情報サービスの提供"_s, u"情報サーバーの提供"_s, u"情報[サービス→サーバー]の提供"_s},
        {"an article", u"第3条の取組"_s, u"第4条の取組"_s, u"[第3条→第4条]の取組"_s},
        {"a branch of an article", u"第3条の取組"_s, u"第3条の2の取組"_s, u"[第3条→第3条の2]の取組"_s},
        {"a number with its unit", u"本書2通を作成し"_s, u"本書3通を作成し"_s, u"本書[2通→3通]を作成し"_s},
        {"a year", u"平成31年4月1日から"_s, u"令和2年4月1日から"_s, u"[平成31年→令和2年]4月1日から"_s},
        {"a distance", u"前2項の規定"_s, u"前3項の規定"_s, u"[前2項→前3項]の規定"_s},
        {"the ending of a verb stays with what changed", u"次に掲げる取組"_s, u"次に定める取組"_s,
         u"次に[掲げる→定める]取組"_s},
        {"a particle is a word", u"甲は、協議する。"_s, u"甲が、協議する。"_s, u"甲[は→が]、協議する。"_s},
        {"words after a comma", u"企画、効果検証等を行う。"_s, u"企画、立案、効果検証等を行う。"_s,
         u"企画、[→立案、]効果検証等を行う。"_s},
        {"a character with its selector", u"葛\U000E0100城市は、置く。"_s, u"葛城市は、置く。"_s,
         u"[葛\U000E0100城市→葛城市]は、置く。"_s},
        {"Latin words and numbers", u"第12条のICT推進員"_s, u"第13条のIT推進員"_s,
         u"[第12条→第13条]の[ICT→IT]推進員"_s},
        {"two changes of one word are one", u"保育士等の連携"_s, u"看護師等の連携"_s, u"[保育士→看護師]等の連携"_s},
        {"nothing", u"同じ。"_s, u"同じ。"_s, u"同じ。"_s},
    };
    for (const Words& words : cases) {
        EXPECT_EQ(marked(compare::wordDifference(words.before, words.after)), words.expected) << words.name;
    }
}

TEST(WordDifference, LetterByLetterAChangeMayStandInsideAWord)
{
    EXPECT_EQ(marked(compare::letterDifference(u"相互に連携を図る。"_s, u"相互に連係を図る。"_s)),
              u"相互に連[携→係]を図る。"_s);
}

TEST(WordDifference, NotationIsToldFromWords)
{
    const auto notation = compare::wordDifference(u"第３条の取組，"_s, u"第3条の取組、"_s);
    for (const Segment& segment : notation)
        EXPECT_TRUE(segment.kind == SegmentKind::Equal || segment.isNotation) << segment.text.toStdString();
    for (const Segment& segment : compare::wordDifference(u"連携する。"_s, u"連係する。"_s))
        EXPECT_FALSE(segment.isNotation);
}

/// Both texts come out of the segments, and swapped texts give the mirror, whatever the letters.
TEST(WordDifference, GivesBothTextsAndTheirMirrorEveryTime)
{
    const QStringList pieces{u"連携"_s, u"第3条"_s,    u"の"_s,           u"サービス"_s, u"、"_s,   u"保育士"_s,
                             u"ICT"_s,  u"12人"_s,     u"葛\U000E0100"_s, u"か\u3099"_s, u"行う"_s, u"。"_s,
                             u"𠮷"_s,   u"令和元年"_s, u"（"_s,           u"）"_s};
    std::mt19937 random(20251122U);
    const auto number = [&random](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    for (int run = 0; run < 3000; ++run) {
        QString before;
        for (int i = number(8); i > 0; --i)
            before += pieces.at(number(static_cast<int>(pieces.size())));
        QString after = before;
        for (int i = number(4); i > 0; --i) {
            const int at = number(static_cast<int>(after.size()) + 1);
            if (number(2) == 0)
                after.insert(at, pieces.at(number(static_cast<int>(pieces.size()))));
            else
                after.remove(at, 1 + number(2));
        }
        const auto segments = compare::wordDifference(before, after);
        QString old;
        QString now;
        for (const Segment& segment : segments) {
            old += segment.kind == SegmentKind::Added ? QString() : segment.text;
            now += segment.kind == SegmentKind::Removed ? QString() : segment.text;
        }
        ASSERT_EQ(old, before);
        ASSERT_EQ(now, after);
        auto mirrored = compare::wordDifference(after, before);
        for (size_t i = 0; i < mirrored.size(); ++i) {
            if (mirrored[i].kind == SegmentKind::Removed && i + 1 < mirrored.size() &&
                mirrored[i + 1].kind == SegmentKind::Added) {
                std::swap(mirrored[i].text, mirrored[i + 1].text);
                ++i;
            } else if (mirrored[i].kind != SegmentKind::Equal) {
                mirrored[i].kind = mirrored[i].kind == SegmentKind::Added ? SegmentKind::Removed : SegmentKind::Added;
            }
        }
        ASSERT_EQ(mirrored, segments) << before.toStdString() << " -> " << after.toStdString();
    }
}

} // namespace
