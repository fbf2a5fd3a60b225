// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/issued_paper.h"

#include <QString>

#include <vector>

namespace core::store {
class Registry;
}

namespace ui {

// 発行台帳: what every page that prints has to do, and the words of an entry.

/// SHA-256 of a file, 64 digits; empty when it cannot be read. Reads the file: in a worker.
[[nodiscard]] QString digestOfFile(const QString& path);

/// Enters papers that were issued just now. A file that is open for reading prints all the same: the value is then a
/// sentence that says that nothing was entered, to be put behind what is told; else it is empty. Error: StoreFailed.
[[nodiscard]] core::Result<QString> enterPapers(core::store::Registry& registry,
                                                const std::vector<core::model::IssuedPaper>& papers);

/// 締結用原本, 新旧対照表 … for the name of a form (core::model::IssuedPaper::form); the name itself when unknown.
[[nodiscard]] QString formWords(const QString& form);

} // namespace ui
