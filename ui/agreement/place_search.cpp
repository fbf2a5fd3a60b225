// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/place_search.h"

#include "core/base/numerals.h"
#include "core/base/width_folding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace core;
using model::Provision;
using model::ProvisionKind;

namespace ui::agreement {
namespace {

const Provision* numbered(const Provision& parent, ProvisionKind kind, const std::vector<int>& values)
{
    for (const Provision* node : model::allOfKind(parent, kind)) {
        if (node->number.values == values)
            return node;
    }
    return nullptr;
}

/// A paragraph or item below; the number 1 also means a first one that carries no number.
const Provision* below(const Provision& parent, ProvisionKind kind, const QString& words)
{
    const int value = readNumber(words).value_or(0);
    for (const Provision& child : parent.children) {
        if (child.kind == kind &&
            (child.number.values == std::vector<int>{value} || (value == 1 && child.number.values.empty())))
            return &child;
    }
    return nullptr;
}

LineageId inTables(const Provision& root, const QString& wanted)
{
    for (const Provision* table : model::allOfKind(root, ProvisionKind::RoleTable)) {
        if (wanted.isEmpty())
            return table->lineage;
        for (const auto kind : {ProvisionKind::Initiative, ProvisionKind::Section}) {
            for (const Provision* node : model::allOfKind(*table, kind)) {
                if (foldForSearch(kind == ProvisionKind::Section ? node->caption : node->text).contains(wanted))
                    return node->lineage;
            }
        }
    }
    return {};
}

} // namespace

LineageId findPlace(const Provision& root, const QString& words)
{
    const QString folded = foldedWords(words);
    if (folded.startsWith(u"別表"_s))
        return inTables(root, foldForSearch(folded.mid(2)));
    if (folded.startsWith(u"附則"_s)) {
        const auto* node = model::firstChild(root, ProvisionKind::SupplementaryProvision);
        return node != nullptr ? node->lineage : LineageId();
    }
    static const QRegularExpression pattern(
        u"^第?([0-9〇一二三四五六七八九十百千]+)条?(?:の([0-9一二三四五六七八九十]+))?"
        "(?:第?([0-9一二三四五六七八九十]+)項)?(?:第?([0-9一二三四五六七八九十]+)号)?$"_s);
    const auto match = pattern.match(folded);
    if (!match.hasMatch())
        return {};
    std::vector<int> values{readNumber(match.captured(1)).value_or(0)};
    if (!match.captured(2).isEmpty())
        values.push_back(readNumber(match.captured(2)).value_or(0));
    const Provision* place = numbered(root, ProvisionKind::Article, values);
    const QString paragraph = match.captured(3);
    const QString item = match.captured(4);
    if (place != nullptr && (!paragraph.isEmpty() || !item.isEmpty()))
        place = below(*place, ProvisionKind::Paragraph, paragraph.isEmpty() ? u"1"_s : paragraph);
    if (place != nullptr && !item.isEmpty())
        place = below(*place, ProvisionKind::Item, item);
    return place != nullptr ? place->lineage : LineageId();
}

} // namespace ui::agreement
