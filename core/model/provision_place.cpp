// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/provision_place.h"

#include "core/base/marker.h"
#include "core/base/width_folding.h"
#include "core/model/numbering.h"
#include "core/model/place_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

using Kind = ProvisionKind;

bool descend(const Provision& node, LineageId lineage, std::vector<const Provision*>* path)
{
    path->push_back(&node);
    if (node.lineage == lineage)
        return true;
    for (const Provision& child : node.children) {
        if (descend(child, lineage, path))
            return true;
    }
    path->pop_back();
    return false;
}

QString spaced(const QString& words, const QString& more)
{
    if (words.isEmpty() || more.isEmpty())
        return words + more;
    return words + u' ' + more;
}

QString numberWords(const ProvisionNumber& number, QChar unit)
{
    return number.values.empty() ? QString() : u'第' + numberValues(number) + unit;
}

/// Items are counted as 第1号 however they are marked; what has no number is named by its mark alone.
QString itemWords(const Provision& item)
{
    const QString words = numberWords(item.number, u'号');
    return words.isEmpty() ? foldWidth(shownNumber(item.number)) : words;
}

QString paragraphWords(const Provision* parent, const Provision& paragraph)
{
    const auto count =
        parent == nullptr ? 0 : std::count_if(parent->children.begin(), parent->children.end(), [](const auto& child) {
            return child.kind == Kind::Paragraph;
        });
    return count == 1 ? QString() : numberWords(paragraph.number, u'項');
}

} // namespace

std::vector<const Provision*> pathTo(const Provision& root, LineageId lineage)
{
    std::vector<const Provision*> path;
    descend(root, lineage, &path);
    return path;
}

QString placeWords(const std::vector<const Provision*>& path)
{
    QString words;
    const Provision* parent = nullptr;
    const Provision* table = nullptr;
    for (const Provision* node : path) {
        switch (node->kind) {
        case Kind::Part:
        case Kind::Chapter:
            words = foldWidth(shownNumber(node->number));
            break;
        case Kind::Article:
            // Articles run through chapters, so their number alone says where.
            words = foldWidth(formatNumber(NumberStyle::Article, node->number.values));
            break;
        case Kind::Paragraph:
            words += paragraphWords(parent, *node);
            break;
        case Kind::Item:
            words += itemWords(*node);
            break;
        case Kind::Subitem:
            words += foldWidth(formatNumber(node->number.style, node->number.values));
            break;
        case Kind::RoleTable:
            table = node;
            // Inside an article the table has no title of its own, and the article says enough.
            words = words.isEmpty() ? (node->text.isEmpty() ? u"別表"_s : node->text) : spaced(words, node->text);
            break;
        case Kind::Section:
            words = spaced(words, node->caption);
            break;
        case Kind::Initiative:
        case Kind::Column:
        case Kind::InitiativeColumn:
            words = spaced(words, QString(node->text).replace(u'\n', u' '));
            break;
        case Kind::Role:
            words = spaced(words, table == nullptr ? QString() : columnHead(*table, *node));
            break;
        default:
            words = spaced(words, partWords(node->kind));
            break;
        }
        parent = node;
    }
    return words;
}

QString placeWords(const Provision& root, LineageId lineage)
{
    return placeWords(pathTo(root, lineage));
}

} // namespace core::model
