// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/place_namer.h"
#include "core/model/provision.h"

#include <QStringList>

namespace core::amend {

/// The lines of a new 条, 項, 号 or subdivision that stands at a path of the text, as the plain text prints them.
[[nodiscard]] QStringList unitLines(const model::Provision& unit, const AmendedPath& path);

/// Whether a line is nothing but words in brackets: 見出し.
[[nodiscard]] bool isCaption(const QString& line);

/// How many levels below its 項 a 号 or subdivision of this path stands: 1 for a 号.
[[nodiscard]] int itemLevel(const AmendedPath& path);

} // namespace core::amend
