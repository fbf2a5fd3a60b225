// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper_wording.h"
#include "core/model/procedure_case.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace core::procedure {

/// What the variables of a wording stand for in the paper of one party; a fact that is not kept is a blank to be filled
/// in by hand: 「令和　　年　　月　　日」 (without the era where two are possible), three spaces for a number (blank
/// days must be savable: drafting-rules 4.5). A number is the bare one that is kept: 12, 17の2.
[[nodiscard]] QHash<QString, QString> variablesOf(const model::ProcedureCase& one, MunicipalityId party, QDate today);

/// The lines of a paper: the wording with its variables filled in. What is no variable stays as it stands.
/// 「第｛…｝号」 with a branch number becomes 第17号の2. Pure.
[[nodiscard]] QStringList paperLines(const QString& wording, const QHash<QString, QString>& variables);

/// The day of a step whether done or planned: papers are written before.
[[nodiscard]] std::optional<QDate> dayOf(const model::ProcedureCase& one, MunicipalityId party, model::StepKind kind);

/// 北海道知事, 東京都知事; empty while the prefecture is not known.
[[nodiscard]] QString governorOf(const model::CaseParty& party);

} // namespace core::procedure
