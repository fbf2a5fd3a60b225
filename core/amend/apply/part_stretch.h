// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/apply/place_resolver.h"
#include "core/amend/apply/word_matching.h"

#include <optional>

namespace core::amend {

/// 本文, ただし書, 前段, 後段, 各号列記以外の部分: a stretch of the words of one 項 or 号.
[[nodiscard]] bool isPartOfWords(PlacePart part);

/// Where the part stands in the words of a provision (drafting-rules 1.9.1); nothing where it has no such part.
[[nodiscard]] std::optional<Stretch> stretchOf(QStringView words, PlacePart part);

/// The provisions with words of their own that a part of these targets means: 「第3条ただし書」 is that of the 項 of
/// 第3条 that has one.
[[nodiscard]] std::vector<Target> targetsOfPart(const model::Provision& root, const std::vector<Target>& targets);

} // namespace core::amend
