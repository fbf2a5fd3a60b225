// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"

namespace core::store {

/// Opens the one door in the guards through which a signed revision becomes a draft again, and the amendment that led
/// to it goes. Inside an edit.
class WithdrawalScope
{
public:
    WithdrawalScope(Connection& connection, RevisionId id)
        : m_connection(connection)
    {
        m_connection.setWithdrawnRevision(id.value);
    }
    ~WithdrawalScope() { m_connection.setWithdrawnRevision(0); }
    WithdrawalScope(const WithdrawalScope&) = delete;
    WithdrawalScope& operator=(const WithdrawalScope&) = delete;

private:
    Connection& m_connection;
};

} // namespace core::store
