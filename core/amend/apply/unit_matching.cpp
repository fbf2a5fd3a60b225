// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/amend/apply/unit_matching.h"

#include "core/base/width_folding.h"

#include <utility>

namespace core::amend {

namespace {

using model::Provision;
using Kind = model::ProvisionKind;

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

/// Goes down two trees side by side. Columns are compared through the cells that stand in them: one that no row fills
/// is printed nowhere.
class Comparison
{
public:
    Comparison(std::vector<const Provision*>* leftOut, const Provision** different)
        : m_leftOut(leftOut)
        , m_different(different)
    {
    }

    bool agree(const Provision& said, const Provision& found)
    {
        *m_different = &said;
        if (said.kind != found.kind)
            return false;
        if (said.kind == Kind::RoleTable) {
            m_saidTable = &said;
            m_foundTable = &found;
        }
        if (hasNumber(said.kind) && said.number.values != found.number.values)
            return false;
        if (said.kind == Kind::Role && headOf(m_saidTable, said) != headOf(m_foundTable, found))
            return false;
        if (isLeftOut(said.caption))
            m_leftOut->push_back(&found);
        else if (foldedWords(said.caption) != foldedWords(found.caption))
            return false;
        if (isLeftOut(said.text)) {
            m_leftOut->push_back(&found);
            return said.children.empty();
        }
        return foldedWords(said.text) == foldedWords(found.text) && agreeBelow(said, found);
    }

private:
    static QString headOf(const Provision* table, const Provision& role)
    {
        return table == nullptr ? QString() : foldedWords(model::columnHead(*table, role));
    }

    static std::vector<const Provision*> printed(const Provision& node)
    {
        std::vector<const Provision*> children;
        for (const Provision& child : node.children) {
            const bool isEmptyCell = child.kind == Kind::Role && child.text.isEmpty();
            if (child.kind != Kind::Column && child.kind != Kind::InitiativeColumn && !isEmptyCell)
                children.push_back(&child);
        }
        return children;
    }

    bool agreeBelow(const Provision& said, const Provision& found)
    {
        const auto saidBelow = printed(said);
        const auto foundBelow = printed(found);
        if (saidBelow.size() != foundBelow.size())
            return false;
        for (size_t i = 0; i < saidBelow.size(); ++i) {
            if (!agree(*saidBelow[i], *foundBelow[i]))
                return false;
        }
        return true;
    }

    std::vector<const Provision*>* m_leftOut;
    const Provision** m_different;
    const Provision* m_saidTable = nullptr;
    const Provision* m_foundTable = nullptr;
};

} // namespace

bool isLeftOut(const QString& words)
{
    return foldedWords(words) == u"(略)";
}

bool agrees(const Provision& said, const Provision& found, std::vector<const Provision*>* leftOut,
            const Provision** different)
{
    return Comparison(leftOut, different).agree(said, found);
}

bool fillLeftOut(Provision& unit, const std::vector<const Provision*>& leftOut)
{
    size_t next = 0;
    return fill(unit, leftOut, &next) && next == leftOut.size();
}

} // namespace core::amend
