// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace core::compare {

/// Says how much two provisions of one kind are alike, 0 to 1. Keeps what it has worked out about a node, so that
/// comparing many with many stays cheap.
class Likeness
{
public:
    /// Below this two provisions are strangers.
    static constexpr double kAlike = 0.5;

    /// For siblings: number, caption and name count with the words.
    [[nodiscard]] double ofSiblings(const model::Provision& one, const model::Provision& other);
    /// For provisions of different parents: the words alone.
    [[nodiscard]] double ofWords(const model::Provision& one, const model::Provision& other);
    /// All words of a node and what stands below it, without notation.
    [[nodiscard]] const QString& words(const model::Provision& node);

private:
    [[nodiscard]] const std::vector<quint32>& pairs(const model::Provision& node);

    // What is handed out stays where it is while more is added, which a QHash does not promise.
    std::unordered_map<const model::Provision*, QString> m_words;
    std::unordered_map<const model::Provision*, std::vector<quint32>> m_pairs;
};

/// How many pairs of neighbouring characters two texts share (Dice), 0 to 1.
[[nodiscard]] double likenessOfTexts(const QString& one, const QString& other);

} // namespace core::compare
