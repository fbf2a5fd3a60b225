// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procedure/packet.h"

namespace ui::procedure {

/// Reads what stands on the pages of a packet and sets it against the source, paper by paper: the words of 議案, 告示
/// and 届出 against what is kept (core/procedure/paper_check.h), the text attached, 見え消し and the text before the
/// change line by line, 新旧対照表 side by side, 概要 by a count of its own (page_check.h). The amending text must lead
/// from the one text to the other. Fills the findings. Errors: AmendmentUnproved with the title. Pure; safe in a
/// worker.
[[nodiscard]] core::Result<void> checkPapers(LaidPacket& packet, const PacketSource& source, const PacketHouse& house,
                                             core::Task& task);

} // namespace ui::procedure
