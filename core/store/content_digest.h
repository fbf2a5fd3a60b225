// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::store {

/// A sum over every byte of a saved file, so that a bit that turns over on a disk is found, also in the middle of a
/// word, where SQLite sees nothing wrong. It is no protection against people: those are what digests of signed texts
/// are for.
///
/// The sum leaves out the page with the save mark, in which it is kept, and the two change counters in the header of
/// the file. These get its lower half: every other program that writes to the file through SQLite counts on from
/// there, and so tells that the sum is not to be expected to hold any more.

/// Sums up a complete file whose save mark is still to be written. Error: FileUnreadable.
[[nodiscard]] Result<QString> contentDigest(const QString& path);

/// Puts the lower half into the header of a complete file. 0, or the errno.
[[nodiscard]] int stampDigest(const QString& path, const QString& digest);

/// Error: RegistryDamaged. A file without a sum, or changed by another program since, passes.
[[nodiscard]] Result<void> verifyContent(const QString& path);

} // namespace core::store
