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

    friend bool operator==(const Declaration&, const Declaration&) = default;
};

} // namespace core::model
