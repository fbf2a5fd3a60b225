// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/amend_support.h"

#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;

// What each pattern of drafting-rules 1.3 and 1.6 is read as.

namespace {

struct Pattern
{
    const char* name;
    QString text;
    QStringList read;
};

class Patterns : public testing::TestWithParam<Pattern>
{
};

TEST_P(Patterns, AreReadAsMeant)
{
    EXPECT_EQ(tests::readAndDump(GetParam().text), GetParam().read);
}

const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> kPatterns = {
        {"words_replaced", u"第１条第２項第３号ア中「A」を「B」に改める。"_s, {u"1 words 第1条第2項第3号ア: A → B"_s}},
        {"words_replaced_half_width",
         u"第1条第2項第3号(ア)中「A」を「B」に改める。"_s,
         {u"1 words 第1条第2項第3号(ア): A → B"_s}},
        {"words_replaced_kanji", u"第十一条第二項中「A」を「B」に改める。"_s, {u"1 words 第11条第2項: A → B"_s}},
        {"several_in_one_place",
         u"第３条中「A」を「B」に、「C」を「D」に改め、「E」を削る。"_s,
         {u"1 words 第3条: A → B; C → D"_s, u"1 words 第3条: E ×"_s}},
        {"words_added",
         u"第３条中「A」の次に「B」を、「C」の次に「D」を加える。"_s,
         {u"1 words 第3条: A +→ B; C +→ D"_s}},
        {"words_added_vertical", u"第三条中「A」の下に「B」を加える。"_s, {u"1 words 第3条: A +→ B"_s}},
        {"words_added_before", u"第３条中「A」の前に「B」を加える。"_s, {u"1 words 第3条: B ←+ A"_s}},
        {"words_removed_several", u"第３条中「A」、「B」及び「C」を削る。"_s, {u"1 words 第3条: A ×; B ×; C ×"_s}},
        {"two_words_become_one", u"第３条中「A」及び「B」を「C」に改める。"_s, {u"1 words 第3条: A → C; B → C"_s}},
        {"quotes_in_quotes",
         u"第３条中「「A」」を「「B」という。」に改める。"_s,
         {u"1 words 第3条: 「A」 → 「B」という。"_s}},
        {"several_places",
         u"第３条第１項及び第２項、第４条第２項並びに第２０条中「A」を「B」に改める。"_s,
         {u"1 words 第3条第1項、第3条第2項、第4条第2項、第20条: A → B"_s}},
        {"row_of_places",
         u"第２条から第４条までの規定中「A」を「B」に改める。"_s,
         {u"1 words 第2条から第4条まで: A → B"_s}},
        {"places_without_verb_between",
         u"第３条中「A」を「B」に、第４条中「C」を「D」に改める。"_s,
         {u"1 words 第3条: A → B"_s, u"1 words 第4条: C → D"_s}},
        {"caption_replaced",
         u"第３条の見出しを「（X）」に改め、同条中「A」を「B」に改める。"_s,
         {u"1 caption 第3条の見出し: （X）"_s, u"1 words 第3条: A → B"_s}},
        {"words_of_caption", u"第３条の見出し中「A」を「B」に改める。"_s, {u"1 words 第3条の見出し: A → B"_s}},
        {"with_caption",
         u"第３条（見出しを含む。）中「A」を「B」に改める。"_s,
         {u"1 words 第3条（見出しを含む。）: A → B"_s}},
        {"shared_caption", u"第１条の前の見出しを削る。"_s, {u"1 remove 第1条の見出し"_s}},
        {"title", u"題名を次のように改める。\n×××新しい題名"_s, {u"1 replace 題名 ← ×××新しい題名"_s}},
        {"title_quoted", u"題名を「新しい題名」に改める。"_s, {u"1 replace 題名 ← 新しい題名"_s}},
        {"preamble", u"前文中「A」を「B」に改める。"_s, {u"1 words 前文: A → B"_s}},
        {"article_replaced",
         u"第３条を次のように改める。\n（X）\n第３条　新しい文"_s,
         {u"1 replace 第3条 ← （X） / 第３条　新しい文"_s}},
        {"item_replaced",
         u"第３条第２号を次のように改める。\n(2)　新しい号"_s,
         {u"1 replace 第3条第2号 ← (2)　新しい号"_s}},
        {"vacant_article", u"第３条を次のように改める。\n第３条　削除"_s, {u"1 replace 第3条 ← 第３条　削除"_s}},
        {"article_inserted",
         u"第３条の次に次の１条を加える。\n（X）\n第３条の２　文"_s,
         {u"1 insert articles after 第3条 ×1 ← （X） / 第３条の２　文"_s}},
        {"article_inserted_vertical",
         u"第三条の次に次の一条を加える。\n第三条の二　文"_s,
         {u"1 insert articles after 第3条 ×1 ← 第三条の二　文"_s}},
        {"article_at_end",
         u"本則に次の１条を加える。\n第７条　文"_s,
         {u"1 insert articles at end of 本則 ×1 ← 第７条　文"_s}},
        {"article_at_head",
         u"第１条を第２条とし、同条の前に次の１条を加える。\n第１条　文"_s,
         {u"1 move 第1条 → 第2条"_s, u"1 insert articles before 第1条 ×1 ← 第１条　文"_s}},
        {"paragraph_at_end",
         u"第３条に次の１項を加える。\n２　文"_s,
         {u"1 insert paragraphs at end of 第3条 ×1 ← ２　文"_s}},
        {"items_at_end",
         u"第３条に次の２号を加える。\n⑷　ア\n⑸　イ"_s,
         {u"1 insert items at end of 第3条 ×2 ← ⑷　ア / ⑸　イ"_s}},
        {"item_in_the_middle",
         u"第３条中第４号を第５号とし、第３号を第４号とし、第２号の次に次の１号を加える。\n⑶　文"_s,
         {u"1 move 第3条第4号 → 第3条第5号"_s, u"1 move 第3条第3号 → 第3条第4号"_s,
          u"1 insert items after 第3条第2号 ×1 ← ⑶　文"_s}},
        {"subdivision_in_the_middle",
         u"第３条第１号中イをウとし、アの次に次のように加える。\nイ　文"_s,
         {u"1 move 第3条第1号イ → 第3条第1号ウ"_s, u"1 insert as place says after 第3条第1号ア ← イ　文"_s}},
        {"subdivision_at_head",
         u"第３条第１号中アをイとし、同号にアとして次のように加える。\nア　文"_s,
         {u"1 move 第3条第1号ア → 第3条第1号イ"_s,
          u"1 insert as place says at end of 第3条第1号 as 第3条第1号ア ← ア　文"_s}},
        {"deleted", u"第３条を削る。"_s, {u"1 remove 第3条"_s}},
        {"item_deleted_others_move",
         u"第３条第２項中第１号を削り、第３号を削り、第４号を第３号とする。"_s,
         {u"1 remove 第3条第2項第1号"_s, u"1 remove 第3条第2項第3号"_s, u"1 move 第3条第2項第4号 → 第3条第2項第3号"_s}},
        {"moved_one_by_one",
         u"第４条を第５条とし、第３条を第４条とする。"_s,
         {u"1 move 第4条 → 第5条"_s, u"1 move 第3条 → 第4条"_s}},
        {"moved_down_as_block",
         u"第３条中第９号を第１０号とし、第２号から第８号までを１号ずつ繰り下げる。"_s,
         {u"1 move 第3条第9号 → 第3条第10号"_s, u"1 shift 第3条第2号から第3条第8号まで by 1"_s}},
        {"moved_up_as_block",
         u"第６条を第５条とし、第七条から第十一条までを一条ずつ繰り上げる。"_s,
         {u"1 move 第6条 → 第5条"_s, u"1 shift 第7条から第11条まで by -1"_s}},
        {"block_by_its_ends",
         u"第３条から第５条までを第４条から第６条までとする。"_s,
         {u"1 shift 第3条から第5条まで by 1"_s}},
        {"second_sentence_added",
         u"第３条に後段として次のように加える。\nこの場合において、A。"_s,
         {u"1 insert second sentence at end of 第3条 ← この場合において、A。"_s}},
        {"proviso_added",
         u"第３条第２項に次のただし書を加える。\nただし、A。"_s,
         {u"1 insert proviso at end of 第3条第2項 ← ただし、A。"_s}},
        {"proviso_words",
         u"第３条第２項ただし書中「A」を「B」に改め、同項後段を削る。"_s,
         {u"1 words 第3条第2項ただし書: A → B"_s, u"1 remove 第3条第2項後段"_s}},
        {"lead_in",
         u"第３条各号列記以外の部分中「A」を「B」に改める。"_s,
         {u"1 words 第3条各号列記以外の部分: A → B"_s}},
        {"supplementary_numbered",
         u"附則を附則第１項とし、同項に見出しとして「（X）」を付し、附則に次の１項を加える。\n２　文"_s,
         {u"1 move 附則 → 附則第1項"_s, u"1 caption 附則第1項の見出し: （X）"_s,
          u"1 insert paragraphs at end of 附則 ×1 ← ２　文"_s}},
        {"contents_and_chapter",
         u"題名の次に次の目次及び章名を付する。\n目次\n第１章　総則"_s,
         {u"1 insert chapter after 題名 ← 目次 / 第１章　総則"_s}},
        {"annex_added",
         u"附則の次に次の別表を加える。\n別表（第３条関係）\n取組\t内容\nA\tB"_s,
         {u"1 insert role table after 附則 ← 別表（第３条関係） / 取組\t内容 / A\tB"_s}},
        {"form_notes",
         u"様式第１号（注）中２を削り、３を２とし、同（注）１を同（注）とする。"_s,
         {u"1 remove 様式第1号（注）2"_s, u"1 move 様式第1号（注）3 → 様式第1号（注）2"_s,
          u"1 move 様式第1号（注）1 → 様式第1号（注）"_s}},
        {"amending_clause", u"第２条の改正規定中「A」を「B」に改める。"_s, {u"1 words 第2条の改正規定: A → B"_s}},
        {"branch_row",
         u"別表第６の１の項中「A」を「B」に改め、同表備考２中「C」を削る。"_s,
         {u"1 words 別表第6の1の項: A → B"_s, u"1 words 別表第6備考2: C ×"_s}},
        {"branch_table", u"別表第３の２中「A」を「B」に改める。"_s, {u"1 words 別表第3の2: A → B"_s}},
        {"row_of_group", u"別表第１公園の部研修棟の項を削る。"_s, {u"1 remove 別表第1公園の部研修棟の項"_s}},
        {"cell",
         u"別表(3)アの表地域医療の項乙の役割の欄中「A」を「B」に改め、同項甲の役割の欄中「C」を削る。"_s,
         {u"1 words 別表(3)アの表地域医療の項乙の役割の欄: A → B"_s,
          u"1 words 別表(3)アの表地域医療の項甲の役割の欄: C ×"_s}},
        {"row_added",
         u"別表(3)アの表地域医療の項の次に次のように加える。\nA\tB\tC\tD"_s,
         {u"1 insert as place says after 別表(3)アの表地域医療の項 ← A\tB\tC\tD"_s}},
        {"row_renamed", u"別表第１の一の項を同表の二の項とする。"_s, {u"1 move 別表第1一の項 → 別表第1二の項"_s}},
        {"rows_of_same_table",
         u"別表(1)の表福祉の項を削り、同表医療の項中「A」を「B」に改める。"_s,
         {u"1 remove 別表(1)の表福祉の項"_s, u"1 words 別表(1)の表医療の項: A → B"_s}},
        {"section_moved",
         u"別表中(3)を(4)とし、(2)の次に次のように加える。\n(3)　X\n取組\t内容\nA\tB"_s,
         {u"1 move 別表(3) → 別表(4)"_s, u"1 insert as place says after 別表(2) ← (3)　X / 取組\t内容 / A\tB"_s}},
        {"section_inside_a_section",
         u"別表(3)中ウをエとし、イの次に次のように加える。\nウ　X\n取組\t内容\nA\tB"_s,
         {u"1 move 別表(3)ウ → 別表(3)エ"_s, u"1 insert as place says after 別表(3)イ ← ウ　X / 取組\t内容 / A\tB"_s}},
        {"section_of_a_group",
         u"別表第１の１の部(1)中イを削り、アをイとする。"_s,
         {u"1 remove 別表第1の1の部(1)イ"_s, u"1 move 別表第1の1の部(1)ア → 別表第1の1の部(1)イ"_s}},
        {"clause_with_an_insertion",
         u"第３条に１項を加える改正規定中「A」を「B」に改める。"_s,
         {u"1 words 第3条の改正規定: A → B"_s}},
        {"name_with_designator",
         u"別表情報の表示の項中「A」を「B」に改める。"_s,
         {u"1 words 別表情報の表示の項: A → B"_s}},
        {"rows_in_a_list",
         u"別表(3)アの表災害対策の項及び環境の項を削る。"_s,
         {u"1 remove 別表(3)アの表災害対策の項、別表(3)アの表環境の項"_s}},
        {"rows_in_a_list_of_three",
         u"別表(3)アの表福祉の項を削り、同表災害対策の項、環境の項及び消防の項を削る。"_s,
         {u"1 remove 別表(3)アの表福祉の項"_s,
          u"1 remove 別表(3)アの表災害対策の項、別表(3)アの表環境の項、別表(3)アの表消防の項"_s}},
        {"rows_in_a_row",
         u"別表(1)の表福祉の項から医療の項までを削る。"_s,
         {u"1 remove 別表(1)の表福祉の項から別表(1)の表医療の項まで"_s}},
        {"rows_of_the_bare_table",
         u"別表福祉の項及び医療の項中「A」を「B」に改める。"_s,
         {u"1 words 別表福祉の項、別表医療の項: A → B"_s}},
        {"cells_of_one_row",
         u"別表(1)の表福祉の項甲の役割の欄及び乙の役割の欄中「A」を「B」に改める。"_s,
         {u"1 words 別表(1)の表福祉の項甲の役割の欄、別表(1)の表福祉の項乙の役割の欄: A → B"_s}},
        {"cells_of_the_same_row",
         u"別表(1)の表福祉の項中「C」を削り、同項甲の役割の欄及び同項乙の役割の欄中「A」を「B」に改める。"_s,
         {u"1 words 別表(1)の表福祉の項: C ×"_s,
          u"1 words 別表(1)の表福祉の項甲の役割の欄、別表(1)の表福祉の項乙の役割の欄: A → B"_s}},
        {"tables_in_a_list", u"別表第１及び別表第２を削る。"_s, {u"1 remove 別表第1、別表第2"_s}},
        {"sections_in_a_list",
         u"別表中(2)及び(3)を削り、(4)を(2)とする。"_s,
         {u"1 remove 別表(2)、別表(3)"_s, u"1 move 別表(4) → 別表(2)"_s}},
        {"sections_in_a_row", u"別表(3)中イからエまでを削る。"_s, {u"1 remove 別表(3)イから別表(3)エまで"_s}},
        {"groups_in_a_list", u"別表２の部及び３の部を削る。"_s, {u"1 remove 別表2の部、別表3の部"_s}},
        {"captions_in_a_list",
         u"第３条の見出し及び第４条の見出し中「A」を「B」に改める。"_s,
         {u"1 words 第3条の見出し、第4条の見出し: A → B"_s}},
        {"captions_in_a_row",
         u"第３条から第５条までの見出し中「A」を「B」に改める。"_s,
         {u"1 words 第3条の見出しから第5条の見出しまで: A → B"_s}},
        {"captions_set_at_once",
         u"第３条の見出し及び第４条の見出しを「（X）」に改める。"_s,
         {u"1 caption 第3条の見出し: （X）"_s, u"1 caption 第4条の見出し: （X）"_s}},
        {"captions_shared_by_articles",
         u"第３条及び第４条の見出しを削る。"_s,
         {u"1 remove 第3条の見出し、第4条の見出し"_s}},
        {"caption_before_an_article",
         u"第３条の前の見出しを「（X）」に改める。"_s,
         {u"1 caption 第3条の見出し: （X）"_s}},
        {"with_captions_in_a_list",
         u"第３条（見出しを含む。）及び第４条（見出しを含む。）中「A」を「B」に改める。"_s,
         {u"1 words 第3条（見出しを含む。）、第4条（見出しを含む。）: A → B"_s}},
        {"with_caption_as_below",
         u"第３条（見出しを含む。以下同じ。）中「A」を「B」に改める。"_s,
         {u"1 words 第3条（見出しを含む。）: A → B"_s}},
        {"chain_of_sames",
         u"第３条第１項中「A」を「B」に改め、同項第２号ア中「C」を「D」に改め、同号イを削り、同項第３号を削り、同条第２項中「E」を「F」に改める。"_s,
         {u"1 words 第3条第1項: A → B"_s, u"1 words 第3条第1項第2号ア: C → D"_s, u"1 remove 第3条第1項第2号イ"_s,
          u"1 remove 第3条第1項第3号"_s, u"1 words 第3条第2項: E → F"_s}},
        {"chain_through_a_list",
         u"第３条第１項及び第２項中「A」を「B」に改め、同項に次の１号を加える。\n⑶　文"_s,
         {u"1 words 第3条第1項、第3条第2項: A → B"_s, u"1 insert items at end of 第3条第2項 ×1 ← ⑶　文"_s}},
        {"chain_through_moves",
         u"第３条中第３項を第４項とし、同条第２項中「前項」を「前２項」に改め、同項を同条第３項とし、同条第１項の次に次の１項を加える。\n２　文"_s,
         {u"1 move 第3条第3項 → 第3条第4項"_s, u"1 words 第3条第2項: 前項 → 前２項"_s,
          u"1 move 第3条第2項 → 第3条第3項"_s, u"1 insert paragraphs after 第3条第1項 ×1 ← ２　文"_s}},
        {"chain_from_the_heading",
         u"附則第１項の見出しを「（X）」に改め、同項中「A」を「B」に改め、附則第２項を削る。"_s,
         {u"1 caption 附則第1項の見出し: （X）"_s, u"1 words 附則第1項: A → B"_s, u"1 remove 附則第2項"_s}},
        {"contents_words",
         u"目次中「第３章　雑則（第７条）」を「第３章　雑則（第７条・第８条）」に改める。"_s,
         {u"1 words 目次: 第３章　雑則（第７条） → 第３章　雑則（第７条・第８条）"_s}},
        {"contents_removed", u"目次を削る。"_s, {u"1 remove 目次"_s}},
        {"chapter_heading", u"第２章の章名中「A」を「B」に改める。"_s, {u"1 words 第2章の見出し: A → B"_s}},
        {"abolition",
         u"甲市及び乙町の連携協約（平成31年3月29日締結）は、廃止する。"_s,
         {u"1 abolish 甲市及び乙町の連携協約（平成31年3月29日締結）"_s}},
        {"abolition_by_an_agreement",
         u"　　　甲市及び乙町の連携協約を廃止する連携協約\n\n　甲市及び乙町は、平成31年3月29日に締結した連携協約を\n廃止する連携協約を締結する。\n　　　附　則\n　この連携協約は、令和８年４月１日から施行する。"_s,
         {u"1 abolish 甲市及び乙町は、平成31年3月29日に締結した連携協約"_s}},
        {"form_removed", u"様式第３号を削る。"_s, {u"1 remove 様式第3号"_s}},
        {"whole_table",
         u"別表を次のように改める。\n別表（第３条関係）\n取組\t内容\nA\tB"_s,
         {u"1 replace 別表 ← 別表（第３条関係） / 取組\t内容 / A\tB"_s}},
    };
    return kPatterns;
}

