// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/unit_matching.h"

#include "core/base/width_folding.h"

#include <utility>

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

QString plain(const QString& words)
{
    return withoutSpaces(foldWidth(words));
}

bool hasNumber(Kind kind)
{
    return kind == Kind::Article || kind == Kind::Paragraph || kind == Kind::Item || kind == Kind::Subitem ||
           kind == Kind::Section;
}

bool fill(Provision& node, const std::vector<const Provision*>& leftOut, size_t* next)
{
    const auto take = [&]() -> const Provision* { return *next < leftOut.size() ? leftOut[(*next)++] : nullptr; };
    if (isLeftOut(node.caption)) {
        const Provision* from = take();
        if (from == nullptr)
            return false;
        node.caption = from->caption;
    }
    if (isLeftOut(node.text)) {
        const Provision* from = take();
        if (from == nullptr || from->kind != node.kind || !node.children.empty())
            return false;
        node.text = from->text;
        node.children = from->children;
        return true;
    }
    for (Provision& child : node.children) {
        if (!fill(child, leftOut, next))
            return false;
    }
    return true;
}

} // namespace

bool isLeftOut(const QString& words)
{
    return plain(words) == u"(略)";
}

bool agrees(const Provision& said, const Provision& found, std::vector<const Provision*>* leftOut,
            const Provision** different)
{
    *different = &said;
    if (said.kind != found.kind)
        return false;
    if (hasNumber(said.kind) && said.number.values != found.number.values)
        return false;
    if (isLeftOut(said.caption))
        leftOut->push_back(&found);
    else if (plain(said.caption) != plain(found.caption))
        return false;
    if (isLeftOut(said.text)) {
        leftOut->push_back(&found);
        return said.children.empty();
    }
    if (plain(said.text) != plain(found.text) || said.children.size() != found.children.size())
        return false;
    for (size_t i = 0; i < said.children.size(); ++i) {
        if (!agrees(said.children[i], found.children[i], leftOut, different))
            return false;
    }
    return true;
}

bool fillLeftOut(Provision& unit, const std::vector<const Provision*>& leftOut)
{
    size_t next = 0;
    return fill(unit, leftOut, &next) && next == leftOut.size();
}

} // namespace core::amend
