// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/house_wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::procedure {

namespace {

using model::PaperKind;

const QString kBill = uR"(議案第｛議案番号｝号
　　　｛題名｝の締結に関する協議について
　地方自治法（昭和22年法律第67号）第252条の2第1項の規定により、｛甲｝と｛乙｝との間において別紙のとおり連携協約を締結することについて協議したいので、同条第3項の規定により、議会の議決を求める。
　　｛提出日｝提出
［右］｛提出者｝

（提案理由）
　｛相手方｝と連携して圏域全体の経済成長のけん引、高次の都市機能の集積及び強化並びに生活関連機能サービスの向上を図るため、連携協約を締結することについて協議する必要がある。これが、この議案を提出する理由である。)"_s;

const QString kAmendmentBill = uR"(議案第｛議案番号｝号
　　　｛題名｝の変更に関する協議について
　地方自治法（昭和22年法律第67号）第252条の2第4項においてその例によることとされる同条第1項の規定により、｛甲｝と｛乙｝との間において｛原締結日｝に締結した連携協約を別紙のとおり変更することについて協議したいので、同条第4項においてその例によることとされる同条第3項の規定により、議会の議決を求める。
　　｛提出日｝提出
［右］｛提出者｝

（提案理由）
　｛相手方｝との連携の内容を改めるため、連携協約を変更することについて協議する必要がある。これが、この議案を提出する理由である。)"_s;

const QString kAbolitionBill = uR"(議案第｛議案番号｝号
　　　｛題名｝を廃止することについて
　地方自治法（昭和22年法律第67号）第252条の2第4項においてその例によることとされる同条第1項の規定により、｛甲｝と｛乙｝との間において｛原締結日｝に締結した連携協約を別紙のとおり廃止することについて協議したいので、同条第4項においてその例によることとされる同条第3項の規定により、議会の議決を求める。
　　｛提出日｝提出
［右］｛提出者｝

（提案理由）
　｛廃止理由｝ため、｛相手方｝との連携協約を廃止することについて協議する必要がある。これが、この議案を提出する理由である。)"_s;

const QString kNotice = uR"(｛団体｝告示第｛告示番号｝号
　地方自治法（昭和22年法律第67号）第252条の2第1項の規定により、｛締結日｝に｛相手方｝と次のとおり連携協約を締結したので、同条第2項の規定により告示する。
　　｛告示日｝
［右］｛告示者｝)"_s;

const QString kAmendmentNotice = uR"(｛団体｝告示第｛告示番号｝号
　地方自治法（昭和22年法律第67号）第252条の2第4項においてその例によることとされる同条第1項の規定により、｛締結日｝に｛相手方｝との連携協約を次のとおり変更したので、同条第4項においてその例によることとされる同条第2項の規定により告示する。
　　｛告示日｝
［右］｛告示者｝)"_s;

const QString kAbolitionNotice = uR"(｛団体｝告示第｛告示番号｝号
　地方自治法（昭和22年法律第67号）第252条の2第4項においてその例によることとされる同条第1項の規定により、｛原締結日｝に締結した｛相手方｝との連携協約を廃止する連携協約を｛締結日｝に次のとおり締結したので、同条第4項においてその例によることとされる同条第2項の規定により告示する。
　　｛告示日｝
［右］｛告示者｝)"_s;

const QString kReport = uR"(［右］｛届出番号｝
［右］｛届出日｝
　｛知事｝　様
［右］｛届出者｝

［中央］連携協約の締結について（届出）

　地方自治法（昭和22年法律第67号）第252条の2第1項の規定により、次のとおり連携協約を締結したので、同条第2項の規定により届け出ます。

［中央］記

１　連携協約の名称　｛題名｝
２　相手方　｛相手方｝
３　締結年月日　｛締結日｝
４　議決年月日　｛甲｝議会　｛甲議決日｝
　　　　　　　　｛乙｝議会　｛乙議決日｝
５　告示　｛告示日｝　｛団体｝告示第｛告示番号｝号
６　添付書類
　(1)　連携協約書の写し
　(2)　｛甲｝議会及び｛乙｝議会の議決書の写し
　(3)　告示の写し)"_s;

