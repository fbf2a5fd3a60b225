// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/provision_history.h"
#include "core/model/revision.h"

#include <optional>
#include <vector>

namespace core::store {

class Connection;

/// The signed texts of an agreement from the first one up to a revision (to the newest for an invalid id), each with
/// the amendment that led to it. Empty when nothing is signed. Reads only. Error: StoreFailed.
[[nodiscard]] Result<std::vector<model::DatedText>> datedTexts(Connection& connection, AgreementId agreement,
                                                               RevisionId last = {});

/// What is printed as the signed copy (締結用原本) of a revision: itself, or, where amendments have led to it, the text
/// that was signed as a whole before them. Their own copies are the amendment agreements. Errors: those of the stores.
[[nodiscard]] Result<model::Revision> signedCopyOf(Connection& connection, model::Revision revision);

} // namespace core::store
