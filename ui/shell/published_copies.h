// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/publication.h"

namespace ui::shell {

/// The papers that other parts of the program lay out for the publication page: amendments, declarations, visions.
[[nodiscard]] documents::PaperCopies publishedCopies();

} // namespace ui::shell
