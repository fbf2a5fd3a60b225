// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/paper_wording.h"

#include "core/model/name_table.h"

namespace core::model {

namespace {

constexpr std::array<NamedValue<PaperKind>, 6> kPaperNames{{
    {PaperKind::Bill, u"bill"},
    {PaperKind::AmendmentBill, u"amendmentBill"},
    {PaperKind::Notice, u"notice"},
    {PaperKind::AmendmentNotice, u"amendmentNotice"},
    {PaperKind::Report, u"report"},
    {PaperKind::AmendmentReport, u"amendmentReport"},
}};

} // namespace

QString paperKindName(PaperKind kind)
{
    return nameIn(kPaperNames, kind);
}

std::optional<PaperKind> paperKindFromName(const QString& name)
{
    return valueIn(kPaperNames, name);
}

} // namespace core::model
