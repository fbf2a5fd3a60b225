// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QStringList>

namespace core::exchange {

/// The lines of a role table in the columns or stacked face, its heading first.
[[nodiscard]] QStringList roleTableLines(const model::Provision& table);

/// The lines of a role table inside an article, indented from a level on.
[[nodiscard]] QStringList outlineLines(const model::Provision& table, int level);

} // namespace core::exchange
