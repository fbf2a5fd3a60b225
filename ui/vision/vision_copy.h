// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <QDate>

#include <functional>
#include <optional>

namespace core::store {
class Connection;
}

namespace ui::vision {

/// Reads a vision, and gives what writes it as PDF (ビジョン本文): values only, safe from any thread. None while it has
/// no future image or no project: what is no vision yet is not handed out. Errors: those of the stores; when it writes
/// those of layout and printing.
[[nodiscard]] core::Result<std::optional<std::function<core::Result<void>(const QString& path, core::Task& task)>>>
visionCopy(core::store::Connection& connection, core::VisionId id, QDate today);

} // namespace ui::vision
