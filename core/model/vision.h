// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::model {

/// One period of an area's plan (都市圏ビジョン, 第1期).
struct Vision
{
    VisionId id;
    MetroAreaId area;
    int periodNumber = 1; ///< 期, from 1
    std::optional<QDate> from;
    std::optional<QDate> to; ///< last day
    QString title;

    friend bool operator==(const Vision&, const Vision&) = default;
};

} // namespace core::model
