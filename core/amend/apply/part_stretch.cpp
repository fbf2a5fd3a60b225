// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/part_stretch.h"

#include "core/model/provision_place.h"

#include <algorithm>

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

/// Where a sentence begins with these words; 「，」 and 「、」 alike, because the words themselves are not quoted.
std::optional<qsizetype> sentenceStart(QStringView words, QStringView head)
{
    for (qsizetype at = words.indexOf(head); at >= 0; at = words.indexOf(head, at + 1)) {
        const qsizetype behind = at + head.size();
        const bool hasComma = behind < words.size() && (words[behind] == u'、' || words[behind] == u'，');
        if (at > 0 && hasComma && words[at - 1] == u'。')
            return at;
    }
    return std::nullopt;
}

bool holdsItems(const Provision& node)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const Provision& child) { return child.kind == Kind::Item || child.kind == Kind::Subitem; });
}

bool hasPart(const Provision& node, PlacePart part)
{
    return part == PlacePart::LeadIn ? holdsItems(node) : stretchOf(node.text, part).has_value();
}

} // namespace

bool isPartOfWords(PlacePart part)
{
    return part != PlacePart::Whole && part != PlacePart::Caption && part != PlacePart::WithCaption;
}

std::optional<Stretch> stretchOf(QStringView words, PlacePart part)
{
    const bool isProviso = part == PlacePart::Proviso || part == PlacePart::MainClause;
    if (part == PlacePart::LeadIn)
        return Stretch{0, words.size()};
    const auto start = sentenceStart(words, isProviso ? QStringView(u"ただし") : QStringView(u"この場合において"));
    if (!start)
        return std::nullopt;
    const bool isBefore = part == PlacePart::MainClause || part == PlacePart::FirstSentence;
    return isBefore ? Stretch{0, *start} : Stretch{*start, words.size()};
}

std::vector<Target> targetsOfPart(const Provision& root, const std::vector<Target>& targets)
{
    std::vector<Target> found;
    for (const Target& target : targets) {
        const Provision& node = *model::pathTo(root, target.node).back();
        const bool holdsParagraphs = node.kind == Kind::Article || node.kind == Kind::SupplementaryProvision;
        if (!holdsParagraphs) {
            if (hasPart(node, target.part))
                found.push_back(target);
            continue;
        }
        for (const Provision& child : node.children) {
            if (child.kind == Kind::Paragraph && hasPart(child, target.part))
                found.push_back({child.lineage, Extent::Node, {}, target.part});
        }
    }
    return found;
}

} // namespace core::amend
