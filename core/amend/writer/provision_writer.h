// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/amend/writer/clause_builder.h"
#include "core/amend/writer/place_namer.h"
#include "core/amend/writer/sequence_plan.h"
#include "core/amend/writer/unit_change.h"
#include "core/compare/alignment.h"

#include <QHash>

namespace core::amend {

/// Writes the sentences for articles and 附則 with all below them, in the order of drafting-rules 1.4: caption, words,
/// moves, insertion; a unit's words before its move. Adds to the builder and the namer of one amending text.
class ProvisionWriter
{
public:
    ProvisionWriter(const compare::Alignment& alignment, const HouseStyle& style, ClauseBuilder* builder,
                    PlaceNamer* namer)
        : m_alignment(alignment)
        , m_style(style)
        , m_builder(*builder)
        , m_namer(*namer)
    {
    }

    /// False when the articles cannot be told by their numbers, or when one with a role table inside has to be printed:
    /// its rows would be read as 号. What was written then is of no use.
    [[nodiscard]] bool writeArticles(const std::vector<const model::Provision*>& before,
                                     const std::vector<const model::Provision*>& after, bool isOneRow);
    /// False when it cannot be told place by place.
    [[nodiscard]] bool writeSupplementary(const model::Provision& before, const model::Provision& after);

private:
    struct Row
    {
        const model::Provision* before = nullptr; ///< the parents; null for the articles of a text
        const model::Provision* after = nullptr;
        AmendedPath path; ///< of the parent
        model::ProvisionKind kind{};
        AmendedRow pairs;
        bool hasChapters = false; ///< articles: the end of the row is not the end of the main provisions alone
    };

    [[nodiscard]] bool isSame(const AmendedPair& pair) const;
    [[nodiscard]] bool needsWhole(const model::Provision& before, const model::Provision& after) const;
    [[nodiscard]] bool isWordsOnly(const model::Provision& before, const model::Provision& after) const;
    [[nodiscard]] AmendedRow rowBelow(const model::Provision& before, const model::Provision& after,
                                      model::ProvisionKind* kind) const;

    void writeUnit(const AmendedPair& pair, const AmendedPath& path);
    void writeWhole(const AmendedPair& pair, const AmendedPath& path);
    /// 「附則を附則第1項とし、同項に見出しとして「（施行期日）」を付し」: an unnumbered 項 has no place for a caption.
    [[nodiscard]] static bool isCaptionedByMove(const model::Provision& before, const model::Provision& after,
                                                const AmendedPath& path);
    void writeCaption(const model::Provision& before, const model::Provision& after, const AmendedPath& path);
    /// 「第5条（見出しを含む。）中「A」を「B」に改め」: the same words change in the caption and in the text. False
    /// when they do not.
    [[nodiscard]] bool writeWithCaption(const model::Provision& before, const model::Provision& after,
                                        const AmendedPath& path);
    /// The words that change in captions, where they change alike in several: 「第3条の見出し及び第5条の見出し中…」.
    void countCaptions(const AmendedRow& pairs);
    [[nodiscard]] std::vector<PlacedWords> placedWords(const std::vector<Quotation>& quotations) const;
    void writeText(const model::Provision& before, const model::Provision& after, const AmendedPath& path);
    void writeRow(const Row& row);

    void writeSteps(const Row& row);
    void writeRemovals(const Row& row, const std::vector<PlannedStep>& steps,
                       const std::vector<const AmendedPair*>& units);
    void writeMove(const Row& row, const AmendedPair& pair, bool isAlone, bool isCompact);
    void writeShift(const Row& row, const PlannedStep& step, const std::vector<const AmendedPair*>& units,
                    bool isCompact);
    [[nodiscard]] QString targetWords(const Row& row, const AmendedPair& pair) const;
    void writeInsertions(const Row& row);
    void writeInsertion(const Row& row, size_t first, size_t last);
    [[nodiscard]] QString anchorWords(const Row& row, const AmendedPair* previous, const AmendedPair* next,
                                      const AmendedPair& firstNew);
    void endSentence(const QStringList& newText = {});

    [[nodiscard]] AmendedPath pathOf(const Row& row, const model::Provision& unit) const;
    [[nodiscard]] QString nameInRow(const AmendedPath& path, bool isCompact);

    const compare::Alignment& m_alignment;
    const HouseStyle& m_style;
    ClauseBuilder& m_builder;
    PlaceNamer& m_namer;
    [[nodiscard]] static bool holdsTable(const model::Provision& unit);

    QHash<QString, int> m_captions;                 ///< how many captions change by these words
    QHash<const model::Provision*, int> m_ordinals; ///< of the units of the old text, for rows of places
    int m_nextOrdinal = 0;
    bool m_hasFailed = false;
    const model::Provision* m_lastMoved = nullptr; ///< of the sentence: 同条 names it through its renumbering
};

} // namespace core::amend
