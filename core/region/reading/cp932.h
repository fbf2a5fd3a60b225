// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::region {

/// Bytes of Windows' Shift_JIS (CP932) as text; none when they are none. By glibc: Debian's Qt cannot rely on ICU.
[[nodiscard]] std::optional<QString> fromCp932(const QByteArray& bytes);

/// Strict: none for what is no UTF-8.
[[nodiscard]] std::optional<QString> fromUtf8(const QByteArray& bytes);

} // namespace core::region
