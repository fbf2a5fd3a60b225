// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"

#include <QString>

#include <random>

namespace tests {

/// Makes agreements that nobody wrote, of all the shapes that a sound document may have: with and without cover,
/// chapters, branches, items with a level skipped, 附則, roles in columns, stacked rows or inside an article, notes,
/// kanji numerals, full-width numbers. The same seed gives the same text. The facts (dates, copies, parties) are those
/// that stand in it.
class RandomText
{
public:
    explicit RandomText(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] core::model::AgreementText make();

private:
    [[nodiscard]] int upTo(int maximum) { return std::uniform_int_distribution<int>(0, maximum)(m_random); }
    [[nodiscard]] bool chance(int percent) { return upTo(99) < percent; }
    template <typename List>
    [[nodiscard]] auto pick(const List& list)
    {
        return list[static_cast<size_t>(upTo(static_cast<int>(std::size(list)) - 1))];
    }

    [[nodiscard]] QString sentence();
    [[nodiscard]] QString sentences(int maximum);
    [[nodiscard]] core::model::ProvisionNumber number(core::NumberStyle style, const std::vector<int>& values) const;

    void addHead();
    void addArticles();
    [[nodiscard]] core::model::Provision article(const std::vector<int>& values);
    [[nodiscard]] core::model::Provision paragraph(int value, bool mayHaveTable);
    void addItems(core::model::Provision* parent, size_t level);
    void addSupplementaryProvision();
    void addClosing();
    void addSignatures();
    void addRoleTables();
    [[nodiscard]] core::model::Provision roleTable(int index, int count);
    void addSections(core::model::Provision* parent, const core::model::Provision& table, size_t level);
    void addInitiatives(core::model::Provision* parent, const core::model::Provision& table);
    [[nodiscard]] core::model::Provision outlineTable(size_t level);
    [[nodiscard]] core::model::Provision cell(const core::model::Provision& column);

    std::mt19937 m_random;
    core::model::AgreementText m_text;
    bool m_hasCaptions = true;
    bool m_isFullWidth = false;
    bool m_isKanji = false;
    QString m_core;
    QString m_member;
    int m_serial = 0;
};

} // namespace tests
