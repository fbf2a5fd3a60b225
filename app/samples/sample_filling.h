// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/sample_text.h"

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/agreement_text.h"
#include "core/model/metro_area.h"
#include "core/model/municipality.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core::store {
class Connection;
}

namespace app {

// The steps that the samples share. All of them belong inside an edit.

struct SampleAgreement
{
    core::AgreementId agreement;
    core::RevisionId revision;
};

/// Adds municipalities and returns them with their ids, in the same order.
[[nodiscard]] core::Result<std::vector<core::model::Municipality>>
addMunicipalities(core::store::Connection& connection, std::vector<core::model::Municipality> municipalities);

/// An area led by the first municipality, with the others as members from a day on (none: not known).
[[nodiscard]] core::Result<core::MetroAreaId> addArea(core::store::Connection& connection, core::model::MetroArea area,
                                                      const std::vector<core::model::Municipality>& members,
                                                      const std::optional<QDate>& memberSince);

[[nodiscard]] core::Result<void> addTemplate(core::store::Connection& connection, const QString& name,
                                             const core::Result<core::model::AgreementText>& text);

/// An agreement of a pair with one draft.
[[nodiscard]] core::Result<SampleAgreement> addDraftAgreement(core::store::Connection& connection,
                                                              core::MetroAreaId area, core::MunicipalityId coreCity,
                                                              core::MunicipalityId member,
                                                              const core::Result<core::model::AgreementText>& text);

[[nodiscard]] core::Result<SampleAgreement> addSignedAgreement(core::store::Connection& connection,
                                                               core::MetroAreaId area, core::MunicipalityId coreCity,
                                                               core::MunicipalityId member,
                                                               const core::Result<core::model::AgreementText>& text);

} // namespace app
