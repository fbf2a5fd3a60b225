// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"

#include <QString>

#include <vector>

namespace core::recognise {

/// The parties that a text defines: 「札幌市（以下「甲」という。）」. The name is that of the municipality, without a
/// prefecture or 郡 before it. In the order in which they are defined; each symbol once.
[[nodiscard]] std::vector<model::Party> definedParties(QStringView text);

/// Names joined in a title or a preamble without symbols: 「A及びBにおける…」, 「AとBは、…」. Empty symbols.
[[nodiscard]] std::vector<model::Party> namedParties(QStringView text);

} // namespace core::recognise
