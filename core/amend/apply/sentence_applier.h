// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/amending_text.h"
#include "core/amend/apply/place_resolver.h"
#include "core/amend/apply/provision_mover.h"
#include "core/amend/apply/text_widths.h"
#include "core/amend/apply/word_scope.h"
#include "core/model/edit/number_writing.h"

#include <map>
#include <utility>
#include <vector>

namespace core::amend {

/// Applies one sentence to a tree. All its places are found before anything is changed, because numbers inside a
/// sentence are those before it, and all its words are changed at once (drafting-rules 1.9.2, 1.9.3).
class SentenceApplier
{
public:
    /// `widths` are those of the text before the first sentence.
    SentenceApplier(model::Provision& root, const TextWidths& widths)
        : m_root(root)
        , m_widths(widths)
        , m_digits(model::digitWidthsOf(root))
    {
    }

    /// The tree is of no use after an error.
    [[nodiscard]] Result<void> apply(const Sentence& sentence);

private:
    struct FoundInsert
    {
        const Insert* insert = nullptr;
        Target anchor;
    };
    struct FoundReplacement
    {
        const ReplaceWhole* replace = nullptr;
        std::vector<Target> targets;
    };

    [[nodiscard]] Result<void> find(const Sentence& sentence);
    [[nodiscard]] Result<void> findAction(const ChangeWords& act, PlaceResolver& places);
    [[nodiscard]] Result<void> findAction(const SetCaption& act, PlaceResolver& places);
    [[nodiscard]] Result<void> findAction(const ReplaceWhole& act, PlaceResolver& places);
    [[nodiscard]] Result<void> findAction(const Abolish& act, PlaceResolver& places) const;
    [[nodiscard]] Result<void> findAction(const Remove& act, PlaceResolver& places);
    [[nodiscard]] Result<void> findAction(const Move& act, PlaceResolver& places);
    [[nodiscard]] Result<void> findAction(const Shift& act, PlaceResolver& places);
    [[nodiscard]] Result<void> findAction(const Insert& act, PlaceResolver& places);
    [[nodiscard]] Result<void> findWords(const std::vector<Target>& targets, const WordChange& change,
                                         const QString& place);

    [[nodiscard]] Result<void> changeWords();
    [[nodiscard]] Result<void> remove(const Target& target);
    [[nodiscard]] Result<void> restructure();
    [[nodiscard]] Error notHere(const QString& place) const;

    model::Provision& m_root;
    const TextWidths& m_widths;
    model::DigitWidths m_digits;
    int m_number = 0;
    std::map<std::pair<LineageId, Field>, std::vector<TextEdit>> m_edits;
    std::vector<std::pair<Target, QString>> m_captions;
    std::vector<std::pair<Target, QString>> m_removed; ///< with the place as named, for errors
    std::vector<FoundReplacement> m_replaced;
    std::vector<std::pair<FoundMove, QString>> m_moves; ///< with the old place as named
    std::vector<FoundInsert> m_inserts;
};

} // namespace core::amend
