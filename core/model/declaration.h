// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::model {

/// The published statement of a city that it will lead (連携中枢都市宣言).
struct Declaration
{
    DeclarationId id;
    MetroAreaId area;
    std::optional<QDate> declaredOn;
    QString title;
    QString will = {};                     ///< 圏域の中心的な役割を担う意思 (drafting-rules 3.1 ①)
    QString functions = {};                ///< 都市機能の集積と近隣の住民の利用 (③)
    QString fields = {};                   ///< 連携を想定する分野 (⑥)
    std::optional<QDate> publishedOn = {}; ///< 公表の日
    QString publishedIn = {};              ///< where: 市公式ホームページ

    friend bool operator==(const Declaration&, const Declaration&) = default;
};

} // namespace core::model
