// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/number_writing.h"
#include "core/model/provision.h"

namespace core::model {

/// The number that a first 号 below `parent` gets: as those that stand there, else as the text marks the level below
/// such a number elsewhere, else in the house order (1), ア, (ア), a, (a), i (drafting-rules 4.1). Its value is 1.
[[nodiscard]] ProvisionNumber sampleBelow(const Provision& root, const Provision& parent);

/// A sample for another 項 of an article or 附則: its value is of no account, its writing is.
[[nodiscard]] ProvisionNumber paragraphSample(const Provision& root, const Provision& container);

/// Whether a text marks its 号 with bullets, whose number has no value.
[[nodiscard]] bool isBullet(const ProvisionNumber& number);

} // namespace core::model
