// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/concluded_pages.h"

#include "core/print/forms/signed_copy.h"

using namespace core;

namespace ui::amend {

Result<print::Layout> layoutConcluded(const ConcludedAmendment& concluded, ConcludedForm form, Task& task,
                                      bool isNewLeft)
{
    const auto fonts = print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    const print::PageSetup setup;
    const model::AgreementText& before = concluded.base.text;
    const model::AgreementText& after = concluded.result.text;
    core::amend::HouseStyle house = core::amend::houseStyleOf(before.root);
    house.isNewLeft = isNewLeft;
    switch (form) {
    case ConcludedForm::Comparison:
        return print::layoutComparison(comparisonPaper(before, after, house), setup, *fonts, &task);
    case ConcludedForm::MarkedUp:
        return print::layoutWritten(markedUpPaper(before, after), setup, *fonts, &task);
    default: {
        const bool isTable = concluded.amendment.instrument == model::AmendmentInstrument::Table;
        return print::layoutWritten(concludedPaper(concluded), isTable ? print::across(setup) : setup, *fonts, &task);
    }
    }
}

Result<print::Layout> layoutConsolidated(const std::vector<model::DatedText>& texts, Task& task)
{
    const auto fonts = print::FontSet::loadDefault();
    if (!fonts)
        return fonts.error();
    print::PageSetup setup;
    setup.hasCover = false; // nobody signs it
    return print::layoutSignedCopy(model::consolidatedText(texts), setup, *fonts, &task);
}

} // namespace ui::amend
