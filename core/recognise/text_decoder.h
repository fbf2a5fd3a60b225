// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recognise/text_document.h"

#include <QByteArray>

namespace core::recognise {

/// Largest document that is read, in bytes.
inline constexpr qint64 kMaximumDocumentSize = 20LL * 1024 * 1024;

/// Decodes UTF-8, UTF-16 (with or without byte order mark), CP932 or EUC-JP. Detection is strict: bytes that break the
/// rules of an encoding are never read in it, and of several that fit the one that gives the most ordinary Japanese
/// wins. Errors: DocumentEmpty (nothing but white space), DocumentBinary, DocumentEncoding, FileTooLarge.
[[nodiscard]] Result<TextDocument> decodeText(const QByteArray& bytes, const QString& name);

} // namespace core::recognise
