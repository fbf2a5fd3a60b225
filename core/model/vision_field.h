// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>

namespace core::model {

/// A field of cooperation of the guideline (連携中枢都市圏構想推進要綱 第5; 札幌市の概要 2018, lines 110-160). The code
/// is its path: 1 to 3 for the three roles (ア, イ, ウ), A to C for the fields of ウ, a to h for the item: 1b, 3Ag.
struct VisionField
{
    QStringView code;
    QStringView name;
};

/// All of them in the order of the guideline, each head before what stands below it.
[[nodiscard]] std::span<const VisionField> visionFields();
/// nullptr for a code that the guideline does not have.
[[nodiscard]] const VisionField* visionField(QStringView code);
/// Whether a project can stand in it: 1b, not 1 or 3A.
[[nodiscard]] bool isFieldItem(QStringView code);
/// The names from the role down to the field itself. An unknown code is kept as it is, an empty one is 「分野未定」.
[[nodiscard]] QStringList visionFieldPath(QStringView code);
[[nodiscard]] QString visionFieldName(QStringView code);
/// For sorting: its place in the guideline; unknown codes last.
[[nodiscard]] int visionFieldOrder(QStringView code);

} // namespace core::model
