// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QString>

#include <utility>
#include <vector>

namespace tests {

/// One edit of a text that everybody can see, and the amending text for it. Words of the base are replaced in its plain
/// form, every time in all places; what comes out is read in again, so that the two trees share no lineage.
struct KnownEdit
{
    const char* name = "";
    std::vector<std::pair<QString, QString>> replaced;
    QString expected; ///< sentences and new text, line by line
    /// What the base is changed to before, where the edit needs words that it does not have.
    std::vector<std::pair<QString, QString>> prepared = {};
};

/// An agreement of seven articles with 項, 号 and ア, and an 附則.
[[nodiscard]] QString knownArticles();
[[nodiscard]] const std::vector<KnownEdit>& knownArticleEdits();
/// More of them on the same text: rows of places, parts of a 項, 附則, 別表.
[[nodiscard]] const std::vector<KnownEdit>& knownPartEdits();

/// An agreement whose 別表 has sections of two levels in the columns face.
[[nodiscard]] QString knownTable();
[[nodiscard]] const std::vector<KnownEdit>& knownTableEdits();

/// The tree of a plain text.
[[nodiscard]] core::model::Provision treeOf(const QString& text);
[[nodiscard]] QString prepared(QString text, const KnownEdit& edit);
[[nodiscard]] QString edited(QString text, const KnownEdit& edit);

} // namespace tests
