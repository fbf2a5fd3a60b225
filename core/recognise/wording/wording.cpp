// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognise/wording/wording.h"

namespace core::recognise {

void checkWording(const Blocks& blocks, Draft& draft)
{
    checkPunctuation(blocks, draft);
    checkWords(blocks, draft);
    checkNames(draft);
    checkBlanksAndDates(blocks, draft);
    checkRolePatterns(draft);
}

} // namespace core::recognise
