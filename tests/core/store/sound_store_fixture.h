// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/derived_text.h"
#include "core/store/statement.h"
#include "core/store/verification.h"
#include "tests/core/store/store_fixture.h"

namespace tests {

/// What must hold of a registry at any time, however it was edited: what is derived equals a rebuild, `verify` finds no
/// fault, and a saved file opened again says the same.
class SoundStoreFixture : public StoreFixture
{
protected:
    QString derivedRows()
    {
        core::store::Statement all(
            connection(),
            QStringLiteral("SELECT provision_id || ' ' || folded FROM derived_provision_text ORDER BY 1"));
        auto rows = core::store::readAll<QString>(
            all, [](const core::store::Statement& row) -> core::Result<QString> { return row.text(0); });
        EXPECT_TRUE(rows.isOk());
        return rows ? QStringList(rows->begin(), rows->end()).join(QChar::LineFeed) : QString();
    }
    void expectDerivedAsRebuilt()
    {
        const QString kept = derivedRows();
        core::store::WriteScope scope(connection()); // rolled back
        REQUIRE_OK(scope.begin());
        REQUIRE_OK(core::store::rebuildDerivedText(connection()));
        EXPECT_EQ(derivedRows(), kept);
    }
    void expectSound()
    {
        const auto verified = core::store::verify(connection());
        REQUIRE_OK(verified);
        EXPECT_TRUE(verified->faults.empty());
    }

    void reopenAfterSave()
    {
        const QString now = dump();
        REQUIRE_OK(registry().save());
        reopen();
        EXPECT_EQ(dump(), now);
    }
};

} // namespace tests
