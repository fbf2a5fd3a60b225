// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/concluded_copy.h"

#include "core/print/pdf/pdf_writer.h"
#include "ui/amend/concluded_pages.h"

using namespace core;

namespace ui::amend {

Result<std::function<Result<void>(const QString& path, Task& task)>> concludedCopy(store::Connection& connection,
                                                                                   AmendmentAgreementId id)
{
    auto concluded = concludedAmendment(connection, id);
    if (!concluded)
        return concluded.error();
    return std::function([amendment = std::move(*concluded)](const QString& path, Task& task) -> Result<void> {
        const auto pages = layoutConcluded(amendment, ConcludedForm::SignedCopy, task);
        if (!pages)
            return pages.error();
        core::print::PdfMetadata metadata;
        metadata.title = amendment.amendment.title;
        return core::print::writePdf(*pages, metadata, path);
    });
}

} // namespace ui::amend
