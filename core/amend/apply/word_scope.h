// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/apply/place_resolver.h"
#include "core/amend/apply/word_matching.h"

#include <vector>

namespace core::amend {

/// Which of its words of a provision are meant.
enum class Field { Text, Caption };

/// Words that a place holds: a field of a provision, whole or in part.
struct WordField
{
    LineageId node;
    Field field = Field::Text;
    Stretch at;
};

/// The words that 「…中」 means, in reading order (drafting-rules 1.9.1, 1.9.5).
[[nodiscard]] std::vector<WordField> wordsIn(const model::Provision& root, const Target& target);

[[nodiscard]] QString& fieldOf(model::Provision& node, Field field);
[[nodiscard]] const QString& fieldOf(const model::Provision& node, Field field);

} // namespace core::amend
