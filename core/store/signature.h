// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

namespace core::store {

class History;
class Registry;

/// The two edits about a signature, each with the label under which the record of changes keeps it.

/// 「締結を登録」: the draft is frozen. Errors: those of RevisionStore::registerSignature() and Registry::edit().
Result<void> registerSignature(Registry& registry, RevisionId id);

/// 「署名の登録を取り消す」: a signature registered by mistake. Who did it and when, and the digest that was cleared,
/// stay in the record of changes. Errors: those of RevisionStore::withdrawSignature() and Registry::edit().
Result<void> withdrawSignature(Registry& registry, RevisionId id);

/// Whether Registry::undo() would withdraw a signature, of an agreement or of an amendment: its edit signed a text or
/// took a signed one in. Errors: those of History.
[[nodiscard]] Result<bool> undoWithdrawsSignature(const History& history);

} // namespace core::store
