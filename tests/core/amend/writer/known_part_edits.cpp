// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/writer/known_edits.h"

using namespace Qt::StringLiterals;

namespace tests {

namespace {

using Words = std::vector<std::pair<QString, QString>>;

/// Bases of the edits below.
const Words kWithProviso = {
    {u"協議の上、別に定める。"_s, u"協議の上、別に定める。ただし、緊急の場合は、甲が負担する。"_s}};
const Words kWithSecond = {
    {u"協力をするものとする。"_s, u"協力をするものとする。この場合において、乙は、意見を述べることができる。"_s}};

} // namespace

const std::vector<KnownEdit>& knownPartEdits()
{
    static const std::vector<KnownEdit> kEdits = {
        {"words removed in two places",
         {{u"必要な連絡調整"_s, u"連絡調整"_s}, {u"定期的に協議"_s, u"協議"_s}},
         u"第6条中「必要な」及び「定期的に」を削る。"_s},
        {"words removed in three places and others replaced",
         {{u"この連携協約の推進に関し必要な連絡調整"_s, u"連携協約の推進に関し連絡調整"_s},
          {u"定期的に協議を行う"_s, u"会議を行う"_s}},
         u"第6条中「この」及び「必要な」を削り、「定期的に協議」を「会議」に改める。"_s},
        {"words removed in three places",
         {{u"この連携協約の推進に関し必要な連絡調整"_s, u"連携協約の推進に関し連絡調整"_s},
          {u"定期的に協議を行う"_s, u"協議を行う"_s}},
         u"第6条中「この」、「必要な」及び「定期的に」を削る。"_s},
        {"the same words in a caption and in its article",
         {{u"費用"_s, u"経費"_s}},
         u"第5条（見出しを含む。）中「費用」を「経費」に改める。"_s},
        {"the same words in a caption, in its article and in others",
         {{u"協議"_s, u"会議"_s}},
         u"第5条、第6条（見出しを含む。）及び第7条中「協議」を「会議」に改める。"_s},
        {"the same words in two captions",
         {{u"（役割の分担）"_s, u"（役割の負担）"_s}, {u"（費用の分担）"_s, u"（費用の負担）"_s}},
         u"第4条の見出し及び第5条の見出し中「分担」を「負担」に改める。"_s},
        {"the same words in an article and in two captions behind it",
         {{u"次条に規定する取組"_s, u"次条に規定する事業"_s},
          {u"（連携する取組）"_s, u"（連携する事業）"_s},
          {u"（取組の費用）"_s, u"（事業の費用）"_s}},
         u"第2条中「取組」を「事業」に改める。\n第3条の見出し及び第5条の見出し中「取組」を「事業」に改める。"_s,
         {{u"（費用の分担）"_s, u"（取組の費用）"_s}}},
        {"the same words in three articles in a row",
         {{u"分担は、甲及び乙が"_s, u"分担は、両市が"_s},
          {u"第6条　甲及び乙は"_s, u"第6条　両市は"_s},
          {u"生じたときは、甲及び乙が"_s, u"生じたときは、両市が"_s}},
         u"第5条から第7条までの規定中「甲及び乙」を「両市」に改める。"_s},
        {"the same words in an article and in a row of them",
         {{u"第2条　甲及び乙は"_s, u"第2条　両市は"_s},
          {u"分担は、甲及び乙が"_s, u"分担は、両市が"_s},
          {u"第6条　甲及び乙は"_s, u"第6条　両市は"_s},
          {u"生じたときは、甲及び乙が"_s, u"生じたときは、両市が"_s}},
         u"第2条及び第5条から第7条までの規定中「甲及び乙」を「両市」に改める。"_s},
        {"the same words in a row of articles and behind it",
         {{u"第2条　甲及び乙は"_s, u"第2条　両市は"_s},
          {u"第3条　甲及び乙が"_s, u"第3条　両市が"_s},
          {u"3　甲及び乙は"_s, u"3　両市は"_s},
          {u"分担は、甲及び乙が"_s, u"分担は、両市が"_s},
          {u"第6条　甲及び乙は"_s, u"第6条　両市は"_s}},
         u"第2条、第3条、第4条第3項、第5条及び第6条中「甲及び乙」を「両市」に改める。"_s},
        {"the same words in paragraphs and in an article",
         {{u"4条　甲は、前条の取組"_s, u"4条　甲は、前条の事業"_s},
          {u"前項の取組に必要"_s, u"前項の事業に必要"_s},
          {u"第3条の取組に要する"_s, u"第3条の事業に要する"_s}},
         u"第4条第1項及び第2項並びに第5条中「取組」を「事業」に改める。"_s},
        {"the same words in an article, in paragraphs and in an article",
         {{u"次条に規定する取組"_s, u"次条に規定する事業"_s},
          {u"4条　甲は、前条の取組"_s, u"4条　甲は、前条の事業"_s},
          {u"前項の取組に必要"_s, u"前項の事業に必要"_s},
          {u"第3条の取組に要する"_s, u"第3条の事業に要する"_s}},
         u"第2条、第4条第1項及び第2項並びに第5条中「取組」を「事業」に改める。"_s},
        {"the same words in a paragraph and in an article",
         {{u"前項の取組に必要"_s, u"前項の事業に必要"_s}, {u"第3条の取組に要する"_s, u"第3条の事業に要する"_s}},
         u"第4条第2項及び第5条中「取組」を「事業」に改める。"_s},
        {"the same words in three items in a row",
         {{u"産業の育成"_s, u"産業の振興"_s}, {u"観光の育成"_s, u"観光の振興"_s}, {u"文化の育成"_s, u"文化の振興"_s}},
         u"第3条第1号から第3号までの規定中「育成」を「振興」に改める。"_s,
         {{u"産業の振興"_s, u"産業の育成"_s},
          {u"観光の振興"_s, u"観光の育成"_s},
          {u"図書館の相互利用"_s, u"文化の育成"_s}}},
        {"words of a proviso",
         {{u"甲が負担する"_s, u"乙が負担する"_s}},
         u"第5条ただし書中「甲」を「乙」に改める。"_s,
         kWithProviso},
        {"words before a proviso",
         {{u"甲及び乙が協議の上、別に"_s, u"両市が協議の上、別に"_s}},
         u"第5条本文中「甲及び乙」を「両市」に改める。"_s,
         kWithProviso},
        {"words before a proviso and in it",
         {{u"要する費用"_s, u"要する経費"_s}, {u"緊急の場合"_s, u"急施の場合"_s}},
         u"第5条中「費用」を「経費」に、「緊急」を「急施」に改める。"_s,
         kWithProviso},
        {"proviso removed",
         {{u"ただし、緊急の場合は、甲が負担する。"_s, u""_s}},
         u"第5条ただし書を削る。"_s,
         kWithProviso},
        {"words of a second sentence",
         {{u"意見を述べる"_s, u"異議を述べる"_s}},
         u"第4条第2項後段中「意見」を「異議」に改める。"_s,
         kWithSecond},
        {"words before a second sentence",
         {{u"必要な協力をする"_s, u"必要な支援をする"_s}},
         u"第4条第2項前段中「協力」を「支援」に改める。"_s,
         kWithSecond},
        {"second sentence removed",
         {{u"この場合において、乙は、意見を述べることができる。"_s, u""_s}},
         u"第4条第2項後段を削る。"_s,
         kWithSecond},
        {"words before the items where the items have them too",
         {{u"甲及び乙が連携する救急医療の取組は、次"_s, u"甲及び乙が連携する先進医療の取組は、次"_s}},
         u"第3条各号列記以外の部分中「救急」を「先進」に改める。"_s,
         {{u"甲及び乙が連携する取組は、次"_s, u"甲及び乙が連携する救急医療の取組は、次"_s}}},
        {"item replaced and a new one behind it",
         {{u"(5)　職員"_s, u"(6)　職員"_s},
          {u"(4)　救急"_s, u"(5)　救急"_s},
          {u"(3)　図書"_s, u"(4)　図書"_s},
          {u"　(2)　観光の振興"_s, u"　(2)　公共交通機関の利便性向上に資するバス路線の再編\n　(3)　道路の整備"_s}},
         u"第3条第2号を次のように改める。\n"
         u"　(2)　公共交通機関の利便性向上に資するバス路線の再編\n"
         u"第3条中第5号を第6号とし、第4号を第5号とし、第3号を第4号とし、第2号の次に次の1号を加える。\n"
         u"　(3)　道路の整備"_s},
        {"article that keeps its number as 削除",
         {{u"（費用の分担）\n第5条　第3条の取組に要する費用の分担は、甲及び乙が協議の上、別に定める。"_s,
           u"第5条　削除"_s}},
         u"第5条を次のように改める。\n第5条　削除"_s},
        {"caption added to an article that had none",
         {{u"第7条"_s, u"（疑義の解決）\n第7条"_s}},
         u"第7条に見出しとして「（疑義の解決）」を付する。"_s,
         {{u"（疑義の解決）\n第7条"_s, u"第7条"_s}}},
        {"three items removed",
         {{u"　(2)　観光の振興\n　(3)　図書館の相互利用\n　(4)　救急医療の維持\n　　ア　初期救急医療の確保\n　　イ　"
           u"二次救急医療の確保\n　　ウ　小児救急医療の確保\n"_s,
           u""_s},
          {u"(5)　職員"_s, u"(2)　職員"_s}},
         u"第3条第2号から第4号までを削り、第5号を第2号とする。"_s},
        {"supplementary paragraph with captions",
         {{u"この連携協約は、平成31年4月1日から施行する。"_s,
           u"（施行期日）\n1　この連携協約は、平成31年4月1日から施行する。\n（経過措置）\n2　現に行われている取組は、"
           u"なお従前の例による。"_s}},
         u"附則を附則第1項とし、同項に見出しとして「（施行期日）」を付し、附則に次の1項を加える。\n"
         u"（経過措置）\n"
         u"2　現に行われている取組は、なお従前の例による。"_s},
        {"words of the second supplementary paragraph",
         {{u"なお従前の例による"_s, u"なお効力を有する"_s}},
         u"附則第2項中「従前の例による」を「効力を有する」に改める。"_s,
         {{u"この連携協約は、平成31年4月1日から施行する。"_s,
           u"1　この連携協約は、平成31年4月1日から施行する。\n2　現に行われている取組は、なお従前の例による。"_s}}},
        {"supplementary provision added",
         {{u"定めるものとする。\n"_s,
           u"定めるものとする。\n\n附　則\n\nこの連携協約は、平成31年4月1日から施行する。\n"_s}},
         u"本則の次に次の附則を加える。\n"
         u"附　則\n"
         u"この連携協約は、平成31年4月1日から施行する。"_s,
         {{u"\n附　則\n\nこの連携協約は、平成31年4月1日から施行する。\n"_s, u""_s}}},
        {"annex added",
         {{u"第3条の取組に要する"_s, u"別表の取組に要する"_s},
          {u"平成31年4月1日から施行する。\n"_s,
           u"平成31年4月1日から施行する。\n\n別表（第5条関係）\n\n取組\t内容\n広報\t広報紙の共同発行を行う。\n"_s}},
         u"第5条中「第3条」を「別表」に改める。\n"
         u"附則の次に次の別表を加える。\n"
         u"別表（第5条関係）\n"
         u"取組\t内容\n"
         u"広報\t広報紙の共同発行を行う。"_s},
    };
    return kEdits;
}

} // namespace tests
