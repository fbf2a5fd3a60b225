// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/number_writing.h"
#include "core/model/provision.h"

#include <vector>

namespace core::model {

/// Numbers belong to places, not to provisions: adding one adds a place and moves those behind it up by one, removing
/// one moves them down, and a move keeps the row of numbers. What was out of order before stays as it was, so an edit
/// never corrects a number that has nothing to do with it. A sequence is what is counted in one run: all articles of a
/// text, the 項 of an article, the 号 below one provision.

/// The numbers of a sequence, in order: the row that a move keeps.
[[nodiscard]] std::vector<ProvisionNumber> numbersOf(const std::vector<Provision*>& sequence);
/// Gives the places their numbers back after the provisions changed places.
void assignNumbers(const std::vector<Provision*>& sequence, const std::vector<ProvisionNumber>& row);

/// Numbers the element at `added`, which was just put into the sequence, and moves those behind it. It takes the level
/// of what stands before it, or of a branch (第3条の2) right behind it.
void numberAdded(const std::vector<Provision*>& sequence, size_t added, const ProvisionNumber& sample,
                 const DigitWidths& widths);

/// Closes the gap that a removed number leaves; `behind` are those that stood behind it, in order. A branch of the
/// removed number takes its place (第3条の2 becomes 第3条).
void closeGap(const std::vector<Provision*>& behind, const ProvisionNumber& removed, const DigitWidths& widths);

/// Numbers a list anew from 1 in the style and writing of a sample.
void numberFromOne(const std::vector<Provision*>& sequence, const ProvisionNumber& sample, const DigitWidths& widths);

} // namespace core::model
