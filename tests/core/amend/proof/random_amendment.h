// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"

#include <QString>

#include <random>

namespace tests {

/// Makes pairs of texts, one amended from the other by a script of edits of all kinds, as an office would make them in
/// the editor: words, captions, title, provisos, articles, paragraphs, items, subdivisions, 附則, rows, cells,
/// sections. The same seed gives the same pair.
class RandomAmendment
{
public:
    explicit RandomAmendment(unsigned seed)
        : m_random(seed)
        , m_seed(seed)
    {
    }

    /// A text shaped like one of the two complete agreements (six articles and a table in columns; seven articles and
    /// stacked rows), with up to `mostRows` rows, or now and then of any sound shape.
    [[nodiscard]] core::model::AgreementText base(int mostRows);
    /// One to `mostEdits` edits of a text; `log` gets a line for each.
    [[nodiscard]] core::model::AgreementText amended(const core::model::AgreementText& text, int mostEdits,
                                                     QString* log);

private:
    using Nodes = std::vector<const core::model::Provision*>;

    [[nodiscard]] int upTo(int maximum) { return std::uniform_int_distribution<int>(0, maximum)(m_random); }
    [[nodiscard]] bool chance(int percent) { return upTo(99) < percent; }
    template <typename List>
    [[nodiscard]] auto pick(const List& list)
    {
        return list[static_cast<size_t>(upTo(static_cast<int>(std::size(list)) - 1))];
    }
    [[nodiscard]] QString words();
    [[nodiscard]] QString name();
    [[nodiscard]] QString captionWords();
    [[nodiscard]] QString sentence();
    [[nodiscard]] QString otherWords(const QString& text);

    [[nodiscard]] core::model::Provision article(int number);
    [[nodiscard]] core::model::Provision table(bool isStacked, int rows);
    [[nodiscard]] core::model::Provision row(const core::model::Provision& table);
    void fillSections(core::model::Provision* parent, const core::model::Provision& table, int level, int* rows);

    /// False when the edit does not fit the text.
    [[nodiscard]] bool edit(core::model::Provision* root, QString* log);
    [[nodiscard]] bool editWords(core::model::Provision* root);
    [[nodiscard]] bool editHead(core::model::Provision* root);
    [[nodiscard]] bool editStructure(core::model::Provision* root);
    [[nodiscard]] bool editEverywhere(core::model::Provision* root);
    [[nodiscard]] bool removeRows(core::model::Provision* root);
    [[nodiscard]] bool editRows(core::model::Provision* root);
    [[nodiscard]] bool editSections(core::model::Provision* root);
    [[nodiscard]] Nodes nodesOf(const core::model::Provision& root, core::model::ProvisionKind kind) const;

    std::mt19937 m_random;
    unsigned m_seed;
    int m_serial = 0;
};

} // namespace tests
