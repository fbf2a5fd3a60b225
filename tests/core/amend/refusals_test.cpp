// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/amend_support.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <vector>

using namespace Qt::StringLiterals;
using core::amend::SentenceState;

// A text is refused as a whole, naming sentence, place and cause (drafting-rules 1.9.8).

namespace {

struct Refusal
{
    const char* name;
    QString sentences;
    QString error;
};

class Refusals : public testing::TestWithParam<Refusal>
{
};

TEST_P(Refusals, NameSentencePlaceAndCause)
{
    const auto text = tests::agreementOf(tests::sampleText());
    EXPECT_EQ(tests::changesBy(text.root, GetParam().sentences), QStringList{u"refused "_s + GetParam().error});
}

const std::vector<Refusal>& refusals()
{
    static const std::vector<Refusal> kRefusals = {
        {"nothing", u"令和８年のお知らせ"_s, u"TextMissing 0"_s},
        {"two_texts",
         u"甲条例の一部を次のように改正する。\n第３条中「費用」を「経費」に改める。\n第２条　乙条例の一部を次のように改正する。\n第１条を削る。"_s,
         u"TextSeveral 2 | 第２条　乙条例の一部を次のように改正する。 | 3"_s},
        {"unknown_act", u"第３条中「費用」を「経費」に訂正する。"_s, u"SentenceUnreadable 1 | 訂正する。 | 1"_s},
        {"no_full_stop", u"第３条中「費用」を「経費」に改める"_s,
         u"SentenceUnreadable 1 | 第３条中「費用」を「経費」に改める | 1"_s},
        {"quote_open", u"第３条中「費用を「経費」に改める。"_s,
         u"BracketsUnbalanced 1 | 「費用を「経費」に改める。 | 1"_s},
        {"quote_closed_twice", u"第３条中「費用」」を「経費」に改める。"_s,
         u"BracketsUnbalanced 1 | 」を「経費」に改める。 | 1"_s},
        {"bracket_open", u"第３条中「費用（」を「経費」に改める。"_s,
         u"BracketsUnbalanced 1 | （」を「経費」に改める。 | 1"_s},
        {"empty_quote", u"第４条を削る。\n第３条中「」を削る。"_s, u"WordsEmpty 2 | 「」を削る。 | 2"_s},
        {"empty_bracket", u"第３条中「費用（）」を削る。"_s, u"WordsEmpty 1 | （）」を削る。 | 1"_s},
        {"new_text_missing", u"第３条に次の１項を加える。\n第４条を削る。"_s,
         u"NewTextUnreadable 1 | 第３条に次の１項を加える。 | 1"_s},
        {"new_text_of_another_kind", u"第３条の次に次の１条を加える。\n⑴　号"_s, u"NewTextUnreadable 1 | ⑴　号 | 2"_s},
        {"new_text_unbalanced", u"第３条に次の１項を加える。\n２　費用（人件費を含む。"_s,
         u"BracketsUnbalanced 1 | （人件費を含む。 | 2"_s},
        {"new_text_holds_a_sentence", u"第３条に次の１項を加える。\n２　文\nこの中「費用」を「経費」に改める。"_s,
         u"NewTextUnreadable 1 | この中「費用」を「経費」に改める。 | 3"_s},
        {"furigana", u"第３条に次の１項を加える。\n２　当該排水ひ　ひ\n施設とする。"_s,
         u"NewTextUnreadable 1 | ２　当該排水ひ　ひ | 2"_s},
        {"flattened_table", u"附則の次に次の別表を加える。\n別表（第３条関係）\n機関　事務\n市長　保護"_s,
         u"NewTextUnreadable 1 | 機関　事務 | 3"_s},
        {"count_of_paragraphs", u"第３条に次の２項を加える。\n２　文"_s, u"CountWrong 1 | 2 | 1"_s},
        {"count_of_replaced", u"第３条及び第４条を次のように改める。\n第３条　文"_s, u"CountWrong 1 | 2 | 1"_s},
        {"article_unknown", u"第９条中「費用」を「経費」に改める。"_s, u"PlaceUnknown 1 | 第9条"_s},
        {"item_unknown", u"第２条第２項第９号を削る。"_s, u"PlaceUnknown 1 | 第2条第2項第9号"_s},
        {"proviso_unknown", u"第４条ただし書を削る。"_s, u"PlaceUnknown 1 | 第4条ただし書"_s},
        {"row_unknown", u"別表(1)の表福祉の項を削る。"_s, u"PlaceUnknown 1 | 別表(1)の表福祉の項"_s},
        {"table_unknown", u"別表第３を削る。"_s, u"PlaceUnknown 1 | 別表第3"_s},
        {"form_unknown", u"様式第１号中「費用」を「経費」に改める。"_s, u"PlaceUnknown 1 | 様式第1号"_s},
        {"row_in_two_tables", u"別表福祉の項を削る。"_s, u"PlaceAmbiguous 1 | 別表福祉の項 | 2"_s},
        {"old_number", u"第６条を第７条とする。\n第６条中「疑義」を「疑問」に改める。"_s,
         u"NumberChanged 2 | 第6条 | 第7条"_s},
        {"old_number_of_a_block", u"第４条から第６条までを３条ずつ繰り下げる。\n第５条第１項を削る。"_s,
         u"NumberChanged 2 | 第5条第1項 | 第8条第1項"_s},
        {"new_number_too_early", u"第６条を第７条とし、第７条中「疑義」を「疑問」に改める。"_s,
         u"PlaceUnknown 1 | 第7条"_s},
        {"words_unknown", u"第３条中「人件費」を「経費」に改める。"_s, u"WordsNotFound 1 | 第3条 | 人件費"_s},
        {"words_in_one_place_of_two", u"第３条及び第４条中「費用」を「経費」に改める。"_s,
         u"WordsNotFound 1 | 第4条 | 費用"_s},
        {"words_of_caption_only", u"第５条中「疑義」を「疑問」に改める。"_s, u"WordsNotFound 1 | 第5条 | 疑義"_s},
        {"words_of_head_only", u"別表中「第２条関係」を「第３条関係」に改める。"_s,
         u"WordsNotFound 1 | 別表 | 第２条関係"_s},
        {"heading_is_no_row", u"別表(1)の表中「けん引」を「推進」に改める。"_s,
         u"WordsNotFound 1 | 別表(1)の表 | けん引"_s},
        {"comma_is_no_comma", u"第４条中「乙は，」を「乙が」に改める。"_s, u"WordsNotFound 1 | 第4条 | 乙は，"_s},
        {"words_twice", u"第３条中「費用」を「経費」に、「費用の分担」を「負担」に改める。"_s,
         u"WordsOverlap 1 | 第3条 | 費用の分担"_s},
        {"number_taken_by_a_move", u"第５条を第６条とする。"_s, u"NumberTaken 1 | 本則 | 第6条"_s},
        {"number_taken_by_new_text", u"第４条の次に次の１条を加える。\n第５条　文"_s,
         u"NumberTaken 1 | 本則 | 第5条"_s},
        {"item_number_taken", u"第２条第２項に次の１号を加える。\n⑶　広報"_s, u"NumberTaken 1 | 第2条第2項 | (3)"_s},
        {"other_number_than_said", u"第３条を次のように改める。\n第４条　文"_s, u"ActNotHere 1 | 第3条"_s},
        {"second_sentence_of_several_paragraphs", u"第２条に後段として次のように加える。\nこの場合において、A。"_s,
         u"ActNotHere 1 | 第2条"_s},
        {"cell_removed", u"別表バスの項内容の欄を削る。"_s, u"ActNotHere 1 | 別表バスの項内容の欄"_s},
        {"row_with_too_many_cells", u"別表バスの項の次に次のように加える。\n鉄道\tA\tB\tC\tD"_s,
         u"NewTextUnreadable 1 | 鉄道\tA\tB\tC\tD | 2"_s},
        {"section_between_rows", u"別表バスの項の次に次のように加える。\n(3)　X\n取組\t内容\nA\tB"_s,
         u"ActNotHere 1 | 別表バスの項"_s},
        {"abolished", u"甲市及び乙町の連携協約は、廃止する。"_s, u"ActNotHere 1 | 甲市及び乙町の連携協約"_s},
        {"contents", u"第４条を削る。\n目次中「第３条」を「第４条」に改める。"_s, u"PlaceUnknown 2 | 目次"_s},
        {"contents_and_chapters", u"題名の次に次の目次及び章名を付する。\n目次\n第１章　総則"_s,
         u"ActNotHere 1 | 題名"_s},
        {"form_replaced", u"様式第13号を次のように改める。\n様式第13号　申請書"_s, u"PlaceUnknown 1 | 様式第13号"_s},
        {"form_note", u"様式第１号（注）中２を削る。"_s, u"PlaceUnknown 1 | 様式第1号（注）2"_s},
        {"clause_not_in_force", u"第２条の改正規定中「費用」を「経費」に改める。"_s,
         u"PlaceUnknown 1 | 第2条の改正規定"_s},
        {"row_of_a_list_unknown", u"別表(2)イの表バスの項及び鉄道の項を削る。"_s,
         u"PlaceUnknown 1 | 別表(2)イの表鉄道の項"_s},
        {"words_in_one_caption_of_two", u"第３条及び第４条の見出し中「費用」を「経費」に改める。"_s,
         u"WordsNotFound 1 | 第4条の見出し | 費用"_s},
        {"chapter_unknown", u"第２章の章名中「費用」を「経費」に改める。"_s, u"PlaceUnknown 1 | 第2章の見出し"_s},
        {"last_paragraph_removed", u"第４条第１項を削る。"_s, u"ActNotHere 1 | 第４条第１項を削る。"_s},
    };
    return kRefusals;
}

INSTANTIATE_TEST_SUITE_P(All, Refusals, testing::ValuesIn(refusals()),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(States, TellHowFarATextFits)
{
    const auto text = tests::agreementOf(tests::sampleText());
    const auto amending = core::amend::readAmendingText(
        u"第３条中「費用」を「経費」に改める。\n第４条中「費用」を削る。\n第５条を削る。");
    ASSERT_TRUE(amending.isOk());
    const auto before = text.root;
    const auto states = core::amend::trySentences(text.root, *amending);
    ASSERT_EQ(states.size(), 3U);
    EXPECT_EQ(states[0].state, SentenceState::Applied);
    EXPECT_EQ(states[1].state, SentenceState::Mismatch);
    ASSERT_TRUE(states[1].cause.has_value());
    EXPECT_EQ(tests::words(*states[1].cause), u"WordsNotFound 2 | 第4条 | 費用"_s);
    EXPECT_EQ(states[2].state, SentenceState::NotApplied);
    EXPECT_EQ(states[1].line, 2);
    EXPECT_EQ(text.root, before);
}

/// Input that nobody wrote in good faith is refused in the time that reading it takes.
TEST(HostileText, IsRefusedQuickly)
{
    const qsizetype kMegabyte = 1'000'000;
    const QString nested = QString(kMegabyte / 2, u'「') + QString(kMegabyte / 2, u'」');
    QString list = u"第１条中"_s;
    QString chain = u"第１条中"_s;
    QString places;
    while (list.size() < kMegabyte) {
        list += u"「あ」を「い」に、第２条中"_s;
        chain += u"第１条中"_s;
        places += u"第１条第２項第３号ア、"_s;
    }
    const std::vector<QString> texts = {
        QString(kMegabyte, u'「'),
        u"第１条中"_s + QString(kMegabyte, u'「'),
        u"第１条中「"_s + QString(kMegabyte, u'（') + u"」を削る。"_s,
        nested,
        u"第１条中"_s + nested + u"を削る。"_s,
        u"第１条中"_s + nested,
        list,
        chain,
        places,
        places + u"中「あ」を「い」に改める。"_s,
        u"別表"_s + QString(kMegabyte, u'の') + u"の項を削る。"_s,
        u"別表"_s + QString(u"(3)"_s).repeated(300'000) + u"を削る。"_s,
        QString(u"別表の項\n"_s).repeated(50'000),
        u"第１条に次の１項を加える。\n"_s + QString(u"２　あ\n"_s).repeated(150'000),
        u"第１条に次の１号を加える。\n"_s +
            QString(u"(1)　あ\nア　い\n(ア)　う\na　え\n(a)　お\ni　か\n"_s).repeated(20'000),
        QString(u"第９９９９９９９９９９９９条を削る。"_s).repeated(50'000),
        QString(kMegabyte, u'\n'),
        QString(kMegabyte, QChar(0xD800)),
    };
    const auto text = tests::agreementOf(tests::sampleText());
    for (size_t i = 0; i < texts.size(); ++i) {
        QElapsedTimer timer;
        timer.start();
        const QStringList result = tests::changesBy(text.root, texts[i]);
        EXPECT_LT(timer.elapsed(), 30'000) << i; // a second in a release build; sanitizers take many
        ASSERT_EQ(result.size(), 1) << i;
        EXPECT_TRUE(result.first().startsWith(u"refused "_s)) << i;
        EXPECT_LT(result.first().size(), 300) << i;
    }
}

} // namespace
