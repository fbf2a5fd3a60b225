// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/provision.h"

namespace core::store {

class Connection;

/// Makes the stored text of a draft equal to a tree and touches only the rows that differ: provisions are known by
/// their lineage, and keep their rows and, as far as their order allows, their positions. Errors: GrammarViolated,
/// StoreFailed.
Result<void> updateTree(Connection& connection, RevisionId revision, const model::Provision& root);

} // namespace core::store
