// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/store/registry.h"
#include "ui/amend/amendment_draft.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// Prints one form of an amendment (print --form): of the newest draft; comparison table and marked-up text also of the
/// newest concluded amendment, where there is no draft, or of the newest one in force on a day when one is given.
/// Errors: AgreementUnknown, AgreementAmbiguous, NothingToAmend (title), AmendmentUnproved (title),
/// NoAmendmentConcluded (title), those of printing.
[[nodiscard]] core::Result<void> printAmendment(core::store::Registry& registry, const QString& agreement,
                                                ui::amend::AmendmentForm form, const std::optional<QDate>& day,
                                                const QString& path, core::Task& task, bool isNewLeft);

/// The signed copy of the newest concluded amendment, of those in force on a day when one is given. Errors:
/// AgreementUnknown, AgreementAmbiguous, NoAmendmentConcluded (title), those of printing.
[[nodiscard]] core::Result<void> printConcluded(core::store::Registry& registry, const QString& agreement,
                                                const std::optional<QDate>& day, const QString& path, core::Task& task);

/// The text in force on a day, or the newest signed one, with its 沿革 (溶け込み本文). Errors: AgreementUnknown,
/// AgreementAmbiguous, NoTextInForce, those of printing.
[[nodiscard]] core::Result<void> printConsolidated(core::store::Registry& registry, const QString& agreement,
                                                   const std::optional<QDate>& day, const QString& path,
                                                   core::Task& task);

/// The comparison table (新旧対照表) of any two texts as PDF (compare --format pdf). Errors: those of printing.
[[nodiscard]] core::Result<void> printComparison(const core::model::AgreementText& before,
                                                 const core::model::AgreementText& after, const QString& path,
                                                 core::Task& task, bool isNewLeft);

} // namespace app
