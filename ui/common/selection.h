// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/lineage_id.h"

#include <QMetaType>

namespace ui {

/// What the user has chosen in the page in front, by ids only: a place of an agreement's text, or a municipality. What
/// does not apply is not valid.
struct Selection
{
    core::AgreementId agreement;
    core::RevisionId revision;
    core::LineageId lineage; ///< of the article, initiative, role …; null: the revision as a whole
    core::MunicipalityId municipality;

    friend bool operator==(const Selection&, const Selection&) = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Selection)
