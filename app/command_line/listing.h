// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/registry.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace app {

/// One thing that `list` lists: the same values as JSON and as a table.
struct Listing
{
    struct Column
    {
        QString key;           ///< in the JSON objects
        const char* head = ""; ///< English source string of the context "Listing"
    };

    std::vector<Column> columns; ///< of the table; the objects may hold more
    QJsonArray items;            ///< absent values are null
};

/// "areas", "members", "agreements", "amendments", "visions", "templates", "documents".
[[nodiscard]] QStringList listingNames();

/// Error: those of the stores; UsageWrong for a name that is none.
[[nodiscard]] core::Result<Listing> makeListing(core::store::Registry& registry, const QString& name);

} // namespace app
