// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/packet.h"

#include "core/amend/writer/abolition.h"
#include "core/model/signature_blocks.h"
#include "core/print/forms/official_paper.h"
#include "core/print/forms/signed_copy.h"
#include "core/print/page/joined_layout.h"
#include "core/procedure/house_wording.h"
#include "core/procedure/paper_text.h"
#include "core/procedure/summary.h"
#include "ui/common/amendment_papers.h"
#include "ui/procedure/packet_check.h"

using namespace Qt::StringLiterals;
using namespace core;
using core::model::PaperFamily;

namespace ui::procedure {

namespace {

const QString kBillName = u"議案"_s;
const QString kComparisonName = u"新旧対照表"_s;
const QString kMarkupName = u"見え消し"_s;
const QString kBeforeName = u"変更前の協約"_s;
const QString kEndingName = u"廃止する協約"_s;
const QString kSummaryName = u"概要"_s;
const QString kNoticeName = u"告示"_s;
const QString kReportName = u"届出"_s;

/// What is attached to bills and notices, and how it is printed.
struct Attachment
{
    QString instrument;                       ///< the words of an agreement that changes or abolishes
    std::optional<model::AgreementText> text; ///< a whole agreement
    core::print::WrittenPaper paper;          ///< else the agreement that changes or abolishes
    bool isWide = false;                      ///< two texts side by side need the width
};

/// What the councils vote on: written from the draft, or as it was concluded.
Result<core::amend::AmendingInstrument> instrumentOf(const PacketSource& source, Task& task)
{
    const model::AgreementText& base = source.before ? *source.before : source.text;
    if (source.amendment)
        return concludedInstrument(*source.amendment, base, source.text);
    if (source.one.isAbolition())
        return core::amend::writeDatedAbolition(base, source.one.ending->sentence, source.one.effectiveOn);
    auto written = core::amend::writeInstrument(base, source.text, core::amend::AmendmentStyle::Instruction,
                                                core::amend::houseStyleOf(base.root), task);
    if (written && written->text.isEmpty())
        return Error{ErrorCode::NothingToAmend, {source.one.title}, {}};
    return written;
}

Result<Attachment> attachmentOf(const PacketSource& source, Task& task)
{
    Attachment attachment;
    if (!source.one.isOfSigned()) {
        attachment.text = source.text;
        std::erase_if(attachment.text->root.children, [](const model::Provision& part) {
            return part.kind == model::ProvisionKind::CoverPage; // 議案 and 告示 have no cover: drafting-rules 4.2
        });
        return attachment;
    }
    const auto instrument = instrumentOf(source, task);
    if (!instrument)
        return instrument.error();
    attachment.instrument = instrument->text;
    attachment.paper = amendmentPaper(*instrument);
    attachment.isWide = instrument->style == core::amend::AmendmentStyle::Table;
    attachment.paper.signatures = signaturesOf(source);
    return attachment;
}

/// Makes the papers one behind the other; the first failure ends it.
class PacketMaker
{
public:
    PacketMaker(const PacketSource& source, const PacketHouse& house, const core::print::FontSet& fonts, Task& task)
        : m_source(source)
        , m_house(house)
        , m_fonts(fonts)
        , m_task(task)
    {
        m_setup.hasCover = false;
    }

    Result<LaidPacket> lay()
    {
        auto attachment = attachmentOf(m_source, m_task);
        if (!attachment)
            return attachment.error();
        auto noticed = layAttachment(*attachment);
        markAsSheet(*attachment);
        auto billed = layAttachment(*attachment);
        if (!noticed || !billed)
            return noticed ? billed.error() : noticed.error();
        m_noticed = std::move(*noticed);
        m_billed = std::move(*billed);
        addOfficial(PaperFamily::Bill, u"bill"_s, kBillName);
        if (m_source.before)
            addExplaining();
        if (m_source.one.isAbolition())
            add(u"consolidated"_s, kEndingName,
                core::print::layoutSignedCopy(m_source.text, m_setup, m_fonts, &m_task));
        addSummary();
        addOfficial(PaperFamily::Notice, u"notice"_s, kNoticeName);
        addOfficial(PaperFamily::Report, u"report"_s, kReportName);
        if (m_failure)
            return *m_failure;
        return LaidPacket{std::move(m_papers), attachment->instrument};
    }

private:
    [[nodiscard]] Result<core::print::Layout> layAttachment(const Attachment& attachment) const
    {
        if (attachment.text)
            return core::print::layoutSignedCopy(*attachment.text, m_setup, m_fonts, &m_task);
        const core::print::PageSetup setup = attachment.isWide ? core::print::across(m_setup) : m_setup;
        return core::print::layoutWritten(attachment.paper, setup, m_fonts, &m_task);
    }

