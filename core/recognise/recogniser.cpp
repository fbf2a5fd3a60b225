// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/recogniser.h"

#include "core/recognise/document_kind.h"
#include "core/recognise/facts.h"
#include "core/recognise/lines/hard_wraps.h"
#include "core/recognise/lines/letter_spacing.h"
#include "core/recognise/lines/markup.h"
#include "core/recognise/lines/single_line.h"
#include "core/recognise/lines/site_text.h"
#include "core/recognise/lines/wrap_spaces.h"
#include "core/recognise/parts/body.h"
#include "core/recognise/parts/front_matter.h"
#include "core/recognise/parts/outline_roles.h"
#include "core/recognise/parts/parties.h"
#include "core/recognise/wording/wording.h"

namespace core::recognise {
namespace {

Error notAnAgreement(const TextDocument& document, DocumentKind kind)
{
    return Error{ErrorCode::DocumentNotAgreement, {document.name, kindName(kind)}, {}};
}

void cleanLines(Lines& lines, FindingList& findings)
{
    // Lines cut at a fixed width were cut with their tags in them; spacing and wraps may have cut a tag in two; and a
    // wall may only show when the tags are gone. Each pass leaves alone what another has done.
    joinHardWraps(lines, findings);
    removeMarkup(lines, findings);
    closeLetterSpacing(lines, findings);
    removeMarkup(lines, findings);
    dropSiteText(lines, findings);
    joinHardWraps(lines, findings);
    splitRunningLines(lines, findings);
    removeWrapSpaces(lines, findings);
}

} // namespace

Result<Recognised> recognise(const TextDocument& document, Task* task)
{
    const auto cancelled = [task] { return task != nullptr && task->isCancelled(); };
    const Error stopped{ErrorCode::Cancelled, {}, {}};

    Lines lines = splitLines(document.text);
    if (const auto kind = refusedAsRaw(lines))
        return notAnAgreement(document, *kind);
    Draft draft;
    draft.text.root = model::makeProvision(model::ProvisionKind::Agreement);
    cleanLines(lines, draft.findings);
    if (cancelled())
        return stopped;

    const Blocks blocks = makeBlocks(lines);
    if (const auto kind = refusedKind(blocks))
        return notAnAgreement(document, *kind);
    const size_t body = readFrontMatter(blocks, draft);
    if (!readBody(blocks, body, draft, task))
        return stopped;
    readFacts(draft);
    reportShape(draft);
    checkWording(blocks, draft);
    gatherOutlineRoles(draft);
    if (cancelled())
        return stopped;
    return Recognised{std::move(draft.text), draft.findings.take(), std::move(draft.places)};
}

Result<model::Provision> recogniseTree(const QString& text)
{
    auto read = recognise({QString(), text});
    if (!read)
        return read.error();
    return std::move(read->text.root);
}

void refreshFacts(model::AgreementText& text)
{
    const std::vector<model::Party> known = text.parties;
    Draft draft;
    draft.text.root = std::move(text.root);
    if (const auto* preamble = model::firstChild(draft.text.root, model::ProvisionKind::Preamble))
        draft.text.parties = definedParties(preamble->text);
    readFacts(draft);
    // A correction elsewhere takes no party away.
    if (draft.text.parties.size() < 2)
        draft.text.parties = known;
    text = std::move(draft.text);
}

} // namespace core::recognise
