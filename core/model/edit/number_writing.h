// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QDate>
#include <QString>

namespace core::model {

/// Which digits a text writes in full width. Offices write them all the same, or one digit full and two or more half
/// (drafting-rules 4.4), so both are kept apart.
struct DigitWidths
{
    bool isOneDigitFull = false;
    bool areMoreDigitsFull = false;
};

/// As the articles of a text are written; half width when it has none.
[[nodiscard]] DigitWidths digitWidthsOf(const Provision& root);

/// How a text writes its numbers.
struct NumberWriting
{
    DigitWidths digits;
    bool isKanji = false; ///< 第三条, 令和三年
};

/// As the articles of a text are written.
[[nodiscard]] NumberWriting numberWritingOf(const Provision& root);

/// 3 as a text writes it: 3, ３, 三.
[[nodiscard]] QString countWords(int value, const NumberWriting& writing);

/// A day as a text writes it: 令和３年６月25日, 令和三年六月二十五日.
[[nodiscard]] QString dayWords(QDate day, const NumberWriting& writing);

/// The digits of a text in the widths of its kind.
[[nodiscard]] QString digitsInWidth(int value, const DigitWidths& widths);

/// A number in the style of a sample and as that one is written: its brackets and digits in their widths, ⑴ in one
/// character, 「第 1 条」 with its spaces, kanji as kanji; nothing printed where the sample prints nothing. `widths`
/// decides where the sample has one digit and the new number more, or the reverse.
[[nodiscard]] ProvisionNumber numberLike(const ProvisionNumber& sample, const std::vector<int>& values,
                                         const DigitWidths& widths);

/// As numberLike() for a number of a text that is rewritten in place: 第５条, ５, 五.
[[nodiscard]] QString digitsLike(QStringView sample, int value, const DigitWidths& widths);

} // namespace core::model
