// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procedure/packet.h"

#include <QString>

namespace ui::procedure {

/// A paper that was checked, and written unless it contradicts what is kept.
struct WrittenPacketPaper
{
    QString path; ///< empty: not written, because an error is among the findings
    QString name;
    core::model::IssuedPaper entry; ///< for 発行台帳; pages and digest are those of the file
    std::vector<core::procedure::PaperFinding> findings;
};

/// What became of one text.
struct PacketOutcome
{
    QString member;
    std::vector<WrittenPacketPaper> papers;
    QStringList setAside; ///< new paths of papers of an earlier time that were not made anew
    std::optional<core::Error> failure;
};

/// Writes the papers of each text into a folder of its member below `directory`, of an end 「小樽市（廃止）」, on all
/// cores; each file whole or not at all. What stands in the way and is no PDF is never replaced. Papers that an earlier
/// call left in the folder and that this one does not make are renamed 「（旧）04 告示（札幌市）.pdf」: nobody is to
/// post them. The task hears of every text and is asked before each. Errors of an outcome: those of makePapers(),
/// FileExists, FileUnwritable, PrintFailed, Cancelled. Safe from any thread.
[[nodiscard]] std::vector<PacketOutcome> writePackets(const std::vector<PacketSource>& sources,
                                                      const PacketHouse& house, const QString& directory,
                                                      core::Task& task);

} // namespace ui::procedure
