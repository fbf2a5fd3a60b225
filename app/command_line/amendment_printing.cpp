// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/amendment_printing.h"

#include "core/print/forms/signed_copy_files.h"
#include "core/print/pdf/pdf_writer.h"
#include "core/store/agreement_store.h"
#include "core/store/dated_texts.h"
#include "core/store/revision_store.h"
#include "ui/amend/concluded_pages.h"

using namespace Qt::StringLiterals;
using namespace core;

namespace app {

namespace {

Result<void> write(const print::Layout& pages, const QString& title, const QString& path)
{
    if (auto replaceable = print::ensureReplaceable(path); !replaceable)
        return replaceable;
    print::PdfMetadata metadata;
    metadata.title = title;
    return print::writePdf(pages, metadata, path);
}

} // namespace

Result<void> printAmendment(store::Registry& registry, const QString& agreement, ui::amend::AmendmentForm form,
                            const std::optional<QDate>& day, const QString& path, Task& task, bool isNewLeft)
{
    const auto found = store::AgreementStore(registry.connection()).find(agreement);
    if (!found)
        return found.error();
    auto texts = ui::amend::amendmentTexts(registry.connection(), found->id);
    if (!texts)
        return texts.error();
    const bool explains = !ui::amend::needsProof(form);
    if (explains && (day || !*texts)) {
        auto concluded = ui::amend::newestAmendment(registry.connection(), found->id, day);
        if (!concluded && (day || concluded.error().code != ErrorCode::NoAmendmentConcluded))
            return concluded.error();
        if (concluded)
            *texts = {std::move(concluded->base), std::move(concluded->result)};
    }
    if (!*texts)
        return Error{ErrorCode::NothingToAmend, {found->title}, {}};
    const auto worked = ui::amend::workOut((*texts)->base.text, (*texts)->draft.text, form, task, isNewLeft);
    if (worked.failure)
        return *worked.failure;
    if (!worked.pages)
        return Error{ErrorCode::NothingToAmend, {found->title}, {}};
    if (!explains && !worked.proof.isProved)
        return Error{ErrorCode::AmendmentUnproved, {found->title}, {}};
    return write(*worked.pages, found->title, path);
}

Result<void> printConcluded(store::Registry& registry, const QString& agreement, const std::optional<QDate>& day,
                            const QString& path, Task& task)
{
    const auto found = store::AgreementStore(registry.connection()).find(agreement);
    if (!found)
        return found.error();
    const auto concluded = ui::amend::newestAmendment(registry.connection(), found->id, day);
    if (!concluded)
        return concluded.error();
    const auto pages = ui::amend::layoutConcluded(*concluded, ui::amend::ConcludedForm::SignedCopy, task);
    return pages ? write(*pages, concluded->amendment.title, path) : pages.error();
}

Result<void> printConsolidated(store::Registry& registry, const QString& agreement, const std::optional<QDate>& day,
                               const QString& path, Task& task)
{
    const auto found = store::AgreementStore(registry.connection()).find(agreement);
    if (!found)
        return found.error();
    RevisionId last;
    if (day) {
        const auto inForce = store::RevisionStore(registry.connection()).textInForce(found->id, *day);
        if (!inForce)
            return inForce.error();
        last = inForce->id;
    }
    const auto texts = store::datedTexts(registry.connection(), found->id, last);
    if (!texts)
        return texts.error();
    if (texts->empty())
        return Error{ErrorCode::NoTextInForce, {found->title, QString()}, {}};
    const auto pages = ui::amend::layoutConsolidated(*texts, task);
    return pages ? write(*pages, found->title, path) : pages.error();
}

Result<void> printComparison(const model::AgreementText& before, const model::AgreementText& after, const QString& path,
                             Task& task, bool isNewLeft)
{
    const auto fonts = print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    core::amend::HouseStyle house = core::amend::houseStyleOf(before.root);
    house.isNewLeft = isNewLeft;
    const auto paper = ui::comparisonPaper(before, after, house, &task);
    const auto pages = print::layoutComparison(paper, print::PageSetup(), *fonts, &task);
    return pages ? write(*pages, paper.title, path) : pages.error();
}

} // namespace app
