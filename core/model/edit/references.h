// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace core::model {

/// One number inside a reference, with the place of its words in the text (UTF-16 units): 「第3条の2」.
struct ReferenceNumber
{
    int start = 0;
    int length = 0;
    std::vector<int> values;
};

/// How the words of one level name it.
enum class ReferenceStep {
    None,     ///< this level is not named
    Numbered, ///< 第3条, 第2項, 第1号
    Previous, ///< 前条, 前項, 前号; 前2項 names several
    Next,     ///< 次条, 次項, 次号
    This,     ///< 本条, 本項
    Same,     ///< 同条, 同項: what the reference before it names
};

struct ReferenceLevel
{
    ReferenceStep step = ReferenceStep::None;
    ReferenceNumber number; ///< Numbered only
    int count = 1;          ///< Previous: 2 in 前2項
};

/// A reference to another provision of the same text, as its words name it; what it leads to is told by binding it to
/// a tree (reference_binding.h).
struct Reference
{
    int start = 0; ///< in UTF-16 units of the text
    int length = 0;
    ReferenceLevel article;
    ReferenceLevel paragraph;
    ReferenceLevel item;
    ReferenceLevel table;         ///< 別表第2, alone
    bool isSupplementary = false; ///< 附則第2項
    std::optional<size_t> continued; ///< 「第3条第1項及び第2項」: the reference whose upper levels this one shares
};

/// The references of a text to its own provisions, in reading order: 第3条, 第三条第2項, 前条第1項, 第4条及び第5条,
/// 同条第3項, 附則第2項, 別表第2. References to other laws are none of them, and what is not sure is left out as well:
/// 地方自治法（…）第252条の2第1項 and what follows it with 及び, 又は …, 同法第3条, 法律第67号, 甲条例第5条,
/// 第1号被保険者. A text that amends another (「第3条中「A」を「B」に改める。」) has none.
[[nodiscard]] std::vector<Reference> findReferences(const QString& text);

} // namespace core::model
