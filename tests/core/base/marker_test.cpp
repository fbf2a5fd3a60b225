// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/marker.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct MarkerCase
{
    QString text;
    NumberStyle style;
    int value;
    int length;
};

TEST(ReadMarker, RecognisesEveryStyleInAnyWidth)
{
    const std::vector<MarkerCase> cases = {
        {u"2 甲及び乙"_s, NumberStyle::Arabic, 2, 1},
        {u"１２　本文"_s, NumberStyle::Arabic, 12, 2},
        {u"(1) 名称"_s, NumberStyle::Parenthesised, 1, 3},
        {u"（１０）名称"_s, NumberStyle::Parenthesised, 10, 4},
        {u"( 1 ) 名称"_s, NumberStyle::Parenthesised, 1, 5},
        {u"⑶ 名称"_s, NumberStyle::Parenthesised, 3, 1},
        {u"ア 生活"_s, NumberStyle::Katakana, 1, 1},
        {u"(イ)本文"_s, NumberStyle::ParenthesisedKatakana, 2, 3},
        {u"a 本文"_s, NumberStyle::Latin, 1, 1},
        {u"（ｂ）本文"_s, NumberStyle::ParenthesisedLatin, 2, 3},
        {u"ii 本文"_s, NumberStyle::Roman, 2, 2},
        {u"一　本文"_s, NumberStyle::Kanji, 1, 1},
        {u"（二）本文"_s, NumberStyle::ParenthesisedKanji, 2, 3},
        {u"③本文"_s, NumberStyle::Circled, 3, 1},
        {u"• (1)"_s, NumberStyle::Bullet, 0, 1},
        {u"1\t本文"_s, NumberStyle::Arabic, 1, 1},
        {u"ロ 本文"_s, NumberStyle::Katakana, 43, 1},
    };
    for (const MarkerCase& expected : cases) {
        const auto marker = readMarker(expected.text);
        ASSERT_TRUE(marker) << expected.text.toStdString();
        EXPECT_EQ(marker->readings.front().style, expected.style) << expected.text.toStdString();
        EXPECT_EQ(marker->readings.front().value, expected.value) << expected.text.toStdString();
        EXPECT_EQ(marker->length, expected.length) << expected.text.toStdString();
    }
}

TEST(ReadMarker, GivesBothReadingsWhereTwoArePossible)
{
    const auto latin = readMarker(u"i 本文");
    ASSERT_TRUE(latin);
    ASSERT_EQ(latin->readings.size(), 2U);
    EXPECT_EQ(latin->readings[1].style, NumberStyle::Roman);
    EXPECT_EQ(latin->readings[1].value, 1);
    const auto iroha = readMarker(u"ロ 本文");
    ASSERT_TRUE(iroha);
    EXPECT_EQ(iroha->readings.back().style, NumberStyle::Iroha);
    EXPECT_EQ(iroha->readings.back().value, 2);
}

TEST(ReadMarker, LeavesWordsAlone)
{
    for (const QString& text :
         {u"1年に1回以上"_s, u"アクセス道路"_s, u"甲の役割"_s, u"(以下「甲」という。)"_s, u"（目的）"_s, u"令和4年"_s,
          u""_s, u"12345 円"_s, u"()"_s, u"(　)"_s, u"第1条 本文"_s, u"一般財団法人"_s})
        EXPECT_FALSE(readMarker(text)) << text.toStdString();
}