    /// 「別紙」 above the text that goes with a bill.
    static void markAsSheet(Attachment& attachment)
    {
        if (attachment.text)
            attachment.text->root.children.insert(attachment.text->root.children.begin(),
                                                  model::makeProvision(model::ProvisionKind::Text, u"別紙"_s));
        else
            attachment.paper.lines.insert(attachment.paper.lines.begin(), {u"別紙"_s, QString()});
    }

    void add(const QString& form, const QString& what, Result<core::print::Layout> pages,
             std::optional<core::procedure::CheckedPaper> own = {})
    {
        if (!pages) {
            if (!m_failure)
                m_failure = pages.error();
            return;
        }
        const QString number = QString::number(m_papers.size() + 1).rightJustified(2, u'0');
        m_papers.push_back({form, number + u' ' + what, std::move(*pages), std::move(own), {}});
    }

    void addOfficial(PaperFamily family, const QString& form, const QString& what)
    {
        const model::ProcedureCase& one = m_source.one;
        for (const model::CaseParty& party : one.parties) {
            if (m_failure)
                return;
            if (m_task.isCancelled()) {
                m_failure = Error{ErrorCode::Cancelled, {}, {}};
                return;
            }
            core::procedure::CheckedPaper paper;
            paper.kind = model::paperKindOf(family, one.act);
            paper.party = party.id;
            paper.lines = core::procedure::paperLines(core::procedure::wordingOf(m_house.wordings, paper.kind),
                                                      core::procedure::variablesOf(one, party.id, m_house.today));
            auto pages = core::print::layoutOfficial({what, paper.lines}, m_setup, m_fonts);
            if (pages && family != PaperFamily::Report)
                pages = withText(std::move(*pages), family);
            add(form, what + u'（' + party.name + u'）', std::move(pages), std::move(paper));
        }
    }

    [[nodiscard]] Result<core::print::Layout> withText(core::print::Layout head, PaperFamily family) const
    {
        std::vector<core::print::Layout> parts;
        parts.push_back(std::move(head));
        parts.push_back(family == PaperFamily::Bill ? m_billed : m_noticed);
        return core::print::joined(std::move(parts));
    }

    void addExplaining()
    {
        const model::AgreementText& before = *m_source.before;
        auto house = core::amend::houseStyleOf(before.root);
        house.isNewLeft = m_house.isNewLeft;
        add(u"comparison"_s, kComparisonName,
            core::print::layoutComparison(comparisonPaper(before, m_source.text, house, &m_task), m_setup, m_fonts,
                                          &m_task));
        add(u"markup"_s, kMarkupName,
            core::print::layoutWritten(markedUpPaper(before, m_source.text), m_setup, m_fonts, &m_task));
        add(u"consolidated"_s, kBeforeName, core::print::layoutSignedCopy(before, m_setup, m_fonts, &m_task));
    }

    void addSummary()
    {
        core::print::SummarySheet sheet;
        sheet.title = core::procedure::actTitle(m_source.one) + u"の概要"_s;
        sheet.rows =
            core::procedure::summaryRows(m_source.one, m_source.text, m_source.before ? &*m_source.before : nullptr);
        add(u"summary"_s, kSummaryName, core::print::layoutSummary(sheet, m_setup, m_fonts));
    }

    const PacketSource& m_source;
    const PacketHouse& m_house;
    const core::print::FontSet& m_fonts;
    Task& m_task;
    core::print::PageSetup m_setup;
    core::print::Layout m_billed; ///< with 「別紙」
    core::print::Layout m_noticed;
    std::vector<PacketPaper> m_papers;
    std::optional<Error> m_failure;
};

} // namespace

model::Provision signaturesOf(const PacketSource& source)
{
    const model::AgreementText& base = source.before ? *source.before : source.text;
    return source.amendment ? model::signatureBlock(*source.amendment, model::numberWritingOf(base.root))
                            : model::unsignedBlock(base);
}

QStringList packetPaperNames()
{
    return {kBillName, kComparisonName, kMarkupName, kBeforeName, kEndingName, kSummaryName, kNoticeName, kReportName};
}

Result<LaidPacket> layPapers(const PacketSource& source, const PacketHouse& house, Task& task)
{
    const auto fonts = core::print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    return PacketMaker(source, house, *fonts, task).lay();
}

Result<std::vector<PacketPaper>> makePapers(const PacketSource& source, const PacketHouse& house, Task& task)
{
    auto packet = layPapers(source, house, task);
    if (!packet)
        return packet.error();
    if (auto checked = checkPapers(*packet, source, house, task); !checked)
        return checked.error();
    return std::move(packet->papers);
}

} // namespace ui::procedure
