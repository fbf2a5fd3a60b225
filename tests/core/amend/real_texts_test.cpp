// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/amend/amend_support.h"

#include "tests/support/paths.h"
#include "tests/support/qt_printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

// Real amending texts of municipalities, read where they are at hand. What is expected is place, verb and the beginning
// of the words.

namespace {

struct RealText
{
    const char* file;
    QStringList read; ///< words of more than kShown units are cut
};

constexpr qsizetype kShown = 8;

/// Long words cut, so that the table shows verb and place.
QString shortened(const QString& line)
{
    static const QRegularExpression kBetween(u"( ← |: | → | \\+→ |; | / )"_s);
    QString result;
    qsizetype at = 0;
    const auto cut = [](const QString& words, bool isPlace) {
        return isPlace || words.size() <= kShown ? words : words.left(kShown) + u'…';
    };
    auto matches = kBetween.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += cut(line.mid(at, match.capturedStart() - at), at == 0) + match.captured();
        at = match.capturedEnd();
    }
    return result + cut(line.mid(at), at == 0);
}

class RealTexts : public testing::TestWithParam<RealText>
{
};

TEST_P(RealTexts, AreReadOrRefusedAtTheRightSentence)
{
    const QString path = tests::sharedFile(u"inputs/amending-texts/"_s + QString::fromLatin1(GetParam().file));
    REQUIRE_SHARED(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList lines;
    for (const QString& line : tests::readAndDump(QString::fromUtf8(file.readAll())))
        lines.append(shortened(line));
    EXPECT_EQ(lines, GetParam().read);
}

const std::vector<RealText>& realTexts()
{
    static const std::vector<RealText> kTexts = {
        {"01-replace-two-items.txt",
         {u"1 words 第24条第2号: ２６万５，０００… → ２７万円"_s, u"1 words 第24条第3号: ４８万円 → ４９万円"_s}},
        {"02-insert-after-phrase-nested-brackets.txt",
         {u"1 words 第8条: 場合は +→ 、必要に応じて; 支給認定証 +→ （支給認定保護者…"_s}},
        {"03-appended-tables-and-notes.txt",
         {u"1 words 別表第1: ７００円 → ０円"_s, u"1 words 別表第1備考2: 第１条の２第２号 → 第２条第２号"_s,
          u"1 words 別表第1備考5(2): この表の括弧内の… → １，４００円"_s, u"2 words 別表第2: （７５０円） → （０円）"_s,
          u"2 words 別表第2備考4: 第１条の２第２号 → 第２条第２号"_s,
          u"2 words 別表第2備考8(2): この表の括弧内の… → １，５００円"_s}},
        {"04-article-and-branch-table.txt",
         {u"1 words 第31条: 法第５条の３ → 法第５条の１１"_s,
          u"2 words 別表第3の2: 電光得点標示器 → 電光得点表示器"_s}},
        {"05-supplementary-paragraph.txt",
         {u"1 words 附則第13項: 令和２年度分及び… → 令和３年度分及び…; 令和３年４月１日… → 令和４年４月１日…"_s}},
        {"06-two-articles-one-clause.txt",
         {u"1 words 第4条第2号ア: １万５，８００円 → １万６，１００円"_s,
          u"1 words 第4条第2号イ: ７，５６０円 → ７，７００円"_s,
          u"2 words 第9条第1号: ５２５円６銭 → ５４１円３１銭; ３１万５００円 → ３１万６，２５０…"_s,
          u"2 words 第9条第2号: ２７円５０銭 → ２８円３５銭; ５７万３，０３０… → ５８万６，９０５…"_s,
          u"3 words 第13条、第14条: ７円５１銭 → ７円７３銭"_s}},
        {"07-insert-article-with-items.txt",
         {u"1 insert articles after 第6条 ×1 ← （給与からの控除… / 第６条の２　法第… / ⑴　地方公務員等… / ⑵　前号に定める…"_s}},
        {"08-table-rows-bu-ko-chu.txt",
         {u"1 words 別表第3の6許可申請等手数料の部の表29の項: 第８５条第５項又… → 第８５条第６項又…"_s,
          u"1 words 別表第3の6許可申請等手数料の部の表41の項: 第８７条の３第５… → 第８７条の３第６…"_s,
          u"1 words 別表第3の6許可申請等手数料の部の表42の項: 第８７条の３第６… → 第８７条の３第７…"_s,
          u"2 words 別表第6の1の項: 長期優良住宅建築… +→ 若しくは同条第６…; 第８条第１項の規… +→ 若しくは長期優良…"_s,
          u"2 words 別表第6の1の項の表: 増改築基準 → 新築基準以外"_s,
          u"2 words 別表第6の1の項の表備考1: 基準とは → 新築基準とは; 基準を → 新築基準を"_s,
          u"2 insert as place says at end of 別表第6の1の項の表備考 ← ４　新築基準以外…"_s,
          u"3 insert as place says at end of 別表第6 ← ８　長期優良住宅…"_s}},
        {"09-delete-table-row.txt", {u"1 remove 別表和室の項"_s}},
        {"10-delete-row-in-group.txt",
         {u"1 remove 別表第1伊勢崎市赤堀せせらぎ公園の部研修棟の項"_s, u"2 remove 別表第3の4の部研修棟の項"_s}},
        {"11-shift-items-and-append-article.txt",
         {u"1 move 第33条第9号 → 第33条第10号"_s, u"1 shift 第33条第2号から第33条第8号まで by 1"_s,
          u"1 insert items after 第33条第1号 ×1 ← ⑵　自動運行補助…"_s,
          u"2 insert articles at end of 本則 ×1 ← （歩行者利便増進… / 第４４条　歩行者… / ２　前項に規定す… / ３　歩行者利便増…"_s}},
        {"12-ruby-debris.txt",
         {u"refused NewTextUnreadable 1 | ⑶　排水施設を補完する施設のうち、河川その他の公共の水域から当該排水ひ　ひ | 4"_s}},
        {"13-move-up-articles.txt",
         {u"1 remove 第5条"_s, u"1 move 第6条 → 第5条"_s, u"1 shift 第7条から第11条まで by -1"_s}},
        {"14-paragraph-shift-new-table-flattened.txt",
         {u"refused NewTextUnreadable 2 | 機関　事務　特定個人情報 | 7"_s}},
        {"15-second-sentence-and-renumber-items.txt",
         {u"1 words 第3条: 給料の月額 → その発令の日に受…"_s,
          u"1 insert second sentence at end of 第3条 ← この場合において…"_s}},
        {"16-item-insert-after-renumber.txt",
         {u"1 words 第2条第2項第1号: （地方公務員法（…"_s,
          u"1 words 第2条第2項第3号: 地方公務員法 +→ （昭和２５年法律…"_s,
          u"1 words 第2条第2項第4号: 第２８号 +→ 。次号において「…"_s, u"1 move 第2条第2項第5号 → 第2条第2項第6…"_s,
          u"1 insert items after 第2条第2項第4号 ×1 ← ⑸　定年等条例第…"_s}},
        {"17-location-list.txt",
         {u"1 words 第2条第2項: 第２８条の５第１… → 第２２条の４第１…"_s,
          u"2 words 第3条第1項、第3条第2項、第4条第2項、第13条第1項第1号、第20条: 再任用短時間勤務… → 定年前再任用短時…"_s}},
        {"18-caption-and-broken-sentence.txt",
         {u"1 words 第10条第2項第6号: 個人情報 +→ （個人情報の保護…"_s,
          u"2 caption 第16条の見出し: （個人情報の安全…"_s,
          u"2 words 第16条: （平成１５年法律… → 第６６条第２項の…"_s}},
        {"19-supplementary-to-numbered.txt",
         {u"1 words 第3条各号列記以外の部分: 降任された → 降任により現に属…; 該当する場合にお… → 該当し; とき → 場合"_s,
          u"2 move 附則 → 附則第1項"_s, u"2 caption 附則第1項の見出し: （施行期日）"_s,
          u"2 insert paragraphs at end of 附則 ×2 ← （定年の引上げに… / ２　伊勢崎市一般… / ３　第５条の規定…"_s}},
        {"20-notes-and-forms-lost-symbol.txt",
         {u"refused WordsEmpty 3 | 「」を削り、同様式（注）２を削り、同（注）１を同（注）とする。 | 5"_s}},
        {"21-quoted-block-scrambled.txt", {u"refused WordsEmpty 2 | 「」を削る。 | 4"_s}},
    };
    return kTexts;
}

INSTANTIATE_TEST_SUITE_P(All, RealTexts, testing::ValuesIn(realTexts()), [](const auto& tested) {
    return std::string("file_") + std::string(tested.param.file).substr(0, 2);
});

} // namespace
