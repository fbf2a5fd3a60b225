// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace core::model {

/// One value of an enum and the word that stands for it in the registry file and in exchange files.
template <typename Value>
struct NamedValue
{
    Value value;
    QStringView name;
};

/// The word of a value; empty when the table lacks it, which a test of each table rules out.
template <typename Value, size_t Count>
[[nodiscard]] QString nameIn(const std::array<NamedValue<Value>, Count>& table, Value value)
{
    for (const NamedValue<Value>& entry : table) {
        if (entry.value == value)
            return entry.name.toString();
    }
    return {};
}

/// The value of a word; none for any other text, for the word may come from a hostile file.
template <typename Value, size_t Count>
[[nodiscard]] std::optional<Value> valueIn(const std::array<NamedValue<Value>, Count>& table, QStringView name)
{
    for (const NamedValue<Value>& entry : table) {
        if (entry.name == name)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace core::model
