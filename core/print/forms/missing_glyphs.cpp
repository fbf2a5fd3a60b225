// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/forms/missing_glyphs.h"

namespace core::print {

Error glyphsMissing(const MissingCharacters& missing)
{
    QString characters;
    for (const char32_t character : missing)
        characters += QString::fromUcs4(&character, 1);
    return Error{ErrorCode::GlyphMissing, {characters}, {}};
}

} // namespace core::print
