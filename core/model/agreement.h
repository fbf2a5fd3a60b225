// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/agreement_text.h"

#include <QDate>
#include <QString>

#include <optional>

namespace core::model {

/// The pair of core city and member, and the name under which the office keeps their agreement (連携協約).
/// What it says stands in its revisions.
struct Agreement
{
    AgreementId id;
    MetroAreaId area;
    MunicipalityId coreMunicipality;
    MunicipalityId memberMunicipality;
    QString title;

    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// "agreement", "amendment", "other".
[[nodiscard]] QString agreementKindName(AgreementKind kind);
[[nodiscard]] std::optional<AgreementKind> agreementKindFromName(const QString& name);

} // namespace core::model
