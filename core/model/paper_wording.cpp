// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/paper_wording.h"

#include "core/model/name_table.h"

#include <algorithm>

namespace core::model {

namespace {

constexpr std::array<NamedValue<PaperKind>, 9> kPaperNames{{
    {PaperKind::Bill, u"bill"},
    {PaperKind::AmendmentBill, u"amendmentBill"},
    {PaperKind::AbolitionBill, u"abolitionBill"},
    {PaperKind::Notice, u"notice"},
    {PaperKind::AmendmentNotice, u"amendmentNotice"},
    {PaperKind::AbolitionNotice, u"abolitionNotice"},
    {PaperKind::Report, u"report"},
    {PaperKind::AmendmentReport, u"amendmentReport"},
    {PaperKind::AbolitionReport, u"abolitionReport"},
}};

struct KindEntry
{
    PaperKind kind;
    PaperFamily family;
    ProcedureAct act;
};

constexpr std::array<KindEntry, 9> kKinds{{
    {PaperKind::Bill, PaperFamily::Bill, ProcedureAct::Conclusion},
    {PaperKind::AmendmentBill, PaperFamily::Bill, ProcedureAct::Amendment},
    {PaperKind::AbolitionBill, PaperFamily::Bill, ProcedureAct::Abolition},
    {PaperKind::Notice, PaperFamily::Notice, ProcedureAct::Conclusion},
    {PaperKind::AmendmentNotice, PaperFamily::Notice, ProcedureAct::Amendment},
    {PaperKind::AbolitionNotice, PaperFamily::Notice, ProcedureAct::Abolition},
    {PaperKind::Report, PaperFamily::Report, ProcedureAct::Conclusion},
    {PaperKind::AmendmentReport, PaperFamily::Report, ProcedureAct::Amendment},
    {PaperKind::AbolitionReport, PaperFamily::Report, ProcedureAct::Abolition},
}};

const KindEntry& entryOf(PaperKind kind)
{
    return *std::find_if(kKinds.begin(), kKinds.end(), [kind](const KindEntry& entry) { return entry.kind == kind; });
}

} // namespace

PaperKind paperKindOf(PaperFamily family, ProcedureAct act)
{
    return std::find_if(kKinds.begin(), kKinds.end(),
                        [&](const KindEntry& entry) { return entry.family == family && entry.act == act; })
        ->kind;
}

PaperFamily familyOf(PaperKind kind)
{
    return entryOf(kind).family;
}

ProcedureAct actOf(PaperKind kind)
{
    return entryOf(kind).act;
}

QString paperKindName(PaperKind kind)
{
    return nameIn(kPaperNames, kind);
}

std::optional<PaperKind> paperKindFromName(const QString& name)
{
    return valueIn(kPaperNames, name);
}

} // namespace core::model
