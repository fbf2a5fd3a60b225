// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::model {

/// How a role cell follows from the content of its initiative (役割の型; drafting-rules 3.1, 札幌 shape).
enum class RolePattern {
    Lead,   ///< 中心: Xについて、圏域の中心となって取り組む。
    Assist, ///< 協力: Xについて、甲に対し必要な協力をする。
    Joint,  ///< 共同: Xについて、乙と協力して取り組む。
    Own,    ///< 個別: a wording of its own
};

/// X of a content 「Xを行う。」; empty when the content does not end so.
[[nodiscard]] QString subjectOfContent(const QString& content);

/// The sentence of a pattern for a content, naming the other party by its symbol (Assist, Joint). Empty for Own and for
/// a content that is no 「Xを行う。」.
[[nodiscard]] QString roleSentence(RolePattern pattern, const QString& content, const QString& otherSymbol);

/// The pattern that a cell follows; Own when none gives exactly its words.
[[nodiscard]] RolePattern patternOf(const QString& cell, const QString& content, const QString& otherSymbol);

} // namespace core::model
