// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/model/agreement_text.h"
#include "core/model/amendment_agreement.h"
#include "core/model/issued_paper.h"
#include "core/model/paper_wording.h"
#include "core/model/procedure_case.h"
#include "core/print/page/page_model.h"
#include "core/procedure/paper_check.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::store {
class Connection;
}

namespace ui::procedure {

/// What the papers of one text are made from: values, for a worker.
struct PacketSource
{
    core::model::ProcedureCase one;
    core::model::AgreementText text;                          ///< of an abolition: the one that ends
    std::optional<core::model::AgreementText> before;         ///< of an amendment: the text that it changes
    std::optional<core::model::AmendmentAgreement> amendment; ///< once it is concluded
};

/// What the papers of one file share.
struct PacketHouse
{
    std::vector<core::model::PaperWording> wordings;
    QStringList municipalities; ///< every name that the file knows
    QDate today;
    bool isNewLeft = false; ///< 新旧対照表: 変更後 stands left, as the office has set it
};

/// One paper of the packet (議会資料).
struct PacketPaper
{
    QString form; ///< of 発行台帳: bill, notice, report, summary, comparison, markup, consolidated
    QString name; ///< of its file, without folder and ending: 01 議案（札幌市）
    core::print::Layout pages;
    std::optional<core::procedure::CheckedPaper> own; ///< 議案, 告示, 届出: their words without what is attached
    std::vector<core::procedure::PaperFinding> findings = {}; ///< not to be printed with an error among them
};

/// The papers of one text as they were laid out, not checked yet.
struct LaidPacket
{
    std::vector<PacketPaper> papers;
    QString instrument; ///< the text of the agreement that changes or abolishes in them; empty for a conclusion
};

using PacketSubjects = std::vector<core::model::ProcedureSubject>;

/// What the papers of those named are made from; of those alone that are in the file. Errors: those of the stores.
[[nodiscard]] core::Result<std::vector<PacketSource>> readPacketSources(core::store::Connection& connection,
                                                                        const PacketSubjects& subjects, QDate today);
/// What each agreement, or the one named, has come to last: its end where that is prepared or registered, else its
/// newest text, a draft where there is one. Errors: those of the stores.
[[nodiscard]] core::Result<PacketSubjects> newestSubjects(core::store::Connection& connection, QDate today,
                                                          core::AgreementId agreement = {});
[[nodiscard]] core::Result<PacketHouse> readPacketHouse(core::store::Connection& connection, QDate today);

/// The names of the papers that a packet may hold, as they stand in the names of their files: 議案, 新旧対照表 …
[[nodiscard]] QStringList packetPaperNames();

/// The 記名押印欄 below an agreement that changes or abolishes: of those who signed it, else blank.
[[nodiscard]] core::model::Provision signaturesOf(const PacketSource& source);

/// All papers of one text: 議案 with 別紙 and 提案理由, 告示 with the text and 届出, each for both parties; 概要; of an
/// amendment also 新旧対照表, 見え消し and the text in force, of an abolition the text that ends. Errors:
/// AmendmentUnproved with the title, NothingToAmend, FontMissing, GlyphMissing, Cancelled. Laid out and checked. Pure;
/// safe in a worker.
[[nodiscard]] core::Result<std::vector<PacketPaper>> makePapers(const PacketSource& source, const PacketHouse& house,
                                                                core::Task& task);
/// The first half of it.
[[nodiscard]] core::Result<LaidPacket> layPapers(const PacketSource& source, const PacketHouse& house,
                                                 core::Task& task);

} // namespace ui::procedure
