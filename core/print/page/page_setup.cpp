// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page/page_setup.h"

#include "core/print/page/page_model.h"

namespace core::print {

PageGeometry geometryOf(const PageSetup& setup)
{
    PageGeometry geometry;
    geometry.width = fromMillimetres(setup.paperWidth);
    geometry.height = fromMillimetres(setup.paperHeight);
    geometry.left = fromMillimetres(setup.marginLeft + setup.bindingMargin);
    geometry.top = fromMillimetres(setup.marginTop);
    const int em = fromPoints(setup.bodySize);
    const int room = geometry.width - geometry.left - fromMillimetres(setup.marginRight);
    geometry.textWidth = qMax(room / em, 4) * em;
    geometry.left += qMax(0, room - geometry.textWidth) / 2;
    geometry.textHeight = qMax(geometry.height - geometry.top - fromMillimetres(setup.marginBottom), 4 * em);
    geometry.footerBaseline = geometry.height - fromMillimetres(setup.footerFromBottom);
    geometry.ruleWeight = qMax(1, fromPoints(setup.ruleWeight));
    return geometry;
}

} // namespace core::print
