// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What a document is that is no agreement (core/recognise/document_kind.h), in words; an unknown name stays as it is.
[[nodiscard]] QString documentKindName(const QString& identifier);

} // namespace ui
