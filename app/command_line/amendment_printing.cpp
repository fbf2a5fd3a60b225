// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/amendment_printing.h"

#include "core/print/forms/signed_copy_files.h"
#include "core/print/pdf/pdf_writer.h"
#include "core/store/agreement_store.h"

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
                            const QString& path, Task& task)
{
    const auto found = store::AgreementStore(registry.connection()).find(agreement);
    if (!found)
        return found.error();
    const auto texts = ui::amend::amendmentTexts(registry.connection(), found->id);
    if (!texts)
        return texts.error();
    if (!*texts)
        return Error{ErrorCode::NothingToAmend, {found->title}, {}};
    const auto worked = ui::amend::workOut((*texts)->base.text, (*texts)->draft.text, form, task);
    if (worked.failure)
        return *worked.failure;
    if (!worked.pages)
        return Error{ErrorCode::NothingToAmend, {found->title}, {}};
    if (ui::amend::needsProof(form) && !worked.proof.isProved)
        return Error{ErrorCode::AmendmentUnproved, {found->title}, {}};
    return write(*worked.pages, found->title, path);
}

Result<void> printComparison(const model::AgreementText& before, const model::AgreementText& after, const QString& path,
                             Task& task)
{
    const auto fonts = print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    const auto paper = ui::comparisonPaper(before, after, core::amend::houseStyleOf(before.root), &task);
    const auto pages = print::layoutComparison(paper, print::PageSetup(), *fonts, &task);
    return pages ? write(*pages, paper.title, path) : pages.error();
}

} // namespace app
