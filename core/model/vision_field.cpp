// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vision_field.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

constexpr std::array<VisionField, 33> kFields{{
    {u"1", u"圏域全体の経済成長のけん引"},
    {u"1a", u"経済戦略の策定、体制整備"},
    {u"1b", u"産業クラスターの形成、戦略産業の育成"},
    {u"1c", u"地域資源を活用した地域経済の裾野拡大"},
    {u"1d", u"戦略的な観光施策"},
    {u"1e", u"その他施策"},
    {u"2", u"高次の都市機能の集積・強化"},
    {u"2a", u"高度な医療サービスの提供"},
    {u"2b", u"高度な中心拠点の整備・広域的公共交通網の構築"},
    {u"2c", u"高等教育・研究開発の環境整備"},
    {u"2d", u"その他施策"},
    {u"3", u"圏域全体の生活関連機能サービスの向上"},
    {u"3A", u"生活機能の強化に係る政策分野"},
    {u"3Aa", u"地域医療"},
    {u"3Ab", u"介護"},
    {u"3Ac", u"福祉"},
    {u"3Ad", u"教育・文化・スポーツ"},
    {u"3Ae", u"土地利用"},
    {u"3Af", u"地域振興"},
    {u"3Ag", u"災害対策"},
    {u"3Ah", u"環境"},
    {u"3B", u"結びつきやネットワークの強化に係る政策分野"},
    {u"3Ba", u"地域公共交通"},
    {u"3Bb", u"ＩＣＴインフラ整備"},
    {u"3Bc", u"交通インフラの整備・維持"},
    {u"3Bd", u"地産地消"},
    {u"3Be", u"交流・移住促進"},
    {u"3Bf", u"その他連携"},
    {u"3C", u"圏域マネジメント能力の強化に係る政策分野"},
    {u"3Ca", u"人材の育成"},
    {u"3Cb", u"外部人材確保"},
    {u"3Cc", u"職員等の交流"},
    {u"3Cd", u"その他連携"},
}};

} // namespace

std::span<const VisionField> visionFields()
{
    return kFields;
}

const VisionField* visionField(QStringView code)
{
    for (const VisionField& field : kFields) {
        if (field.code == code)
            return &field;
    }
    return nullptr;
}

bool isFieldItem(QStringView code)
{
    return !code.isEmpty() && code.back() >= u'a' && code.back() <= u'z';
}

QStringList visionFieldPath(QStringView code)
{
    QStringList path;
    for (qsizetype length = 1; length <= code.size(); ++length) {
        if (const VisionField* field = visionField(code.first(length)))
            path.append(field->name.toString());
    }
    if (visionField(code) == nullptr)
        path.append(code.isEmpty() ? u"分野未定"_s : code.toString());
    return path;
}

QString visionFieldName(QStringView code)
{
    return visionFieldPath(code).back();
}

int visionFieldOrder(QStringView code)
{
    for (size_t at = 0; at < kFields.size(); ++at) {
        if (kFields[at].code == code)
            return static_cast<int>(at);
    }
    return static_cast<int>(kFields.size());
}

} // namespace core::model
