// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/packet_check.h"

#include "core/amend/proof.h"
#include "core/amend/writer/abolition.h"
#include "core/amend/writer/house_style.h"
#include "core/amend/writer/paired_lines.h"
#include "core/base/width_folding.h"
#include "core/model/text_lines.h"
#include "core/procedure/page_check.h"
#include "core/procedure/paper_text.h"
#include "core/recognise/recogniser.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace core;
using core::print::GlyphRun;
using core::print::TextMark;
using core::procedure::PaperFinding;

namespace ui::procedure {

namespace {

using IsMeant = std::function<bool(const core::print::Page&, const GlyphRun&)>;

/// The words of each page that are meant, without what the form repeats (heads, page numbers).
QStringList wordsOn(const core::print::Layout& layout, const IsMeant& isMeant)
{
    QStringList pages;
    for (const core::print::Page& page : layout.pages) {
        QString words;
        for (const GlyphRun& run : page.runs) {
            if (run.kind == core::print::RunKind::Content && isMeant(page, run))
                words += withoutSpaces(run.text);
        }
        pages.append(words);
    }
    return pages;
}

QStringList wordsOn(const core::print::Layout& layout)
{
    return wordsOn(layout, [](const auto&, const GlyphRun&) { return true; });
}

model::Provision without(model::Provision root, model::ProvisionKind kind)
{
    std::erase_if(root.children, [kind](const model::Provision& part) { return part.kind == kind; });
    return root;
}

/// The lines of an official paper as they stand on it.
QStringList shownLines(QStringList lines)
{
    for (QString& line : lines) {
        for (const QString& placing : {u"［見出し］"_s, u"［右］"_s, u"［中央］"_s}) {
            if (line.startsWith(placing))
                line.remove(0, placing.size());
        }
    }
    return lines;
}

/// What has to be attached: the text that was agreed, or the agreement that changes or abolishes with its 記名押印欄.
QStringList attachedLines(const LaidPacket& packet, const PacketSource& source)
{
    if (!source.one.isOfSigned())
        return model::textLines(without(source.text.root, model::ProvisionKind::CoverPage));
    QStringList lines = (source.amendment ? source.amendment->text : packet.instrument).split(u'\n');
    // The cells of a 別表 inside those of a table.
    lines.replaceInStrings(u"|"_s, u"\t"_s);
    return lines + model::partLines(signaturesOf(source));
}

/// The lines of everything that a 新旧対照表 compares.
QStringList comparedLines(const model::Provision& root)
{
    QStringList lines;
    for (const model::Provision* unit : core::amend::comparedUnits(root))
        lines += model::partLines(*unit);
    return lines.join(u'\n').replace(u'\t', u'\n').split(u'\n', Qt::SkipEmptyParts);
}

/// The lines that another text lacks.
QStringList lacking(QStringList lines, const QStringList& other)
{
    for (const QString& line : other)
        lines.removeOne(line);
    return lines;
}

std::vector<PaperFinding> comparisonFindings(const PacketPaper& paper, const PacketSource& source, bool isNewLeft)
{
    const QStringList old = comparedLines(source.before->root);
    const QStringList now = comparedLines(source.text.root);
    const auto house = core::amend::houseStyleOf(source.before->root);
    QStringList parties;
    for (const model::Party& party : source.before->parties)
        parties.append(party.name);
    const QString named = u'（' + parties.join(u'・') + u"）新旧対照表"_s;
    const QString note = u"備考　%1部分は、下線の部分である。"_s.arg(house.amends);
    const QStringList frame{model::title(*source.before),
                            named,
                            note,
                            house.oldHead,
                            house.newHead,
                            u"（略）"_s,
                            u"（新設）"_s,
                            u"（削る）"_s};
    const auto side = [&](bool isLeft) {
        return wordsOn(paper.pages, [isLeft](const core::print::Page& page, const GlyphRun& run) {
            return (run.x < page.width / 2.0) == isLeft;
        });
    };
    auto findings = core::procedure::checkSide(side(!isNewLeft), old, lacking(old, now), frame);
    const auto right = core::procedure::checkSide(side(isNewLeft), now, lacking(now, old), frame);
    findings.insert(findings.end(), right.begin(), right.end());
    return findings;
}

/// Without what goes it is the new text, without what was added the old one, with what has moved at its new place.
std::vector<PaperFinding> markupFindings(const PacketPaper& paper, const PacketSource& source)
{
    const auto without = [&](TextMark mark) {
        return wordsOn(paper.pages, [mark](const auto&, const GlyphRun& run) { return run.mark != mark; });
    };
    const QStringList old = comparedLines(source.before->root);
    auto findings = core::procedure::checkPages(without(TextMark::Underline), old, core::procedure::LineOrder::Free);
    const auto now = core::procedure::checkPages(without(TextMark::Strike), comparedLines(source.text.root));
    findings.insert(findings.end(), now.begin(), now.end());
    return findings;
}

/// A written cover is set by rules of its own; what stands behind it is the text line by line.
std::vector<PaperFinding> copyFindings(const PacketPaper& paper, const model::AgreementText& text)
{
    const auto& sections = paper.pages.sections;
    const auto isText = [&sections](const core::print::Page& page, const GlyphRun&) {
        return sections.at(static_cast<size_t>(page.section)).name != u"表紙";
    };
    return core::procedure::checkPages(wordsOn(paper.pages, isText),
                                       model::textLines(without(text.root, model::ProvisionKind::CoverPage)));
}

std::vector<PaperFinding> pageFindings(const PacketPaper& paper, const LaidPacket& packet, const PacketSource& source,
                                       const PacketHouse& house)
{
    const model::AgreementText* before = source.before ? &*source.before : nullptr;
    if (paper.own) {
        QStringList lines = shownLines(paper.own->lines);
        const auto family = model::familyOf(paper.own->kind);
        if (family == model::PaperFamily::Bill)
            lines.append(u"別紙"_s);
        if (family != model::PaperFamily::Report)
            lines += attachedLines(packet, source);
        return core::procedure::checkPages(wordsOn(paper.pages), lines);
    }
    if (paper.form == u"summary")
        return core::procedure::checkSummary(wordsOn(paper.pages), source.one, source.text, before);
    if (source.one.isAbolition())
        return copyFindings(paper, source.text);
    if (before == nullptr)
        return {};
    if (paper.form == u"comparison")
        return comparisonFindings(paper, source, house.isNewLeft);
    if (paper.form == u"markup")
        return markupFindings(paper, source);
    return copyFindings(paper, *before);
}

/// A concluded amendment was proved when it was registered, and cannot change.
Result<void> checkInstrument(const LaidPacket& packet, const PacketSource& source, Task& task)
{
    if (source.amendment)
        return {};
    if (source.one.isAbolition())
        return core::amend::proveAbolition(source.text.root, packet.instrument).isProved
                   ? Result<void>()
                   : Error{ErrorCode::AmendmentUnproved, {source.one.title}, {}};
    if (!source.before)
        return {};
    const auto proof =
        core::amend::prove(source.before->root, source.text.root, packet.instrument, recognise::recogniseTree, &task);
    return proof.isProved ? Result<void>() : Error{ErrorCode::AmendmentUnproved, {source.one.title}, {}};
}

} // namespace

Result<void> checkPapers(LaidPacket& packet, const PacketSource& source, const PacketHouse& house, Task& task)
{
    if (auto proved = checkInstrument(packet, source, task); !proved)
        return proved;
    for (PacketPaper& paper : packet.papers) {
        paper.findings = pageFindings(paper, packet, source, house);
        if (!paper.own)
            continue;
        const auto words = core::procedure::checkPaper(*paper.own, source.one, house.municipalities, house.today);
        paper.findings.insert(paper.findings.begin(), words.begin(), words.end());
    }
    return {};
}

} // namespace ui::procedure
