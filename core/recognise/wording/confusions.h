// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

namespace core::recognise {

/// Words seen in published agreements that are almost surely slips of the hand or of the extraction.
struct KnownSlip
{
    QStringView written;
    QStringView meant;
};

inline constexpr std::array<KnownSlip, 14> kKnownSlips = {{
    {u"さぼねっと", u"さぽねっと"},
    {u"サボート", u"サポート"},
    {u"スボーツ", u"スポーツ"},
    {u"ならぬ", u"ならない"},
    {u"逡減", u"逓減"},
    {u"所用時間", u"所要時間"},
    {u"従業員又は通学", u"従業又は通学"},
    {u"美幌市", u"美唄市"},
    {u"連携協約を締結する.", u"連携協約を締結する。"},
    {u"千茂", u"平成"},
    {u"定住自律圏", u"定住自立圏"},
    {u"連携中核都市", u"連携中枢都市"},
    {u"締給", u"締結"},
    {u"協議の土", u"協議の上"},
}};

/// Bodies that act but are not carried out: with 「を実施する」 behind them the particle is wrong (が is meant).
inline constexpr std::array<QStringView, 8> kBodies = {u"自治体", u"市町村", u"団体", u"協議会",
                                                       u"機関",   u"事業者", u"市町", u"期成会"};

/// Kanji that are taken for one another by the eye or by OCR; each string is a group.
inline constexpr std::array<QStringView, 30> kLookAlikes = {
    u"潜滞", u"末未", u"土士",   u"人入八", u"日曰",   u"己已巳", u"設説", u"遂逐",   u"徹撤",   u"減滅",
    u"概慨", u"績積", u"講購構", u"復複",   u"検険倹", u"給結",   u"違遣", u"因困",   u"援授",   u"輪輸",
    u"幣弊", u"萩荻", u"網綱",   u"側測則", u"施旋",   u"職織識", u"栽裁", u"侍待持", u"福副幅", u"逓遁"};

} // namespace core::recognise
