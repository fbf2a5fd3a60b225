// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/draft.h"

namespace core::recognise {

/// Looks for doubtful wording in the cleaned lines and in the tree. Nothing is changed; findings only.
void checkWording(const Blocks& blocks, Draft& draft);

// The single checks, each in a file of its own.

/// 、 and ， in one part of the text (MixedPunctuation); bracket widths of captions (MixedBrackets); sentences of a
/// cell without the space that the others have between them (SentenceGapMissing).
void checkPunctuation(const Blocks& blocks, Draft& draft);

/// Known slips (ならぬ, さぼねっと), a particle that cannot be right (自治体を実施する), words that differ by two
/// letters that look alike (潜在型, 滞在型).
void checkWords(const Blocks& blocks, Draft& draft);

/// Names of persons that begin with no usual surname, or are blacked out.
void checkNames(Draft& draft);

/// 〇〇, 第○条, xx, furigana in the line, 1年 for 元年, dates beyond their era, impossible or blank days.
void checkBlanksAndDates(const Blocks& blocks, Draft& draft);

/// Role sentences that are a function of the contents (drafting-rules 3.1): RolePatternsFound.
void checkRolePatterns(Draft& draft);

} // namespace core::recognise
