// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/amendment_draft.h"
#include "ui/amend/conclusion.h"

#include "core/model/signature_blocks.h"
#include "core/recognise/recogniser.h"
#include "core/store/revision_store.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::amend {

namespace {

constexpr std::array<std::pair<AmendmentForm, QStringView>, 5> kFormNames = {{
    {AmendmentForm::Instruction, u"instruction"},
    {AmendmentForm::Table, u"table"},
    {AmendmentForm::Restate, u"restate"},
    {AmendmentForm::Comparison, u"comparison"},
    {AmendmentForm::MarkedUp, u"markup"},
}};

core::amend::AmendmentStyle styleOf(AmendmentForm form)
{
    switch (form) {
    case AmendmentForm::Table:
        return core::amend::AmendmentStyle::Table;
    case AmendmentForm::Restate:
        return core::amend::AmendmentStyle::Restate;
    default:
        return core::amend::AmendmentStyle::Instruction;
    }
}

Result<print::Layout> pagesOf(const WorkedAmendment& worked, const model::AgreementText& before,
                              const model::AgreementText& after, const core::amend::HouseStyle& house, Task& task)
{
    const AmendmentForm form = worked.form;
    const auto fonts = print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    print::PageSetup setup;
    setup.isDraft = needsProof(form); // nobody should sign it by mistake
    switch (form) {
    case AmendmentForm::Comparison:
        return print::layoutComparison(comparisonPaper(before, after, house, &task), setup, *fonts, &task);
    case AmendmentForm::MarkedUp:
        return print::layoutWritten(markedUpPaper(before, after), setup, *fonts, &task);
    default: {
        if (worked.instrument.style == core::amend::AmendmentStyle::Table)
            setup = print::across(setup);
        print::WrittenPaper paper = amendmentPaper(worked.instrument);
        paper.signatures = model::unsignedBlock(before);
        return print::layoutWritten(paper, setup, *fonts, &task);
    }
    }
}

} // namespace

Result<std::optional<AmendmentTexts>> amendmentTexts(store::Connection& connection, AgreementId agreement)
{
    const store::RevisionStore store(connection);
    const auto revisions = store.ofAgreement(agreement);
    if (!revisions)
        return revisions.error();
    const auto isDraft = [](const model::RevisionSummary& revision) {
        return revision.state == model::RevisionState::Draft;
    };
    const auto draft = std::find_if(revisions->rbegin(), revisions->rend(), isDraft);
    if (draft == revisions->rend())
        return std::optional<AmendmentTexts>();
    const auto base = std::find_if_not(draft, revisions->rend(), isDraft);
    if (base == revisions->rend())
        return std::optional<AmendmentTexts>();
    auto before = store.revision(base->id);
    auto after = store.revision(draft->id);
    if (!before || !after)
        return before ? after.error() : before.error();
    if (!*before || !*after)
        return std::optional<AmendmentTexts>();
    return std::optional<AmendmentTexts>({std::move(**before), std::move(**after)});
}

QStringList formNames()
{
    QStringList names;
    for (const auto& [form, name] : kFormNames)
        names.append(name.toString());
    return names;
}

std::optional<AmendmentForm> formFromName(const QString& name)
{
    for (const auto& [form, known] : kFormNames) {
        if (known == name)
            return form;
    }
    return std::nullopt;
}

bool needsProof(AmendmentForm form)
{
    return form == AmendmentForm::Instruction || form == AmendmentForm::Table || form == AmendmentForm::Restate;
}

WorkedAmendment workOut(const model::AgreementText& before, const model::AgreementText& after, AmendmentForm form,
                        Task& task, bool isNewLeft)
{
    core::amend::HouseStyle house = core::amend::houseStyleOf(before.root);
    house.isNewLeft = isNewLeft;
    WorkedAmendment worked;
    worked.form = form;
    auto instrument = core::amend::writeInstrument(before, after, styleOf(form), house, task);
    if (!instrument) {
        worked.failure = instrument.error();
        return worked;
    }
    worked.instrument = std::move(*instrument);
    worked.proof = core::amend::prove(before.root, after.root, worked.instrument.text, recognise::recogniseTree, &task);
    if (task.isCancelled()) {
        worked.failure = Error{ErrorCode::Cancelled, {}, {}};
        return worked;
    }
    if (worked.instrument.text.isEmpty())
        return worked;
    auto pages = pagesOf(worked, before, after, house, task);
    if (pages)
        worked.pages = std::move(*pages);
    else
        worked.failure = pages.error();
    return worked;
}

} // namespace ui::amend
