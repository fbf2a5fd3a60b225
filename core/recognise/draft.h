// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agreement_text.h"
#include "core/recognise/block.h"
#include "core/recognise/finding_list.h"

#include <QHash>

namespace core::recognise {

/// The text while it grows, with what has been noticed. The readers of the parts fill it one after the other.
struct Draft
{
    model::AgreementText text;
    FindingList findings;
    QHash<LineageId, SourcePosition> places; ///< where a node begins in the source

    /// Appends a node to a parent and remembers its place.
    model::Provision& append(model::Provision& parent, model::ProvisionKind kind, const QString& words,
                             SourcePosition at)
    {
        parent.children.push_back(model::makeProvision(kind, words));
        places.insert(parent.children.back().lineage, at);
        return parent.children.back();
    }
    model::Provision& add(model::ProvisionKind kind, const QString& words, SourcePosition at)
    {
        return append(text.root, kind, words, at);
    }
    /// Keeps words that fit nowhere.
    void addUnplaced(const Block& block)
    {
        add(model::ProvisionKind::Text, block.text(), block.at());
        findings.warn(model::FindingCode::TextUnplaced, block.at(), block.text());
    }
};

/// The number of a block as it stands in the source.
[[nodiscard]] model::ProvisionNumber numberOf(const Block& block, const MarkerReading& reading);

/// Joins a line that goes on to the words before it. A space goes between two Latin words only.
void joinWords(QString& words, const QString& more);

} // namespace core::recognise
