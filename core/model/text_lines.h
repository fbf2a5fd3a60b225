// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QStringList>

namespace core::model {

/// A whole text as lines: reading it in again gives the same tree. Numbers, captions and words stand as written, every
/// line of an article is one line, items are indented by one U+3000 a level, tables as in role_table_lines.h. A blank
/// line stands between the parts, none at the ends.
[[nodiscard]] QStringList textLines(const Provision& root);

/// One part of a text (a child of its root or of a chapter) in the same way.
[[nodiscard]] QStringList partLines(const Provision& part);

/// A 項 with what stands below it; the first one of an article comes without number.
[[nodiscard]] QStringList paragraphLines(const Provision& paragraph);

/// A 号 or one of its subdivisions with what stands below it; level 1 is that of a 号.
[[nodiscard]] QStringList itemLines(const Provision& item, int level);

} // namespace core::model
