// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/clause_builder.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::amend {

enum class QuotationKind { Replace, InsertAfter, Remove };

/// 「A」を「B」に, 「A」の次に「B」を, 「A」を削る.
struct Quotation
{
    QuotationKind kind{};
    QString words;    ///< A, as the old text writes it
    QString newWords; ///< B; empty for Remove

    friend bool operator==(const Quotation&, const Quotation&) = default;
};

/// The words to quote so that one text becomes the other (字句の捉え方, drafting-rules 1.5), in their order. Each A
/// occurs in the place named only where it is meant, widths folded; it is as short as that and sensible borders allow
/// (words, numbers with their unit, whole brackets), and 「」 and （） balance in A and B. `alsoThere` are the other
/// texts of the place named, before and after the amendment: the items below a paragraph. Nothing when the change
/// cannot be quoted, or would be harder to read than the new text.
[[nodiscard]] std::optional<std::vector<Quotation>> quoteChanges(const QString& before, const QString& after,
                                                                 const QStringList& alsoThere = {});

/// 「A」を「B」に、「C」を「D」に改め、… without the place, split where the verb changes.
struct QuotedPhrase
{
    QuotationKind kind{};
    QString words;
};
[[nodiscard]] AmendingVerb verbOf(QuotationKind kind);
[[nodiscard]] std::vector<QuotedPhrase> quotedPhrases(const std::vector<Quotation>& quotations, const QString& behind);

} // namespace core::amend
