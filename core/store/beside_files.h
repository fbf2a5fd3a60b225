// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace core::store {

/// The name of a file that the program puts beside one of the user's: prefix + name + suffix, hidden by a prefix that
/// begins with a dot, and shortened with a digest where a file system would not take it (255 bytes).
[[nodiscard]] QString pathBeside(const QString& path, const QString& prefix, const QString& suffix);

/// Removes what a program that was killed in the middle of a save or of taking the lock left beside a registry file:
/// its temporary files, when they are older than an hour. `now` is the time by the clock that stamps the files of that
/// folder, which on a share is not the one of this computer.
void tidyBeside(const QString& path, const QDateTime& now);

} // namespace core::store
