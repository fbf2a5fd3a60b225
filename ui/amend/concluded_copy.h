// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <functional>

namespace core::store {
class Connection;
}

namespace ui::amend {

/// Reads a concluded amendment, and gives what writes its copy as PDF: values only, safe from any thread. Errors: those
/// of concludedAmendment(); when it writes those of layoutConcluded() and of printing.
[[nodiscard]] core::Result<std::function<core::Result<void>(const QString& path, core::Task& task)>>
concludedCopy(core::store::Connection& connection, core::AmendmentAgreementId id);

} // namespace ui::amend
