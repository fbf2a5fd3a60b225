// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// A name for a file or a folder out of any words, for the file systems of Linux and Windows: 「_」 in the place of
/// separators and wildcards; no control or direction marks, no dots and spaces at its ends, no reserved name; at most
/// 240 bytes of UTF-8, its ending kept. 「文書」 when nothing is left. Never a path, nor a way out of a folder. Pure.
[[nodiscard]] QString safeFileName(const QString& words);
/// The ending in small letters and digits, without its dot: pdf; empty for anything else and beyond 8 characters.
[[nodiscard]] QString fileEnding(const QString& name);

} // namespace core
