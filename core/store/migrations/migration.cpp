// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migration.h"

namespace core::store {

std::vector<Migration> allMigrations()
{
    return {migration0001()};
}

int currentVersion()
{
    return allMigrations().back().version;
}

} // namespace core::store
