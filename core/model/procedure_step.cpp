// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/procedure_step.h"

#include "core/base/width_folding.h"
#include "core/model/name_table.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

constexpr std::array<NamedValue<StepKind>, 6> kStepNames{{
    {StepKind::Consultation, u"consultation"},
    {StepKind::Bill, u"bill"},
    {StepKind::Resolution, u"resolution"},
    {StepKind::Notice, u"notice"},
    {StepKind::Report, u"report"},
    {StepKind::Publication, u"publication"},
}};

} // namespace

QString stepKindName(StepKind kind)
{
    return nameIn(kStepNames, kind);
}

std::optional<StepKind> stepKindFromName(const QString& name)
{
    return valueIn(kStepNames, name);
}

QString bareNumber(const QString& written)
{
    static const QRegularExpression kFramed(u"^(?:.*第)?([0-9]+)(?:号)?((?:の[0-9]+)*)(?:議案)?$"_s);
    const QString folded = withoutSpaces(foldWidth(written));
    const auto match = kFramed.match(folded);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : folded;
}

} // namespace core::model
