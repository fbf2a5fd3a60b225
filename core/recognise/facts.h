// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/draft.h"

namespace core::recognise {

/// Reads out of the finished tree what is kept as data: kind, parties, number of copies, day of signing and of entry
/// into force. The date under a title may be that of a notice or of a vote: it counts as the day of signing only where
/// the text says so (document-formats 2).
void readFacts(Draft& draft);

/// Notices what the finished tree lacks or has in an unusual place.
void reportShape(Draft& draft);

} // namespace core::recognise
