// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/likeness.h"

#include "core/compare/notation.h"

#include <algorithm>

namespace core::compare {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

std::vector<quint32> pairsOf(const QString& text)
{
    std::vector<quint32> pairs;
    if (text.size() == 1)
        pairs.push_back(text.front().unicode());
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs.push_back((static_cast<quint32>(text.at(i).unicode()) << 16U) | text.at(i + 1).unicode());
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

double dice(const std::vector<quint32>& one, const std::vector<quint32>& other)
{
    if (one.empty() && other.empty())
        return 1;
    size_t shared = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a < *b)
            ++a;
        else if (*b < *a)
            ++b;
        else {
            ++shared;
            ++a;
            ++b;
        }
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(one.size() + other.size());
}

void collectWords(const Provision& node, QString* words)
{
    *words += node.caption + node.text;
    for (const Provision& child : node.children)
        collectWords(child, words);
}

bool isSame(const QString& one, const QString& other)
{
    return !one.isEmpty() && withoutNotation(one) == withoutNotation(other);
}

} // namespace

double likenessOfTexts(const QString& one, const QString& other)
{
    return dice(pairsOf(one), pairsOf(other));
}

const QString& Likeness::words(const Provision& node)
{
    auto found = m_words.find(&node);
    if (found == m_words.end()) {
        QString words;
        collectWords(node, &words);
        found = m_words.emplace(&node, withoutNotation(words)).first;
    }
    return found->second;
}

const std::vector<quint32>& Likeness::pairs(const Provision& node)
{
    auto found = m_pairs.find(&node);
    if (found == m_pairs.end())
        found = m_pairs.emplace(&node, pairsOf(words(node))).first;
    return found->second;
}

double Likeness::ofWords(const Provision& one, const Provision& other)
{
    return words(one) == words(other) ? 1 : dice(pairs(one), pairs(other));
}

double Likeness::ofSiblings(const Provision& one, const Provision& other)
{
    const double words = ofWords(one, other);
    const bool hasSameNumber = one.number.values == other.number.values && !one.number.values.empty();
    switch (one.kind) {
    case Kind::Article:
    case Kind::Chapter:
    case Kind::Part: {
        const double names = isSame(one.caption, other.caption) ? 0.4 : 0;
        return std::min(1.0, 0.7 * words + names + (hasSameNumber ? 0.15 : 0));
    }
    case Kind::Section:
        return std::min(1.0, 0.5 * words + (isSame(one.caption, other.caption) ? 0.6 : 0) + (hasSameNumber ? 0.15 : 0));
    case Kind::Initiative:
        return isSame(one.text, other.text)
                   ? 1
                   : 0.9 * std::max(words, likenessOfTexts(withoutNotation(one.text), withoutNotation(other.text)));
    case Kind::Column:
    case Kind::RoleTable:
        return isSame(one.text, other.text) ? 1 : words;
    case Kind::Role:
        return words;
    default:
        return std::min(1.0, words + (hasSameNumber ? 0.1 : 0));
    }
}

} // namespace core::compare
