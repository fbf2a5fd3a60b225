// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/tree_numbers.h"

#include "core/base/marker.h"
#include "core/model/edit/item_style.h"
#include "core/model/edit/tree_access.h"
#include "core/model/numbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::amend {

namespace {

using model::Provision;
using model::ProvisionNumber;
using Kind = model::ProvisionKind;

bool isArticleStyle(NumberStyle style)
{
    return style == NumberStyle::Article || style == NumberStyle::ArticleKanji;
}

const Provision* firstArticle(const Provision& root)
{
    const auto articles = model::allOfKind(root, Kind::Article);
    return articles.empty() ? nullptr : articles.front();
}

/// The number of a 項 as its text prints them; the first of an article bare.
ProvisionNumber paragraphNumber(const Provision& root, const Provision& container, const std::vector<int>& values,
                                const model::DigitWidths& widths)
{
    ProvisionNumber number = model::numberLike(model::paragraphSample(root, container), values, widths);
    if (container.kind == Kind::Article && values == std::vector<int>{1})
        number.asWritten.clear();
    return number;
}

bool isNumberedKind(Kind kind)
{
    return kind == Kind::Article || kind == Kind::Paragraph || kind == Kind::Item || kind == Kind::Subitem ||
           kind == Kind::Section || kind == Kind::Chapter || kind == Kind::Part;
}

QString keyOf(const Provision& parent, const Provision& node)
{
    // Articles run through chapters.
    const QString sequence = node.kind == Kind::Article ? u"articles"_s : parent.lineage.toString();
    const int kind = node.kind == Kind::Subitem ? static_cast<int>(Kind::Item) : static_cast<int>(node.kind);
    const QString style =
        isArticleStyle(node.number.style) ? QString() : QString::number(static_cast<int>(node.number.style));
    return sequence + u'/' + QString::number(kind) + u'/' + style + u'/' + model::numberValues(node.number);
}

/// Calls visitor(parent, node) for everything that has a number.
template <typename Visitor>
void visitNumbered(const Provision& parent, const Visitor& visitor)
{
    for (const Provision& child : parent.children) {
        if (isNumberedKind(child.kind) && !child.number.values.empty())
            visitor(parent, child);
        visitNumbered(child, visitor);
    }
}

bool areOrdered(const Provision& parent, Kind kind)
{
    const std::vector<int>* last = nullptr;
    for (const Provision& child : parent.children) {
        if (child.kind != kind)
            continue;
        if (last != nullptr && child.number.values < *last)
            return false;
        last = &child.number.values;
    }
    return true;
}

void fitOne(const Provision& root, const Provision& parent, Provision& node, const model::DigitWidths& widths)
{
    switch (node.kind) {
    case Kind::Article:
        if (const Provision* sample = firstArticle(root))
            node.number = model::numberLike(sample->number, node.number.values, widths);
        break;
    case Kind::Paragraph:
        node.number = paragraphNumber(root, parent, node.number.values, widths);
        break;
    case Kind::Item:
    case Kind::Subitem: {
        const ProvisionNumber sample = model::sampleBelow(root, parent);
        if (const auto value = valueOfMark(node.number.asWritten, sample.style))
            node.number = model::numberLike(sample, {*value}, widths);
        break;
    }
    case Kind::Section: {
        const auto sibling = std::find_if(parent.children.begin(), parent.children.end(), [&](const Provision& child) {
            return child.kind == Kind::Section && valueOfMark(node.number.asWritten, child.number.style);
        });
        if (sibling != parent.children.end())
            node.number = model::numberLike(sibling->number,
                                            {*valueOfMark(node.number.asWritten, sibling->number.style)}, widths);
        break;
    }
    default:
        break;
    }
}

} // namespace

std::optional<int> valueOfMark(const QString& mark, NumberStyle style)
{
    const auto marker = readMarker(mark);
    if (!marker || marker->length != mark.size())
        return std::nullopt;
    for (const MarkerReading& reading : marker->readings) {
        if (reading.style == style && reading.value > 0)
            return reading.value;
    }
    return std::nullopt;
}

ProvisionNumber numberBelow(const Provision& root, const Provision& parent, const ProvisionNumber& sample,
                            const std::vector<int>& values, const model::DigitWidths& widths)
{
    const bool isCounted = parent.kind == Kind::Article || parent.kind == Kind::SupplementaryProvision;
    return isCounted ? paragraphNumber(root, parent, values, widths) : model::numberLike(sample, values, widths);
}

void renumber(Provision& root, LineageId lineage, const std::vector<int>& values, const model::DigitWidths& widths)
{
    const auto path = model::findPath(root, lineage);
    if (!path)
        return;
    Provision& node = model::nodeAt(root, *path);
    if (node.kind == Kind::Paragraph) {
        const Provision& container = model::nodeAt(root, model::parentPath(*path));
        node.number = paragraphNumber(root, container, values, widths);
    } else {
        node.number = model::numberLike(node.number, values, widths);
    }
}

void fitNumbers(const Provision& root, const Provision& parent, std::vector<Provision>& added,
                const model::DigitWidths& widths)
{
    // The only 項 of a new 附則 is printed without number where its text has none.
    const bool isOnlyOne = added.size() == 1 && parent.children.empty() &&
                           parent.kind == Kind::SupplementaryProvision && added.front().number.asWritten.isEmpty();
    for (Provision& node : added) {
        fitOne(root, parent, node, widths);
        if (isOnlyOne)
            node.number.asWritten.clear();
        // What stands below a new provision has no neighbours in the text: it goes by the text as a whole.
        Provision bare = node;
        bare.children.clear();
        fitNumbers(root, bare, node.children, widths);
    }
}

NumberCounts numberCounts(const Provision& root)
{
    NumberCounts counts;
    visitNumbered(root, [&](const Provision& parent, const Provision& node) { ++counts[keyOf(parent, node)]; });
    return counts;
}

std::optional<TakenNumber> newlyTaken(const NumberCounts& before, const Provision& root)
{
    NumberCounts now;
    std::optional<TakenNumber> taken;
    visitNumbered(root, [&](const Provision& parent, const Provision& node) {
        const QString key = keyOf(parent, node);
        const int count = ++now[key];
        if (!taken && count > 1 && count > before.value(key))
            taken = TakenNumber{node.lineage, model::shownNumber(node.number)};
    });
    return taken;
}

NumberOrder::NumberOrder(const Provision& root)
{
    model::visit(root, [this](const Provision& parent) {
        for (const Kind kind : {Kind::Article, Kind::Paragraph, Kind::Item, Kind::Subitem, Kind::Section}) {
            if (model::firstChild(parent, kind) != nullptr && areOrdered(parent, kind))
                m_ordered.emplace_back(parent.lineage, kind);
        }
    });
}

void NumberOrder::restore(Provision& root) const
{
    for (const auto& [lineage, kind] : m_ordered) {
        const auto path = model::findPath(root, lineage);
        if (!path)
            continue;
        Provision& parent = model::nodeAt(root, *path);
        if (areOrdered(parent, kind))
            continue;
        std::vector<Provision> row;
        for (Provision& child : parent.children) {
            if (child.kind == kind)
                row.push_back(std::move(child));
        }
        std::stable_sort(row.begin(), row.end(),
                         [](const Provision& a, const Provision& b) { return a.number.values < b.number.values; });
        size_t next = 0;
        for (Provision& child : parent.children) {
            // What was moved out keeps its kind.
            if (child.kind == kind)
                child = std::move(row[next++]);
        }
    }
}

} // namespace core::amend
