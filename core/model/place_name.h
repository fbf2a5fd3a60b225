// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QString>

#include <vector>

namespace core::model {

/// What a place needs to know of a provision and of each one above it.
struct PlacePart
{
    ProvisionKind kind = ProvisionKind::Text;
    ProvisionNumber number;
    QString caption;
    QString text;
    QString columnHead; ///< Role: the head of its column
};

/// What a part is called whose kind alone says enough: 題名, 前文, 附則, 氏名. Empty for all that is counted or named.
[[nodiscard]] QString partWords(ProvisionKind kind);

/// How an office cites a provision: 第3条第1項第2号ア, 附則第2項, 前文, 別表第1 (1)医療 「救急」 甲の役割. The chain
/// runs from the root to the provision. Japanese in every language of the program, as the text itself is.
[[nodiscard]] QString placeName(const std::vector<PlacePart>& chain);

} // namespace core::model