const QString kAmendmentReport = uR"(［右］｛届出番号｝
［右］｛届出日｝
　｛知事｝　様
［右］｛届出者｝

［中央］連携協約の変更について（届出）

　地方自治法（昭和22年法律第67号）第252条の2第4項においてその例によることとされる同条第1項の規定により、次のとおり連携協約を変更したので、同条第4項においてその例によることとされる同条第2項の規定により届け出ます。

［中央］記

１　変更した連携協約の名称　｛題名｝（｛原締結日｝締結）
２　相手方　｛相手方｝
３　変更年月日　｛締結日｝
４　議決年月日　｛甲｝議会　｛甲議決日｝
　　　　　　　　｛乙｝議会　｛乙議決日｝
５　告示　｛告示日｝　｛団体｝告示第｛告示番号｝号
６　添付書類
　(1)　変更協約書の写し
　(2)　｛甲｝議会及び｛乙｝議会の議決書の写し
　(3)　告示の写し)"_s;

const QString kAbolitionReport = uR"(［右］｛届出番号｝
［右］｛届出日｝
　｛知事｝　様
［右］｛届出者｝

［中央］連携協約の廃止について（届出）

　地方自治法（昭和22年法律第67号）第252条の2第4項においてその例によることとされる同条第1項の規定により、次のとおり連携協約を廃止したので、同条第4項においてその例によることとされる同条第2項の規定により届け出ます。

［中央］記

１　廃止した連携協約の名称　｛題名｝（｛原締結日｝締結）
２　相手方　｛相手方｝
３　廃止協約の締結年月日　｛締結日｝
４　廃止年月日　｛廃止日｝
５　議決年月日　｛甲｝議会　｛甲議決日｝
　　　　　　　　｛乙｝議会　｛乙議決日｝
６　告示　｛告示日｝　｛団体｝告示第｛告示番号｝号
７　添付書類
　(1)　廃止協約書の写し
　(2)　｛甲｝議会及び｛乙｝議会の議決書の写し
　(3)　告示の写し)"_s;

} // namespace

QString houseWording(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Bill:
        return kBill;
    case PaperKind::AmendmentBill:
        return kAmendmentBill;
    case PaperKind::AbolitionBill:
        return kAbolitionBill;
    case PaperKind::AbolitionNotice:
        return kAbolitionNotice;
    case PaperKind::AbolitionReport:
        return kAbolitionReport;
    case PaperKind::Notice:
        return kNotice;
    case PaperKind::AmendmentNotice:
        return kAmendmentNotice;
    case PaperKind::Report:
        return kReport;
    case PaperKind::AmendmentReport:
        return kAmendmentReport;
    }
    return {};
}

QString wordingOf(const std::vector<model::PaperWording>& own, PaperKind kind)
{
    const auto found =
        std::find_if(own.begin(), own.end(), [kind](const model::PaperWording& one) { return one.kind == kind; });
    return found == own.end() ? houseWording(kind) : found->wording;
}

QStringList variableNames()
{
    return {u"団体"_s,   u"相手方"_s,   u"甲"_s,       u"乙"_s,       u"題名"_s,     u"議案番号"_s,
            u"提出日"_s, u"提出者"_s,   u"甲議決日"_s, u"乙議決日"_s, u"締結日"_s,   u"原締結日"_s,
            u"施行日"_s, u"廃止日"_s,   u"廃止理由"_s, u"宣言日"_s,   u"告示番号"_s, u"告示日"_s,
            u"告示者"_s, u"届出番号"_s, u"届出日"_s,   u"届出者"_s,   u"知事"_s};
}

QStringList unknownVariables(const QString& wording)
{
    static const QRegularExpression kBraced(u"｛([^｛｝]*)｝"_s);
    QStringList unknown;
    const QStringList known = variableNames();
    auto match = kBraced.globalMatch(wording);
    while (match.hasNext()) {
        const auto one = match.next();
        if (!known.contains(one.captured(1)))
            unknown.append(one.captured(0));
    }
    QString rest = wording;
    rest.remove(kBraced);
    for (const QChar brace : {QChar(u'｛'), QChar(u'｝')}) {
        if (rest.contains(brace))
            unknown.append(QString(brace));
    }
    return unknown;
}

} // namespace core::procedure