INSTANTIATE_TEST_SUITE_P(All, Patterns, testing::ValuesIn(patterns()),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(Frame, IsLeftOut)
{
    const QString text = uR"(　　　甲市及び乙町の連携協約の一部を変更する連携協約
　甲市（以下「甲」という。）及び乙町（以下「乙」という。）は、平成31年3月29日に締結した連携協約の一部を
次のように変更する連携協約を締結する。
　第３条中「A」を「B」に改める。
　第４条を次のように改める。
第４条　文
　　　附　則
　この連携協約は、令和８年４月１日から施行する。
　この連携協約の締結を証するため、本書２通を作成し、甲及び乙が記名押印の上、各自その１通を保有する。
令和８年３月１日
甲　甲市長)"_s;
    EXPECT_EQ(tests::readAndDump(text), (QStringList{u"1 words 第3条: A → B"_s, u"2 replace 第4条 ← 第４条　文"_s}));
}

TEST(Frame, LeadSentencesOfAllKindsAreFound)
{
    for (const QString& lead :
         {u"規則の一部を次のように改正する。\n"_s, u"１３　条例（平成30年条例第46号）の一部を次のように改正する。\n"_s,
          u"第８条　条例の一部を次のように改正する。\n"_s, u"第194条規則の一部を次のように改正する。\n"_s,
          u"協約の一部を次のとおり変更する。\n"_s, QString(), u"案\n\n"_s}) {
        EXPECT_EQ(tests::readAndDump(lead + u"第３条中「A」を「B」に改める。"_s),
                  QStringList{u"1 words 第3条: A → B"_s})
            << lead.toStdString();
    }
}

