// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/exchange/publication_page.h"
#include "core/model/metro_area.h"
#include "core/store/registry.h"

#include <QString>

namespace app {

/// Writes the papers that an area publishes into `directory`/documents, and gives the page that lists them:
/// the signed copies of its agreements and of their concluded amendments as PDF, and what its register names
/// besides (declaration, vision periods, documents), each with its day. Drafts are left out. Errors: those of the
/// stores, of printing, FileExists, FileUnwritable, Cancelled.
[[nodiscard]] core::Result<core::exchange::PublicationPage> makePublication(core::store::Registry& registry,
                                                                            const core::model::MetroArea& area,
                                                                            const QString& directory, QDate today,
                                                                            core::Task& task);

} // namespace app
