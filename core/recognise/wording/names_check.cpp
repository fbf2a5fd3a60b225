// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/width_folding.h"
#include "core/recognise/characters.h"
#include "core/recognise/wording/wording.h"

#include <algorithm>

namespace core::recognise {
namespace {

/// First kanji of the surnames that nearly everybody bears (the two thousand most frequent ones). A name that begins
/// with another is not wrong, but worth a look: extraction turns names into other words. Sorted.
constexpr QStringView kSurnameInitials =
    u"一七万三上下中丸丹久九亀予二五井仁今仙仲伊伏伯伴佃但住佐作依保信俣倉備児八六兼内冬出刀刈初別前剣"
    u"劔力加勝勢北十千半南卯厚原参及友口古右合吉名向君吹吾呉周味和品哲嘉四因国園土在地坂坪垣埴堀堤塙塚"
    u"塩境増壁壱夏夕外夜大天太奈奥妹姉姫子宅宇守安宗定宝実室宮寄富寒寺対小尼尾居屋山岐岡岩岸峯峰島崎嵐"
    u"嶋嶺川工左巻市布常幡平幸広庄庭庵廣弓弘影後徳志恒愛慶成戸所手折押持掛摂播敷文斉斎新方旗日早明昔星"
    u"春昼晴曽曾最月服望朝木末本朱杉村来東松板林枝柄柏柘柚柱柳柴柿栃栄栗根桂桃桐桑桜梅梨梶森植椎椿楊楠"
    u"楢榊榎榛槙樋横樫樽橋橘檜櫛櫻正此武比毛水永汐江池沖沢河油沼泉波洞津浅浜浦浪海淡深淵清渋渕渡渥温港"
    u"湊湧湯溝滋滑滝漆潮澁澤濃濱瀧瀬灘火灰炭為照熊熱片牛牟牧犬狩狭猪猿玄玉琉瓜生用田由町畑留畠疋登白百"
    u"皆益目直相盾県眞真矢知石砂碓磐磯礒祖神福秋秦秩稗稲穂積穴立竜竹笛笠笹筑筒箕築篠米粕粟糸紀納紫細紺"
    u"続網綾綿緑緒織置美羽耳肥胡能脇膳臼舘舟船良色芝芥芦花芳芹苅苗若茂茅茨茶草荒荘荷荻菅菊菱萩萱葉葛董"
    u"蒔蒲蓑蓮蔵薄薗薩薬藍藤藪蘆虎蛭蜂蝦行衛表袋袖西見角言訓諏諸讃谷豊貝貞貫賀赤越足輪辰辺辻近迫速進逸"
    u"遊道達遠邊那邦郡郷都酒里重野金釘釜針釣鈴鉄銀銅銭鍋鎌長門開間関阪防阿附陣陶陸隅隠雄難雨雪雲露青静"
    u"音須頭額類風飛飯飼首香馬駒駿高髙鬼魚鮎鮫鳥鳩鳴鴨鴻鵜鶴鷲鷹鹿麻黄黒齊齋龍﨑";

bool isUsualInitial(QChar c)
{
    return std::binary_search(kSurnameInitials.begin(), kSurnameInitials.end(), c);
}

bool isBlackedOut(QStringView name)
{
    int marks = 0;
    for (const QChar c : name) {
        if (c == u'●' || c == u'■' || c == u'×' || c == u'＊' || c == u'*')
            ++marks;
    }
    return marks > 1;
}

} // namespace

void checkNames(Draft& draft)
{
    for (const model::Provision* name : model::allOfKind(draft.text.root, model::ProvisionKind::SignatureName)) {
        const QString closed = foldedWords(name->text);
        const SourcePosition at = draft.places.value(name->lineage);
        // 〇〇 and xx are found in all lines elsewhere.
        const bool kanji = !closed.isEmpty() && isKanji(closed.front()) && !closed.front().isSurrogate();
        if (kanji && !isUsualInitial(closed.front()))
            draft.findings.warn(model::FindingCode::DoubtfulName, at, name->text, {name->text});
        else if (isBlackedOut(closed))
            draft.findings.info(model::FindingCode::BlackedOut, at, name->text);
    }
}

} // namespace core::recognise
