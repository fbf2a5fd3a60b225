// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/procedure_case.h"

#include <vector>

namespace core::store {

class Connection;

/// Every text of the file that goes or went through the procedure of art. 252-2, as values: the agreements in the order
/// of the office's list, of each its texts by number, and among them, by the day signed, the amendments of which only
/// the day is known and the abolition; one in preparation, of which a draft or a step is kept, stands last. Those of a
/// 定住自立圏 are left out: they rest on art. 96 para. 2 (drafting-rules 3.1). Names of the parties are those of the
/// day of signing, of `today` for a draft. Reads only; any thread with a connection of its own. Errors: those of the
/// stores.
[[nodiscard]] Result<std::vector<model::ProcedureCase>> readProcedure(Connection& connection, QDate today);

} // namespace core::store
