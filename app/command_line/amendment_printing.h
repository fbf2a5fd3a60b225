// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/store/registry.h"
#include "ui/amend/amendment_draft.h"

#include <QString>
#include <QStringList>

namespace app {

/// Prints one form of the amendment that a draft of an agreement stands for (print --form). Errors: AgreementUnknown,
/// AgreementAmbiguous, NothingToAmend (title), AmendmentUnproved (title), those of printing.
[[nodiscard]] core::Result<void> printAmendment(core::store::Registry& registry, const QString& agreement,
                                                ui::amend::AmendmentForm form, const QString& path, core::Task& task);

/// The comparison table (新旧対照表) of any two texts as PDF (compare --format pdf). Errors: those of printing.
[[nodiscard]] core::Result<void> printComparison(const core::model::AgreementText& before,
                                                 const core::model::AgreementText& after, const QString& path,
                                                 core::Task& task);

} // namespace app
