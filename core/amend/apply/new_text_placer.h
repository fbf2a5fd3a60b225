// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_text.h"
#include "core/amend/apply/place_resolver.h"
#include "core/amend/apply/text_widths.h"
#include "core/model/edit/number_writing.h"

namespace core::amend {

/// Puts new text into a tree: beside or below an anchor, or in the place of what it replaces. Inserted text takes the
/// widths and the way of numbering of the tree (drafting-rules 1.9.7).
class NewTextPlacer
{
public:
    NewTextPlacer(model::Provision& root, const TextWidths& widths, const model::DigitWidths& digits, int sentence)
        : m_root(root)
        , m_widths(widths)
        , m_digits(digits)
        , m_sentence(sentence)
    {
    }

    /// Errors: AmendingActNotHere, AmendingNewTextUnreadable.
    [[nodiscard]] Result<void> insert(const Insert& insert, const Target& anchor);
    /// As insert(); AmendingCountWrong too. One new text for all targets: as many units as there are targets.
    [[nodiscard]] Result<void> replace(const ReplaceWhole& replace, const std::vector<Target>& targets);

private:
    [[nodiscard]] Result<void> insertProvisions(const Insert& insert, const Target& anchor);
    [[nodiscard]] Result<void> insertTableLines(const Insert& insert, const Target& anchor);
    [[nodiscard]] Result<void> insertTable(const Insert& insert, const Target& anchor);
    [[nodiscard]] Result<void> insertChapter(const Insert& insert, const Target& anchor);
    [[nodiscard]] Result<void> appendWords(const Insert& insert, const Target& anchor);

    [[nodiscard]] Result<void> replaceNode(const Target& target, model::Provision after, const QString& where);
    [[nodiscard]] Result<void> replaceWords(const Target& target, const NewText& text, const QString& where);
    [[nodiscard]] Result<void> replaceTablePart(const Target& target, const NewText& text, const QString& where);

    [[nodiscard]] bool placeAll(model::Provision& parent, size_t index, std::vector<model::Provision> nodes);
    [[nodiscard]] Error notHere(const QString& where) const;
    [[nodiscard]] Error unreadable(const QString& words, const NewText& text) const;

    model::Provision& m_root;
    const TextWidths& m_widths;
    const model::DigitWidths& m_digits;
    int m_sentence = 0;
};

} // namespace core::amend
