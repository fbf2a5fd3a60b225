// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/place_resolver.h"

#include "core/amend/apply/part_stretch.h"
#include "core/base/marker.h"
#include "core/base/numerals.h"
#include "core/base/width_folding.h"
#include "core/model/numbering.h"
#include "core/model/provision_place.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;
using Nodes = std::vector<const Provision*>;

Nodes childrenOf(const Provision& parent, Kind kind)
{
    Nodes found;
    for (const Provision& child : parent.children) {
        if (child.kind == kind)
            found.push_back(&child);
    }
    return found;
}

Nodes below(const Nodes& from, Kind kind)
{
    Nodes found;
    for (const Provision* node : from) {
        const Nodes more = model::allOfKind(*node, kind);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

Nodes childrenOf(const Nodes& from, Kind kind)
{
    Nodes found;
    for (const Provision* node : from) {
        const Nodes more = childrenOf(*node, kind);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

/// The only 項 counts as the first, whether it has a number or not.
Nodes withNumber(const Nodes& nodes, const std::vector<int>& number)
{
    if (number.empty())
        return nodes;
    Nodes found;
    for (const Provision* node : nodes) {
        const bool isOnly = nodes.size() == 1 && node->number.values.empty() && number == std::vector<int>{1};
        if (node->number.values == number || isOnly)
            found.push_back(node);
    }
    return found;
}

/// 号 stand below 項; 「第3条第2号」 leaves the 項 out.
Nodes holdersOfItems(const Nodes& from)
{
    Nodes holders;
    for (const Provision* node : from) {
        const bool holdsParagraphs = node->kind == Kind::Article || node->kind == Kind::SupplementaryProvision;
        const Nodes paragraphs = holdsParagraphs ? childrenOf(*node, Kind::Paragraph) : Nodes{node};
        holders.insert(holders.end(), paragraphs.begin(), paragraphs.end());
    }
    return holders;
}

Nodes withMark(const Nodes& from, const QString& mark)
{
    Nodes found;
    for (const Provision* holder : holdersOfItems(from)) {
        for (const Provision& child : holder->children) {
            const bool isItem = child.kind == Kind::Item || child.kind == Kind::Subitem;
            if (isItem && foldedWords(model::shownNumber(child.number)) == mark)
                found.push_back(&child);
        }
    }
    return found;
}

Nodes tablesNamed(const Provision& root, const std::vector<int>& number)
{
    const Nodes all = childrenOf(root, Kind::RoleTable);
    Nodes found;
    for (const Provision* table : all) {
        if (tableNumber(table->text) == number)
            found.push_back(table);
    }
    // The only 別表 may be called so whatever its number.
    return found.empty() && number.empty() && all.size() == 1 ? all : found;
}

/// 備考2: the note that begins with this number, with or without 備考 before it.
Nodes notesNamed(const Nodes& from, const std::vector<int>& number)
{
    static const QRegularExpression kHead(u"^(?:備考|注|\\(備考\\)|\\(注\\))?[ :]*"_s);
    Nodes found;
    for (const Provision* note : below(from, Kind::TableNote)) {
        if (number.empty()) {
            found.push_back(note);
            continue;
        }
        const QString words = foldKeepingLength(note->text);
        const auto marker = readMarker(QStringView(words).sliced(kHead.match(words).capturedLength()));
        if (marker && marker->readings.front().value == number.front())
            found.push_back(note);
    }
    return found;
}

/// The units that name several nodes by themselves.
bool meansSeveral(const Place& place)
{
    return std::any_of(place.steps.begin(), place.steps.end(), [](const PlaceStep& step) {
        const bool isAllOf = step.number.empty() && (step.unit == PlaceUnit::Item || step.unit == PlaceUnit::TableNote);
        return step.unit == PlaceUnit::MainProvisions || isAllOf;
    });
}

} // namespace

std::vector<int> tableNumber(const QString& title)
{
    static const QRegularExpression kTitle(
        u"^別表(?: ?第 ?([0-9一二三四五六七八九十]+)((?:の[0-9一二三四五六七八九十]+)*))?"_s);
    const auto match = kTitle.match(foldKeepingLength(title));
    std::vector<int> number;
    if (!match.hasMatch() || match.capturedLength(1) == 0)
        return number;
    number.push_back(readNumber(match.captured(1)).value_or(0));
    for (const QString& branch : match.captured(2).split(u'の', Qt::SkipEmptyParts))
        number.push_back(readNumber(branch).value_or(0));
    return number;
}

Nodes PlaceResolver::step(const Nodes& from, const PlaceStep& step) const
{
    switch (step.unit) {
    case PlaceUnit::Title:
        return childrenOf(m_root, Kind::Title);
    case PlaceUnit::Preamble:
        return childrenOf(m_root, Kind::Preamble);
    case PlaceUnit::ClosingClause:
        return childrenOf(m_root, Kind::ClosingClause);
    case PlaceUnit::MainProvisions:
        return below({&m_root}, Kind::Article);
    case PlaceUnit::Part:
        return withNumber(below(from, Kind::Part), step.number);
    case PlaceUnit::Chapter:
        return withNumber(below(from, Kind::Chapter), step.number);
    case PlaceUnit::Article:
        return withNumber(below(from, Kind::Article), step.number);
    case PlaceUnit::Supplementary:
        return childrenOf(m_root, Kind::SupplementaryProvision);
    case PlaceUnit::Paragraph:
        return withNumber(childrenOf(from, Kind::Paragraph), step.number);
    case PlaceUnit::Item:
        return withNumber(childrenOf(holdersOfItems(from), Kind::Item), step.number);
    case PlaceUnit::Subitem:
        return withMark(from, step.words);
    case PlaceUnit::RoleTable:
        return tablesNamed(m_root, step.number);
    case PlaceUnit::TableNote:
        return notesNamed(from, step.number);
    case PlaceUnit::TablePath:
    case PlaceUnit::Contents:
    case PlaceUnit::Form:
    case PlaceUnit::FormNote:
    case PlaceUnit::AmendingClause:
        break;
    }
    return {};
}

std::optional<Nodes> PlaceResolver::alias(const Place& place, size_t count) const
{
    const auto isSameStep = [](const PlaceStep& a, const PlaceStep& b) {
        return a.unit == b.unit && a.number == b.number && a.words == b.words;
    };
    for (auto named = m_aliases.rbegin(); named != m_aliases.rend(); ++named) {
        const auto& steps = named->first.steps;
        if (steps.size() != count || !std::equal(steps.begin(), steps.end(), place.steps.begin(), isSameStep))
            continue;
        const auto path = model::pathTo(m_root, named->second);
        if (!path.empty())
            return Nodes{path.back()};
    }
    return std::nullopt;
}

/// 「別表第3次産業の項」: a row of 別表 whose name begins as the number of a 別表 does. 「同表」 behind it (keepsPath)
/// leaves that name out.
std::optional<Place> PlaceResolver::withoutTableNumber(const Place& place, bool keepsPath)
{
    Place other = place;
    for (size_t i = 0; i < other.steps.size(); ++i) {
        PlaceStep& table = other.steps[i];
        if (table.unit != PlaceUnit::RoleTable || table.number.empty())
            continue;
        const bool hasPath = i + 1 < other.steps.size() && other.steps[i + 1].unit == PlaceUnit::TablePath;
        if (keepsPath ? !table.isSame : !hasPath)
            continue;
        if (!keepsPath)
            other.steps[i + 1].words.prepend(table.words);
        table.words.clear();
        table.number.clear();
        return other;
    }
    return std::nullopt;
}

Result<std::vector<Target>> PlaceResolver::find(const Place& place) const
{
    auto found = findAsRead(place);
    if (found || found.error().code != ErrorCode::AmendingPlaceUnknown)
        return found;
    for (const bool keepsPath : {false, true}) {
        const auto other = withoutTableNumber(place, keepsPath);
        auto again = other ? findAsRead(*other) : found;
        if (again)
            return again;
    }
    return found;
}

Result<std::vector<Target>> PlaceResolver::findAsRead(const Place& place) const
{
    Nodes nodes{&m_root};
    std::vector<Target> targets;
    for (size_t i = 0; i < place.steps.size(); ++i) {
        const PlaceStep& next = place.steps[i];
        if (next.unit == PlaceUnit::TablePath) {
            if (nodes.size() != 1)
                return nodes.empty() ? unknown(place) : ambiguous(place, nodes.size());
            targets = targetsOfPath(*nodes.front(), next.words);
            nodes.clear();
            for (const Target& target : targets)
                nodes.push_back(model::pathTo(m_root, target.node).back());
            continue;
        }
        targets.clear();
        const auto known = next.isSame ? alias(place, i + 1) : std::nullopt;
        nodes = known ? *known : step(nodes, next);
    }
    if (targets.empty()) {
        for (const Provision* node : nodes)
            targets.push_back({node->lineage, Extent::Node, {}, PlacePart::Whole});
    }
    if (targets.empty())
        return unknown(place);
    for (Target& target : targets)
        target.part = place.part;
    // 「第3条ただし書」 names the one 項 that has such words.
    if (isPartOfWords(place.part)) {
        auto parts = targetsOfPart(m_root, targets);
        if (parts.empty())
            return unknown(place);
        targets = std::move(parts);
    }
    if (targets.size() > 1 && !meansSeveral(place))
        return ambiguous(place, targets.size());
    return targets;
}

Result<Target> PlaceResolver::findOne(const Place& place) const
{
    const auto targets = find(place);
    if (!targets)
        return targets.error();
    if (targets->size() != 1)
        return ambiguous(place, targets->size());
    return targets->front();
}

std::optional<LineageId> PlaceResolver::look(const Place& place) const
{
    const auto target = findOne(place);
    return target ? std::optional<LineageId>(target->node) : std::nullopt;
}

Result<std::vector<Target>> PlaceResolver::findRange(const PlaceRange& range) const
{
    if (!range.last)
        return find(range.first);
    const auto first = findOne(range.first);
    if (!first)
        return first.error();
    const auto last = findOne(*range.last);
    if (!last)
        return last.error();
    const auto firstPath = model::pathTo(m_root, first->node);
    const auto lastPath = model::pathTo(m_root, last->node);
    const Kind kind = firstPath.back()->kind;
    // Articles run through chapters; everything else is counted below its parent.
    const Provision& scope = kind == Kind::Article ? m_root : *firstPath[firstPath.size() - 2];
    const Nodes row = kind == Kind::Article ? model::allOfKind(scope, kind) : childrenOf(scope, kind);
    const auto from = std::find(row.begin(), row.end(), firstPath.back());
    const auto to = std::find(from, row.end(), lastPath.back());
    if (to == row.end())
        return unknown(*range.last);
    std::vector<Target> targets;
    for (auto node = from; node <= to; ++node)
        targets.push_back({(*node)->lineage, Extent::Node, {}, range.last->part});
    return targets;
}

Result<std::vector<Target>> PlaceResolver::find(const std::vector<PlaceRange>& places) const
{
    std::vector<Target> all;
    for (const PlaceRange& range : places) {
        const auto targets = findRange(range);
        if (!targets)
            return targets.error();
        all.insert(all.end(), targets->begin(), targets->end());
    }
    return all;
}

Error PlaceResolver::unknown(const Place& place) const
{
    return {ErrorCode::AmendingPlaceUnknown, {QString::number(m_sentence), placeWords(place)}, {}};
}

Error PlaceResolver::ambiguous(const Place& place, size_t count) const
{
    return {ErrorCode::AmendingPlaceAmbiguous,
            {QString::number(m_sentence), placeWords(place), QString::number(count)},
            {}};
}

} // namespace core::amend
