// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/published_copies.h"

#include "ui/amend/concluded_copy.h"
#include "ui/procedure/declaration_paper.h"
#include "ui/vision/vision_copy.h"

namespace ui::shell {

documents::PaperCopies publishedCopies()
{
    return {amend::concludedCopy, procedure::declarationCopy, vision::visionCopy};
}

} // namespace ui::shell
