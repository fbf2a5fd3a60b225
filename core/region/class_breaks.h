// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace core::region {

enum class ClassMethod {
    Natural, ///< 自然階級: the classes whose members differ least (Jenks)
    Equal,   ///< 等量: as many members in each class, as far as equal values allow
    Manual,  ///< 手入力: borders that the office gives
};

/// The borders between classes, ascending, one fewer than classes: a value belongs to the class behind the last border
/// that is not greater than it. Between two classes the border is the roundest number that divides them. There are
/// never more classes than different values; none without values. Exact for up to a few thousand values and 9 classes.
/// `manual` is sorted and cleared of repetitions; used for Manual only.
[[nodiscard]] std::vector<double> classBorders(std::vector<double> values, ClassMethod method, int classes,
                                               const std::vector<double>& manual = {});

/// The class of a value, from 0.
[[nodiscard]] int classOf(double value, const std::vector<double>& borders);

} // namespace core::region
