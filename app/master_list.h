// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/municipality.h"

#include <QString>

#include <vector>

namespace app {

/// The municipalities that ship with the program (resources/master/municipalities.csv; figures from public code lists
/// and 全国都道府県市区町村別面積調). Those of one area in the order of the list, the core city first; an empty name:
/// all of them.
[[nodiscard]] std::vector<core::model::Municipality> shippedMunicipalities(const QString& area = {});

/// A text file that ships with the program, UTF-8: ":/samples/sapporo/agreement.txt". Empty when there is none.
[[nodiscard]] QString shippedText(const QString& path);

} // namespace app
