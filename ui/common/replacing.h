// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QString>

namespace ui {

/// A text in which words were replaced, and in how many places.
struct ReplacedText
{
    QString text;
    int count = 0;
};

/// Replaces words wherever the find bar finds them: whatever their width, kana or case. Pure.
[[nodiscard]] ReplacedText replaceIn(const QString& text, const QString& words, const QString& with);

/// The same in the wordings and captions of a whole text; numbers stay. Returns how many places were replaced. Pure but
/// for the tree given.
int replaceIn(core::model::Provision& root, const QString& words, const QString& with);

} // namespace ui
