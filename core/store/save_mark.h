// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::store {

class Connection;

/// What a registry file knows of its newest save.
struct SaveMark
{
    qint64 counter = 0;
    QString token;    ///< random, new at each save
    qint64 logId = 0; ///< newest row of the change log at that save
    QString savedAt;
    QString savedBy;
};

[[nodiscard]] Result<SaveMark> readSaveMark(const Connection& connection);
/// In a transaction of its own.
Result<void> writeSaveMark(Connection& connection, const SaveMark& mark);
/// The one row of a new file.
Result<void> createRegistryInfo(Connection& connection);

} // namespace core::store
