// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit/edit_outcome.h"
#include "core/model/provision.h"

#include <QString>
#include <QStringList>

namespace tests {

/// A tree from lines as a text prints them: 「第1条　…」, 「2　…」, 「(1)　…」, 「ア　…」, 「(ア)　…」, 「附則」,
/// 「別表（第3条関係）」. The words behind the head of an article are its first 項.
[[nodiscard]] core::model::Provision treeOf(const QStringList& lines);

/// The tree as such lines again, lineages left out: number, text.
[[nodiscard]] QStringList linesOf(const core::model::Provision& root);

/// The lineage of the provision whose place is written so: 「第3条第2項」.
[[nodiscard]] core::LineageId at(const core::model::Provision& root, const QString& place);

} // namespace tests
