// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"
#include "core/model/finding.h"

#include <QString>
#include <QTextStream>

#include <vector>

namespace app {

/// Shows in words what was read from a document, and every finding with its line.
void printSummary(const core::model::AgreementText& text, const std::vector<core::model::Finding>& findings,
                  const QString& source, QTextStream& out);

/// 「62行目 [要確認] 氏名…」
[[nodiscard]] QString findingLine(const core::model::Finding& finding);

} // namespace app