TEST(ReadArticleHead, RecognisesHeads)
{
    const std::vector<std::pair<QString, std::vector<int>>> cases = {
        {u"第1条 この連携協約は"_s, {1}},
        {u"第３条の２　甲及び乙は"_s, {3, 2}},
        {u"第 1条 この"_s, {1}},
        {u"第十二条　甲は"_s, {12}},
        {u"第二条の三 甲は"_s, {2, 3}},
        {u"第4条"_s, {4}},
        {u"第5条甲及び乙は、定期的に"_s, {5}},
        {u"第4条 第2条の規定により"_s, {4}},
        {u"第6条(変更)"_s, {6}},
        {u"第１０条の２の３　本文"_s, {10, 2, 3}},
        {u"第2条 削除"_s, {2}},
        {u"第 3 条の 2 本文"_s, {3, 2}},
        {u"第6条　及び第3次産業の振興に取り組む。"_s, {6}}, // whatever a sentence begins with
        {u"第６条　の規定により"_s, {6}},
    };
    for (const auto& [text, values] : cases) {
        const auto head = readArticleHead(text);
        ASSERT_TRUE(head) << text.toStdString();
        EXPECT_EQ(head->values, values) << text.toStdString();
    }
    EXPECT_EQ(readArticleHead(u"第三条 本文"_s)->style, NumberStyle::ArticleKanji);
}

TEST(ReadArticleHead, TellsCitationsFromHeads)
{
    for (const QString& text : {u"第252条の2第1項の規定に基づき"_s, u"第252条の2の規定により"_s, u"第3条に定める取組"_s,
                                u"第5条及び第6条において"_s, u"第１条中「A」を「B」に"_s, u"第244条の2第3項"_s,
                                u"第 252 条の 2 第 1 項の規定"_s, u"第2条を第3条とし"_s, u"第3条から第5条までの規定"_s,
                                u"第３条、第４条"_s, u"第二百五十二条の二第一項の規定"_s, u"第1号"_s, u"第条"_s})
        EXPECT_FALSE(readArticleHead(text)) << text.toStdString();
}

TEST(FormatNumber, WritesEveryStyle)
{
    const std::vector<std::tuple<NumberStyle, std::vector<int>, QString>> cases = {
        {NumberStyle::Article, {3, 2}, u"第3条の2"_s},
        {NumberStyle::ArticleKanji, {12, 2}, u"第十二条の二"_s},
        {NumberStyle::Parenthesised, {10}, u"(10)"_s},
        {NumberStyle::Katakana, {6}, u"カ"_s},
        {NumberStyle::Katakana, {48}, u"アイ"_s},
        {NumberStyle::ParenthesisedKatakana, {1}, u"(ア)"_s},
        {NumberStyle::Iroha, {2}, u"ロ"_s},
        {NumberStyle::Latin, {27}, u"aa"_s},
        {NumberStyle::Roman, {4}, u"iv"_s},
        {NumberStyle::Kanji, {21}, u"二十一"_s},
        {NumberStyle::Circled, {3}, u"③"_s},
        {NumberStyle::Chapter, {1}, u"第1章"_s},
        {NumberStyle::Arabic, {}, QString()},
        {NumberStyle::Arabic, {0}, QString()},
    };
    for (const auto& [style, values, written] : cases)
        EXPECT_EQ(formatNumber(style, values), written);
}

TEST(FormatNumber, IsReadBackForEveryValue)
{
    for (const NumberStyle style :
         {NumberStyle::Arabic, NumberStyle::Parenthesised, NumberStyle::Katakana, NumberStyle::ParenthesisedKatakana,
          NumberStyle::Iroha, NumberStyle::Latin, NumberStyle::ParenthesisedLatin, NumberStyle::Roman,
          NumberStyle::Kanji, NumberStyle::ParenthesisedKanji, NumberStyle::Circled}) {
        for (int value = 1; value <= 20; ++value) {
            const auto marker = readMarker(QString(formatNumber(style, {value}) + u" 本文"_s));
            ASSERT_TRUE(marker) << static_cast<int>(style) << ' ' << value;
            const bool isFound =
                std::any_of(marker->readings.begin(), marker->readings.end(),
                            [&](const auto& reading) { return reading.style == style && reading.value == value; });
            EXPECT_TRUE(isFound) << static_cast<int>(style) << ' ' << value;
        }
    }
}

} // namespace
