// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/draft.h"

#include <optional>

namespace core::recognise {

/// What a document is that is no agreement. Second argument of ErrorCode::DocumentNotAgreement, by name().
enum class DocumentKind {
    Declaration,     ///< 宣言, 宣言書
    IndexPage,       ///< a web page that lists documents
    TableOfContents, ///< 目次 of a vision or a book
    Report,          ///< slides, an overview, a paper with headings
    AmendingText,    ///< 改め文 of an ordinance
    Ordinance,       ///< 条例, 規則, 要綱, 法律: articles, but of no agreement
    VerticalText,    ///< vertical text read across: one character a line
    Noise,           ///< hardly any Japanese, or no sentences
    Unknown,         ///< Japanese, but nothing of an agreement
};

/// "declaration", "index-page", "table-of-contents", "report", "amending-text", "ordinance", "vertical-text", "noise",
/// "unknown".
[[nodiscard]] QString kindName(DocumentKind kind);

/// What can be told from the raw lines, before any of them is joined: noise, vertical text, and text of such length
/// that it cannot be an agreement.
[[nodiscard]] std::optional<DocumentKind> refusedAsRaw(const Lines& lines);

/// Why a document whose parts have been looked for is no agreement; nothing when it is one. An agreement has articles
/// or says that it is concluded, and its title does not say otherwise.
[[nodiscard]] std::optional<DocumentKind> refusedKind(const Blocks& blocks);

} // namespace core::recognise
