// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"

#include <QString>

#include <vector>

namespace core::model {

/// The canonical text of what has been signed. Its SHA-256 is the digest of a signed revision, and it is kept beside
/// the revision, so that a verification can say what was signed, provision by provision. The format, version 1:
///
///   - UTF-8, without a byte order mark; every line ends in U+000A. A line is fields with U+0009 between them.
///   - In a field, "\" is written "\\", U+0009 "\t", U+000A "\n", U+000D "\r". Nothing is folded or normalised.
///   - The lines, in this order:
///       kyoyaku-signed-text  1
///       kind                 agreement | amendment | other
///       party                symbol, name              one line for each party, in the order of the text
///       copies               number                    empty where the text names none
///       signed-on            2019-03-29                empty where it is not known
///       signed-on-as-written the words
///       effective-on         2019-04-01                empty where the text names no day
///       provision            depth, lineage, kind, number style, number values "3,2", number as written, caption,
///                            text, lineage of the column, face
///     one "provision" line for each provision in reading order; depth is 0 for the root; kinds, styles and faces by
///     the names that grammar.h and numbering.h give them; lineage of the column only for a role, face only for a
///     table.
///
/// Row numbers of the database are not in it, nor state, remarks or the file that was read: the same signed text has
/// the same digest in every copy of the registry.
[[nodiscard]] QString canonicalText(const AgreementText& text);

/// SHA-256 of a canonical text, 64 lower-case hexadecimal digits.
[[nodiscard]] QString digestOf(const QString& canonicalText);

/// One difference between two canonical texts. `column` is named as in the schema (of "revision" for a fact, of
/// "provision" otherwise); it is "parties" for the parties, empty for a provision that only one of the two has, and
/// "position" for one that stands elsewhere. Values as the canonical text has them, unescaped.
struct SignedTextDifference
{
    QString place; ///< placeName() of the provision; empty for a fact of the whole text
    QString column;
    QString signedValue;
    QString value; ///< as it is now

    friend bool operator==(const SignedTextDifference&, const SignedTextDifference&) = default;
};

/// What differs, in the order of the signed text, then what has been added. Empty only when both are equal, letter by
/// letter.
[[nodiscard]] std::vector<SignedTextDifference> differences(const QString& signedText, const QString& nowText);

} // namespace core::model
