// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/grammar.h"

#include "core/model/name_table.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace core::model {

namespace {

using Kind = ProvisionKind;

constexpr std::array<NamedValue<Kind>, 28> kKindNames = {{
    {Kind::Agreement, u"agreement"},
    {Kind::CoverPage, u"coverPage"},
    {Kind::Title, u"title"},
    {Kind::HeadNote, u"headNote"},
    {Kind::Preamble, u"preamble"},
    {Kind::Part, u"part"},
    {Kind::Chapter, u"chapter"},
    {Kind::Article, u"article"},
    {Kind::Paragraph, u"paragraph"},
    {Kind::Item, u"item"},
    {Kind::Subitem, u"subitem"},
    {Kind::SupplementaryProvision, u"supplementaryProvision"},
    {Kind::ClosingClause, u"closingClause"},
    {Kind::SignatureBlock, u"signatureBlock"},
    {Kind::Signature, u"signature"},
    {Kind::SignatureSymbol, u"signatureSymbol"},
    {Kind::SignatureAddress, u"signatureAddress"},
    {Kind::SignatureMunicipality, u"signatureMunicipality"},
    {Kind::SignatureOffice, u"signatureOffice"},
    {Kind::SignatureName, u"signatureName"},
    {Kind::RoleTable, u"roleTable"},
    {Kind::InitiativeColumn, u"initiativeColumn"},
    {Kind::Column, u"column"},
    {Kind::Section, u"section"},
    {Kind::Initiative, u"initiative"},
    {Kind::Role, u"role"},
    {Kind::TableNote, u"tableNote"},
    {Kind::Text, u"text"},
}};

constexpr std::array<NamedValue<Face>, 3> kFaces = {{
    {Face::Columns, u"columns"},
    {Face::Stacked, u"stacked"},
    {Face::Outline, u"outline"},
}};

/// Leaves the value alone when the word stands for none.
template <typename Value, size_t Count>
bool take(const std::array<NamedValue<Value>, Count>& table, const QString& name, Value* value)
{
    const auto found = valueIn(table, name);
    if (found)
        *value = *found;
    return found.has_value();
}

bool isOneOf(Kind kind, std::initializer_list<Kind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool isLeaf(Kind kind)
{
    return isOneOf(kind, {Kind::CoverPage, Kind::Title, Kind::HeadNote, Kind::Preamble, Kind::ClosingClause,
                          Kind::SignatureSymbol, Kind::SignatureAddress, Kind::SignatureMunicipality,
                          Kind::SignatureOffice, Kind::SignatureName, Kind::InitiativeColumn, Kind::Column, Kind::Role,
                          Kind::TableNote, Kind::Text});
}

QString place(Kind parent, Kind child)
{
    return kindName(parent) + u'/' + kindName(child);
}

/// One walk over a tree that collects the breaches. The table that a cell belongs to is known on the way down.
class Inspector
{
public:
    std::vector<GrammarViolation> inspect(const Provision& root)
    {
        if (root.kind != Kind::Agreement)
            m_found.push_back({GrammarRule::NotARoot, root.lineage, kindName(root.kind)});
        inspectNode(root, nullptr, 0);
        return std::move(m_found);
    }

private:
    void inspectNode(const Provision& node, const Provision* table, int depth)
    {
        inspectLineage(node);
        if (node.kind == Kind::RoleTable)
            table = &node;
        if (isOneOf(node.kind, {Kind::Article, Kind::SupplementaryProvision}) && !firstChild(node, Kind::Paragraph))
            m_found.push_back({GrammarRule::ParagraphMissing, node.lineage, kindName(node.kind)});
        if (node.kind == Kind::Initiative)
            inspectCells(node, table);
        if (depth == kMaximumDepth && !node.children.empty()) {
            m_found.push_back({GrammarRule::TooDeep, node.lineage, kindName(node.kind)});
            return;
        }
        for (const Provision& child : node.children) {
            if (!mayContain(node.kind, child.kind))
                m_found.push_back({GrammarRule::KindNotAllowedHere, child.lineage, place(node.kind, child.kind)});
            inspectNode(child, table, depth + 1);
        }
    }

    void inspectLineage(const Provision& node)
    {
        if (node.lineage.isNull())
            m_found.push_back({GrammarRule::LineageMissing, node.lineage, kindName(node.kind)});
        else if (m_lineages.contains(node.lineage))
            m_found.push_back({GrammarRule::LineageRepeated, node.lineage, kindName(node.kind)});
        m_lineages.insert(node.lineage);
    }

    void inspectCells(const Provision& initiative, const Provision* table)
    {
        QSet<LineageId> filled;
        for (const Provision& role : initiative.children) {
            if (role.kind != Kind::Role)
                continue;
            const bool isKnown =
                table && std::any_of(table->children.begin(), table->children.end(), [&](const auto& child) {
                    return child.kind == Kind::Column && child.lineage == role.column;
                });
            if (!isKnown)
                m_found.push_back({GrammarRule::ColumnUnknown, role.lineage, place(initiative.kind, role.kind)});
            if (filled.contains(role.column))
                m_found.push_back({GrammarRule::CellRepeated, role.lineage, place(initiative.kind, role.kind)});
            filled.insert(role.column);
        }
    }

    std::vector<GrammarViolation> m_found;
    QSet<LineageId> m_lineages;
};

} // namespace

bool mayContain(ProvisionKind parent, ProvisionKind child)
{
    if (isLeaf(parent))
        return false;
    if (child == Kind::Text)
        return true;
    switch (parent) {
    case Kind::Agreement:
        return isOneOf(child, {Kind::CoverPage, Kind::Title, Kind::HeadNote, Kind::Preamble, Kind::Part, Kind::Chapter,
                               Kind::Article, Kind::SupplementaryProvision, Kind::ClosingClause, Kind::SignatureBlock,
                               Kind::RoleTable});
    case Kind::Part:
        return isOneOf(child, {Kind::Chapter, Kind::Article});
    case Kind::Chapter:
        return child == Kind::Article;
    case Kind::Article:
    case Kind::SupplementaryProvision:
        return child == Kind::Paragraph;
    case Kind::Paragraph:
        return isOneOf(child, {Kind::Item, Kind::RoleTable});
    case Kind::Item:
    case Kind::Subitem:
        return isOneOf(child, {Kind::Subitem, Kind::RoleTable});
    case Kind::SignatureBlock:
        return child == Kind::Signature;
    case Kind::Signature:
        return isOneOf(child, {Kind::SignatureSymbol, Kind::SignatureAddress, Kind::SignatureMunicipality,
                               Kind::SignatureOffice, Kind::SignatureName});
    case Kind::RoleTable:
        return isOneOf(child, {Kind::InitiativeColumn, Kind::Column, Kind::Section, Kind::Initiative, Kind::TableNote});
    case Kind::Section:
        return isOneOf(child, {Kind::Section, Kind::Initiative, Kind::TableNote});
    case Kind::Initiative:
        return child == Kind::Role;
    default:
        return false;
    }
}

std::vector<GrammarViolation> violations(const Provision& root)
{
    return Inspector().inspect(root);
}

QString kindName(ProvisionKind kind)
{
    return nameIn(kKindNames, kind);
}

bool kindFromName(const QString& name, ProvisionKind* kind)
{
    return take(kKindNames, name, kind);
}

QString faceName(Face face)
{
    return nameIn(kFaces, face);
}

QString faceWords(Face face)
{
    switch (face) {
    case Face::Columns:
        return u"4列"_s;
    case Face::Stacked:
        return u"3段"_s;
    case Face::Outline:
        return u"条文内"_s;
    }
    return {};
}

bool faceFromName(const QString& name, Face* face)
{
    return take(kFaces, name, face);
}

} // namespace core::model