TEST(Frame, ASupplementaryProvisionThatIsReplacedIsNoFrame)
{
    EXPECT_EQ(
        tests::readAndDump(
            u"附則を次のように改める。\n附　則\nこの協約は、公布の日から施行する。\n附　則\nこの変更は、即日施行する。"_s),
        QStringList{u"1 replace 附則 ← 附　則 / この協約は、公布の日から施行する。"_s});
}

TEST(Sentences, MayShareALineAndRunOverLines)
{
    EXPECT_EQ(tests::readAndDump(u"第３条中「A」を「B」に改める。第４条中「C\nD」を「E」\nに改める。"_s),
              (QStringList{u"1 words 第3条: A → B"_s, u"2 words 第4条: CD → E"_s}));
}

TEST(Sentences, SameUnitIsFollowedThroughItsRenumbering)
{
    EXPECT_EQ(
        tests::readAndDump(
            u"第３条第３項を同条第４項とし、同項の次に次の１項を加える。\n５　文\n同項中「A」を「B」に改める。"_s),
        (QStringList{u"1 move 第3条第3項 → 第3条第4項"_s, u"1 insert paragraphs after 第3条第3項 ×1 ← ５　文"_s,
                     u"2 words 第3条第4項: A → B"_s}));
    EXPECT_EQ(tests::readAndDump(u"第４条から第６条までを１条ずつ繰り下げる。\n同条中「A」を「B」に改める。"_s),
              (QStringList{u"1 shift 第4条から第6条まで by 1"_s, u"2 words 第7条: A → B"_s}));
}

TEST(Sentences, SubdivisionsThatBeginWithAnIAreThoseOfAIU)
{
    // Taken for the first of イロハ, the others could not follow it.
    const auto read = core::amend::readAmendingText(
        u"第3条第1号アの次に次のように加える。\n　　イ　あ\n　　ウ　い\n　　エ　う\n　　オ　え"_s);
    ASSERT_TRUE(read.isOk());
    const auto& insert = std::get<core::amend::Insert>(read->sentences.front().instructions.front().action);
    ASSERT_EQ(insert.text.provisions.size(), 4U);
    for (int i = 0; i < 4; ++i) {
        const auto& number = insert.text.provisions[static_cast<size_t>(i)].number;
        EXPECT_EQ(number.style, core::NumberStyle::Katakana);
        EXPECT_EQ(number.values, std::vector<int>{i + 2});
    }
}

TEST(Sentences, NewTextThatQuotesAnAmendmentIsNoSentence)
{
    const QString text =
        u"第３条に次の１項を加える。\n２　第１条の規定の適用については、同条中「A」とあるのは、「B」とする。"_s;
    EXPECT_EQ(tests::readAndDump(text).size(), 1);
}

} // namespace
