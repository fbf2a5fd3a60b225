// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QJsonArray>

namespace core::exchange {

/// "roleTables" of the agreement JSON: every role table of a text in reading order, those inside articles included.
[[nodiscard]] QJsonArray roleTablesJson(const model::Provision& root);

} // namespace core::exchange
