// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/word_scope.h"

#include "core/amend/apply/part_stretch.h"
#include "core/model/provision_place.h"
#include "core/model/role_columns.h"

#include <utility>

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

class Collector
{
public:
    std::vector<WordField> collect(const Provision& node, const Target& target)
    {
        switch (target.extent) {
        case Extent::NameCell:
            add(node, Field::Text);
            break;
        case Extent::Cell:
            if (const Provision* role = model::roleIn(node, target.column))
                add(*role, Field::Text);
            break;
        case Extent::Rows:
            addRows(node);
            break;
        case Extent::Node:
            addNode(node, target.part);
            break;
        }
        return std::move(m_fields);
    }

private:
    void add(const Provision& node, Field field)
    {
        const QString& words = fieldOf(node, field);
        if (!words.isEmpty())
            m_fields.push_back({node.lineage, field, {0, words.size()}});
    }

    void addNode(const Provision& node, PlacePart part)
    {
        if (isPartOfWords(part)) {
            if (const auto stretch = stretchOf(node.text, part))
                m_fields.push_back({node.lineage, Field::Text, *stretch});
            return;
        }
        if (part == PlacePart::Caption || part == PlacePart::WithCaption) {
            if (node.kind == Kind::RoleTable)
                add(node, Field::Text);
            add(node, Field::Caption);
        }
        if (part == PlacePart::Caption)
            return;
        // The caption of an article, and the head of an 附則 or 別表, are named for themselves.
        const bool isHeadApart = node.kind == Kind::SupplementaryProvision || node.kind == Kind::RoleTable;
        if (!isHeadApart)
            add(node, Field::Text);
        if (node.kind == Kind::Section)
            add(node, Field::Caption);
        for (const Provision& child : node.children)
            addNode(child, part == PlacePart::WithCaption ? part : PlacePart::Whole);
    }

    void addRows(const Provision& node)
    {
        for (const Provision& child : node.children) {
            if (child.kind == Kind::Initiative)
                addNode(child, PlacePart::Whole);
            else if (child.kind == Kind::Section)
                addRows(child);
        }
    }

    std::vector<WordField> m_fields;
};

} // namespace

std::vector<WordField> wordsIn(const Provision& root, const Target& target)
{
    return Collector().collect(*model::pathTo(root, target.node).back(), target);
}

const QString& fieldOf(const Provision& node, Field field)
{
    return field == Field::Text ? node.text : node.caption;
}

QString& fieldOf(Provision& node, Field field)
{
    return const_cast<QString&>(fieldOf(std::as_const(node), field));
}

} // namespace core::amend
